"""Who hears, who emits, who owns. The table is checked against the code by ``tests/contracts``.

| service     | hears                                                  | emits                                                                  | owns            |
|-------------|--------------------------------------------------------|------------------------------------------------------------------------|-----------------|
| gateway     | HTTP                                                   | character.created, character.revised, character.photographed, portrayal.requested, portrayal.approved, character.deleted, book.created, book.revised, book.deleted, story.requested, chapter.edited, chapter.added, book.arranged, chapter.regeneration_requested, illustration.requested, cover.requested | photos          |
| story       | story.requested, chapter.regeneration_requested        | story.started, chapter.drafted, story.failed                           | nothing         |
| illustrator | story.started, chapter.drafted, illustration.requested, cover.requested, character.photographed, portrayal.requested, story.requested, book.deleted, character.deleted | chapter.illustrated, illustration.failed, cover.illustrated, cover.failed, character.portrayed, portrayal.failed | pictures        |
| library     | everything                                             | nothing                                                                | the views in KV |
| (earlier)   |                                                        | chapter.removed                                                        |                 |
"""  # noqa: E501 -- a table row is a line
