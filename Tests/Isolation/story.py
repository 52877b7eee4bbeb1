"""One contact and everything that comes of it, with a canary in each field, and who may come to know each."""

import copy
from dataclasses import dataclass, field, replace

from case import Case
from client import Client
from days import day, moment
from description import OPERATIONS, example
from things import held

# Those who are told of people by other agencies: by referrals, questions and actions; by meetings alone.
TOLD, INVITED = "adult-social-care", "health"


@dataclass(frozen=True)
class Who:
    """Who makes a story: all of one agency, but the partner who is told."""

    author: str
    supervisor: str
    coordinator: str


@dataclass
class Story(Case):
    place: str = ""
    who: Who = Who("", "", "")
    clients: dict[str, Client] = field(default_factory=dict)
    # Where the story is of those over whom guards stand, what stands guard.
    guards: dict = field(default_factory=dict)
    born: str = ""
    postcode: str = ""

    def by(self, role: str) -> Client:
        return self.clients[getattr(self.who, role)]

    def guarded(self, **guards: object) -> None:
        """The same story, once guards stand over the people in it."""
        self.guards |= guards
        self.things |= {name: replace(thing, **guards) for name, thing in self.things.items() if name not in UNGUARDED}
        self.things["unopened"] = replace(self.things["contact"], opened=frozenset())

    def facts(self) -> None:
        """Whose everything is, and who took part: what came of the contact goes with it."""
        who = self.who
        contact = held(self.place, who.author, who.supervisor, **self.guards)
        meeting = held(self.place.split("/")[0])
        self.things = {
            "contact": contact,
            "unopened": contact,
            "told": contact.sent_to(TOLD),
            "meeting": meeting,
            "part": replace(meeting, **self.guards),
            "invited-meeting": meeting.sent_to(INVITED),
            "told-meeting": meeting.sent_to(TOLD),
            "invited": replace(meeting, **self.guards).sent_to(INVITED),
            "told-part": replace(meeting, **self.guards).sent_to(TOLD),
            "investigation": replace(contact, involved=frozenset([who.supervisor])),
            "sampled": replace(contact, involved=frozenset()),
            "drawn": held(self.place, who.supervisor),
            "journal": held(self.place.split("/")[0]),
            "protection": held(self.place.split("/")[0]),
        }


# What tells of nobody, and what those do who look after the guards.
UNGUARDED = {"meeting", "invited-meeting", "told-meeting", "drawn", "journal", "protection"}
OWN = ("readContact contact",)
# Who looks at how it was judged reads the contact as it stood.
STOOD = (*OWN, "samplePractice sampled")
# Who is asked about somebody is told who and where they are.
ASKED = ("answerResearch told", "attendMeeting told-part", "attendMeeting invited")
PAPERS = ("attendMeeting part", "attendMeeting told-part", "attendMeeting invited")
NAMES = (
    *STOOD, "readReceivedReferral told", "answerResearch told", "answerPlannedAction told",
    "attendMeeting part", "attendMeeting told-part", "attendMeeting invited",
)


def recorded(story: Story) -> None:
    """The contact, assessed, judged and reviewed; what was advised, and how they are reached safely."""
    story.facts()
    author, new = story.by("author"), story.canary
    contact = author("recordContact", document(story)).body
    story.ids |= {
        "contact": contact["id"], "person": contact["people"][0]["record"], "carer": contact["people"][1]["record"],
        "assessment": contact["assessed"]["id"], "version": "1", "number": "1", "control": "care-package.p1.1",
    }
    one = {"contact": contact["id"]}
    author("judgeContact", {"grade": "high", "rationale": new("judgement.rationale", *OWN, "samplePractice sampled")}, **one)
    story.by("supervisor")("reviewJudgement", {"agrees": True, "note": new("review.note", *OWN)}, **one)
    said = {name: new(f"advice.{name}", *OWN) for name in ("who", "question", "advised", "decided")}
    author("recordAdvice", example("recordAdvice") | said, **one)
    safely = {name: new(f"person.{name}", *OWN, *NAMES) for name in ("how", "never")}
    person = author("showPerson", person=story.ids["person"])
    body = example("keepSafeContact") | safely
    author("keepSafeContact", body, person=story.ids["person"], match=person.etag)


def document(story: Story) -> dict:
    new = story.canary
    told = copy.deepcopy(OPERATIONS["replaceContact"].examples["corrected"])
    subject, carer = told["people"]
    told["reference"] = "HD-" + new("contact.reference", *STOOD, "readInvestigation investigation")
    told["at"] = moment(days=-4)
    told["narrative"] = f"The house is called {new('contact.narrative', *STOOD)}."
    told["reporter"]["name"] = new("contact.reporter", *STOOD)
    told["location"] |= {"line": f"8 {new('contact.location', *STOOD)} Terrace", "postcode": story.postcode}
    subject["born"] = story.born
    subject["name"] = {"given": "Edith", "family": new("subject.family", *NAMES)}
    subject["home"] = {"line": f"8 {new('subject.home', *STOOD, *ASKED)} Terrace", "postcode": story.postcode}
    subject["observations"][0]["note"] = new("subject.observation", *STOOD)
    subject["consent"]["reason"] = new("subject.consent", *STOOD)
    subject["voice"] = new("subject.voice", *STOOD)
    subject["wishes"] = new("subject.wishes", *STOOD)
    carer["name"] = {"given": "Dale", "family": new("carer.family", *STOOD)}
    told["situation"][0]["note"] = new("contact.situation", *STOOD)
    told["controls"][0]["failed_because"] = new("contact.control", *STOOD)
    told["controls"].append({"control": "care-package", "protects": "p1", "state": "working", "ends": day(2)})
    told["answers"]["p1.returned-from-missing"] = "yes"
    return told


