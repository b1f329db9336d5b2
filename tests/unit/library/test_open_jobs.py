from services.library.open_jobs import OpenJobs, Sight

OPEN = Sight(state="running", requested=100.0)
DONE = Sight(state="done", requested=100.0, finished=130.0)


def test_a_job_is_as_old_as_its_wish() -> None:
    jobs = OpenJobs(0.0)
    jobs.see("a", Sight(state="queued", requested=100.0))
    jobs.see("a", OPEN)
    assert (jobs.count("queued"), jobs.count("running")) == (0, 1)
    assert jobs.oldest("running", 150.0) == 50.0


def test_without_open_jobs_the_oldest_has_no_age() -> None:
    assert OpenJobs(0.0).oldest("queued", 150.0) == 0.0


def test_an_end_is_news_once() -> None:
    jobs = OpenJobs(0.0)
    jobs.see("a", OPEN)
    assert jobs.see("a", DONE)
    assert not jobs.see("a", DONE)
    assert jobs.count("running") == 0


def test_a_job_that_ends_between_two_looks_is_news() -> None:
    assert OpenJobs(0.0).see("a", DONE)


def test_what_ended_before_anybody_looked_is_no_news() -> None:
    assert not OpenJobs(131.0).see("a", DONE)


def test_a_job_that_goes_with_its_book_is_no_end() -> None:
    jobs = OpenJobs(0.0)
    jobs.see("a", OPEN)
    assert not jobs.see("a", None)
    assert jobs.count("running") == 0


def test_views_that_were_rebuilt_tell_of_no_second_end() -> None:
    jobs = OpenJobs(0.0)
    jobs.see("a", DONE)
    jobs.see("b", OPEN)
    jobs.begin_anew()
    assert jobs.count("running") == 0
    assert not jobs.see("a", DONE)
