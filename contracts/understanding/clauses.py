"""Whom and what the clauses of a description are about: what somebody looks like, or something else.

What is loved, feared, wished for or owned, and what somebody else has, is *elsewhere*; what is denied is *denied*, what
was lost is *lost*. Only what is *own* may be worn or colour anything.
"""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from contracts.figure import Body
from contracts.understanding.lexicon import Item, Lexicon

Scope = Literal["own", "elsewhere", "other", "denied", "lost"]


_NEAR = {"baby": ("child",), "child": ("baby",), "grown-up": ("old",), "old": ("grown-up",)}
_BEFORE_A_HEAD = (
    "article",
    "mine",
    "be",
    "subject",
    "plain",
    "mark_of_clause",
    "size",
    "age",
    "years",
    "number",
    "toy",
)
_LABELS = ("garment", "aid", "cover", "part", "hairdo", "limb", "gone", "loss")
"""What a colon may stand behind as "is" would: "hair: brown"."""
_ADJECTIVES = (
    "colour", "hair_colour", "eye_colour", "shade", "tone", "pattern", "texture", "length", "size", "age", "number",
    "side", "toy",
)  # fmt: skip


class Placed(NamedTuple):
    """An item and whether it is about the looks of whom we read of."""

    item: Item
    scope: Scope
    is_head: bool = False


class Being(NamedTuple):
    """What is known of somebody before a clause is read: by it, other beings are told apart."""

    body: Body | None = None
    pronoun: str | None = None
    age: str | None = None

    def can_be(self, item: Item) -> bool:
        """Tell whether a noun can be a name for this very being."""
        said = item.senses.get("who") or item.senses.get("kin")
        if said is None:
            return item.has("body") and self.body in (None, item.senses["body"])
        pronoun, age = said.split()
        return (pronoun == "-" or self.pronoun in (None, pronoun)) and (
            age == "-" or self.age in (None, age) or age in _NEAR.get(self.age or "", ())
        )

    def is_called(self, item: Item) -> bool:
        """Tell whether a noun of kinship says just what is known already."""
        return item.senses.get("kin") == f"{self.pronoun or '-'} {self.age or '-'}"


def _describes_hair(segment: list[Item]) -> bool:
    """Tell whether adjectives of hair go on behind a comma: "long, curly hair"."""
    return all(item.has("texture", "length", "hair_colour", "colour", "plain") for item in segment)


def segments(items: list[Item]) -> Iterator[tuple[bool, list[Item]]]:
    """Part items at the marks between clauses; yields whether a segment begins a sentence, and its items."""
    begins, segment = True, list[Item]()
    for place, item in enumerate(items):
        mark = item.senses.get("mark_of_clause")
        following = items[place + 1] if place + 1 < len(items) else None
        if mark == "," and following and following.has("texture", "length") and segment and _describes_hair(segment):
            continue
        if mark == ":" and segment and segment[-1].has(*_LABELS):
            segment.append(item._replace(senses={"be": "-"}))
        elif mark is not None:
            if segment:
                yield begins, segment
                begins = False
            segment = []
            begins = begins or mark == "."
        else:
            segment.append(item)
    if segment:
        yield begins, segment


