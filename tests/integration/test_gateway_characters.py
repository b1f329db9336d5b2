"""Characters over HTTP."""

import asyncio
import io

import httpx
import pytest
from minio import Minio
from PIL import Image

from contracts.gallery import image_key
from contracts.ids import new_id
from contracts.pictures import prepare
from services.gateway.identity import COOKIE
from tests.gateway_site import Site, new_character


def test_a_character_can_be_read_and_listed_as_soon_as_it_is_made(site: Site) -> None:
    with site.somebody_new() as browser:
        made = browser.post("/api/characters", json={"name": " Mo\u0301mo ", "kind": "rabbit"})
        character = made.json()
        assert made.status_code == 201
        assert (character["name"], character["kind"], character["photo"]) == ("M\u00f3mo", "rabbit", None)
        read = browser.get(f"/api/characters/{character['id']}")
        assert read.json() == character
        assert read.headers["etag"] == made.headers["etag"] == f'"{character["version"]}"'
        assert browser.get("/api/characters").json() == {"items": [character], "next": None}


def test_what_is_known_already_is_not_sent_again(site: Site) -> None:
    with site.somebody_new() as browser:
        path = f"/api/characters/{new_character(browser)['id']}"
        etag = browser.get(path).headers["etag"]
        again = browser.get(path, headers={"If-None-Match": etag})
        assert (again.status_code, again.content) == (304, b"")


def test_a_list_comes_in_pages_newest_first_with_nothing_twice(site: Site) -> None:
    with site.somebody_new() as browser:
        names = [new_character(browser, f"Friend {number}")["name"] for number in range(7)]
        pages = [browser.get("/api/characters?limit=3").json()]
        while pages[-1]["next"]:
            pages.append(browser.get("/api/characters", params={"limit": 3, "cursor": pages[-1]["next"]}).json())
        assert [len(page["items"]) for page in pages] == [3, 3, 1]
        assert [one["name"] for page in pages for one in page["items"]] == names[::-1]


def test_words_change_and_what_is_left_out_stays(site: Site) -> None:
    with site.somebody_new() as browser:
        character = new_character(browser, kind="rabbit", description="brave")
        path = f"/api/characters/{character['id']}"
        changed = browser.patch(path, json={"description": "braver\nstill"})
        assert changed.json() == {
            **character,
            "description": "braver\nstill",
            "version": changed.json()["version"],
            "updated_at": changed.json()["updated_at"],
        }
        assert browser.patch(path, json={}).json() == changed.json()


def test_a_stale_edit_is_refused_with_the_current_state(site: Site) -> None:
    with site.somebody_new() as browser:
        path = f"/api/characters/{new_character(browser)['id']}"
        seen = browser.get(path).headers["etag"]
        first = browser.patch(path, json={"name": "Nala"}, headers={"If-Match": seen})
        second = browser.patch(path, json={"name": "Otto"}, headers={"If-Match": seen})
        assert (first.status_code, second.status_code) == (200, 412)
        assert second.json()["current"] == browser.get(path).json()
        assert browser.patch(path, json={"name": "Otto"}, headers={"If-Match": "*"}).status_code == 200


@pytest.mark.parametrize("given", ['W/"1"', "1", '"a"', '"1", "2"', '""'])
def test_an_unreadable_precondition_is_a_bad_request(site: Site, given: str) -> None:
    with site.somebody_new() as browser:
        path = f"/api/characters/{new_character(browser)['id']}"
        assert browser.patch(path, json={"name": "Nala"}, headers={"If-Match": given}).status_code == 400


def test_a_version_from_the_future_does_not_match(site: Site) -> None:
    with site.somebody_new() as browser:
        path = f"/api/characters/{new_character(browser)['id']}"
        assert browser.patch(path, json={"name": "A"}, headers={"If-Match": '"999999999"'}).status_code == 412


def test_a_photo_does_not_make_an_edit_stale(site: Site) -> None:
    with site.somebody_new() as browser:
        path = f"/api/characters/{new_character(browser)['id']}"
        seen = browser.get(path).headers["etag"]
        _send(browser, path, a_photo())
        assert browser.patch(path, json={"name": "Nala"}, headers={"If-Match": seen}).status_code == 200


