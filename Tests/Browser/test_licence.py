"""A licence from the application to the award by a panel, until it lapses by the clock and is restored."""

import json
import time
import uuid
from contextlib import closing
from pathlib import Path

import pytest
import yaml
from journey import press, sign_in
from looking import faults
from playwright.sync_api import Page, expect
from sealing import CONTENT, opening
from serving import PASSWORD, Serving

LEARN = Path(__file__).parents[2] / "Policy/learn"
PANEL = ("Pia Lund", "Rhys Dane", "Sol Abara")
TODAY = int(time.time()) // 86_400


def person(serving: Serving, name: str, *more: str) -> str:
    made = serving.command(
        *("user", "add", "--data", str(serving.data), "--name", name, "--agency", "police", *more),
        *("--sign-in", name.replace(" ", ".").lower(), "--password-stdin", "--json"),
        given=PASSWORD + "\n",
    )
    return json.loads(made)["id"]


def learnt(serving: Serving, account: str, programme: str) -> None:
    """Everything that a programme asks for, as a course provider would have told it."""
    modules = yaml.safe_load((LEARN / f"programmes/{programme}.yaml").read_text())["modules"]
    with closing(serving._records()) as records:
        for module in modules:
            version = yaml.safe_load((LEARN / f"modules/{module}.yaml").read_text())["version"]
            passed = yaml.safe_load((LEARN / f"modules/{module}.yaml").read_text())["pass"]
            mark = 100 if isinstance(passed, dict) else None
            result = "mark" if mark else "met" if passed == "assessed" else "completed"
            records.execute(
                "INSERT INTO completion VALUES (?, ?, ?, ?, ?, ?, ?, 'course', 0, 'provider')",
                [str(uuid.uuid4()), account, module, version, TODAY - 30, result, mark],
            )


def run_out(serving: Serving, licence: str) -> None:
    """Lets the last day of a licence have been yesterday, in the record and where it is looked for."""
    serving.stop()
    with closing(opening(serving.data / "heed.sqlite")) as records, records:
        (version, content) = records.execute(
            f"SELECT v.version, {CONTENT} FROM record_version v WHERE v.record = ? ORDER BY v.version DESC LIMIT 1",
            [licence],
        ).fetchone()
        kept = json.loads(content)
        kept["expires"] = time.strftime("%Y-%m-%d", time.gmtime((TODAY - 2) * 86_400))
        records.execute(
            "UPDATE record_version SET content = ?, key_owner = NULL WHERE record = ? AND version = ?",
            [json.dumps(kept).encode(), licence, version],
        )
        records.execute("UPDATE licence SET expires = ? WHERE id = ?", [TODAY - 2, licence])
    serving.start()


@pytest.fixture(scope="module")
def people(serving: Serving) -> dict[str, str]:
    """Somebody who may apply, and three who decide."""
    ines = person(serving, "Ines Calder", "--unit", "north", "--role", "specialist", "--rank", "constable")
    for name in PANEL:
        person(serving, name, "--role", "licensing-panel")
    return {"Ines Calder": ines}


