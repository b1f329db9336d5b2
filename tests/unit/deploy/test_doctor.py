from pathlib import Path

from deploy.local.doctor import examine
from deploy.local.findings import Finding
from deploy.local.folder import Folder, Lock


def _found(findings: list[Finding], what: str) -> Finding:
    (finding,) = [one for one in findings if one.what == what]
    return finding


async def test_a_directory_that_is_not_made_yet_is_well(tmp_path: Path) -> None:
    findings = await examine(tmp_path / "a" / "b", {})
    assert _found(findings, "data directory").ok
    assert _found(findings, "storymaker up").said == "not running"
    assert not (tmp_path / "a").exists()


async def test_a_start_that_is_not_finished_is_told(tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    folder.make()
    with Lock(folder):
        found = _found(await examine(tmp_path, {}), "storymaker up")
    assert found.ok is None
    assert found.said.startswith("is starting")


async def test_servers_that_do_not_answer_are_broken(tmp_path: Path, free_port: int) -> None:
    where = f"127.0.0.1:{free_port}"
    told = {"STORYMAKER_NATS_URL": f"nats://user:secret@{where}", "STORYMAKER_S3_ENDPOINT": where}
    findings = await examine(tmp_path, told)
    assert _found(findings, "NATS") == Finding(
        "Running", "NATS", False, f"{where} does not answer, or not for JetStream"
    )
    assert _found(findings, "S3").ok is False
    assert "secret" not in "".join(finding.said for finding in findings)


async def test_a_wrong_setting_is_broken(tmp_path: Path) -> None:
    found = _found(await examine(tmp_path, {"STORYMAKER_STORYTELLER": "homer"}), "settings")
    assert found.ok is False
    assert "STORYMAKER_STORYTELLER" in found.said


async def test_an_unbuilt_web_client_is_broken(tmp_path: Path) -> None:
    found = _found(await examine(tmp_path, {"STORYMAKER_WEB_DIST": str(tmp_path)}), "web client")
    assert found.ok is False
