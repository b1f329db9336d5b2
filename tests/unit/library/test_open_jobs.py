from services.library.open_jobs import OpenJobs


def test_a_job_is_as_old_as_the_first_sight_of_it() -> None:
    jobs = OpenJobs()
    jobs.see("a", "queued", 100.0)
    jobs.see("a", "running", 130.0)
    assert (jobs.count("queued"), jobs.count("running")) == (0, 1)
    assert jobs.oldest("running", 150.0) == 50.0


def test_without_open_jobs_the_oldest_has_no_age() -> None:
    assert OpenJobs().oldest("queued", 150.0) == 0.0


def test_an_end_is_news_once() -> None:
    jobs = OpenJobs()
    jobs.see("a", "running", 100.0)
    assert jobs.see("a", "done", 110.0) == "done"
    assert jobs.see("a", "done", 120.0) is None
    assert jobs.count("running") == 0


def test_a_job_that_ends_between_two_looks_is_news() -> None:
    assert OpenJobs().see("a", "failed", 100.0) == "failed"


def test_a_job_that_goes_with_its_book_is_no_end() -> None:
    jobs = OpenJobs()
    jobs.see("a", "running", 100.0)
    assert jobs.see("a", None, 110.0) is None
    assert jobs.count("running") == 0
