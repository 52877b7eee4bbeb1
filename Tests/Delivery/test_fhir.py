"""FHIR as another library reads and writes it."""

import json

import pytest
from fhir.resources.R4B.bundle import Bundle
from fhir.resources.R4B.task import Task
from pydantic import ValidationError
from trial import golden, trial

REFERRAL = "019a7b2e-2222-7000-8000-000000000002"


@pytest.mark.parametrize("name", ["referral.json", "referral-bare.json"])
def test_a_referral_is_a_bundle_of_a_message(name: str):
    bundle = Bundle.model_validate_json(golden(name))
    assert bundle.type == "message"
    resources = {entry.resource.get_resource_type(): entry.resource for entry in bundle.entry}
    header, request = resources["MessageHeader"], resources["ServiceRequest"]
    assert bundle.entry[0].resource is header
    assert header.focus[0].reference == f"urn:uuid:{REFERRAL}"
    assert request.id == REFERRAL
    assert request.reasonCode[0].text.startswith("Her carer takes her pension.")
    assert resources["Consent"].policyRule.text


def test_what_is_told_of_the_person_stands_under_its_words():
    bundle = Bundle.model_validate_json(golden("referral.json"))
    resources = {entry.resource.get_resource_type(): entry.resource for entry in bundle.entry}
    told = [(item.text, item.answer[0].valueString) for item in resources["QuestionnaireResponse"].item]
    assert told == [("Address", "12 Example Lane\nExampleton"), ("General practice", "Example Surgery")]
    assert resources["Patient"].name[0].text == "Joan Pike"
    assert json.loads(golden("referral.json"))["entry"][2]["resource"]["birthDate"] == "1944-03"


def test_the_library_sees_what_is_wrong():
    broken = json.loads(golden("referral.json"))
    broken["entry"][1]["resource"]["staus"] = "active"
    with pytest.raises(ValidationError):
        Bundle.model_validate(broken)
    del broken["entry"][1]["resource"]["staus"]
    Bundle.model_validate(broken)


@pytest.mark.parametrize("status", ["received", "accepted", "rejected", "in-progress", "completed", "cancelled", None])
def test_a_task_is_a_task(status: str | None):
    task = Task.model_validate_json(golden(f"task-{status or 'bare'}.json"))
    assert task.status == (status or "received")
    assert task.focus.reference == f"urn:uuid:{REFERRAL}"


def partner_task(**changed: object) -> Task:
    usual = {
        "status": "rejected", "intent": "order", "statusReason": {"text": "No room"},
        "focus": {"reference": f"https://heed.force.example/fhir/ServiceRequest/{REFERRAL}"},
        "note": [{"text": "Ring again"}, {"text": "in May"}], "lastModified": "2026-11-18T12:00:00.123+01:00",
        "for": {"reference": "Patient/1"}, "priority": "urgent",
    }
    return Task.model_validate({**usual, **changed})


def test_a_task_that_the_library_writes_is_read():
    said = f"{REFERRAL};rejected;No room;Ring again|in May"
    assert trial("task", body=partner_task().model_dump_json()) == said


def test_a_task_within_a_bundle_that_the_library_writes_is_read():
    bundle = Bundle.model_validate({"type": "collection", "entry": [{"resource": partner_task().model_dump()}]})
    assert trial("task", body=bundle.model_dump_json()).startswith(f"{REFERRAL};rejected;")


def test_a_status_that_is_not_taken_is_told_with_its_field():
    said = trial("task", body=partner_task(status="on-hold").model_dump_json())
    assert said == "bad input: status: 'on-hold' is not a status of a Task that is taken here"
