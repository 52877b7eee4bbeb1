"""A call of every operation that succeeds, on records made for it alone. Each subject says how its own are made."""

from collections.abc import Callable
from functools import partial

from calls.actions import Actions
from calls.agreements import Agreements
from calls.call import Call, SignedCall, people
from calls.concerns import Concerns
from calls.contacts import ADVICE, ENDING, HOLDER, Contacts
from calls.content import Content
from calls.courses import Courses
from calls.delivery import Delivery
from calls.development import Development
from calls.directory import Directory
from calls.exercises import Exercises
from calls.findings import Findings
from calls.hub import Hub
from calls.investigations import Investigations
from calls.joint import Joint
from calls.learning import Learning
from calls.licences import Licences
from calls.meetings import Meetings
from calls.moderation import Moderation
from calls.person import People
from calls.pilots import Pilots
from calls.plans import Plans
from calls.portfolios import Portfolios
from calls.referrals import Referrals
from calls.research import Research
from calls.sampling import Sampling
from calls.subject import Makers, Subject
from client import Client
from description import OPERATIONS

__all__ = [
    "ADVICE", "ENDING", "HOLDER", "Actions", "Agreements", "Call", "Calls", "Contacts", "Content", "Courses", "Delivery", "Exercises", "Hub", "Investigations",
    "Joint", "Learning", "Licences", "Moderation", "Pilots", "Plans", "Portfolios", "Referrals", "Sampling", "SignedCall", "people",
]


class Calls(Subject):
    """Finds who makes the call of an operation; the accounts are those of the cast."""

    def __init__(self, clients: dict[str, Client], calendar: str, tell: Callable[[], dict], newcomer: Callable[[], Client], trainer: str,
                 specialist: Callable[[], Client], member: Callable[[], tuple[Client, str]], somebody: Callable[..., tuple[Client, str]],
                 learner: Callable[[], Client], speaker: Callable[[str], Client]) -> None:
        """`tell` has the partner's agency told where nothing arrives, and gives the point with its secret.

        `newcomer` gives somebody who has learnt nothing yet, `specialist` somebody who has learnt what a licence takes, and
        `member` one of those who decide about licences, with their account; `trainer` is the account of the one who trains.
        `somebody` gives a new account of the police with roles, and its id; `learner` a new chief officer who has done what they learn;
        `speaker` somebody who speaks for an agency.
        """
        super().__init__(clients)
        self.contacts = Contacts(clients)
        self.findings = Findings(clients, self.contacts)
        self.referrals = Referrals(clients, self.contacts)
        self.hub = Hub(clients, self.contacts)
        self.meetings = Meetings(clients, self.hub)
        self.courses = Courses(clients, trainer)
        plans = Plans(clients, self.contacts)
        self.licences = Licences(clients, specialist, member)
        self.sampling = Sampling(clients, self.contacts)
        self.investigations = Investigations(clients, self.contacts, self.licences)
        portfolios = Portfolios(clients, newcomer, lambda: somebody("assessor")[0])
        self.exercises = Exercises(clients, somebody)
        self.moderation = Moderation(clients, portfolios, somebody)
        self.content = Content(clients, learner)
        self.joint = Joint(clients, speaker)
        self.pilots = Pilots(clients)
        self._calendar = calendar
        self._makers = self.makers()
        for subject in (
            self.contacts,
            People(clients, self.contacts),
            self.findings,
            self.referrals,
            Delivery(clients, self.referrals, tell),
            self.hub,
            Research(clients, self.hub),
            self.meetings,
            plans,
            Actions(clients, plans),
            Agreements(clients),
            Concerns(clients),
            Directory(clients),
            Learning(clients),
            portfolios,
            self.courses,
            Development(clients),
            self.licences,
            self.sampling,
            self.investigations,
            self.exercises,
            self.moderation,
            self.content,
            self.joint,
            self.pilots,
        ):
            makers = subject.makers()
            assert not set(makers) & set(self._makers), "an operation is of one subject"
            self._makers |= makers
        assert set(self._makers) <= set(OPERATIONS), "an operation is in the document"

    def __getitem__(self, operation_id: str) -> Call:
        """A new call; what no subject says how to make, the responder calls as it is."""
        make = self._makers.get(operation_id)
        return make() if make else Call(operation_id, self.responder, {})

    def makers(self) -> Makers:
        return {
            "readCalendar": lambda: Call("readCalendar", self.responder, {"secret": self._calendar}),
            "readJournal": partial(Call, "readJournal", self.information_manager, {}),
        }
