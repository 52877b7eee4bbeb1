"""What each operation does when all is well."""

import json

import pytest
from calls import Calls, people
from client import Client
from description import DOCUMENT, OPERATIONS, problems
from documents import call, canary, open_visit, visit
from openapi_spec_validator import validate
from service import Service
from waiting import assessed


def test_the_document_is_openapi():
    validate(DOCUMENT)


def test_the_document_that_is_served_is_the_one_in_the_sources(nobody: Client):
    assert nobody("readDescription").body == DOCUMENT


@pytest.mark.parametrize("operation", [o for o in OPERATIONS.values() if o.has_body], ids=lambda o: o.id)
def test_every_example_of_a_body_is_valid(operation):
    schema = operation.spec["requestBody"]["content"]["application/json"]["schema"]
    assert operation.examples
    for name, example in operation.examples.items():
        assert problems(example, schema) == [], name


def test_a_contact_is_recorded_and_assessed(responder: Client, service: Service, cast):
    document = visit()
    reply = responder("recordContact", document, status=201)
    contact = reply.body
    assert reply.headers["location"] == f"/api/v1/contacts/{contact['id']}"
    assert reply.etag == '"1"'
    assert contact["document"] == document
    assert contact["status"] == "assessed" and contact["assessed"]["version"] == 1
    assert [person["id"] for person in contact["people"]] == ["p1", "p2"] and len(people(contact)) == 2
    account = cast.responder
    recorded = {name: contact["recorded"][name] for name in ("by", "agency", "unit")}
    assert recorded == {"by": account.id, "agency": "police", "unit": "north"}
    assert responder("showContact", contact=contact["id"]).body == contact


def test_the_service_assesses_as_the_command_does(responder: Client, service: Service, tmp_path):
    document = visit()
    file = tmp_path / "contact.json"
    file.write_text(json.dumps(document))
    told = json.loads(service.command("assess", "--json", str(file)))
    assert responder("recordContact", document).body["assessment"] == told


def test_a_contact_may_be_assessed_in_the_background(responder: Client):
    reply = responder("recordContact", visit(), headers={"Prefer": "respond-async"}, status=202)
    contact = reply.body
    assert (contact["status"], contact["assessment"], contact["assessed"]) == ("assessing", None, None)
    assert reply.headers["location"] == f"/api/v1/contacts/{contact['id']}"
    contact = assessed(responder, contact["id"])
    assert contact["version"] == 1 and contact["assessment"]["tests"]


def test_a_preference_that_is_not_known_is_left_aside(responder: Client):
    responder("recordContact", call(), headers={"Prefer": "handling=lenient"}, status=201)


def test_a_list_is_read_in_parts_without_gaps_or_repeats(responder: Client):
    made = [responder("recordContact", call()).body["id"] for _ in range(5)]
    seen: list[str] = []
    for page in responder.pages("listContacts", limit="2"):
        assert len(page.body["items"]) <= 2
        seen += [line["id"] for line in page.body["items"]]
    assert len(seen) == len(set(seen))
    assert set(made) <= set(seen)


def test_a_list_ends(responder: Client):
    made = responder("recordContact", call()).body["id"]
    assert made in [line["id"] for line in responder.listed("listContacts")]


def test_a_contact_is_replaced(responder: Client):
    word = canary()
    old = responder("recordContact", open_visit(word)).body
    document = visit(word)
    reply = responder("replaceContact", document, contact=old["id"], match='"1"')
    assert reply.etag == '"2"' and reply.body["version"] == 2 and reply.body["document"] == document
    assert reply.body["people"] == old["people"]
    added = reply.body["difference"]["referrals"]["added"]
    assert {"pathway": "adult-safeguarding", "person": "p1"} in added


def test_an_answer_is_taken_into_the_document_and_changes_the_assessment(responder: Client):
    old = responder("recordContact", open_visit()).body
    answers = {"p1.unable-to-protect-self": "yes"}
    contact = responder("answerContact", {"answers": answers}, contact=old["id"], status=200).body
    assert contact["document"]["answers"] == old["document"]["answers"] | answers
    difference = contact["difference"]
    assert {"test": "adult-safeguarding", "person": "p1", "before": "unknown", "after": "met"} in difference["tests"]
    assert {"fact": "unable-to-protect-self", "person": "p1"} in difference["questions"]["removed"]
    assert contact["assessed"]["version"] == 2


def test_a_judgement_is_recorded_and_reviewed_by_another(responder: Client, supervisor: Client, cast):
    contact = responder("recordContact", visit()).body["id"]
    judgement = {"grade": "high", "rationale": "Never seen alone."}
    made = responder("judgeContact", judgement, contact=contact, status=201).body["judgement"]
    assert made["by"] == cast.responder.id and made["grade"] == "high" and made["rationale"] == "Never seen alone."
    review = {"agrees": False, "note": "Medium while the daughter stays."}
    reviews = supervisor("reviewJudgement", review, contact=contact, status=201).body["reviews"]
    assert [(one["agrees"], one["note"], one["by"]) for one in reviews] == [(False, review["note"], cast.supervisor.id)]
    shown = responder("showContact", contact=contact).body
    assert shown["judgement"] == made and shown["reviews"] == reviews
    line = next(one for one in responder.listed("listContacts") if one["id"] == contact)
    assert line["grade"] == "high"


