"""A meeting over the API: put on, brought, decided, fed back; and what those see who are not there for a person."""

from calls import Calls
from client import Client


def test_a_discussion_from_the_notification_to_the_action(calls: Calls, clients: dict[str, Client]):
    hub, partner = clients["coordinator"], clients["partner"]
    put = calls["putOnMeeting"]
    part = put().body
    meeting = put.arguments["meeting"]
    assert part["told"]["details"][0]["words"] == f"Edith {put.word}" and part["earlier"] == []
    # Nobody else knows of it before its papers are out.
    partner("showMeeting", meeting=meeting, status=404)
    calls.meetings.moved(meeting, 1, move="invite")
    seen = partner("showMeeting", meeting=meeting).body
    assert (seen["side"], seen["can"], [one["id"] for one in seen["people"]]) == ("invited", [], [part["id"]])
    assert seen["people"][0]["record"] is None and hub("showMeeting", meeting=meeting).body["people"][0]["record"]
    brought = {"entry": "contribution", "known": "may-not-say", "withheld": "not-necessary"}
    assert partner("writeMeetingPart", brought, part=part["id"]).body["contributions"][0]["agency"] == "adult-social-care"
    calls.meetings.moved(meeting, 2, move="hold", attended=["adult-social-care", "police"])
    partner("writeMeetingPart", {"entry": "undecided", "reason": "x"}, part=part["id"], status=403)
    close = hub("moveMeeting", {"move": "close"}, meeting=meeting, match='"3"', status=409)
    assert close.code == "cannot-close" and close.fields[0] == "people[0]"
    decided = {"entry": "decision", "words": "Seen weekly.", "reason": "Alone."}
    dissent = {"dissent": [{"agency": "health", "words": "Daily."}]}
    hub("writeMeetingPart", decided | dissent, part=part["id"])
    closed = calls.meetings.moved(meeting, 3, move="close").body
    assert (closed["status"], closed["people"][0]["is_decided"]) == ("closed", True)
    (line,) = [one for one in partner.listed("listMeetings", part="over") if one["id"] == meeting]
    assert line["people_count"] == 1 and put.word not in str(line)


def test_whose_meeting_was_cancelled_waits_and_is_put_on_another(calls: Calls, clients: dict[str, Client]):
    hub, partner = clients["coordinator"], clients["partner"]
    put = calls["putOnMeeting"]
    part = put().body["id"]

    def waiting() -> list[str]:
        return [one["id"] for one in hub("listPeopleWithoutMeeting").body["items"]]

    assert part not in waiting()
    hub("moveMeeting", {"move": "cancel", "words": "Ill."}, meeting=put.arguments["meeting"], match='"1"')
    assert part in waiting()
    assert part not in [one["id"] for one in partner("listPeopleWithoutMeeting").body["items"]]
    other = calls["conveneMeeting"]().body["id"]
    hub("putOnMeeting", put.arguments["body"], meeting=other, status=201)
    assert part not in waiting()


def test_what_is_asked_of_an_agency_is_for_it_alone(calls: Calls, clients: dict[str, Client]):
    call = calls["listMeetingActions"]
    (asked,) = call().body["items"]
    assert asked["action"]["owner"] == "adult-social-care"
    assert asked["action"]["id"] not in str(clients["relief"].listed("listMeetingActions"))
    answer = {"entry": "answer", "action": asked["action"]["id"], "is_done": False, "words": "She was away."}
    assert call.by("writeMeetingPart", answer, part=asked["part"]).body["actions"][0]["answer"]["is_done"] is False