def lapsed(page: Page, path: str) -> None:
    """Waits until the clock has let a licence lapse."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        page.goto(path)
        if page.get_by_text("Lapsed: its last day was over").count():
            break
    expect(page.get_by_text("Lapsed: its last day was over")).to_be_visible()


@pytest.fixture
def entered(opened):
    pages: dict[str, Page] = {}

    def enter(name: str) -> Page:
        if name not in pages:
            pages[name] = opened()
            sign_in(pages[name], name.replace(" ", ".").lower())
            expect(pages[name].get_by_role("button", name="Sign out")).to_be_attached()
        return pages[name]

    return enter


def form(page: Page, step: str):
    form = page.locator(f"form[action$='/{step}']")
    fold = page.locator(f"details:has(form[action$='/{step}'])")
    if fold.count() and fold.get_attribute("open") is None:
        fold.locator("summary").click()
    return form


def decided(entered, path: str, step: str, panel: tuple[str, ...] = PANEL, **words: str) -> None:
    """The first of the panel writes a decision down, the others confirm it; their pages are left on the licence."""
    for number, name in enumerate(panel):
        page = entered(name)
        page.goto(path)
        if number:
            press(page, "Confirm the decision")
            continue
        asked = form(page, step)
        for member in panel:
            asked.get_by_label(member).check()
        for field, said in words.items():
            asked.locator(f"[name='{step}-{field}']").fill(said)
        asked.get_by_role("button").click()
        expect(page.get_by_role("heading", name="A decision waits to be confirmed")).to_be_visible()


def test_from_the_application_to_the_award_and_back_after_it_lapsed(entered, serving, people, axe):
    ines, first = entered("Ines Calder"), entered(PANEL[0])
    ines.goto("/licence")
    expect(ines.get_by_text("This comes before it")).to_be_visible()
    expect(ines.get_by_role("button", name="Apply for it")).to_have_count(0)
    for programme in ("scaidp", "licence-csa-investigator"):
        learnt(serving, people["Ines Calder"], programme)
    ines.goto("/licence")
    found = faults(axe, ines)
    press(ines, "Apply for it")
    expect(ines.locator(".govuk-error-summary")).to_contain_text("It is not said what it is to cover")
    found += faults(axe, ines)
    ines.get_by_label("Lead investigator").check()
    press(ines, "Apply for it")
    expect(ines.get_by_text("Applied.")).to_be_visible()

    first.goto("/licences")
    found += faults(axe, first)
    first.get_by_role("link", name="Ines Calder").click()
    path = first.url
    press(first, "Admit to the portfolio")
    expect(first.get_by_text("In portfolio.")).to_be_visible()
    asked = form(first, "award")
    asked.get_by_label(PANEL[0]).check()
    asked.get_by_role("button").click()
    expect(first.locator(".govuk-error-summary")).to_contain_text("It takes 3 different people to decide")
    found += faults(axe, first)
    decided(entered, path, "award")
    last = entered(PANEL[2])
    expect(last.get_by_text("Awarded, until")).to_be_visible()
    found += faults(axe, last)
    ines.goto("/licence")
    expect(ines.get_by_text("Its last day")).to_be_visible()
    found += faults(axe, ines)
    with ines.expect_download() as taken:
        ines.get_by_role("link", name="(SVG)").click()
    picture = Path(taken.value.path()).read_text()
    assert "openbadges:credential" in picture and "Ines" not in picture

    run_out(serving, path.rpartition("/")[2])
    lapsed(ines, path)
    ines.goto("/licence")
    expect(ines.get_by_role("link", name="(SVG)")).to_have_count(0)
    grounds = {"reason": "She did the work again.", "hours": "36 hours, read.", "currency": "Seven, seen."}
    decided(entered, path, "restore", **grounds, sample="Two were read.", welfare="It took place in October.")
    ines.goto(path)
    expect(ines.get_by_text("Restored, until")).to_be_visible()
    found += faults(axe, ines)
    assert found == []


def test_a_suspension_says_why_and_can_be_appealed(entered, serving, people, axe):
    ines, first = entered("Ines Calder"), entered(PANEL[0])
    first.goto("/licences/in-force")
    first.get_by_role("link", name="Ines Calder").click()
    path = first.url
    words = {"reason": "A complaint is looked into.", "handling": "DS Oke takes two over and rings both families."}
    decided(entered, path, "suspend", **words)
    ines.goto(path)
    expect(ines.get_by_text("Why: A complaint is looked into.")).to_be_visible()
    expect(ines.get_by_text("Right of appeal")).to_be_visible()
    asked = form(ines, "appeal")
    asked.locator("[name='appeal-reason']").fill("I was not heard.")
    asked.get_by_role("button").click()
    expect(ines.get_by_text("Appealed against")).to_be_visible()
    found = faults(axe, ines)
    # Whoever suspended it does not hear the appeal.
    first.goto(path)
    asked = form(first, "dismiss-appeal")
    for member in PANEL:
        asked.get_by_label(member).check()
    asked.locator("[name='dismiss-appeal-reason']").fill("It stands.")
    asked.get_by_role("button").click()
    expect(first.locator(".govuk-error-summary")).to_contain_text("Somebody took part in what is appealed against")
    assert found == []


def test_the_register_is_for_those_entitled_and_answers_as_at_a_day(entered, opened, people, axe):
    page = opened("supervisor")
    page.goto("/register")
    expect(page.locator(".waits", has_text="Ines Calder")).to_contain_text("Suspended")
    found = faults(axe, page)
    page.get_by_label("As at").fill("2026-01-05")
    press(page, "Show")
    expect(page.get_by_text("Nobody held a licence")).to_be_visible()
    page.get_by_label("As at").fill("2099-01-05")
    press(page, "Show")
    expect(page.locator(".govuk-error-summary")).to_contain_text("This day is still to come")
    found += faults(axe, page)
    assert found == []
    other = opened("responder")
    assert other.goto("/register").status == 403
    assert other.goto("/licences").status == 403
