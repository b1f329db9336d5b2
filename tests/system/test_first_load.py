"""What the browser fetches before it shows the first page."""

from tests.bench.first_load import BUDGET, fetched_first


def test_the_first_page_needs_no_more_than_its_budget_of_scripts_and_styles() -> None:
    files = fetched_first()
    assert any(name.endswith(".js") for name in files)
    assert any(name.endswith(".css") for name in files)
    assert sum(files.values()) <= BUDGET
