"""What a character's events mean, fact by fact."""

from contracts import events as e
from contracts.character import Character, fold_all
from contracts.envelope import enclose
from contracts.events import Event
from contracts.rendering import character_view
from contracts.views import CharacterView
from tests.histories import FAILURE, Told, image_of, recorded

SHEET, OTHER_SHEET = image_of("sheet"), image_of("other")


def told(event: Event, name: str) -> Told:
    return event, enclose(event, source="/test", own_id=name)


CREATED = told(e.CharacterCreated(character_id="c", family_id="f", name="Momo", kind="rabbit"), "created")
PHOTO = told(e.CharacterPhotographed(character_id="c", photo=image_of("photo")), "photo")
REVISED = told(e.CharacterRevised(character_id="c", name="Momo", kind="rabbit", description="blue"), "revised")
WISH = told(e.PortrayalRequested(character_id="c", wish="a bigger smile"), "wish")
APPROVED = told(e.PortrayalApproved(character_id="c", sheet=SHEET), "approved")


def portrayed(look: str, sheet: e.Image = SHEET) -> Told:
    event = e.CharacterPortrayed(character_id="c", look_id=look, sheet=sheet, made_by="test")
    return told(event, f"portrayed {look}")


def failed(look: str) -> Told:
    return told(e.PortrayalFailed(character_id="c", look_id=look, failure=FAILURE), f"failed {look}")


def after(*happened: Told) -> Character:
    character = fold_all(recorded([CREATED, *happened]))
    assert character is not None
    return character


def view(*happened: Told) -> CharacterView:
    return character_view(after(*happened))


def test_a_photo_is_answered_by_a_sheet() -> None:
    assert view(PHOTO).sheet_state == "requested"
    shown = view(PHOTO, portrayed("photo"))
    assert (shown.sheet_state, shown.sheet_approved, shown.error) == ("painted", False, None)


def test_a_wish_for_another_sheet_leaves_the_old_one_there_until_the_new_one_comes() -> None:
    waiting = after(PHOTO, portrayed("photo"), WISH)
    assert (waiting.sheet, waiting.wish, waiting.settled) == (SHEET, "a bigger smile", False)
    assert character_view(waiting).sheet_state == "requested"
    done = view(PHOTO, portrayed("photo"), WISH, portrayed("wish", OTHER_SHEET))
    assert (done.sheet_state, done.sheet and done.sheet.url) == ("painted", "/media/x/other.webp")


def test_a_sheet_may_be_wished_for_without_a_photo() -> None:
    assert view().sheet_state == "none"
    assert view(WISH).sheet_state == "requested"
    assert view(WISH, portrayed("wish")).sheet_state == "painted"


def test_what_is_approved_is_the_sheet_that_is_shown() -> None:
    approved = (PHOTO, portrayed("photo"), APPROVED)
    assert view(*approved).sheet_approved
    assert view(*approved, WISH).sheet_approved
    assert not view(*approved, WISH, portrayed("wish", OTHER_SHEET)).sheet_approved
    assert not view(*approved, WISH, portrayed("wish", SHEET)).sheet_approved
    assert not view(PHOTO, portrayed("photo", OTHER_SHEET), APPROVED).sheet_approved


def test_a_wish_that_fails_keeps_the_old_sheet_and_its_approval() -> None:
    shown = view(PHOTO, portrayed("photo"), APPROVED, WISH, failed("wish"))
    assert (shown.sheet_state, shown.error, shown.sheet_approved) == ("failed", FAILURE, True)
    assert shown.sheet is not None
    assert view(PHOTO, failed("photo"), WISH).sheet_state == "requested"


def test_an_answer_that_comes_twice_changes_nothing() -> None:
    once = (PHOTO, portrayed("photo"), APPROVED)
    assert view(*once, portrayed("photo")).sheet_approved
    assert view(*once, failed("photo")).error is None
    assert view(PHOTO, WISH, portrayed("wish"), WISH).sheet_state == "painted"


def test_the_sheet_of_a_look_that_was_overtaken_does_not_come_in() -> None:
    assert after(PHOTO, WISH, portrayed("photo")).sheet is None
    assert after(PHOTO, WISH, failed("photo")).error is None


def test_words_that_change_while_somebody_paints_do_not_lose_the_sheet() -> None:
    character = after(PHOTO, REVISED, portrayed("photo"))
    assert (character.sheet, character.settled, character.awaits_sheet) == (SHEET, False, "")
    assert character_view(character).sheet_state == "none"
    assert after(PHOTO, REVISED, portrayed("revised")).settled


def test_new_words_after_a_failure_are_not_called_failed() -> None:
    shown = view(PHOTO, failed("photo"), REVISED)
    assert (shown.sheet_state, shown.error) == ("none", None)


def test_a_new_photo_forgets_the_wish_for_the_old_one() -> None:
    character = after(WISH, portrayed("wish"), PHOTO)
    assert (character.wish, character.wish_id, character.awaits_sheet) == ("", "", "photo")


def test_only_a_photo_moves_the_version_of_the_photo() -> None:
    logs = ((), (PHOTO,), (PHOTO, REVISED, WISH), (REVISED, PHOTO))
    assert [after(*log).photo_version for log in logs] == [0, 2, 2, 3]
