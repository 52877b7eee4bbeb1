"""Every problem that an operation documents can be brought about, save those that need a broken machine."""

import uuid
from urllib.parse import urlencode

import httpx
import pytest
import raw
from calls import Agreements, Calls, Delivery, Learning
from client import Client, Reply
from description import METHODS, OPERATIONS, Operation
from service import Service

# What no request alone can bring about; the torture tests do.
ELSEWHERE = {408: "a slow body", 409: "two at once", 500: "a fault", 503: "a busy service", 507: "a full disk"}
LARGE = b'{"narrative": "' + b"x" * (5 << 20) + b'"}'
DOCUMENTED = [
    (operation, status)
    for operation in OPERATIONS.values()
    for status in operation.responses
    if status >= 400 and status not in ELSEWHERE
]


def new_id() -> str:
    """A UUID of version 7 that nothing has."""
    return str(uuid.UUID(int=uuid.uuid4().int & ~(0xF << 76) | (0x7 << 76)))


class Provoking:
    """How each status is brought about."""

    def __init__(self, calls: Calls, clients: dict[str, Client], nobody: Client) -> None:
        self.calls, self.clients, self.nobody = calls, clients, nobody

    def __call__(self, operation: Operation, status: int) -> Reply:
        return getattr(self, f"_{status}")(operation)

    def _400(self, operation: Operation) -> Reply:
        if operation.has_body:
            return self.calls[operation.id](body=b'{"at": ', status=400)
        return self.calls[operation.id](query={"nosuchparameter": "1"}, status=400)

    def _401(self, operation: Operation) -> Reply:
        return self.calls[operation.id](by=self.nobody, status=401)

    def _403(self, operation: Operation) -> Reply:
        if not operation.needs_token:
            return self.calls[operation.id](secret="whsec_" + "A" * 32, status=403)
        sees = dict.fromkeys(["readJournal", "readPersonJournal"], "responder") | dict.fromkeys([*Delivery.LETTERS, "listDeadLetters"], "partner")
        sees |= dict.fromkeys([*Agreements.MOVES, "listAgreements", "showAgreement", "draftAgreement"], "responder")
        sees |= dict.fromkeys(Learning.STATEMENTS, "responder")
        sees |= dict.fromkeys(["listJointProgrammes", "acknowledgePart"], "responder")
        who = sees.get(operation.id, "administrator")
        return self.calls[operation.id](by=self.clients[who], status=403)

    def _404(self, operation: Operation) -> Reply:
        call = self.calls[operation.id]
        names = [name for name, parameter in operation.parameters.items() if parameter["in"] == "path"]
        if names:
            return call(status=404, **{name: new_id() for name in names})
        if operation.id == "readStatements":
            return call(query={"statementId": new_id()}, status=404)
        body = call.arguments["body"]
        if "notifications" in body:
            other = {"notifications": [new_id()]}
        elif operation.id == "applyForLicence":
            other = {"scheme": "no-such-licence"}
        elif operation.id == "prepareExercise":
            other = {"programme": "no-such-programme"}
        elif operation.id in ("draftAgreement", "enterDevelopment"):
            other = {"replaces": new_id()}
        elif operation.id == "readPersonJournal":
            other = {"person": new_id()}
        elif _is_fhir(operation):
            other = {"focus": {"reference": f"ServiceRequest/{new_id()}"}}
        else:
            other = {"contact": new_id()}
        return call(body=body | other, status=404)

    def _405(self, operation: Operation) -> Reply:
        path = operation.path.format(**{name: new_id() for name in operation.parameters})
        # The document knows DELETE of nothing.
        return self.clients["responder"].send("DELETE", path)

    def _412(self, operation: Operation) -> Reply:
        if operation.id == "acknowledgePart":
            # Before it is acknowledged there is no version that could be stale.
            call = self.calls[operation.id]
            call()
            return call(status=412)
        return self.calls[operation.id](match='"7"', status=412)

    def _413(self, operation: Operation) -> Reply:
        call = self.calls[operation.id]
        path = operation.path.format(**call.arguments)
        if "query" in call.arguments:
            path += "?" + urlencode(call.arguments["query"])
        headers = {"Content-Type": "application/json", "Content-Length": str(len(LARGE)), **_asked(operation)}
        return raw.send(call.by, operation.method, path, headers | call.arguments.get("headers", {}), LARGE)

    def _415(self, operation: Operation) -> Reply:
        call = self.calls[operation.id]
        return call(headers=call.arguments.get("headers", {}) | {"Content-Type": "text/plain"}, status=415)

    def _422(self, operation: Operation) -> Reply:
        if operation.id == "showSample":
            return self.calls.sampling.own()(status=422)
        call = self.calls[operation.id]
        # FHIR may have more fields tomorrow, and those that nobody asks for are let be.
        wrong = {"status": "lost"} if _is_fhir(operation) else {"nosuchfield": 1}
        if operation.id == "answerByWebhook":
            wrong = {"type": "uk.heed.referral.lost"}
        if operation.id in Learning.STATEMENTS:
            # What is no statement is 400 by xAPI; what tells of somebody who is not there is understood.
            wrong = {
                "actor": {"account": {"homePage": "urn:heed:accounts", "name": "nobody"}},
                "verb": {"id": "http://adlnet.gov/expapi/verbs/completed"}, "object": {"id": "urn:heed:module:scaidp-foundation"},
            }
        return call(body=call.arguments["body"] | wrong, status=422)

    def _428(self, operation: Operation) -> Reply:
        return self.calls[operation.id](match=None, status=428)


