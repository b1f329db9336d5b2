"""What the clauses of a description are about: what somebody looks like, or something else.

What is loved, feared, wished for or owned is *elsewhere*, what somebody else has is of an *other*, what is not so is
*denied* or *lost*. Only what is *own* may be worn or colour anything.
"""

from contracts.understanding.beings import Being, is_head, is_modifier, is_object, pronoun_of
from contracts.understanding.lexicon import Item, Lexicon
from contracts.understanding.ownership import Placed, Scope, disown, disown_clause, disown_object

_ABOUT_SOMETHING = ("other", "fond", "favourite")
_BEINGS = ("body", "who", "kin", "others")


class Reader:
    """Reads clause after clause, and remembers what the last one was about."""

    def __init__(self, being: Being, words: Lexicon) -> None:
        """Begin with what is known of somebody: nothing, or what the field for the kind says."""
        self._words = words
        self._being = being
        self._is_named = False
        self._scope: Scope = "own"
        self._other: str | None = None
        """The pronoun of somebody else who was spoken of last."""
        self._refuses = False
        self._seen_verb = False
        self._wears = False
        self._is_qualified = False

    def place(self, segment: list[Item], begins_sentence: bool) -> list[Placed]:
        """Say of each item of a segment what it is about."""
        is_relative = self._is_relative(segment, begins_sentence)
        if not is_relative and not self._goes_on(segment, begins_sentence):
            self._scope = "other" if self._is_of_another(segment) else "own"
        self._seen_verb = self._is_qualified = is_relative
        self._wears = False
        placed: list[Placed] = []
        for place, item in enumerate(segment):
            names = False
            if item.has(*_ABOUT_SOMETHING):
                self._turn_elsewhere(item, placed)
            elif item.has("not", "loss", "but", "with", "like"):
                self._turn(segment, place)
            elif item.has("wear", "have", "be"):
                self._take_verb(item, segment[place - 1] if place else None)
            elif item.has("that"):
                self._is_qualified = True
            elif item.has(*_BEINGS) and not is_modifier(segment, place, self._being, self._words):
                names = self._meet(segment, place, placed)
            elif item.has("garment") and self._scope == "own" and is_object(segment, place, self._words):
                self._scope = "elsewhere"
                disown_object(placed)
            placed.append(Placed(item, self._scope, names))
            if self._words.verbs_last and item.has(*_ABOUT_SOMETHING) and _closes(segment, place):
                disown_clause(placed)
        return placed

    def _turn_elsewhere(self, item: Item, placed: list[Placed]) -> None:
        self._refuses = self._scope == "denied"
        if item.has("favourite"):
            disown(placed, has_genitive=False)
        if self._scope != "other":
            self._scope = "elsewhere"
        self._seen_verb, self._is_qualified = True, False

    def _turn(self, segment: list[Item], place: int) -> None:
        """Follow a word that denies what comes, ends what is denied, or says what a thing has."""
        item, before = segment[place], segment[place - 1] if place else None
        is_denied = self._scope in ("denied", "lost")
        if item.has("not", "loss"):
            if item.has("loss") and before is not None and before.has("not"):
                self._scope = "own"  # "Never without her boots."
            elif is_denied or self._scope == "own":
                self._scope = "lost" if item.has("loss") else "denied"
        elif item.has("like") or (item.has("with") and _is_owned(segment[:place])):
            if self._scope == "own":
                self._scope = "elsewhere"
        elif is_denied and (item.has("but") or not _is_denied_too(before, segment[place + 1 : place + 2])):
            self._scope = "own"

    def _take_verb(self, item: Item, before: Item | None) -> None:
        if item.has("genitive") and self._scope != "own" and not (before and before.has("subject")):
            return
        if self._scope != "own" and self._resumes(item, before):
            self._scope = "own"
        self._seen_verb, self._wears = True, item.has("wear")

    def _resumes(self, item: Item, before: Item | None) -> bool:
        """Tell whether a verb speaks of whom we read of again, after "and", "but" or a pronoun."""
        if before is not None and before.has("fond"):
            return item.has("wear") and not self._refuses
        if before is not None and before.has("other", "not"):
            return False
        if self._scope == "other":
            return before is not None and self._is_own_pronoun(before)
        if self._scope in ("denied", "lost"):
            return before is not None and before.has("and", "but", "subject")
        return before is None or before.has("and", "but", "subject") or not self._is_qualified

    def _is_own_pronoun(self, item: Item) -> bool:
        said = item.senses.get("subject")
        return said is not None and said == self._being.pronoun != self._other

    def _is_of_another(self, segment: list[Item]) -> bool:
        """Tell whether a segment begins with a pronoun of somebody else: "his sister is tall, she has red hair"."""
        said = segment[0].senses.get("subject", "-")
        if said == "-" or (self._words.plural_she and said == "she"):
            return False
        own = self._being.pronoun
        return said != own if own is not None and self._is_person else own is None and said == self._other

    @property
    def _is_person(self) -> bool:
        return self._being.body in (None, "person")

    def _meet(self, segment: list[Item], place: int, placed: list[Placed]) -> bool:
        """Take a noun for a being; return whether it is whom we read of."""
        item = segment[place]
        if self._scope == "own" and is_head(segment, place, self._being, self._is_named):
            self._is_named = True
            self._being = self._being.named(item)
            return True
        is_genitive = place + 1 < len(segment) and segment[place + 1].has("genitive")
        if self._wears and is_genitive:
            return False  # What was her sister's and she wears now is hers.
        if self._scope in ("own", "denied", "lost"):
            is_subject = not self._seen_verb or is_genitive or _has_verb(segment[place + 1 : place + 3])
            self._scope = "other" if is_subject else "elsewhere"
            self._other = pronoun_of(item)
            disown(placed, has_genitive=self._words.verbs_last)
        return False

    def _is_relative(self, segment: list[Item], begins_sentence: bool) -> bool:
        """Tell whether a segment goes on about what the last one was about: ", who has a red hat"."""
        if begins_sentence or self._scope not in ("elsewhere", "other") or not segment[0].has("that"):
            return False
        return not segment[0].has("article") or segment[-1].has("wear", "have", "be", *_ABOUT_SOMETHING)

    def _goes_on(self, segment: list[Item], begins_sentence: bool) -> bool:
        """Tell whether a list of what is loved goes on behind a comma: "loves cars, trains and red hats"."""
        if begins_sentence or self._scope != "elsewhere":
            return False
        first_and = next((place for place, item in enumerate(segment) if item.has("and")), 0)
        return bool(first_and) and all(not item.senses or item.has("article") for item in segment[:first_and])


def _is_owned(segment: list[Item]) -> bool:
    """Tell whether a segment ends with a thing that somebody has: "has a nest", with whatever is in it."""
    for place in range(len(segment) - 1, -1, -1):
        item = segment[place]
        if item.has("have"):
            return place < len(segment) - 1 and not segment[-1].senses
        if item.senses and not item.has("article", "plain", "size", "colour"):
            return False
    return False


def _is_denied_too(before: Item | None, following: list[Item]) -> bool:
    """Tell whether "with" does not end what is denied: "not with …", "il manque un bouton à son manteau"."""
    return (before is not None and before.has("not", "loss")) or any(item.has("possessive") for item in following)


def _has_verb(following: list[Item]) -> bool:
    """Tell whether a verb follows a being, perhaps behind its name."""
    verbs = [item.has("have", "wear", "be") for item in following]
    return bool(verbs) and (verbs[0] or (len(verbs) > 1 and verbs[1] and not following[0].senses))


def _closes(segment: list[Item], place: int) -> bool:
    """Tell whether nothing follows a verb that it could be about: "rote Stiefel mag sie nicht"."""
    return all(item.has("subject", "not", "plain", "possessive") for item in segment[place + 1 :])
