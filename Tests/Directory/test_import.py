"""A feed is imported whole or not at all, and what is wrong with it is named."""

import copy
import json
import subprocess
import uuid
from pathlib import Path

import pytest
from conftest import DEMONSTRATION
from service import binary
from standard import EXAMPLES, example

SERVICES = {"service_full", "service_list", "organization_full", "service_at_location_full", "service_at_location_list"}


def importing(data: Path, *files: Path, options: tuple[str, ...] = ()) -> tuple[int, dict | None, str]:
    command = [binary(), "import", "directory", *map(str, files), "--data", str(data), "--json", *options]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    return done.returncode, json.loads(done.stdout) if done.stdout else None, done.stderr


def written(folder: Path, content: object, name: str = "feed.json") -> Path:
    file = folder / name
    file.write_text(json.dumps(content))
    return file


def counted(told: dict) -> tuple[int, int, int, int]:
    return told["added"], told["changed"], told["withdrawn"], told["unchanged"]


def journal(data: Path) -> int:
    done = subprocess.run([binary(), "audit", "verify", "--data", str(data)], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return int("".join(letter for letter in done.stdout.split("entr")[0] if letter.isdigit()))


def test_every_official_example_is_there():
    assert len(EXAMPLES) == 10 and SERVICES < {file.stem for file in EXAMPLES}


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
def test_an_official_example_is_imported(tmp_path: Path, file: Path):
    status, told, words = importing(tmp_path / "data", file)
    assert status == 0, words
    assert counted(told) == ((1, 0, 0, 0) if file.stem in SERVICES else (0, 0, 0, 0))


@pytest.mark.parametrize("name", ["id", "name", "status", "organization"])
def test_an_official_example_without_what_it_needs_is_refused(tmp_path: Path, name: str):
    service = example("service_full")
    del service[name]
    status, told, words = importing(tmp_path / "data", written(tmp_path, service))
    assert (status, told["imported"], told["bad"]) == (65, False, 1) and f"'{name}' is missing" in words


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (["id"], "not a uuid"),
        (["name"], 12),
        (["name"], "  "),
        (["status"], "open"),
        (["minimum_age"], "12"),
        (["url"], "javascript:alert(1)"),
        (["email"], "nobody"),
        (["last_modified"], "yesterday"),
        (["schedules", 0, "byday"], "XX"),
        (["schedules", 0, "opens_at"], "late"),
        (["schedules", 0, "freq"], "DAILY"),
        (["organization", "id"], 7),
        (["attributes", 0, "taxonomy_term", "id"], "7"),
        (["service_at_locations", 0, "location", "location_type"], "moon"),
        (["schedules"], {}),
    ],
    ids=lambda value: str(value),
)
def test_a_member_of_another_type_is_named(tmp_path: Path, path: list, value: object):
    service = example("service_full")
    inner = service
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    status, told, words = importing(tmp_path / "data", written(tmp_path, [service]))
    assert status == 65, words
    fault = told["faults"][0]
    field = "[0]" + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    assert fault["place"] == "[0]" and fault["field"] == field and fault["problem"] and fault["remedy"]


def test_members_that_nobody_knows_and_null_are_left_aside(tmp_path: Path):
    service = example("service_full") | {"minimal": True, "alternate_name": None, "program": {"id": "x"}}
    status, told, words = importing(tmp_path / "data", written(tmp_path, service))
    assert status == 0 and counted(told) == (1, 0, 0, 0), words


def test_who_answers_is_not_kept(tmp_path: Path):
    service = example("service_full")
    service["contacts"][0]["phones"] = [{"id": str(uuid.uuid4()), "number": "01632 960 001"}]
    data = tmp_path / "data"
    assert importing(data, written(tmp_path, service))[0] == 0
    kept = b"".join(file.read_bytes() for file in data.rglob("*") if file.is_file())
    assert b"01632 960 001" in kept and b"Reception Manager" in kept
    assert b"Ann Persona" not in kept and b"A. Persona" not in kept


