"""An agency acknowledges its part of a joint programme as it read it; those who ask for the programme see who has and who has not."""

from calls import Calls
from client import Client
from documents import otherwise
from service import Service


def part_of(client: Client, agency: str, programme: str) -> dict:
    (found,) = [
        one for one in client("listJointProgrammes").body["items"] if (one["agency"], one["programme"]) == (agency, programme)
    ]
    return found


def test_an_agency_acknowledges_its_part(calls: Calls, clients: dict[str, Client]):
    call = calls["acknowledgePart"]
    agency = calls.joint.waiting()[1]["agency"]
    programme = call.arguments["programme"]
    before = part_of(call.by, agency, programme)
    assert (before["state"], before["version"], before["last"]) == ("to-acknowledge", 0, None)
    assert before["modules"] and before["edition"] == call.arguments["body"]["edition"]
    reply = call()
    assert (reply.body["state"], reply.etag) == ("acknowledged", '"1"')
    own = part_of(call.by, agency, programme)
    assert own == reply.body
    assert own["last"]["words"] == call.arguments["body"]["words"] and own["last"]["by"]
    # Those who ask for the programme see that it was, and not how their people come to it.
    trainer = clients["trainer"]("listJointProgrammes")
    seen = part_of(clients["trainer"], agency, programme)
    assert seen["state"] == "acknowledged" and seen["last"] == own["last"] | {"by": None, "words": None}
    assert call.word not in trainer.bytes.decode()
    assert {one["agency"] for one in call.by("listJointProgrammes").body["items"]} == {agency}


def test_what_was_read_otherwise_is_not_acknowledged(calls: Calls):
    call = calls["acknowledgePart"]
    body = call.arguments["body"]
    assert call(body=otherwise(body, edition="2020-01-01, another 1"), status=409).code == "not-in-this-state"
    assert call(body=otherwise(body, words=" "), status=422).fields == ["words"]
    assert call(body=otherwise(body, reader="Asha Rao"), status=422).fields == ["reader"]
    # Nothing was acknowledged yet, so that there is no version to name.
    assert call(match='"1"', status=409).code == "not-in-this-state"
    call()
    # What was acknowledged since is not acknowledged again unseen, nor twice.
    assert call(status=412).etag == '"1"'
    assert call(match='"1"', status=409).code == "not-in-this-state"


def test_only_those_who_speak_for_an_agency_acknowledge(calls: Calls, clients: dict[str, Client], service: Service):
    call = calls["acknowledgePart"]
    agency = calls.joint.waiting()[1]["agency"]
    responder = service.client(service.account("Asha Rao", agency, "dale", "responder"))
    for client in (responder, clients["responder"], clients["trainer"]):
        assert call(by=client, status=403).code == "not-allowed"
    responder("listJointProgrammes", status=403)
    # The police have the whole of it, and no part.
    assert clients["coordinator"]("listJointProgrammes").body == {"items": []}
    assert call(by=clients["coordinator"], status=404).code == "not-found"
    # Whoever reads coverage in an agency that has a part sees its own, and not the words.
    reader = service.client(service.account("Asha Rao", agency, "dale", "trainer"))
    call()
    (own,) = reader("listJointProgrammes").body["items"]
    assert own["agency"] == agency and own["last"]["words"] is None
