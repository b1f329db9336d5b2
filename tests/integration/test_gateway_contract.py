"""The gateway does what its description says, whatever is sent."""

import subprocess
import sys
from pathlib import Path

import httpx
import msgspec

from services.gateway.app import api_description
from services.gateway.identity import COOKIE, DEVELOPMENT_FAMILY, Identity
from tests.gateway_site import SECRET, Site, new_character, scripted_book

_ROOT = Path(__file__).parents[2]


def test_the_description_is_the_same_every_time_and_needs_no_server(tmp_path: Path) -> None:
    for name in ("first", "second"):
        subprocess.run([sys.executable, "-m", "services.gateway", "openapi", str(tmp_path / name)], check=True)
    assert (tmp_path / "first").read_bytes() == (tmp_path / "second").read_bytes() == api_description()


def test_the_web_client_is_built_from_this_description() -> None:
    assert (_ROOT / "web" / "openapi.json").read_bytes() == api_description()


def test_whatever_is_sent_the_answer_is_as_described(site: Site, tmp_path: Path) -> None:
    with site.family() as browser:
        book, character = scripted_book(browser), new_character(browser)
    described = msgspec.json.decode(api_description())
    _use_real_ids(described, {"book_id": str(book["id"]), "character_id": str(character["id"])})
    # Live updates have no end that could be waited for, and without reactors nothing is ready and nobody answers what
    # they are asked (503): all have tests of their own.
    asked_of_others = ("/api/characters/sketch", "/api/tales", "/api/tales/place")
    for path in ("/api/books/{book_id}/updates", "/health/ready", *asked_of_others):
        del described["paths"][path]
    schema = tmp_path / "openapi.json"
    schema.write_bytes(msgspec.json.encode(described))
    cookie = f"{COOKIE}={Identity(SECRET).token(DEVELOPMENT_FAMILY)}"
    checks = "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance"
    checks += ",response_headers_conformance"
    run = subprocess.run(
        [
            *(sys.executable, "-m", "schemathesis.cli", "run", str(schema), "--url", site.address),
            *("--checks", checks, "--phases", "coverage,fuzzing", "--max-examples", "10"),
            *("--seed", "1", "-H", f"Cookie: {cookie}", "--workers", "1", "--request-timeout", "20"),
        ],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stdout[-6000:] + run.stderr[-2000:]
    assert httpx.get(f"{site.address}/health/live").status_code == 200


def _use_real_ids(described: dict[str, object], ids: dict[str, str]) -> None:
    """Let half of what is generated for an id be one that there is."""
    for methods in described["paths"].values():  # type: ignore[attr-defined]  # read from JSON
        for operation in methods.values():
            for parameter in operation.get("parameters", ()):
                if parameter["name"] in ids:
                    parameter["schema"] = {"anyOf": [{"const": ids[parameter["name"]]}, {"type": "string"}]}
