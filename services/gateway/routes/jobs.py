"""Route of jobs, for those who poll."""

from typing import Any

from litestar import Request, get

from contracts.views import JobView, job_key
from services.gateway import answers
from services.gateway.addresses import known
from services.gateway.answers import Answer
from services.gateway.backstage import backstage, family
from services.gateway.describe import operation
from services.gateway.problems import Problem
from services.gateway.sentences import Refusal


@get("/api/jobs/{job_id:str}", **operation("getJob", JobView, problems=(404,)))
async def get_job(request: Request[Any, Any, Any], job_id: str) -> Answer:
    """Return how far a wish has come."""
    view = await backstage(request).live.get(job_key(family(request), known(job_id, Refusal.NO_SUCH_JOB)))
    if view is None:
        raise Problem(Refusal.NO_SUCH_JOB)
    return answers.json(view.data)


ROUTES = (get_job,)