def test_a_person_met_again_is_linked_and_seen_whole(responder: Client):
    word = canary()
    first = responder("recordContact", visit(word) | {"at": "2026-10-02T09:00:00Z"}).body
    second = responder("recordContact", visit(word)).body
    assert not {"repeat"} & {alert["alert"] for alert in second["assessment"]["alerts"]}
    record = first["people"][0]["record"]
    linked = responder("linkPerson", {"person": "p1", "record": record}, contact=second["id"], status=200).body
    assert linked["people"][0] == {"id": "p1", "record": record}
    assert "repeat" in {alert["alert"] for alert in linked["assessment"]["alerts"]}
    assert {"alert": "repeat", "about": "p1"} in linked["difference"]["alerts"]["added"]
    person = responder("showPerson", person=record).body
    assert person["name"] == {"given": "Edith", "family": word} and person["born"] == "1939-06-02"
    assert person["home"] == {"line": f"8 {word} Terrace", "postcode": "YH2 9RD"}
    assert {(met["id"], met["as"]) for met in person["contacts"]} == {(first["id"], "p1"), (second["id"], "p1")}
    assert all("victim" in met["roles"] and "dementia" in met["vulnerabilities"] for met in person["contacts"])


def test_assessments_are_kept(responder: Client):
    contact = responder("recordContact", open_visit()).body
    answer = {"answers": {"p1.unable-to-protect-self": "no"}}
    later = responder("answerContact", answer, contact=contact["id"]).body
    items = responder("listAssessments", contact=contact["id"]).body["items"]
    assert [(item["id"], item["version"]) for item in items] == [
        (contact["assessed"]["id"], 1),
        (later["assessed"]["id"], 2),
    ]
    for view, item in zip((contact, later), items, strict=True):
        kept = responder("showAssessment", assessment=item["id"]).body
        assert kept["assessment"] == view["assessment"] and kept["contact"] == contact["id"]
        assert kept["policy"] == item["policy"] == view["assessment"]["policy"]


@pytest.mark.parametrize(
    "search",
    [
        lambda word: {"name": f"Edith {word}"},
        lambda word: {"name": f"edith {word.lower()}"},
        lambda word: {"name": word, "born": "1939"},
        lambda word: {"name": f"Edith {word}", "born": "1939-06-02", "postcode": "yh29rd"},
    ],
    ids=["name", "case", "year", "everything"],
)
def test_a_person_is_found(responder: Client, search):
    word = canary()
    record = responder("recordContact", visit(word)).body["people"][0]["record"]
    found = responder("searchPeople", search(word), status=200).body["items"]
    assert record in [item["id"] for item in found]
    item = next(item for item in found if item["id"] == record)
    assert item["name"]["family"] == word and item["matched"]


def test_a_search_by_place_or_birth_alone_finds(responder: Client):
    document = visit()
    document["people"][0]["home"]["postcode"] = "YH9 9ZZ"
    document["people"][0]["born"] = "1921-03-04"
    record = responder("recordContact", document).body["people"][0]["record"]
    for search in ({"postcode": "YH9 9ZZ"}, {"born": "1921-03-04"}):
        assert record in [item["id"] for item in responder("searchPeople", search).body["items"]]


def test_a_search_keeps_to_its_limit(responder: Client):
    for _ in range(3):
        responder("recordContact", visit())
    assert len(responder("searchPeople", {"postcode": "YH2 9RD", "limit": 2}).body["items"]) == 2


def test_a_referral_is_drafted_from_what_the_assessment_recommends(responder: Client, cast):
    contact = responder("recordContact", visit()).body
    recommended = next(one for one in contact["assessment"]["referrals"] if one["pathway"] == "adult-safeguarding")
    body = {"contact": contact["id"], "person": "p1", "pathway": "adult-safeguarding", "note": "Without her grandson."}
    reply = responder("draftReferral", body, status=201)
    referral = reply.body
    assert reply.headers["location"] == f"/api/v1/referrals/{referral['id']}" and reply.etag == '"1"'
    assert referral["person"] == contact["people"][0]["record"] and referral["contact"] == contact["id"]
    assert referral["drafted"]["by"] == cast.responder.id and referral["note"] == body["note"]
    for name in ("to", "due", "must_include", "missing"):
        assert referral[name] == recommended[name], name
    assert referral["basis"]["consent"] == recommended["basis"]["consent"]
    assert responder("showReferral", referral=referral["id"]).body == referral
    assert referral["id"] in [item["id"] for item in responder.listed("listReferrals")]
    person = responder("showPerson", person=referral["person"]).body
    assert [one["id"] for one in person["referrals"]] == [referral["id"]]


def test_the_journal_tells_who_did_what(responder: Client, clients: dict[str, Client], cast):
    contact = responder("recordContact", visit()).body["id"]
    responder("showContact", contact=contact)
    reader = clients["information_manager"]
    lines = reader("readJournal", query={"subject": contact}).body["items"]
    assert [(line["verb"], line["version"], line["actor"]) for line in lines] == [
        ("consult", None, cast.responder.id),
        ("collect", 1, cast.responder.id),
    ]
    assert all(line["subject"] == {"kind": "contact", "id": contact} for line in lines)
    by_other = reader("readJournal", query={"subject": contact, "actor": cast.colleague.id}).body
    assert by_other == {"items": [], "next": None}


def test_the_journal_is_read_in_parts(clients: dict[str, Client], calls: Calls):
    calls["showContact"]()
    reader = clients["information_manager"]
    first = reader("readJournal", query={"limit": "3"}).body
    second = reader("readJournal", query={"limit": "3", "cursor": first["next"]}).body
    sequences = [line["sequence"] for line in first["items"] + second["items"]]
    assert sequences == list(range(sequences[0], sequences[0] - 6, -1))


def test_the_service_says_how_it_does(nobody: Client, responder: Client):
    word = canary()
    contact = responder("recordContact", visit(word)).body["id"]
    responder("searchPeople", {"name": f"Edith {word}"})
    nobody("checkLive")
    nobody("checkReady")
    text = nobody("readMetrics").bytes.decode()
    assert "# TYPE" in text
    assert word not in text and contact not in text, "the metrics hold something personal"
