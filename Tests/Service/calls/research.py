"""Research: what the hub asks of agencies, and what they answer."""

from calls.call import Call
from calls.hub import Hub
from calls.subject import Makers, Subject
from client import Client
from description import example


class Research(Subject):
    def __init__(self, clients: dict[str, Client], hub: Hub) -> None:
        super().__init__(clients)
        self._hub = hub

    def makers(self) -> Makers:
        return {
            "listAnswers": self._answers,
            "listQuestions": self._questions,
            "showQuestion": self._question,
            "answerQuestion": self._answer,
        }

    def _answers(self) -> Call:
        ask = self._hub.move("askAgencies")
        ask()
        return ask.then("listAnswers", self.coordinator, notification=ask.arguments["notification"])

    def _question(self) -> Call:
        answers = self._answers()
        question = answers().body["items"][0]["id"]
        return Call("showQuestion", self.partner, {"research": question}, {"told": answers.people["people"]}, answers.word)

    def _answer(self) -> Call:
        question = self._question()
        return question.then(
            "answerQuestion", self.partner, **question.arguments, match='"1"', body=example("answerQuestion")
        )

    def _questions(self) -> Call:
        """The question that was asked last of those that are answered."""
        answer = self._answer()
        answer()
        return answer.then("listQuestions", self.partner, query={"part": "answered", "limit": "1"})
