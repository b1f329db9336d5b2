"""Books, their scripts and their histories over HTTP."""

import csv
import io

import pytest

from tests.gateway_site import Site, new_book, new_character, scripted_book


def test_a_new_book_can_be_read_and_stands_on_the_shelf(site: Site) -> None:
    with site.somebody_new() as browser:
        character = new_character(browser, "Momo")
        made = browser.post(
            "/api/books",
            json={
                "title": "The Moon Garden",
                "premise": "A lantern is lost",
                "dedication": "For you",
                "style": "watercolour",
                "mood": "funny",
                "reading_age": "6-7",
                "language": "pt-BR",
                "cast": [character["id"]],
            },
        )
        book = made.json()
        assert (made.status_code, book["state"], book["chapters"]) == (201, "draft", [])
        assert book["cast"] == [{"id": character["id"], "name": "Momo", "image": None}]
        assert browser.get(f"/api/books/{book['id']}").json() == book
        shelf = browser.get("/api/books").json()["items"]
        assert [(one["id"], one["title"], one["style"]) for one in shelf] == [
            (book["id"], "The Moon Garden", "watercolour")
        ]


def test_every_detail_of_a_book_can_be_changed(site: Site) -> None:
    with site.somebody_new() as browser:
        book, friend = scripted_book(browser), new_character(browser, "Otto")
        wanted = {
            "title": "Another",
            "premise": "x",
            "dedication": "y",
            "style": "crayon",
            "mood": "adventurous",
            "reading_age": "2-3",
            "language": "de",
            "cover_chapter": 2,
        }
        changed = browser.patch(f"/api/books/{book['id']}", json={**wanted, "cast": [friend["id"]]}).json()
        assert {name: changed[name] for name in wanted} == wanted
        assert [one["name"] for one in changed["cast"]] == ["Otto"]
        plain = browser.patch(f"/api/books/{book['id']}", json={"cover_chapter": None, "cast": []}).json()
        assert (plain["cover_chapter"], plain["cast"], plain["title"]) == (None, [], "Another")


def test_a_later_change_of_a_character_leaves_the_book_as_it_is(site: Site) -> None:
    with site.somebody_new() as browser:
        friend = new_character(browser, "Otto")
        book = new_book(browser, cast=[friend["id"]])
        browser.patch(f"/api/characters/{friend['id']}", json={"name": "Karl"})
        assert browser.get(f"/api/books/{book['id']}").json()["cast"][0]["name"] == "Otto"


def test_nobody_plays_in_a_book_who_is_not_of_the_family(site: Site) -> None:
    with site.somebody_new() as browser, site.somebody_new() as others:
        theirs = new_character(others)["id"]
        for cast in ([theirs], ["0" * 32], ["x"], [theirs] * 7):
            answer = browser.post("/api/books", json={"title": "A", "cast": cast})
            assert answer.status_code == 400
            assert answer.json()["errors"][0]["field"].startswith("cast")


def test_a_cover_needs_a_chapter(site: Site) -> None:
    with site.somebody_new() as browser:
        answer = browser.patch(f"/api/books/{new_book(browser)['id']}", json={"cover_chapter": 3})
        assert (answer.status_code, answer.json()["errors"][0]["field"]) == (400, "cover_chapter")


def test_a_removed_book_is_gone_from_everywhere(site: Site) -> None:
    with site.somebody_new() as browser:
        path = f"/api/books/{scripted_book(browser)['id']}"
        assert browser.delete(path).status_code == 204
        for gone in ("", "/chapters", "/script.csv", "/history", "/updates"):
            assert browser.get(path + gone).status_code == 404
        assert browser.get("/api/books").json()["items"] == []


def test_details_and_each_chapter_go_stale_by_themselves(site: Site) -> None:
    with site.somebody_new() as browser:
        path = f"/api/books/{scripted_book(browser)['id']}"
        seen = {"If-Match": browser.get(path).headers["etag"]}
        assert browser.patch(f"{path}/chapters/1", json={"title": "New"}, headers=seen).status_code == 200
        assert browser.patch(f"{path}/chapters/2", json={"title": "New"}, headers=seen).status_code == 200
        assert browser.patch(path, json={"title": "New"}, headers=seen).status_code == 200
        late = [
            browser.patch(f"{path}/chapters/1", json={"title": "Newer"}, headers=seen),
            browser.patch(path, json={"title": "Newer"}, headers=seen),
            browser.put(f"{path}/chapters", json=_script("a", "b"), headers=seen),
            browser.delete(path, headers=seen),
        ]
        assert [answer.status_code for answer in late] == [412] * 4
        assert {answer.json()["current"]["version"] for answer in late} == {browser.get(path).json()["version"]}


def test_a_book_that_was_changed_since_it_was_seen_is_not_removed(site: Site) -> None:
    with site.somebody_new() as browser:
        path = f"/api/books/{scripted_book(browser)['id']}"
        seen = {"If-Match": browser.get(path).headers["etag"]}
        browser.patch(f"{path}/chapters/1", json={"text": "Precious"})
        late = browser.delete(path, headers=seen)
        assert (late.status_code, late.json()["current"]) == (412, browser.get(path).json())
        seen_again = {"If-Match": browser.get(path).headers["etag"]}
        assert browser.post(f"{path}/chapters/2/regenerate", json={"what": "picture"}).status_code == 202
        assert browser.delete(path, headers=seen_again).status_code == 204


def test_an_edit_answers_the_chapter_under_the_version_of_the_book(site: Site) -> None:
    with site.somebody_new() as browser:
        path = f"/api/books/{scripted_book(browser)['id']}"
        edited = browser.patch(f"{path}/chapters/2", json={"text": "Anew", "scene": "A hill"})
        book = browser.get(path)
        assert edited.json() == book.json()["chapters"][1]
        assert edited.headers["etag"] == book.headers["etag"]
        assert browser.patch(f"{path}/chapters/9", json={"text": "x"}).status_code == 404


