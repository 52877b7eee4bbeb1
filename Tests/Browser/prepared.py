"""Records made through the API, as another system makes them: for tests of what comes after recording."""

import json
import urllib.request
import uuid
from datetime import datetime, timedelta, timezone

from journey import NARRATIVE
from serving import Account, Serving

# What calls for a referral to safeguard an adult.
CALLS_FOR_SAFEGUARDING = {
    "crime": "yes",
    "p1.care-and-support-needs": "yes",
    "p1.experiencing-abuse-or-neglect": "yes",
    "p1.unable-to-protect-self": "yes",
    "p1.consent-override-reason": "yes",
}


class Records:
    """Makes records as somebody of the cast."""

    def __init__(self, serving: Serving, cast: dict[str, Account]):
        self.serving, self.cast = serving, cast
        self.tokens: dict[str, str] = {}
        # Who is who on record, by the path of the contact.
        self.people: dict[str, dict[str, str]] = {}

    def contact(self, family: str, who: str = "responder", narrative: str = NARRATIVE, **more: object) -> str:
        """An older woman and the grandson who keeps her pension; answers the path of the contact."""
        before = datetime.now(timezone.utc) - timedelta(days=1, hours=2)
        document = {
            "at": before.strftime("%Y-%m-%dT%H:%M:00Z"),
            "kind": "attended",
            "location": {"line": "14 Mill Lane"},
            "narrative": narrative,
            "people": [
                {"id": "p1", "name": {"given": "Joan", "family": family}, "born": "1944", "roles": ["subject"]},
                {"id": "p2", "name": {"given": "Kieran", "family": family}, "age": 31, "roles": ["carer"]},
            ],
            "situation": [{"feature": "financial-abuse", "about": "p1", "by": "p2"}],
        }
        answers = {"immediate-risk": "no", **more.pop("answers", {})}
        return self.record({**document, "answers": answers, **more}, who)

    def record(self, document: dict, who: str = "responder") -> str:
        made = self._post(who, "/contacts", document)
        path = "/contacts/" + made["id"]
        self.people[path] = {person["id"]: person["record"] for person in made["people"]}
        return path

    def same(self, path: str, as_in: str, key: str = "p1", who: str = "responder") -> None:
        """Says that a person of one contact is the person of another."""
        self._post(who, path + "/links", {"person": key, "record": self.people[as_in][key]})

    def calls_for_safeguarding(self, family: str, **more: object) -> str:
        return self.contact(family, answers=CALLS_FOR_SAFEGUARDING, **more)

    def waiting(self, family: str, **more: object) -> str:
        """A call for which nobody has come."""
        return self.contact(family, kind="call", **more)

    def answer(self, path: str, answers: dict[str, str] | None = None, who: str = "responder") -> None:
        self._post(who, path + "/answers", {"answers": answers or {"p1.unable-to-protect-self": "yes"}})

    def judge(self, path: str, grade: str = "medium", why: str = "He holds her money.", who: str = "responder") -> None:
        self._post(who, path + "/judgements", {"grade": grade, "rationale": why})

    def review(self, path: str, agrees: bool, why: str = "See her alone.", who: str = "supervisor") -> None:
        self._post(who, path + "/reviews", {"agrees": agrees, "note": why})

    def notify(self, path: str, asked: str = "Who holds her money?", who: str = "responder") -> str:
        """Gives a contact to the hub; answers the path of the notification."""
        made = self._post(who, "/notifications", {"contact": path.rpartition("/")[2], "about": ["p1"], "asked": asked})
        return "/notifications/" + made["id"]

    def agreement(self, terms: dict, who: str = "coordinator") -> str:
        """Drafts an agreement; answers its path."""
        return "/agreements/" + self._post(who, "/agreements", terms)["id"]

    def draft(self, contact: str, pathway: str = "adult-safeguarding", who: str = "responder") -> str:
        """A referral of the older woman that nobody has sent; answers its id."""
        return self._post(who, "/referrals", {"contact": contact, "person": "p1", "pathway": pathway})["id"]

    def _post(self, who: str, path: str, body: dict) -> dict:
        if who not in self.tokens:
            self.tokens[who] = self.serving.token(self.cast[who])
        asked = urllib.request.Request(
            self.serving.base + "/api/v1" + path,
            json.dumps(body).encode(),
            {
                "Authorization": "Bearer " + self.tokens[who],
                "Content-Type": "application/json",
                "Idempotency-Key": str(uuid.uuid4()),
            },
        )
        with urllib.request.urlopen(asked, timeout=60) as reply:
            return json.load(reply)
