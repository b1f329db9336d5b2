"""Settings of the illustrator."""

import os
from typing import Annotated, Literal

from msgspec import Meta

from contracts.provider_errors import LONGEST_WAIT
from contracts.settings import GallerySettings


class IllustratorSettings(GallerySettings, frozen=True, kw_only=True):
    """Who paints, and how many pictures at a time."""

    painter: Annotated[
        Literal["auto", "built-in", "model"],
        Meta(description="Who paints; auto takes the model when a key or an address is set"),
    ] = "auto"
    stand_in: Annotated[
        bool, Meta(description="Let the built-in painter step in for a picture that the model cannot make")
    ] = False
    image_slots: Annotated[int, Meta(ge=0, le=500, description="Pictures in work at the same time; 0: as fits")] = 0
    built_in_processes: Annotated[int, Meta(ge=1, le=64, description="Processes of the built-in painter")] = 2
    drain_seconds: Annotated[
        float, Meta(ge=0, description="Seconds that pictures in work may take to end when the service is told to stop")
    ] = 5.0
    image_base_url: Annotated[str, Meta(description="Address of an OpenAI-compatible server; empty: the cloud")] = ""
    image_api_key: Annotated[str, Meta(description="Key for that server; OPENAI_API_KEY when empty")] = ""
    image_model: Annotated[str, Meta(description="Model that paints")] = "gpt-image-2.6-flare"
    image_profile: Annotated[
        Literal["openai", "vllm-omni", "sd-server", "localai", "minimal"],
        Meta(description="Which parameters the server understands"),
    ] = "openai"
    image_quality: Annotated[str, Meta(description="Quality asked of the model")] = "medium"
    image_size: Annotated[str, Meta(description="Width x height in pixels asked of the model")] = "1024x1024"
    image_cents: Annotated[
        Annotated[float, Meta(ge=0)] | None,
        Meta(description="US cents that a picture costs; 0: nothing; empty: as known of the model"),
    ] = None
    image_cents_at_most: Annotated[
        Annotated[float, Meta(ge=0)] | None,
        Meta(description="US cents of a picture with many references; empty: as any other"),
    ] = None
    images_per_minute: Annotated[
        float, Meta(gt=0, description="How many pictures a minute the account allows, all illustrators together")
    ] = 5.0
    image_concurrency: Annotated[
        int, Meta(ge=1, description="How many pictures the server paints at once, for all illustrators together")
    ] = 4
    longest_wait: Annotated[
        float,
        Meta(ge=0, description="Seconds of a pause that a provider asks for which are waited for; a longer one fails"),
    ] = LONGEST_WAIT
    image_timeout: Annotated[float, Meta(gt=0, description="Seconds that a picture may take")] = 240.0

    @property
    def key(self) -> str:
        """The key to send, empty when there is none."""
        return self.image_api_key or os.environ.get("OPENAI_API_KEY", "")

    @property
    def uses_model(self) -> bool:
        """Whether a model paints rather than the built-in painter."""
        return self.painter == "model" or (self.painter == "auto" and bool(self.key or self.image_base_url))

    @property
    def slots(self) -> int:
        """How many messages are in work at the same time."""
        return self.image_slots or (self.image_concurrency * 2 if self.uses_model else self.built_in_processes + 1)
