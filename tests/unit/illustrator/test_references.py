"""What a painter is told of a member of the cast."""

from contracts.book import Book
from contracts.character import Character
from contracts.events import CastMember
from contracts.figure import Figure, Hair
from contracts.understanding import understand
from services.illustrator import pages

MIA = Figure(body="person", age="child", skin="brown", hair=Hair(colour="black", style="curly"))


def test_a_member_of_the_cast_is_painted_as_its_figure_says() -> None:
    member = CastMember(character_id="mia", name="Mia", kind="girl", description="red boots", figure=MIA)

    assert pages.reference(Book(id="b"), member, None, None, None).figure == MIA


def test_the_sheet_shows_the_figure_of_the_character() -> None:
    assert pages.sitter(Character(id="mia", name="Mia", kind="girl", figure=MIA), None).figure == MIA


def test_without_a_figure_one_is_read_from_the_words() -> None:
    read = understand("bear", "brown").figure
    member = CastMember(character_id="b", name="Bruno", kind="bear", description="brown")

    assert pages.reference(Book(id="b"), member, None, None, None).figure == read
    assert pages.sitter(Character(id="b", kind="bear", description="brown"), None).figure == read
