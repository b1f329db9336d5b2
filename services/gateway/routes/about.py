"""Route that tells about this installation."""

from typing import Any

from litestar import Request, get

from contracts.release import VERSION
from services.gateway import answers
from services.gateway.answers import Answer
from services.gateway.backstage import backstage
from services.gateway.company import maker, offer, present
from services.gateway.describe import operation
from services.gateway.shapes import About


@get("/api/about", **operation("about", About))
async def about(request: Request[Any, Any, Any]) -> Answer:
    """Tell the version, and who writes and paints here."""
    behind = backstage(request)
    company = await present(behind.buckets)
    storyteller, painter = (maker(offer(company, service)) for service in ("story", "illustrator"))
    return answers.json(About(VERSION, storyteller, painter, "dev"))


ROUTES = (about,)
