"""Courses: planned, booked, held and cancelled; and how a team and its units stand."""

from datetime import datetime, timedelta, timezone
from functools import partial

from calls.call import Call
from calls.subject import Makers, Subject
from client import Client
from description import example
from documents import canary
from waiting import awaited

# It asks for a mark, and has nothing before it.
MODULE = "person-and-situation"


def from_now(**span: float) -> str:
    return (datetime.now(timezone.utc) + timedelta(**span)).isoformat(timespec="milliseconds").replace("+00:00", "Z")


class Courses(Subject):
    OWN = ("bookPlace", "giveUpPlace")
    RUN = ("changeCourseRun", "recordAttendance", "cancelCourseRun")
    TEAM = ("getTeamLearning", "getCoverage")

    def __init__(self, clients: dict[str, Client], trainer: str) -> None:
        """`trainer` is the account of the one who trains."""
        super().__init__(clients)
        self.trainer = clients["trainer"]
        self._trainer = trainer

    def makers(self) -> Makers:
        return {operation: partial(self.about, operation) for operation in (*self.OWN, *self.RUN, "getCourseRun")} | {
            "planCourseRun": lambda: Call("planCourseRun", self.trainer, {"body": self.terms()}),
            "listCourseRuns": lambda: Call("listCourseRuns", self.trainer, {"query": {"part": "run", "limit": "1"}}),
            "getTeamLearning": lambda: Call("getTeamLearning", self.supervisor, {"query": {"unit": "no-such-unit"}}),
            "getCoverage": lambda: Call("getCoverage", self.supervisor, {}),
        }

    def terms(self, **changed: object) -> dict:
        return example("planCourseRun") | {"trainer": self._trainer, "place": canary()} | changed

    def planned(self, **changed: object) -> dict:
        return self.trainer("planCourseRun", self.terms(**changed)).body

    def book(self, course: dict, *learners: Client) -> list[dict]:
        """The course as each sees it who asks for a place, one after the other."""
        return [by("bookPlace", {}, course=course["id"]).body for by in learners]

    def begun(self, *learners: Client) -> dict:
        """A course that has just begun, to which they come, as the trainer sees it."""
        made = self.planned(begins=from_now(seconds=3), ends=from_now(hours=1))
        self.book(made, *learners)
        begins = datetime.fromisoformat(made["begins"])
        awaited(lambda: datetime.now(timezone.utc) >= begins, "the course begins", seconds=10)
        return self.seen(made)

    def seen(self, course: dict) -> dict:
        return self.trainer("getCourseRun", course=course["id"]).body

    def about(self, operation_id: str) -> Call:
        """Of a course to which the responder comes, and that has begun where it is said who was there."""
        if operation_id == "recordAttendance":
            seen = self.begun(self.responder)
            body: dict = {"people": [attended(seen["people"][0], mark=90)]}
        else:
            made = self.planned()
            if operation_id != "bookPlace":
                self.book(made, self.responder)
            seen = self.seen(made)
            body = self.terms(capacity=20) if operation_id == "changeCourseRun" else {}
        arguments: dict = {"course": seen["id"]}
        if operation_id != "getCourseRun":
            arguments["body"] = example(operation_id) if operation_id == "cancelCourseRun" else body
        if operation_id in self.RUN:
            arguments["match"] = f'"{seen["version"]}"'
        by = self.responder if operation_id in self.OWN else self.trainer
        return Call(operation_id, by, arguments, word=seen["place"])


def attended(person: dict, **result: object) -> dict:
    """That somebody was there, and what came of it."""
    return {
        "learner": person["learner"], "presence": "attended", "results": [{"module": MODULE, "version": 1} | result],
    }