CODES = {
    400: {"bad-json", "bad-query"},
    401: {"unauthenticated"},
    403: {"not-allowed", "bad-signature"},
    404: {"not-found"},
    405: {"method-not-allowed"},
    412: {"version-stale"},
    413: {"body-too-large"},
    415: {"unsupported-media-type"},
    422: {"bad-input", "own-judgement"},
    428: {"version-required"},
}


def _is_fhir(operation: Operation) -> bool:
    return "application/fhir+json" in operation.spec["requestBody"]["content"]


def _asked(operation: Operation) -> dict[str, str]:
    asked = {"Idempotency-Key": str(uuid.uuid4()), "If-Match": '"1"'}
    return {name: value for name, value in asked.items() if name in operation.parameters}


@pytest.fixture(scope="module")
def provoking(calls: Calls, clients: dict[str, Client], nobody: Client) -> Provoking:
    return Provoking(calls, clients, nobody)


@pytest.mark.parametrize(
    ("operation", "status"), DOCUMENTED, ids=[f"{operation.id}-{status}" for operation, status in DOCUMENTED]
)
def test_a_documented_problem_comes(provoking: Provoking, operation: Operation, status: int):
    reply = provoking(operation, status)
    assert reply.status == status and reply.code in CODES[status]


def test_a_problem_that_is_documented_for_nothing_would_be_missed():
    assert {status for _, status in DOCUMENTED} == set(CODES)


@pytest.mark.parametrize("path", sorted({operation.path for operation in OPERATIONS.values()}))
def test_a_path_has_no_other_methods_than_those_documented(responder: Client, nobody: Client, path: str):
    here = [operation for operation in OPERATIONS.values() if operation.path == path]
    documented = {operation.method for operation in here}
    # What can be read can be asked for its head, as HTTP has it; the walk sees that this is journalled too.
    documented |= {"HEAD"} if "GET" in documented else set()
    real = "/".join(new_id() if part.startswith("{") else part for part in path.split("/"))
    for method in sorted({method.upper() for method in METHODS} - documented):
        reply = responder.send(method, real)
        allowed = {name.strip() for name in reply.headers.get("allow", "").split(",")}
        assert (reply.status, allowed) == (405, documented), f"{method} {path}"
        if method != "HEAD":
            assert reply.code == "method-not-allowed"
        if here[0].needs_token:
            assert nobody.send(method, real).status == 401, f"{method} {path} without a token"


@pytest.mark.parametrize("path", ["/api/v1/nothing", "/api/v1", "/api/v1/contacts/x/y", "/api/v2/contacts", "/health/nothing"])
@pytest.mark.parametrize("method", ["GET", "POST", "DELETE"])
def test_an_unknown_path_is_not_found(responder: Client, path: str, method: str):
    reply = responder.send(method, path)
    assert (reply.status, reply.code) == (404, "not-found")


@pytest.mark.parametrize("method", ["GET", "POST", "DELETE"])
def test_an_unknown_page_is_told_in_words(service: Service, method: str):
    reply = httpx.request(method, service.base + "/nothing")
    assert reply.status_code == 404
    assert reply.headers["Content-Type"].startswith("text/html")
    assert "There is nothing here for you" in reply.text


@pytest.mark.parametrize(
    "authorization",
    ["", "Bearer", "Bearer heed_", "Bearer heed_nosuchtoken", "Basic aGVlZDpoZWVk", "heed_x", "Bearer \u00e9"],
)
def test_what_is_no_token_is_nobody(nobody: Client, authorization: str):
    reply = nobody.send("GET", "/api/v1/contacts", headers={"Authorization": authorization.encode("latin-1")})
    assert (reply.status, reply.code) == (401, "unauthenticated")


def test_a_token_is_whole_or_nothing(nobody: Client, cast):
    for token in (cast.responder.token[:-1], cast.responder.token + "x", cast.responder.token.swapcase()):
        headers = {"Authorization": f"Bearer {token}"}
        assert nobody.send("GET", "/api/v1/contacts", headers=headers).status == 401