def referred(story: Story, *moves: str) -> None:
    """A referral that was sent, and what the agency did with it."""
    author, partner, new = story.by("author"), story.clients["partner"], story.canary
    both = ("readReferral contact", "readReceivedReferral told")
    draft = {"contact": story.ids["contact"], "person": "p1", "pathway": "adult-safeguarding", "note": new("referral.draft", both[0])}
    made = author("draftReferral", draft).body["id"]
    story.ids["referral"] = made
    body = example("sendReferral")
    body |= {name: new(f"referral.{name}", *both) for name in ("concerns", "recommendation", "note")}
    body["goals"] = [new("referral.goal", *both), "To hold her own bank card"]
    body["details"][0]["words"] = "Edith " + new("referral.details", *both, "answerResearch told")
    author("sendReferral", body, referral=made, match='"1"')
    for number, move in enumerate(moves, start=2):
        body = example(move)
        if "words" in body:
            body["words"] = new(f"referral.{move}", *both)
        partner(move, body, referral=made, match=f'"{number}"')


def planned(story: Story) -> None:
    """A plan, with an action that the partner is asked for."""
    new = story.canary
    ours, both = ("readPlan contact",), ("readPlan contact", "answerPlannedAction told")
    body = example("beginPlan") | {"their_aims": new("plan.their_aims", *ours), "our_aims": new("plan.our_aims", *ours)}
    body["with"] = [INVITED]
    body["actions"][0] |= {"words": new("action.words", *both), "owner": {"agency": TOLD, "name": new("action.owner", *both)}}
    made = story.by("author")("beginPlan", body, contact=story.ids["contact"]).body
    story.ids |= {"plan": made["id"], "action": made["actions"][0]["id"]}


def brought(story: Story) -> None:
    """Before the hub, to a partner who is asked; a discussion of it is called."""
    author, hub, partner, new = story.by("author"), story.by("coordinator"), story.clients["partner"], story.canary
    ours = ("readNotification contact",)
    body = {"contact": story.ids["contact"], "about": ["p1"], "asked": new("notification.asked", *ours, *PAPERS)}
    notification = author("notifyHub", body).body["id"]
    one = {"notification": notification}
    hub("takeNotification", {}, **one, match='"1"')
    asked = {"agencies": [TOLD]} | {name: new(f"research.{name}", *ours, "answerResearch told") for name in ("question", "why")}
    hub("askAgencies", example("askAgencies") | asked, **one, match='"2"')
    question = hub("listAnswers", **one).body["items"][0]["id"]
    words = new("research.answer", "screenNotification contact", "answerResearch told")
    partner("answerQuestion", {"known": "known", "words": words}, research=question, match='"1"')
    version = hub("showNotification", **one).etag
    hub("callDiscussion", {"words": new("notification.discussion", *ours, *PAPERS)}, **one, match=version)
    story.ids |= {"notification": notification, "research": question}


def met(story: Story) -> None:
    """On a meeting, to which the partner has brought something."""
    hub, partner, new = story.by("coordinator"), story.clients["partner"], story.canary
    all_there = ("attendMeeting meeting", "attendMeeting told-meeting", "attendMeeting invited-meeting")
    body = example("conveneMeeting") | {"begins": moment(hours=-1), "place": new("meeting.place", *all_there)}
    meeting = hub("conveneMeeting", body).body["id"]
    put = {"from": "notification", "record": story.ids["notification"], "agencies": [TOLD, INVITED]}
    part = hub("putOnMeeting", put, meeting=meeting).body["id"]
    hub("moveMeeting", {"move": "invite"}, meeting=meeting, match='"1"')
    there = ("attendMeeting part", "attendMeeting told-part", "attendMeeting invited")
    said = {"facts": new("contribution.facts", *there), "view": new("contribution.view", *there)}
    partner("writeMeetingPart", example("writeMeetingPart") | said, part=part)
    story.ids |= {"meeting": meeting, "part": part}


def investigated(story: Story) -> None:
    """An investigation of it, what should have been done, and a plan of samples in which it is drawn."""
    supervisor = story.by("supervisor")
    begin = {"kind": "child-sexual-abuse", "contact": story.ids["contact"]}
    story.ids["investigation"] = supervisor("beginInvestigation", begin).body["id"]
    findings = [one for one in supervisor.listed("listFindings") if one["contact"] == story.ids["contact"]]
    story.ids["finding"] = findings[0]["id"]
    story.marked("id.contact", story.ids["contact"], *NAMES, "readInvestigation investigation", "readJournal journal")
    story.marked("id.investigation", story.ids["investigation"], "readInvestigation investigation", "readJournal journal")
