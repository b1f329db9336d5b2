from pathlib import Path

import pytest

from contracts.settings import BusSettings, GallerySettings, WrongSetting, load
from deploy.local.keys import make_keys
from deploy.local.ports import Ports
from deploy.local.settings import SERVICES, gateway_variables, providers_sentence, server_variables, service_programs
from services.gateway.settings import from_environment

PORTS = Ports(nats=11000, objects=12000)


def test_services_read_what_the_deployment_tells_them() -> None:
    keys = make_keys()
    told = server_variables(PORTS, keys)
    assert load(BusSettings, told).nats_url == f"nats://storymaker:{keys.nats_password}@127.0.0.1:11000"
    gallery = load(GallerySettings, told)
    assert (gallery.s3_endpoint, gallery.s3_secret_key, gallery.s3_secure) == (
        "127.0.0.1:12000",
        keys.s3_secret_key,
        False,
    )


def test_the_gateway_listens_to_this_machine_only_whatever_the_environment_says(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("STORYMAKER_HOST", "0.0.0.0")
    monkeypatch.setenv("STORYMAKER_WEB_DIST", "elsewhere")
    (*_, gateway) = service_programs(8000, 7, gateway_variables(8000, make_keys()))
    settings = from_environment(gateway.environment)
    assert (settings.host, settings.port, settings.dist) == ("127.0.0.1", 8000, Path("elsewhere"))


def test_each_service_serves_its_metrics_on_a_port_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STORYMAKER_METRICS_PORT", "9464")
    monkeypatch.setenv("STORYMAKER_METRICS_HOST", "0.0.0.0")
    told = {program.name: load(BusSettings, program.environment) for program in service_programs(8000, 7, {})}
    assert {name: one.metrics_port for name, one in told.items()} == {
        "gateway": 9464,
        "story": 9465,
        "illustrator": 9466,
        "library": 9467,
    }
    assert {one.metrics_host for one in told.values()} == {"127.0.0.1"}


def test_no_service_serves_metrics_unless_asked() -> None:
    assert {load(BusSettings, program.environment).metrics_port for program in service_programs(8000, 7, {})} == {0}


def test_the_gateway_starts_last() -> None:
    assert [program.name for program in service_programs(8000, 7, {})] == list(SERVICES)
    assert SERVICES[-1] == "gateway"


def test_without_a_key_the_built_in_providers_are_in_use() -> None:
    assert providers_sentence({}) == (
        "Built-in storyteller and painter (no key of a cloud model and no address of a model is set)."
    )


def test_each_maker_is_told_with_its_model_and_where_that_is() -> None:
    said = providers_sentence(
        {"STORYMAKER_TEXT_BASE_URL": "http://me:secret@127.0.0.1:11434/v1", "STORYMAKER_TEXT_MODEL": "qwen3"}
    )
    assert said == "Storyteller: qwen3 at http://127.0.0.1:11434/v1. Painter: built-in."


def test_with_a_key_the_models_of_the_cloud_are_in_use(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-test")
    assert providers_sentence({"STORYMAKER_TEXT_MODEL": "luna", "STORYMAKER_IMAGE_MODEL": "flare"}) == (
        "Storyteller: luna in the cloud. Painter: flare in the cloud."
    )


def test_with_a_key_that_is_not_to_be_used_nobody_is_told_that_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-test")
    chosen = {"STORYMAKER_STORYTELLER": "built-in", "STORYMAKER_PAINTER": "built-in"}
    assert providers_sentence(chosen) == "Built-in storyteller and painter."


def test_a_provider_that_does_not_exist_is_refused() -> None:
    with pytest.raises(WrongSetting, match="STORYMAKER_PAINTER"):
        providers_sentence({"STORYMAKER_PAINTER": "rembrandt"})
