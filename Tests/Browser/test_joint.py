"""A partner acknowledges its part of a joint programme, and those who ask for the programme see who has and who has not."""

import pytest
from journey import press
from looking import DESK, PHONE, faults
from playwright.sync_api import expect

OWN = {
    "joint-partner": ("Nia Cole", "housing", "partner-practitioner"),
    "joint-trainer": ("Tam Reed", "police", "trainer"),
}
PROGRAMME = "frontline-vulnerability"


@pytest.fixture(scope="module", autouse=True)
def people(serving, cast) -> None:
    for who, (name, agency, role) in OWN.items():
        cast[who] = serving.account(f"{who}.of.fell", name, agency, "fell", role)


def test_a_partner_acknowledges_its_part(opened, axe):
    page = opened("joint-partner", size=PHONE)
    page.goto("/")
    page.get_by_role("link", name="1 part of a joint programme for your agency to acknowledge").click()
    expect(page.get_by_text("To acknowledge")).to_be_visible()
    form = page.locator(f"form[action='/joint/{PROGRAMME}']")
    page.locator("details", has=form).locator("summary").click()
    found = faults(axe, page)
    press(page, "Acknowledge it")
    expect(page.locator(".govuk-error-summary")).to_contain_text("Nothing is said of it")
    found += faults(axe, page)

    trainer = opened("joint-trainer", size=DESK)
    trainer.goto("/coverage")
    joint = trainer.locator("section", has=trainer.get_by_role("heading", name="Who learns together with us"))
    expect(joint).to_contain_text("No agency has acknowledged its part.")
    found += faults(axe, trainer)

    page.get_by_label("How your people come to it").fill("Each team has an hour for it in May.")
    press(page, "Acknowledge it")
    expect(page.get_by_text("Your part is acknowledged")).to_be_visible()
    expect(page.get_by_text("“Each team has an hour for it in May.” Nia Cole")).to_be_visible()
    expect(form).to_have_count(0)
    found += faults(axe, page)
    page.goto("/")
    expect(page.get_by_text("for your agency to acknowledge")).to_have_count(0)
    trainer.goto("/coverage")
    expect(joint).to_contain_text("Acknowledged by ")
    expect(joint).not_to_contain_text("Each team has an hour")
    assert found == []


def test_whoever_does_not_speak_for_an_agency_finds_nothing(opened):
    page = opened("joint-trainer", script=False)
    page.goto("/joint")
    expect(page.get_by_role("heading", name="Joint programmes")).to_have_count(0)