def test_a_script_makes_changes_and_removes_chapters(site: Site) -> None:
    with site.somebody_new() as browser:
        path = f"/api/books/{scripted_book(browser, 4)['id']}"
        before = browser.get(f"{path}/chapters").json()["items"]
        script = _script("Text 1", "Other")
        script["chapters"][0] |= {"title": "Part 1", "scene": "Scene 1"}
        after = browser.put(f"{path}/chapters", json=script).json()["items"]
        assert [one["text"] for one in after] == ["Text 1", "Other"]
        assert (after[0], after[1]["version"] > before[1]["version"]) == (before[0], True)
        types = [one["type"] for one in browser.get(f"{path}/history").json()["items"]]
        assert types[-2:] == ["chapter.edited", "book.arranged"]


@pytest.mark.parametrize("numbers", [[2], [1, 3], [1, 1], [0], [41], [1, 2, 4]])
def test_a_script_with_gaps_is_refused(site: Site, numbers: list[int]) -> None:
    with site.somebody_new() as browser:
        path = f"/api/books/{new_book(browser)['id']}/chapters"
        script = {"chapters": [{"number": number, "text": "x"} for number in numbers]}
        assert browser.put(path, json=script).status_code == 400


def test_a_script_comes_back_unchanged_from_a_spreadsheet(site: Site) -> None:
    with site.somebody_new() as browser:
        path = f"/api/books/{new_book(browser)['id']}"
        texts = ["=1+1", "'tis night", "'=odd", '"Oh," she said;\nand\n\nleft', "+49 -1 @home", "ünïcödé 🐇"]
        browser.put(f"{path}/chapters", json=_script(*texts))
        book, sheet = browser.get(path).json(), browser.get(f"{path}/script.csv")
        assert sheet.headers["content-type"] == "text/csv; charset=utf-8"
        assert sheet.content.startswith(b"\xef\xbb\xbfnumber,title,text,scene\r\n")
        cells = [cell for row in csv.reader(io.StringIO(sheet.content.decode("utf-8-sig"))) for cell in row]
        assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]
        back = browser.put(f"{path}/chapters", content=sheet.content, headers={"Content-Type": "text/csv"})
        assert back.status_code == 200
        assert browser.get(path).json() == book
        with_semicolons = b"number;title;text;scene\r\n1;A;B;C\r\n"
        browser.put(f"{path}/chapters", content=with_semicolons, headers={"Content-Type": "text/csv; charset=utf-8"})
        assert [one["text"] for one in browser.get(path).json()["chapters"]] == ["B"]


@pytest.mark.parametrize(
    ("table", "code"),
    [
        (b"", "wrong-columns"),
        (b"\xff\xfe\x00", "table-unreadable"),
        (b"a,b\r\n1,2", "wrong-columns"),
        (b"1,2,3,4", "wrong-columns"),
        (b"number,title,text,scene\r\n1,a,b", "wrong-row"),
        (b"number,title,text,scene\r\nx,a,b,c", "wrong-field"),
    ],
)
def test_a_table_that_is_no_script_is_refused_with_a_sentence(site: Site, table: bytes, code: str) -> None:
    with site.somebody_new() as browser:
        path = f"/api/books/{new_book(browser)['id']}/chapters"
        answer = browser.put(path, content=table, headers={"Content-Type": "text/csv"})
        assert (answer.status_code, answer.json()["type"]) == (400, f"/problems/{code}")
        assert answer.json()["detail"].endswith(".")


def test_the_history_tells_what_happened_in_order_and_in_pages(site: Site) -> None:
    with site.somebody_new() as browser:
        path = f"/api/books/{scripted_book(browser, 3)['id']}/history"
        whole = browser.get(path).json()["items"]
        assert [one["type"] for one in whole] == ["book.created", *["chapter.added"] * 3]
        assert [one["chapter_number"] for one in whole] == [None, 1, 2, 3]
        assert whole[1]["summary"] == "You wrote a new chapter 1."
        first = browser.get(path, params={"limit": 3}).json()
        second = browser.get(path, params={"limit": 3, "cursor": first["next"]}).json()
        assert (first["items"] + second["items"], second["next"]) == (whole, None)


def _script(*texts: str) -> dict[str, list[dict[str, object]]]:
    return {"chapters": [{"number": place, "title": "T", "text": text} for place, text in enumerate(texts, start=1)]}


def test_a_workbook_goes_out_and_comes_back(site: Site) -> None:
    with site.somebody_new() as browser:
        path = f"/api/books/{scripted_book(browser)['id']}"
        out = browser.get(f"{path}/script.xlsx")
        kind = out.headers["content-type"]
        changes = browser.post(f"{path}/chapters/preview", content=out.content, headers={"Content-Type": kind}).json()
        assert [change["change"] for change in changes["items"]] == ["same"] * 3
        assert browser.put(f"{path}/chapters", content=out.content, headers={"Content-Type": kind}).status_code == 200


@pytest.mark.parametrize(("divider", "first"), [("semicolon", "number;title"), ("tab", "number\ttitle")])
def test_a_family_chooses_what_divides_its_table(site: Site, divider: str, first: str) -> None:
    with site.somebody_new() as browser:
        path = f"/api/books/{scripted_book(browser)['id']}/script.csv"
        assert browser.get(path, params={"divider": divider}).text.startswith(f"\ufeff{first}")
        assert browser.get(path, params={"divider": "pipe"}).status_code == 400
