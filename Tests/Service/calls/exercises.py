"""Exercises: prepared, opened, judged by each alone, closed, and followed."""

from collections.abc import Callable
from functools import partial

from calls.call import Call
from calls.subject import Makers, Subject
from client import Client, Reply
from description import example
from documents import canary

PROGRAMME = "cpd-csa-senior"
CRITERION = "reflects-on-own-decisions"
# What most make of ten pieces, and what one does who differs on all but the first.
MOST = [place % 3 != 0 for place in range(10)]
OTHERWISE = [MOST[0], *(not verdict for verdict in MOST[1:])]


class Exercises(Subject):
    RUN = ("addPiece", "takePieceOut", "openExercise", "closeExercise", "followExercise")
    PART = ("showExercise", "judgePieces")

    def __init__(self, clients: dict[str, Client], somebody: Callable[..., tuple[Client, str]]) -> None:
        """`somebody` gives a new account with roles, and its id."""
        super().__init__(clients)
        self._somebody = somebody
        self._runner: Client | None = None
        self._judges: list[tuple[Client, str]] = []
        self._closed: dict | None = None

    def makers(self) -> Makers:
        return {operation: partial(self.about, operation) for operation in (*self.RUN, *self.PART)} | {
            "prepareExercise": self.begin,
            "listExercises": lambda: Call("listExercises", self.runner, {"query": {"limit": "1"}}),
            "listAssessors": lambda: Call("listAssessors", self.judges[0][0], {}),
        }

    @property
    def runner(self) -> Client:
        """The same for all: making somebody takes a while."""
        self._runner = self._runner or self._somebody("quality-assurer")[0]
        return self._runner

    @property
    def judges(self) -> list[tuple[Client, str]]:
        """Four who judge the programme, and their accounts."""
        self._judges = self._judges or [self._somebody("assessor") for _ in range(4)]
        return self._judges

    def begin(self, by: Client | None = None) -> Call:
        word = canary()
        body = {"programme": PROGRAMME, "title": f"At {word}"}
        return Call("prepareExercise", by or self.runner, {"body": body}, word=word)

    def prepared(self, pieces: int, by: Client | None = None) -> tuple[Call, dict]:
        """An exercise with so many pieces, and the call that began it."""
        begin = self.begin(by)
        made = begin().body
        for number in range(pieces):
            body = {"criterion": CRITERION, "words": f"{number + 1}. The chief moved two posts, and wrote down why."}
            made = step("addPiece", begin.by, made, body).body
        return begin, made

    def opened(self, pieces: int, judges: int) -> tuple[Call, dict]:
        begin, made = self.prepared(pieces)
        asked = [account for _, account in self.judges[:judges]]
        return begin, step("openExercise", begin.by, made, {"assessors": asked}).body

    def differing(self) -> dict:
        """A closed exercise in which the fourth differs from the others; of which little has been decided."""
        if self._closed is None or self._part(self._closed)["version"] > 4:
            begin, made = self.opened(10, 4)
            for (judge, _), verdicts in zip(self.judges, [MOST] * 3 + [OTHERWISE], strict=True):
                judge("judgePieces", said(made, verdicts), exercise=made["id"], match='"1"')
            self._closed = step("closeExercise", begin.by, made, {}).body
        return self._closed

    def about(self, operation_id: str) -> Call:
        if operation_id == "followExercise":
            return self._follow()
        if operation_id in ("addPiece", "takePieceOut"):
            begin, made = self.prepared(1)
        elif operation_id == "openExercise":
            begin, made = self.prepared(2)
        else:
            begin, made = self.opened(2, 2)
        arguments: dict = {"exercise": made["id"]}
        if operation_id == "showExercise":
            return begin.then(operation_id, begin.by, **arguments)
        body: dict = {
            "takePieceOut": lambda: {"piece": made["pieces"][0]["id"]},
            "openExercise": lambda: {"assessors": [account for _, account in self.judges[:2]]},
            "judgePieces": lambda: said(made, [True, False]),
        }.get(operation_id, lambda: example(operation_id))()
        is_part = operation_id == "judgePieces"
        match = 1 if is_part else made["version"]
        return begin.then(operation_id, self.judges[0][0] if is_part else begin.by, body=body, match=f'"{match}"', **arguments)

    def _follow(self) -> Call:
        made = self.differing()
        part = self._part(made)
        body = example("followExercise") | {"assessor": part["assessor"]}
        arguments = {"exercise": made["id"], "body": body, "match": f'"{part["version"]}"'}
        return Call("followExercise", self.runner, arguments, word=made["title"].removeprefix("At "))

    def _part(self, made: dict) -> dict:
        """The part of the one who differs, as whoever runs it sees it."""
        account = self.judges[3][1]
        shown = self.runner("showExercise", exercise=made["id"]).body["run"]["participants"]
        return next(one for one in shown if one["assessor"] == account)


def step(operation_id: str, by: Client, made: dict, body: dict, status: int | None = None) -> Reply:
    """A step of an exercise as it stands."""
    return by(operation_id, body, exercise=made["id"], match=f'"{made["version"]}"', status=status)


def said(made: dict, verdicts: list[bool], hand_in: bool = True) -> dict:
    """What somebody makes of the pieces, in their order."""
    answers = [
        {"piece": piece["id"], "is_met": verdict, "reason": "It says what was weighed."}
        for piece, verdict in zip(made["pieces"], verdicts, strict=False)
    ]
    return {"answers": answers, "hand_in": hand_in}
