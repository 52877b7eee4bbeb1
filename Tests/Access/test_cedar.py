"""Every decision of access, held against the same policies in Cedar."""

import os
import subprocess
from pathlib import Path

import cedarpy
import pytest
from questions import DEEDS, ROLES, Question, questions

POLICIES = Path(__file__).with_name("access.cedar").read_text("utf-8")
FORBIDS = {"own-record", "declared-connection", "restricted"}
SEED = int(os.environ.get("HEED_SEED") or int.from_bytes(os.urandom(4)))
COUNT = int(os.environ.get("HEED_DECISIONS") or 10_000)
AT_ONCE = 5_000


def answers(asked: list[Question]) -> list[list[str]]:
    said = subprocess.run(
        [os.environ["ACCESS_TRIAL"]], input="\n".join(one.line for one in asked) + "\n", check=True, capture_output=True,
        text=True, timeout=600,
    ).stdout.splitlines()
    assert len(said) == len(asked)
    return [line.split() for line in said]


def differences(asked: list[Question], said: list[list[str]], policies: str) -> list[str]:
    """The questions to which the two give another answer, or another reason for refusing."""
    found = []
    results = cedarpy.is_authorized_batch([one.request for one in asked], policies, [])
    for one, (word, *rules), result in zip(asked, said, results, strict=True):
        assert not result.diagnostics.errors, result.diagnostics.errors
        reasons = set(result._authz_resp["diagnostics"]["id_annotations_by_reason"].values())
        forbids = set() if word == "never" else set(rules) & FORBIDS
        # Where no role ever may, the program does not look at what forbids it as well.
        alike = result.allowed == (word == "permit") and (word == "never" or forbids == reasons & FORBIDS)
        if not alike:
            found.append(f"{one.line}: {word} {rules}, in Cedar {result.allowed} {sorted(reasons)}")
    return found


def test_decisions_at_random_agree_with_cedar():
    print(f"seed {SEED}, {COUNT} decisions")
    permitted = 0
    for start in range(0, COUNT, AT_ONCE):
        asked = list(questions(SEED + start, min(AT_ONCE, COUNT - start)))
        said = answers(asked)
        assert differences(asked, said, POLICIES) == [], f"seed {SEED}"
        permitted += sum(word == "permit" for word, *_ in said)
    # Neither of the two answers is the only one.
    assert 0.03 < permitted / COUNT < 0.5


def test_every_role_and_deed_is_asked_for():
    asked = list(questions(1, 20_000))
    assert {one.deed for one in asked} == set(DEEDS) and {role for one in asked for role in one.roles} == set(ROLES)


@pytest.mark.parametrize("broken", [
    ("forbid (principal, action, resource) when { context.own", "permit (principal, action, resource) when { context.own"),
    ("forbid (principal, action, resource) when { !context.mayKnow", "forbid (principal, action, resource) when { context.mayKnow"),
    ('context.involved.contains("me")', 'context.involved.contains("ana")'),
    ('Action::"readContact",', ""),
])
def test_a_policy_that_says_something_else_is_found(broken):
    old, new = broken
    assert old in POLICIES
    asked = list(questions(7, 4_000))
    assert differences(asked, answers(asked), POLICIES.replace(old, new, 1 if old.startswith("forbid") else -1))