def test_new_words_do_not_make_a_photo_stale_and_a_newer_photo_does(site: Site) -> None:
    with site.somebody_new() as browser:
        path = f"/api/characters/{new_character(browser)['id']}"
        seen = browser.get(path).headers["etag"]
        browser.patch(path, json={"name": "Nala"})
        first = _put(browser, path, a_photo(), seen)
        assert first.status_code == 200
        second = _put(browser, path, a_photo(colour=(0, 0, 200)), seen)
        assert (second.status_code, second.json()["current"]) == (412, browser.get(path).json())
        assert browser.get(path).json()["photo"] == first.json()["photo"]


def test_a_photo_that_is_refused_as_stale_is_not_kept(site: Site) -> None:
    with site.somebody_new() as browser:
        character = str(new_character(browser)["id"])
        path = f"/api/characters/{character}"
        seen = browser.get(path).headers["etag"]
        _send(browser, path, a_photo())
        refused = a_photo(colour=(0, 0, 200))
        assert _put(browser, path, refused, seen).status_code == 412
        assert not _is_stored(site, image_key(character, prepare(refused, 1600).image))


async def test_a_photo_whose_character_was_removed_while_it_came_is_not_kept(site: Site) -> None:
    with site.somebody_new() as browser:
        path = f"/api/characters/{new_character(browser)['id']}"
        photo = a_photo()
        reader, writer = await asyncio.open_connection(*site.address.removeprefix("http://").split(":"))
        head = f"PUT {path}/avatar HTTP/1.1\r\nhost: x\r\ncontent-type: image/jpeg\r\ncontent-length: {len(photo)}\r\n"
        cookie = f"cookie: {COOKIE}={browser.cookies[COOKIE]}\r\n"
        writer.write(f"{head}{cookie}expect: 100-continue\r\nconnection: close\r\n\r\n".encode())
        # It is asked to go on once the gateway has seen that there is such a character.
        assert await reader.readuntil(b"\r\n\r\n") == b"HTTP/1.1 100 Continue\r\n\r\n"
        assert browser.delete(path).status_code == 204
        writer.write(photo)
        assert (await reader.read()).startswith(b"HTTP/1.1 404 ")
        writer.close()
    assert not _is_stored(site, image_key(path.rpartition("/")[2], prepare(photo, 1600).image))


def test_a_removed_character_is_gone_at_once(site: Site) -> None:
    with site.somebody_new() as browser:
        path = f"/api/characters/{new_character(browser)['id']}"
        assert browser.delete(path).status_code == 204
        assert [browser.get(path).status_code, browser.delete(path).status_code] == [404, 404]
        assert browser.get("/api/characters").json()["items"] == []


