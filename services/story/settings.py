"""Settings of the story service."""

import os
from typing import Annotated, Literal

from msgspec import Meta

from contracts.provider_errors import LONGEST_WAIT
from contracts.settings import BusSettings


class StorySettings(BusSettings, frozen=True, kw_only=True):
    """Who tells stories, and how many at a time."""

    storyteller: Annotated[
        Literal["auto", "built-in", "model"],
        Meta(description="Who writes; auto takes the model when a key or an address is set"),
    ] = "auto"
    story_slots: Annotated[int, Meta(ge=1, le=500, description="Stories written at the same time")] = 16
    drain_seconds: Annotated[
        float, Meta(ge=0, description="Seconds that stories in work may take to end when the service is told to stop")
    ] = 5.0
    text_base_url: Annotated[str, Meta(description="Address of an OpenAI-compatible server; empty for the cloud")] = ""
    text_api_key: Annotated[str, Meta(description="Key for that server; OPENAI_API_KEY when empty")] = ""
    text_model: Annotated[str, Meta(description="Model that writes")] = "gpt-6-luna"
    text_api: Annotated[
        Literal["responses", "chat"], Meta(description="Which interface the server speaks; local ones speak chat")
    ] = "responses"
    text_reasoning: Annotated[
        Literal["", "none", "low", "medium", "high"],
        Meta(description="How long the model thinks before it writes; empty: as the server likes"),
    ] = ""
    text_cents_per_story: Annotated[
        Annotated[float, Meta(ge=0)] | None,
        Meta(description="US cents that a story of ten chapters costs; 0: nothing; empty: as known of the model"),
    ] = None
    longest_wait: Annotated[
        float,
        Meta(ge=0, description="Seconds of a pause that a provider asks for which are waited for; a longer one fails"),
    ] = LONGEST_WAIT
    text_timeout: Annotated[float, Meta(gt=0, description="Seconds that a whole story may take")] = 180.0

    @property
    def key(self) -> str:
        """The key to send, empty when there is none."""
        return self.text_api_key or os.environ.get("OPENAI_API_KEY", "")

    @property
    def uses_model(self) -> bool:
        """Whether a model writes rather than the built-in storyteller."""
        return self.storyteller == "model" or (self.storyteller == "auto" and bool(self.key or self.text_base_url))
