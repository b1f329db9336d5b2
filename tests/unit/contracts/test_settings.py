"""Settings out of variables and out of files."""

from pathlib import Path

import pytest

from contracts.settings import GallerySettings, WrongSetting, load


def test_a_secret_may_lie_in_a_file(tmp_path: Path) -> None:
    (tmp_path / "key").write_text("s3cret\n")
    found = load(GallerySettings, {"STORYMAKER_S3_SECRET_KEY_FILE": str(tmp_path / "key")})
    assert found.s3_secret_key == "s3cret"


def test_a_variable_goes_before_a_file(tmp_path: Path) -> None:
    (tmp_path / "key").write_text("from the file")
    told = {"STORYMAKER_S3_SECRET_KEY": "told", "STORYMAKER_S3_SECRET_KEY_FILE": str(tmp_path / "key")}
    assert load(GallerySettings, told).s3_secret_key == "told"


def test_an_empty_file_counts_as_not_set(tmp_path: Path) -> None:
    (tmp_path / "bucket").touch()
    assert load(GallerySettings, {"STORYMAKER_S3_BUCKET_FILE": str(tmp_path / "bucket")}).s3_bucket == "storymaker"


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(WrongSetting, match=r"STORYMAKER_S3_SECRET_KEY_FILE: .*none cannot be read"):
        load(GallerySettings, {"STORYMAKER_S3_SECRET_KEY_FILE": str(tmp_path / "none")})