class Reader:
    """Reads clause after clause, and remembers what the last one was about."""

    def __init__(self, being: Being, words: Lexicon) -> None:
        """Begin with what is known of somebody: nothing, or what the field for the kind says."""
        self._words = words
        self._being = being
        self._scope: Scope = "own"
        self._headed = False
        self._refuses = False

    def place(self, segment: list[Item], begins_sentence: bool) -> list[Placed]:
        """Say of each item of a segment what it is about."""
        relative = self._is_relative(segment, begins_sentence)
        if not relative:
            self._scope = "own" if not self._goes_on(segment, begins_sentence) else self._scope
        placed: list[Placed] = []
        seen_verb = qualified = relative
        wears = False
        for place, item in enumerate(segment):
            before = segment[place - 1] if place else None
            is_head = False
            if item.has("other", "fond", "favourite"):
                self._refuses = self._scope == "denied"
                if item.has("favourite"):
                    self._disown(placed)
                if self._scope != "other":
                    self._scope = "elsewhere"
                seen_verb, qualified = True, False
            elif item.has("not", "loss"):
                if self._scope in ("own", "lost", "denied"):
                    self._scope = "lost" if item.has("loss") else "denied"
            elif item.has("genitive") and self._scope != "own" and not (before and before.has("subject")):
                pass
            elif item.has("wear", "have", "be"):
                if self._resumes(item, before, qualified):
                    self._scope = "own"
                seen_verb, wears = True, item.has("wear")
            elif item.has("but"):
                if self._scope in ("denied", "lost"):
                    self._scope = "own"
            elif item.has("with"):
                if self._scope in ("denied", "lost") and not (before and before.has("not", "loss")):
                    self._scope = "own"
            elif item.has("like"):
                if self._scope == "own":
                    self._scope = "elsewhere"
            elif item.has("that"):
                qualified = True
            elif item.has("body", "who", "kin", "others") and not self._is_modifier(segment, place):
                is_head = self._is_head(segment, place)
                if is_head:
                    self._name(item)
                elif wears and place + 1 < len(segment) and segment[place + 1].has("genitive"):
                    pass  # What was her sister's and she wears now is hers.
                elif self._scope in ("own", "denied", "lost"):
                    self._scope = "elsewhere" if seen_verb else "other"
                    self._disown(placed)
            elif item.has("garment") and self._scope == "own" and self._is_object(segment, place):
                self._scope = "elsewhere"
            placed.append(Placed(item, self._scope, is_head))
            if self._words.verbs_last and item.has("other", "fond", "favourite") and self._closes(segment, place):
                self._disown_clause(placed)
        return placed

    def _is_object(self, segment: list[Item], place: int) -> bool:
        """Tell whether a garment is the object of a verb that is not known: "throws her hat"."""
        determined = False
        for there in range(place - 1, -1, -1):
            item = segment[there]
            if not item.senses:
                is_name = item.is_name and not self._words.nouns_have_capitals
                return (determined or not self._words.adjectives_first) and not is_name
            if item.has("article", "possessive", "number"):
                determined = True
            elif not item.has(*_ADJECTIVES, "plain"):
                return False
        return False

    def _is_relative(self, segment: list[Item], begins_sentence: bool) -> bool:
        """Tell whether a segment goes on about what the last one was about: ", who has a red hat"."""
        if begins_sentence or self._scope not in ("elsewhere", "other") or not segment[0].has("that"):
            return False
        return not segment[0].has("article") or segment[-1].has("wear", "have", "be", "other", "fond")

    def _disown(self, placed: list[Placed]) -> None:
        """Take away what a being has that stands behind it: "his red-haired brother", "the hat of her friend"."""
        there = len(placed) - 1
        while there >= 0 and placed[there].item.has("article", "possessive", "mine", "belongs"):
            if placed[there].item.has("possessive"):
                break
            there -= 1
        of_another = any(entry.item.has("belongs") for entry in placed[max(0, len(placed) - 3) :]) or (
            self._words.verbs_last and there > 0 and placed[there - 1].item.has("garment", "aid", "part")
        )
        while there >= 0:
            entry = placed[there]
            if entry.item.has("wear", "have", "be", "with", "and", "that", "other", "not", "loss") or entry.is_head:
                break
            if not entry.item.senses and not of_another:
                break
            placed[there] = entry._replace(scope="elsewhere")
            if entry.item.has("possessive", "article") and not of_another:
                break
            there -= 1

    @staticmethod
    def _closes(segment: list[Item], place: int) -> bool:
        """Tell whether nothing follows a verb that it could be about: "rote Stiefel mag sie nicht"."""
        return all(item.has("subject", "not", "plain", "possessive") for item in segment[place + 1 :])

    @staticmethod
    def _disown_clause(placed: list[Placed]) -> None:
        """Take away all that stands in a clause before its verb."""
        for there in range(len(placed) - 2, -1, -1):
            entry = placed[there]
            if entry.item.has("wear", "have", "be", "and") or entry.is_head:
                break
            placed[there] = entry._replace(scope="elsewhere")

    def _goes_on(self, segment: list[Item], begins_sentence: bool) -> bool:
        """Tell whether a list of what is loved goes on behind a comma: "loves cars, trains and red hats"."""
        if begins_sentence or self._scope != "elsewhere":
            return False
        first_and = next((place for place, item in enumerate(segment) if item.has("and")), 0)
        return bool(first_and) and all(not item.senses or item.has("article") for item in segment[:first_and])

    def _resumes(self, item: Item, before: Item | None, qualified: bool) -> bool:
        """Tell whether a verb speaks of whom we read of again, after "and", "but" or a pronoun."""
        if self._scope == "own":
            return True
        if before is not None and before.has("fond"):
            return item.has("wear") and not self._refuses
        if before is not None and before.has("other", "not"):
            return False
        turned = before is None or before.has("and", "but", "subject")
        if self._scope == "other":
            return before is not None and before.has("subject")
        if self._scope in ("denied", "lost"):
            return turned and before is not None and before.has("and", "but", "subject")
        return turned or not qualified

    def _is_modifier(self, segment: list[Item], place: int) -> bool:
        """Tell whether a being only says what a garment is like: "a dinosaur jumper"."""
        if segment[place].has("hairdo") and self._being.body not in (None, "horse"):
            return not (place and segment[place - 1].has("indefinite"))
        if not self._words.adjectives_first:
            if place and segment[place - 1].has("garment"):
                return True
            return place > 1 and segment[place - 1].has("belongs") and segment[place - 2].has("garment")
        after = segment[place + 1] if place + 1 < len(segment) else None
        if after is None or not after.has("garment", "cover"):
            return False
        return segment[place].has("body", "kin") or segment[place].senses.get("who", "").endswith("-")

    def _is_head(self, segment: list[Item], place: int) -> bool:
        item = segment[place]
        after = segment[place + 1] if place + 1 < len(segment) else None
        if self._scope != "own" or item.has("others") or not self._being.can_be(item):
            return False
        if after is not None and after.has("genitive"):
            return False
        if item.has("body") and self._headed and self._being.body != item.senses["body"]:
            return False
        for earlier in segment[:place]:
            if not (earlier.has(*_BEFORE_A_HEAD, *_ADJECTIVES) or (not earlier.senses and not self._headed)):
                return False
        if item.has("kin") and not self._being.is_called(item):
            named = after is not None and after.is_name and place + 2 >= len(segment)
            return after is None or named or after.has("with", "that", "be", *_ADJECTIVES)
        return True

    def _name(self, item: Item) -> None:
        self._headed = True
        said = item.senses.get("who") or item.senses.get("kin")
        if said:
            pronoun, age = (None if word == "-" else word for word in said.split())
            self._being = self._being._replace(pronoun=self._being.pronoun or pronoun, age=self._being.age or age)
