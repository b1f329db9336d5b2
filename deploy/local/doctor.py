"""``storymaker doctor``: what is configured, what can be reached, what is about to expire."""

import asyncio
import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from contracts.inspection import missing
from contracts.settings import BusSettings, GallerySettings, WrongSetting, load
from deploy.local.findings import Finding
from deploy.local.folder import Folder, holder_of
from deploy.local.makers import examine_makers
from deploy.local.models import PROVIDERS, examine_models
from deploy.local.nats_server import NotInstalled, bundled
from deploy.local.ports import is_free, is_free_block, recall
from deploy.local.probes import nats_works, objects_work
from deploy.local.settings import providers_sentence, web_dist

_ENOUGH_BYTES = 2 << 30
_LITTLE_BYTES = 200 << 20


async def examine(data: Path, environ: Mapping[str, str]) -> list[Finding]:
    """Look at everything; ``environ`` holds the variables of whatever runs on ``data``, and one's own."""
    findings = [examine_folder(data), examine_disk(data), *examine_programs(), examine_web(environ)]
    try:
        reached = await asyncio.gather(_examine_servers(data, environ), asyncio.to_thread(examine_models, environ))
        findings += [finding for group in reached for finding in group]
        findings.append(Finding(PROVIDERS, "storyteller and painter", True, providers_sentence(environ)))
    except WrongSetting as error:
        findings.append(Finding(PROVIDERS, "settings", False, str(error)))
    return findings


def examine_folder(data: Path) -> Finding:
    """Tell whether the data directory, or the nearest one above it that exists, can be written to."""
    place = _nearest(data)
    if os.access(place, os.W_OK):
        return Finding("This machine", "data directory", True, str(data) if place == data else f"{data} (not made yet)")
    return Finding("This machine", "data directory", False, f"{place} cannot be written to")


def examine_disk(data: Path) -> Finding:
    """Tell how much room is left where the data lies."""
    free = shutil.disk_usage(_nearest(data)).free
    room = f"{free / (1 << 30):.1f} GB free"
    if free < _LITTLE_BYTES:
        return Finding("This machine", "disk", False, f"only {room}: nothing more can be kept")
    return Finding("This machine", "disk", True if free >= _ENOUGH_BYTES else None, room)


def examine_programs() -> list[Finding]:
    """Tell whether the bundled servers are installed."""
    findings = []
    for name in ("nats-server", "weed"):
        try:
            findings.append(Finding("This machine", name, True, bundled(name)))
        except NotInstalled as error:
            findings.append(Finding("This machine", name, False, str(error)))
    return findings


def examine_web(environ: Mapping[str, str]) -> Finding:
    """Tell whether the web client is built."""
    folder = Path(environ.get("STORYMAKER_WEB_DIST") or web_dist())
    built = (folder / "index.html").exists()
    return Finding("This machine", "web client", built, str(folder) if built else f"{folder} is not built: `make run`")


async def _examine_servers(data: Path, environ: Mapping[str, str]) -> list[Finding]:
    holder = holder_of(Folder(data))
    if not environ.get("STORYMAKER_NATS_URL"):
        if holder:
            return [Finding("Running", "storymaker up", None, f"is starting (process {holder.pid})")]
        return [Finding("Running", "storymaker up", None, "not running"), *_examine_ports(data)]
    findings = []
    if holder:
        where = holder.address or "the servers only"
        findings.append(Finding("Running", "storymaker up", True, f"{where} (process {holder.pid})"))
        findings += await asyncio.to_thread(examine_makers, holder.address)
    return [
        *findings,
        *await _examine_nats(load(BusSettings, environ)),
        await _examine_s3(load(GallerySettings, environ)),
    ]


def _examine_ports(data: Path) -> list[Finding]:
    usual = None if is_free(8000) else "taken: the next free one will be used"
    findings = [Finding("Ports", "8000 (web page)", None if usual else True, usual or "free")]
    if ports := recall(Folder(data).ports):
        free = is_free(ports.nats) and is_free_block(ports.objects)
        said = "free" if free else "taken: others will be chosen"
        findings.append(Finding("Ports", f"{ports.nats}, {ports.objects} (servers)", True if free else None, said))
    return findings


async def _examine_nats(settings: BusSettings) -> list[Finding]:
    where = settings.nats_url.rpartition("@")[2]
    if not await nats_works(settings.nats_url):
        return [Finding("Running", "NATS", False, f"{where} does not answer, or not for JetStream")]
    faults = await missing(settings.nats_url)
    return [
        Finding("Running", "NATS", True, where),
        *(Finding("Running", "streams and consumers", False, fault) for fault in faults),
        *([] if faults else [Finding("Running", "streams and consumers", True, "as declared")]),
    ]


async def _examine_s3(settings: GallerySettings) -> Finding:
    works = await objects_work(
        settings.s3_endpoint, settings.s3_access_key, settings.s3_secret_key, settings.s3_bucket, settings.s3_region
    )
    said = (
        settings.s3_endpoint if works else f"{settings.s3_endpoint} does not take an object into {settings.s3_bucket}"
    )
    return Finding("Running", "S3", works, said)


def _nearest(place: Path) -> Path:
    return next(parent for parent in (place, *place.parents) if parent.exists())
