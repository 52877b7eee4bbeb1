"""Meetings: convened, put on, brought to, and what they ask."""

from functools import partial

from calls.call import Call
from calls.hub import Hub
from calls.subject import Makers, Subject
from client import Client, Reply
from days import day, moment
from description import example


class Meetings(Subject):
    def __init__(self, clients: dict[str, Client], hub: Hub) -> None:
        super().__init__(clients)
        self._hub = hub

    def makers(self) -> Makers:
        return {
            "listMeetings": partial(Call, "listMeetings", self.coordinator, {}),
            "conveneMeeting": self._convene,
            "showMeeting": self._show,
            "moveMeeting": self._postpone,
            "putOnMeeting": self._put_on,
            "listPeopleWithoutMeeting": partial(Call, "listPeopleWithoutMeeting", self.coordinator, {}),
            "showMeetingPart": self._part,
            "writeMeetingPart": self._entry,
            "listMeetingActions": self._actions,
        }

    def moved(self, meeting: str, version: int, **body: object) -> Reply:
        return self.coordinator("moveMeeting", body, meeting=meeting, match=f'"{version}"')

    def _convene(self) -> Call:
        # A discussion that was held at once is written down afterwards.
        body = example("conveneMeeting") | {"begins": moment(hours=-1)}
        return Call("conveneMeeting", self.coordinator, {"body": body})

    def _put_on(self) -> Call:
        """From a notification on which a discussion is called, on a meeting of the police."""
        called = self._hub.move("callDiscussion")
        called()
        meeting = self._convene()().body["id"]
        body = example("putOnMeeting") | {"record": called.arguments["notification"]}
        arguments = {"meeting": meeting, "body": body}
        return Call("putOnMeeting", self.coordinator, arguments, {"told": called.people["people"]}, called.word)

    def _show(self) -> Call:
        put = self._put_on()
        put()
        return put.then("showMeeting", self.coordinator, meeting=put.arguments["meeting"])

    def _postpone(self) -> Call:
        show = self._show()
        body = example("moveMeeting") | {"begins": moment(days=7)}
        return show.then("moveMeeting", self.coordinator, **show.arguments, match='"1"', body=body)

    def _part(self) -> Call:
        """Of a meeting whose papers are out."""
        put = self._put_on()
        part = put().body["id"]
        self.moved(put.arguments["meeting"], 1, move="invite")
        return put.then("showMeetingPart", self.coordinator, part=part)

    def _entry(self) -> Call:
        """What the partner brings, who is invited."""
        show = self._part()
        return show.then("writeMeetingPart", self.partner, **show.arguments, body=example("writeMeetingPart"))

    def _actions(self) -> Call:
        """An action that is asked of the partner, alone of those that are listed."""
        show = self._part()
        part = show().body
        self.moved(part["meeting"], 2, move="hold", attended=["police", "adult-social-care"])
        asked = {"entry": "action", "family": "shelter-and-safeguarding", "what": "See her", "owner": "adult-social-care"}
        asked |= {"who": "Duty manager", "due": day(0)}
        written = self.coordinator("writeMeetingPart", asked, part=part["id"]).body
        listed = [one["action"]["id"] for one in self.partner.listed("listMeetingActions")]
        place = listed.index(written["actions"][0]["id"])
        query = {"limit": "1"} | ({"cursor": listed[place - 1]} if place else {})
        return show.then("listMeetingActions", self.partner, query=query)
