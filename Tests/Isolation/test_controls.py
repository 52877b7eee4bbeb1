"""What must be found: a policy that says something else, a canary in any byte, a refusal that differs."""

import base64

import pytest
from conftest import Everything
from matrix import Matrix, told
from oracle import POLICIES, Oracle
from rows import parsed
from rows_api import API
from scanner import Scanner
from visitor import Answer

ROUTES = {route: row for route, row in parsed(API).items() if route.template in (
    "/api/v1/contacts", "/api/v1/contacts/{contact}", "/api/v1/people/{person}", "/api/v1/referrals/{referral}/fhir",
)}
PEOPLE = ("responder", "coordinator", "elsewhere", "partner", "herself", "acquaintance", "named", "crew", "administrator")
FORBIDS = "forbid (principal, action, resource) when { "
# What is said otherwise, and what the program is then found to do wrong.
BROKEN = {
    "nobody is permitted to read a contact": (('Action::"readContact", ', ""), "allow"),
    "a unit reaches no further than itself is dropped": ((" && context.unit == context.itsUnit", ""), "deny"),
    "an agency reaches no further than itself is dropped": (("context.agency == context.itsAgency", "true"), "deny"),
    "the own record is not forbidden": ((FORBIDS + 'context.own.contains("me")', FORBIDS + "false"), "deny"),
    "whom one knows is not forbidden": ((FORBIDS + 'context.connected.contains("me")', FORBIDS + "false"), "deny"),
    "the restricted are not forbidden": (("!context.mayKnow.containsAll(", "![].containsAll([]) && !context.mayKnow.containsAll("), "deny"),
    "what was sent is not permitted": (('context.kind == "sent" && context.agency', 'context.kind == "none" && context.agency'), "allow"),
}


def found(everything: Everything, policies: str) -> set[str]:
    matrix = Matrix(everything.world.visitors, everything.cases, Oracle(policies), everything.values)
    return {wrong.sort for wrong in matrix.run(list(matrix.asks(ROUTES, PEOPLE)))}


def test_the_right_policy_finds_nothing(everything: Everything):
    assert found(everything, POLICIES) == set()


@pytest.mark.parametrize("broken", BROKEN)
def test_a_policy_that_says_something_else_is_found(everything: Everything, broken: str):
    (old, new), sort = BROKEN[broken]
    assert old in POLICIES
    assert sort in found(everything, POLICIES.replace(old, new))


@pytest.mark.parametrize("hide", [
    lambda word: Answer(200, (), f"<p>{word}</p>".encode()),
    lambda word: Answer(404, ((b"ETag", f'"{word}"'.encode()),), b""),
    lambda word: Answer(200, ((b"Link", f"</x?after={word.upper()}>".encode()),), b""),
    lambda word: Answer(200, (), b'{"next":"' + base64.urlsafe_b64encode(f"1|Edith {word}|2".encode()).rstrip(b"=") + b'"}'),
])
def test_a_canary_is_found_wherever_it_is(everything: Everything, oracle: Oracle, hide):
    scanner = Scanner([one for case in everything.cases for one in case.canaries], oracle)
    word = everything.world.stories["north"].marks["contact.narrative"][0]
    assert [one.word for one in scanner.of("housing", hide(word), is_page=True)] == [word]
    assert scanner.of("responder", hide(word), is_page=True) == []


def test_a_refusal_that_tells_something_is_another():
    ids = [("contact", "01a2093e-cf3b-7634-8540-136380c66705")]
    one = Answer(404, ((b"date", b"Mon"),), b"no contact 01a2093e-cf3b-7634-8540-136380c66705")
    assert told(one, ids) == told(Answer(404, ((b"date", b"Tue"),), b"no contact ID"), [])
    for other in (
        Answer(404, ((b"date", b"Mon"),), b"no contact of yours ID"),
        Answer(404, ((b"date", b"Mon"), (b"ETag", b'"1"')), b"no contact ID"),
        Answer(403, ((b"date", b"Mon"),), b"no contact ID"),
    ):
        assert told(one, ids) != told(other, [])
