"""Statements of xAPI, held against the published schemas: what is taken, and what is given."""

import json
import sqlite3
import subprocess
import uuid
from contextlib import closing
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest
from service import Account, Service, binary
from statements import BROKEN, HOME, STRICTER, Maker, is_valid

MODULE = "scaidp-foundation"


def faults(service: Service, statements: list[str], folder: Path) -> dict[int, str]:
    """Which of them are refused, and of which field that is said; nothing is kept."""
    found: dict[int, str] = {}
    for start in range(0, len(statements), 100):
        part = statements[start : start + 100]
        file = folder / "statements.jsonl"
        file.write_text("".join(line + "\n" for line in part))
        asked = [binary(), "import", "statements", str(file), "--dry-run", "--json", "--data", str(service.data)]
        done = subprocess.run(asked, capture_output=True, text=True, timeout=60)
        answer = json.loads(done.stdout)
        assert done.returncode == (65 if "faults" in answer else 0), done.stderr
        assert len(answer.get("faults", [])) == answer.get("bad", 0)
        found |= {start + fault["line"] - 1: fault["field"] for fault in answer.get("faults", [])}
    return found


def test_whole_statements_are_taken(service: Service, tmp_path: Path):
    maker = Maker(1)
    made = [maker.statement() for _ in range(800)] + [maker.whole()]
    assert all(map(is_valid, made))
    refused = faults(service, [json.dumps(statement) for statement in made], tmp_path)
    assert not refused, [(field, made[number]) for number, field in refused.items()][:3]


def test_each_rule_broken_is_refused_as_the_schemas_refuse_it(service: Service, tmp_path: Path):
    made = []
    for change in BROKEN.values():
        statement = Maker(2).whole()
        change(statement)
        made.append(statement | ({"id": str(uuid.uuid4())} if statement.get("id") == Maker(2).whole()["id"] else {}))
    ours = faults(service, [json.dumps(statement) for statement in made], tmp_path)
    departing = [name for number, name in enumerate(BROKEN) if is_valid(made[number]) != (number not in ours)]
    assert not departing
    assert len(ours) > 250


def test_what_is_broken_by_chance_is_judged_alike(service: Service, tmp_path: Path):
    """Two rules changed at once in statements of every shape; where a place is not there, nothing is changed."""
    maker, made = Maker(3), []
    changes = [*BROKEN.values()]
    while len(made) < 400:
        statement = maker.statement()
        for change in maker.chance.sample(changes, 2):
            try:
                change(statement)
            except (KeyError, IndexError, TypeError, ValueError):
                continue
        made.append(statement)
    ours = faults(service, [json.dumps(statement) for statement in made], tmp_path)
    departing = [made[number] for number in range(len(made)) if is_valid(made[number]) != (number not in ours)]
    assert not departing, departing[:3]
    assert 40 < len(ours) < 400


@pytest.mark.parametrize("name", STRICTER)
def test_what_the_words_refuse_beside_the_schemas_is_refused(service: Service, tmp_path: Path, name: str):
    change, field = STRICTER[name]
    statement = Maker(4).whole()
    change(statement)
    assert is_valid(statement)
    assert list(faults(service, [json.dumps(statement)], tmp_path).values()) == [field]


def test_a_key_that_stands_there_twice_is_refused(service: Service, tmp_path: Path):
    text = json.dumps(Maker(5).whole())
    assert faults(service, [text[:-1] + ', "version": "1.0.3"}', text], tmp_path).keys() == {0}


@pytest.fixture(scope="module")
def trainer(service: Service) -> Account:
    return service.account("Asha Rao", "police", "north", "trainer")


def about(learner: Account, verb: str = "completed", **more: object) -> dict:
    return {
        "id": str(uuid.uuid4()),
        "actor": {"account": {"homePage": HOME, "name": learner.id}},
        "verb": {"id": f"http://adlnet.gov/expapi/verbs/{verb}"},
        "object": {"id": f"urn:heed:module:{MODULE}"},
        "timestamp": "2026-05-04T09:00:00Z",
    } | more


def test_what_is_given_is_valid_and_tells_what_was_completed(service: Service, trainer: Account, tmp_path: Path):
    learner = service.account("Tom Moss", "police", "north", "responder")
    table = tmp_path / "table.csv"
    table.write_text(
        "learner,module,version,on,result\n"
        + "".join(f"{learner.id},{MODULE},1,2026-05-0{day},{result}\n" for day, result in enumerate(("completed", 70, "met", "not-met"), 1))
    )
    where = ["--data", str(service.data)]
    service.command("import", "completions", str(table), *where)
    sent = about(learner, "passed", timestamp="2026-05-09T09:00:00Z")
    file = tmp_path / "statement.jsonl"
    file.write_text(json.dumps(sent) + "\n")
    service.command("import", "statements", str(file), *where)
    given = [json.loads(line) for line in service.command("export", "statements", *where).splitlines()]
    ours = [one for one in given if one["actor"].get("account", {}).get("name") == learner.id]
    assert all(map(is_valid, given)) and len(ours) == 5
    assert {(one["timestamp"][:10], one["verb"]["id"].rsplit("/")[-1]) for one in ours} == {
        ("2026-05-01", "completed"), ("2026-05-02", "completed"), ("2026-05-03", "passed"), ("2026-05-04", "failed"),
        ("2026-05-09", "passed"),
    }
    assert [one["result"]["score"] for one in ours if "score" in one.get("result", {})] == [{"scaled": 0.7}]
    same = next(one for one in ours if one["id"] == sent["id"])
    assert {key: same[key] for key in sent} == sent and same["version"] == "1.0.3"
    rows = service.command("export", "completions", "--programme", "scaidp", "--since", "2026-05-02", *where)
    mine = [line.split(",")[3:] for line in rows.splitlines() if line.startswith(learner.id)]
    assert mine == [["2026-05-02", "70"], ["2026-05-03", "met"], ["2026-05-04", "not-met"], ["2026-05-09", "met"]]