def test_an_import_replaces_what_its_feed_brought_and_nothing_else(tmp_path: Path):
    data, feed = tmp_path / "data", json.loads(DEMONSTRATION.read_text())
    whole = len(feed["contents"])
    assert counted(importing(data, written(tmp_path, feed))[1]) == (whole, 0, 0, 0)
    assert importing(data, written(tmp_path, example("service_full"), "other.json"), options=("--feed", "other"))[0] == 0
    assert counted(importing(data, written(tmp_path, feed))[1]) == (0, 0, 0, whole)
    changed = copy.deepcopy(feed)
    del changed["contents"][3]
    changed["contents"][0]["name"] = "Another name"
    changed["contents"].append(copy.deepcopy(feed["contents"][5]) | {"id": str(uuid.uuid4())})
    entries = journal(data)
    dry = importing(data, written(tmp_path, changed), options=("--dry-run",))
    assert counted(dry[1]) == (1, 1, 1, whole - 2) and dry[1]["imported"] is False
    assert journal(data) == entries
    wet = importing(data, written(tmp_path, changed))
    assert counted(wet[1]) == counted(dry[1]) and wet[1]["imported"] is True
    assert journal(data) == entries + 1
    assert counted(importing(data, written(tmp_path, example("service_full"), "other.json"), options=("--feed", "other"))[1]) == (0, 0, 0, 1)


def test_a_service_is_of_one_feed(tmp_path: Path):
    data, file = tmp_path / "data", written(tmp_path, example("service_full"))
    assert importing(data, file)[0] == 0
    for options in (("--feed", "other", "--dry-run"), ("--feed", "other")):
        status, told, words = importing(data, file, options=options)
        assert (status, told) == (65, None) and "another feed" in words


def test_pages_are_one_feed_and_one_of_several_withdraws_nothing(tmp_path: Path):
    data, all_of_it = tmp_path / "data", json.loads(DEMONSTRATION.read_text())["contents"]
    pages = [
        written(tmp_path, {"total_items": len(all_of_it), "contents": part}, f"{number}.json")
        for number, part in enumerate((all_of_it[:20], all_of_it[20:]))
    ]
    told = importing(data, *pages)[1]
    assert told["complete"] and counted(told) == (len(all_of_it), 0, 0, 0)
    told = importing(data, pages[0])[1]
    assert not told["complete"] and counted(told) == (0, 0, 0, len(all_of_it))


def test_a_feed_of_nothing_is_refused(tmp_path: Path):
    data = tmp_path / "data"
    assert importing(data, DEMONSTRATION)[0] == 0
    for content in ([], {"contents": []}):
        status, _, words = importing(data, written(tmp_path, content))
        assert status == 65 and "withdraw" in words


@pytest.mark.parametrize("text", ["", "[", '{"contents": [', '{"contents": [{"id": "', "[1", "7", '{"contents": {}}', "[] []"])
def test_what_is_no_feed_is_refused_with_its_line(tmp_path: Path, text: str):
    file = tmp_path / "feed.json"
    file.write_text(text)
    status, told, words = importing(tmp_path / "data", file)
    assert status == 65 and told is None and "feed.json" in words and not (tmp_path / "data").exists()


def remade(value: object, number: int) -> object:
    if isinstance(value, dict):
        return {
            key: str(uuid.uuid5(uuid.NAMESPACE_URL, f"{inner}/{number}")) if key == "id" else remade(inner, number)
            for key, inner in value.items()
        }
    return [remade(inner, number) for inner in value] if isinstance(value, list) else value


def test_one_bad_service_in_ten_thousand_is_named_and_nothing_is_kept(tmp_path: Path):
    data, count, bad = tmp_path / "data", 10_000, 7_321
    assert importing(data, DEMONSTRATION)[0] == 0
    entries = journal(data)
    feed = [remade(example("service_list")["contents"][0], number) for number in range(count)]
    name = feed[bad].pop("name")
    status, told, words = importing(data, written(tmp_path, {"contents": feed}))
    assert status == 65 and told["imported"] is False
    assert (told["services"], told["bad"], len(told["faults"])) == (count, 1, 1)
    assert told["faults"][0]["place"] == f"contents[{bad}]" and told["faults"][0]["id"] == feed[bad]["id"]
    assert f"contents[{bad}]" in words and feed[bad]["id"] in words and "'name' is missing" in words
    assert journal(data) == entries
    whole = len(json.loads(DEMONSTRATION.read_text())["contents"])
    assert counted(importing(data, DEMONSTRATION, options=("--dry-run",))[1]) == (0, 0, 0, whole)
    feed[bad]["name"] = name
    status, told, words = importing(data, written(tmp_path, {"contents": feed}), options=("--dry-run",))
    assert status == 0 and counted(told) == (count, 0, whole, 0), words


def test_of_many_bad_services_the_first_are_named_and_all_are_counted(tmp_path: Path):
    feed = [remade(example("service_list")["contents"][0], number) for number in range(60)]
    for service in feed[:50]:
        del service["status"]
    status, told, words = importing(tmp_path / "data", written(tmp_path, feed))
    assert status == 65 and (told["bad"], len(told["faults"])) == (50, 20) and "and 30 more" in words