def test_a_photo_from_a_phone_comes_out_upright_and_tells_nothing(site: Site) -> None:
    with site.somebody_new() as browser:
        path = f"/api/characters/{new_character(browser)['id']}"
        answer = _send(browser, path, a_phone_photo())
        photo = answer.json()["photo"]
        assert (photo["width"], photo["height"]) == (1200, 1600)
        for url, most in ((photo["url"], 1600), (photo["thumbnail_url"], 384)):
            got = browser.get(url)
            picture = Image.open(io.BytesIO(got.content))
            assert (got.headers["content-type"], picture.format, max(picture.size)) == ("image/webp", "WEBP", most)
            assert not picture.getexif()
            assert b"EXIF" not in got.content
            assert b"Someone" not in got.content
            red, green, blue = picture.convert("RGB").getpixel((picture.width // 2, 10))  # type: ignore[misc]  # an RGB pixel has three parts
            assert red > 200 > 80 > max(green, blue)


def test_a_photo_may_come_in_a_form(site: Site) -> None:
    with site.somebody_new() as browser:
        path = f"/api/characters/{new_character(browser)['id']}/avatar"
        sent = browser.put(path, files={"anything": ("photo.png", a_photo("PNG"), "image/png")})
        assert (sent.status_code, sent.json()["photo"]["width"]) == (200, 40)


def test_the_same_photo_again_changes_nothing(site: Site) -> None:
    with site.somebody_new() as browser:
        path = f"/api/characters/{new_character(browser)['id']}"
        first = _send(browser, path, a_photo()).json()
        assert _send(browser, path, a_photo()).json() == first


@pytest.mark.parametrize(
    ("data", "kind", "status", "code"),
    [
        (b"not a picture", "image/jpeg", 400, "picture-unreadable"),
        (b"", "image/jpeg", 400, "no-picture-sent"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "image/png", 400, "picture-unreadable"),
        (b"GIF89a" + bytes(100), "image/png", 400, "picture-unreadable"),
        (b"\xff\xd8\xff\xe0" + bytes(1000), "image/jpeg", 400, "picture-unreadable"),
        (b"x", "image/heic", 415, "not-a-picture"),
        (b"x", "application/json", 415, "not-a-picture"),
        (bytes((12 << 20) + 1), "image/png", 413, "picture-too-big"),
        (bytes(14 << 20), "image/png", 413, "too-big"),
    ],
)
def test_what_is_no_picture_is_refused_with_a_sentence(
    site: Site, data: bytes, kind: str, status: int, code: str
) -> None:
    with site.somebody_new() as browser:
        path = f"/api/characters/{new_character(browser)['id']}"
        answer = browser.put(f"{path}/avatar", content=data, headers={"Content-Type": kind})
        assert (answer.status_code, answer.json()["type"]) == (status, f"/problems/{code}")
        assert answer.json()["detail"].endswith(".")
        assert browser.get(path).json()["photo"] is None


def test_a_form_with_two_files_or_none_is_refused(site: Site) -> None:
    with site.somebody_new() as browser:
        path = f"/api/characters/{new_character(browser)['id']}/avatar"
        two = [("file", ("a.png", a_photo("PNG"), "image/png"))] * 2
        assert browser.put(path, files=two).status_code == 400
        for words in (b"words", b"\xff\xfe"):
            answer = browser.put(path, files={"file": (None, words)})
            assert (answer.status_code, answer.json()["type"]) == (400, "/problems/not-one-picture")


def test_a_picture_that_the_browser_has_is_not_sent_again(site: Site) -> None:
    with site.somebody_new() as browser:
        path = f"/api/characters/{new_character(browser)['id']}"
        url = _send(browser, path, a_photo()).json()["photo"]["url"]
        first = browser.get(url)
        assert "immutable" in first.headers["cache-control"]
        again = browser.get(url, headers={"If-None-Match": first.headers["etag"]})
        assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", first.headers["etag"])
        assert browser.get(url, headers={"If-None-Match": "*"}).status_code == 304


def test_a_picture_that_is_not_there_is_not_unchanged(site: Site) -> None:
    with site.somebody_new() as browser:
        for owner in (new_character(browser)["id"], new_id()):
            answer = browser.get(f"/media/{owner}/{'0' * 64}.webp", headers={"If-None-Match": "*"})
            assert answer.status_code == 404


def _is_stored(site: Site, key: str) -> bool:
    store = site.objects
    client = Minio(store.endpoint, store.access_key, store.secret_key, secure=store.secure, region=store.region)
    return any(str(one.object_name).endswith(key) for one in client.list_objects(store.bucket, recursive=True))


def _put(browser: httpx.Client, path: str, data: bytes, seen: str = "*") -> httpx.Response:
    return browser.put(f"{path}/avatar", content=data, headers={"Content-Type": "image/jpeg", "If-Match": seen})


def _send(browser: httpx.Client, path: str, data: bytes) -> httpx.Response:
    answer = _put(browser, path, data)
    assert answer.status_code == 200, answer.text
    return answer


def a_photo(form: str = "JPEG", colour: tuple[int, int, int] = (200, 20, 20)) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (40, 30), colour).save(out, form)
    return out.getvalue()


def a_phone_photo() -> bytes:
    """Held upright by a phone whose sensor lies on its side: the left edge (red) is the top."""
    photo = Image.new("RGB", (4000, 3000), (20, 20, 220))
    photo.paste((220, 20, 20), (0, 0, 400, 3000))
    exif = Image.Exif()
    exif[0x0112], exif[0x010F] = 6, "Someone's phone"
    exif.get_ifd(0x8825).update({1: "N", 2: (48.0, 51.0, 29.6), 3: "E", 4: (2.0, 17.0, 40.2)})
    out = io.BytesIO()
    photo.save(out, "JPEG", exif=exif, comment=b"Someone", quality=90)
    return out.getvalue()


@pytest.mark.parametrize("name", ["\u200b", "\u3164\u3164", "\u00ad", "\U000e0041\U000e0042"])
def test_a_name_that_shows_nothing_is_empty(site: Site, name: str) -> None:
    with site.somebody_new() as browser:
        answer = browser.post("/api/characters", json={"name": name})
        assert (answer.status_code, answer.json()["errors"][0]["code"]) == (400, "empty")
