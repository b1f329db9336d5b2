"""What the image servers understand: each is sent only what it knows, for an unknown parameter is an error to some."""

from typing import Any, Literal

import msgspec

ProfileName = Literal["openai", "vllm-omni", "sd-server", "localai", "minimal"]


class Profile(msgspec.Struct, frozen=True, kw_only=True):
    """One kind of server.

    ``references`` says how it takes pictures to follow: as files of an edit, as base64 in the field ``ref_images`` of a
    generation, or not at all. ``extras`` are sent with every request, ``quality`` only where it is understood.
    """

    references: Literal["edit", "ref_images", "none"]
    max_references: int
    sends_model: bool = True
    sends_quality: bool = False
    extras: dict[str, Any] = {}


PROFILES: dict[ProfileName, Profile] = {
    "openai": Profile(
        references="edit",
        max_references=4,
        sends_quality=True,
        extras={"output_format": "webp", "output_compression": 95},
    ),
    "vllm-omni": Profile(references="edit", max_references=2),
    "sd-server": Profile(references="edit", max_references=2, sends_model=False, extras={"output_format": "png"}),
    "localai": Profile(references="ref_images", max_references=2, extras={"response_format": "b64_json"}),
    "minimal": Profile(references="edit", max_references=2),
}
