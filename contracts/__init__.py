"""What the services know of one another: events, subjects, envelope, fold, views, and the adapters that address them.

The rules by which events evolve are msgspec's four: a new field has a default; a field is never retyped;
unknown fields are skipped by older readers; nothing is reordered. A breaking change is a new event (``…V2``)
and an upcaster, and no sample in ``contracts/samples`` is ever edited once it was released.
"""