def test_statements_come_and_go_over_the_api(service: Service, trainer: Account):
    client, spoken = service.client(trainer), {"X-Experience-API-Version": "1.0.3"}
    learner = service.account("Ada Hill", "police", "north", "responder")
    sent = about(learner)
    assert client("keepStatements", [sent], headers=spoken).body == [sent["id"]]
    assert client("keepStatement", sent, query={"statementId": sent["id"]}, headers=spoken, status=204).bytes == b""
    other = sent | {"timestamp": "2026-05-05T09:00:00Z"}
    assert client("keepStatements", other, headers=spoken, status=409).fields == ["id"]
    one = {"query": {"statementId": sent["id"]}, "headers": spoken}
    given = client("readStatements", **one).body
    assert is_valid(given) and {key: given[key] for key in sent} == sent
    voiding = {
        "actor": {"account": {"homePage": HOME, "name": trainer.id}}, "verb": {"id": "http://adlnet.gov/expapi/verbs/voided"},
        "object": {"objectType": "StatementRef", "id": sent["id"]},
    }
    (made,) = client("keepStatements", voiding, headers=spoken).body
    client("readStatements", **one, status=404)
    assert client("readStatements", query={"voidedStatementId": sent["id"]}, headers=spoken).body == given
    listed = everything(client, spoken)
    assert made in listed and sent["id"] not in listed
    assert all(map(is_valid, listed.values()))
    rows = service.command("export", "completions", "--data", str(service.data))
    assert learner.id not in rows


def everything(client, spoken: dict) -> dict[str, dict]:
    """All that is given, a few at a time, the newest first."""
    found, asked = {}, {"limit": "3"}
    while True:
        page = client("readStatements", query=asked, headers=spoken).body
        found |= {statement["id"]: statement for statement in page["statements"]}
        if not page["more"]:
            stored = [statement["stored"] for statement in found.values()]
            assert stored == sorted(stored, reverse=True)
            return found
        asked = dict(parse_qsl(urlsplit(page["more"]).query))


@pytest.mark.parametrize("version", [None, "2.0.0", "1.1", "0.9"])
def test_the_version_is_named(service: Service, trainer: Account, version: str | None):
    headers = {"X-Experience-API-Version": version} if version else {}
    assert service.client(trainer)("readStatements", headers=headers, status=400).code == "bad-header"


def test_what_came_to_one_agency_is_not_there_for_another(service: Service, trainer: Account):
    spoken = {"X-Experience-API-Version": "1.0.0"}
    sent = about(service.account("Eve Lane", "police", "north", "responder"))
    service.client(trainer)("keepStatements", sent, headers=spoken)
    other = service.client(service.account("Sam Reed", "adult-social-care", "east", "trainer"))
    other("readStatements", query={"statementId": sent["id"]}, headers=spoken, status=404)
    assert other("readStatements", headers=spoken).body == {"statements": [], "more": ""}


def test_a_bad_row_keeps_all_out(service: Service, trainer: Account, tmp_path: Path):
    table = tmp_path / "table.csv"
    learner = service.account("May Moor", "police", "north", "responder")
    table.write_text(f"learner,module,version,on,result\n{learner.id},{MODULE},1,2026-05-01,met\nnobody,{MODULE},1,2026-05-01,met\n")
    asked = [binary(), "import", "completions", str(table), "--data", str(service.data)]
    done = subprocess.run(asked, capture_output=True, text=True, timeout=60)
    assert done.returncode == 65 and ":3: learner: " in done.stderr
    assert learner.id not in service.command("export", "completions", "--data", str(service.data))


def test_people_from_before_there_were_places_are_found(tmp_path: Path):
    service = Service(tmp_path / "data")
    learner = service.account("Ina Brook", "police", "north", "responder")
    table = tmp_path / "table.csv"
    table.write_text(f"learner,module,version,on,result\n{learner.id},{MODULE},1,2026-05-01,met\n")
    where = ["--data", str(service.data)]
    service.command("import", "completions", str(table), *where)
    # As the step of the schema leaves every account that was there.
    with closing(sqlite3.connect(service.data / "heed.sqlite")) as file:
        assert file.execute("UPDATE account_place SET agency = '', unit = NULL").rowcount == 1
        file.commit()
    assert learner.id in service.command("export", "completions", *where)
    with closing(sqlite3.connect(service.data / "heed.sqlite")) as file:
        assert file.execute("SELECT agency, unit FROM account_place").fetchall() == [("police", "north")]
