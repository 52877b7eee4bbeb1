"""Reading the assessment and answering what it asks."""

import re

import pytest
from journey import answer_first_question, press
from playwright.sync_api import expect


def questions(page) -> list[str]:
    return page.locator(".question__ask").all_inner_texts()


def test_an_answer_is_taken_in_place_and_what_changed_has_the_focus(opened, records):
    page = opened("responder")
    page.goto(records.contact("Brand"))
    page.evaluate("window.sameAsBefore = true")
    name = answer_first_question(page)
    press(page, "Save answers and assess again")
    expect(page.locator("#assessment [data-changed]").first).to_be_focused()
    assert page.evaluate("window.sameAsBefore"), "the page was loaded anew"
    assert page.locator(f".questions .choice input[name='{name}']").count() == 0, "what was answered is asked again"


def test_an_answer_is_taken_without_a_script(opened, records):
    page = opened("responder", script=False)
    path = records.contact("Brand")
    page.goto(path)
    name = answer_first_question(page)
    press(page, "Save answers and assess again")
    expect(page).to_have_url(re.compile(path + r"\?changed=1$"))
    expect(page.locator("[data-changed]").first).to_be_visible()
    assert page.locator(f".questions .choice input[name='{name}']").count() == 0


def test_an_answer_that_is_chosen_is_there_when_one_comes_back(opened, records):
    page = opened("responder")
    path = records.contact("Brand")
    page.goto(path)
    with page.expect_response(lambda reply: reply.url.endswith("/answers/keep")):
        name = answer_first_question(page, "no")
    page.goto("/")
    page.goto(path)
    assert page.locator(f"input[name='{name}'][value=no]").is_checked()


def test_answering_nothing_is_told_and_nothing_changes(opened, records):
    page = opened("responder", script=False)
    page.goto(records.contact("Brand"))
    before = questions(page)
    press(page, "Save answers and assess again")
    expect(page.locator("[data-error-summary]")).to_contain_text("o question is answered")
    assert questions(page) == before


def test_who_has_no_part_in_it_sees_no_more_than_that_nothing_is_there(opened, records):
    path = records.contact("Brand")
    for who in ("elsewhere", "partner"):
        page = opened(who)
        assert page.goto(path).status == 404, f"{who} sees the contact"
        assert "Brand" not in page.content()


def test_a_contact_waits_in_the_work_of_its_unit_until_it_is_judged(opened, records):
    path = records.contact("Brand")
    for who, waits in (("responder", True), ("supervisor", True), ("elsewhere", False)):
        page = opened(who)
        page.goto("/")
        assert (page.locator(f".case a[href='{path}']").count() == 1) == waits, who


@pytest.mark.parametrize("link", ["Judge the risk", "Change what was recorded"])
def test_what_can_be_done_leads_somewhere(opened, records, link):
    page = opened("responder")
    page.goto(records.contact("Brand"))
    page.get_by_role("link", name=link).first.click()
    expect(page.get_by_role("heading", level=1)).not_to_have_text("There is nothing here for you")
