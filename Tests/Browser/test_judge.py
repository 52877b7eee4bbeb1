"""Judging the risk, saying more of it, and having it reviewed by somebody else."""

import re

from journey import contact, judge, press
from playwright.sync_api import expect

WHY = "He holds her money and nobody else comes to the house."


def test_a_judgement_needs_no_more_than_a_grade_and_a_reason(opened, records):
    page = opened("responder", script=False)
    path = records.contact("Garth")
    judge(page, path, "medium", WHY)
    expect(page.get_by_role("heading", level=1)).to_have_text("The judgement")
    expect(page.locator("main")).to_contain_text(WHY)
    page.goto(path)
    expect(page.locator(".glance")).to_contain_text("Medium")


def test_a_judgement_without_a_grade_is_not_taken_and_the_reason_stays(opened, records):
    page = opened("responder")
    path = records.contact("Garth")
    page.goto(path + "/judgement")
    page.fill("[name=rationale]", WHY)
    press(page, "Save this judgement")
    expect(page.locator("[data-error-summary]")).to_be_focused()
    assert page.input_value("[name=rationale]") == WHY


def test_a_judgement_is_kept_while_it_is_typed(opened, records):
    page = opened("responder")
    path = records.contact("Garth")
    page.goto(path + "/judgement")
    with page.expect_response(lambda reply: reply.url.endswith("/judgement/keep")) as caught:
        page.fill("[name=rationale]", WHY)
    assert caught.value.status == 204
    page.goto("/")
    page.goto(path + "/judgement")
    assert page.input_value("[name=rationale]") == WHY


def test_everything_that_can_be_said_of_a_judgement_is_shown_again(opened, records):
    page = opened("responder", script=False)
    path = records.contact("Garth")
    page.goto(path + "/judgement")
    for summary in page.locator("details.more > summary").all():
        summary.click()
    said = {}
    for at, area in enumerate(page.locator("main form textarea").all()):
        name = area.get_attribute("name")
        said[name] = f"Said in field {at}."
        if not area.is_visible():
            area.locator("xpath=ancestor::details[not(@open)]/summary").first.click()
        area.fill(said[name])
    assert len(said) >= 10, said
    page.check("input[name=grade][value=high]")
    press(page, "Save this judgement")
    if page.locator("[data-error-summary]").count():
        raise AssertionError(page.locator("[data-error-summary]").inner_text())
    told = page.locator("main").inner_text()
    lost = [name for name, words in said.items() if words.rstrip(".") not in told]
    assert not lost, lost


def test_every_judgement_stays(opened, records):
    page = opened("responder", script=False)
    path = records.contact("Garth")
    records.judge(path, "medium", WHY)
    records.judge(path, "high", "She rang: he has taken her card.")
    page.goto(path + "/judgements")
    expect(page.locator("main")).to_contain_text(WHY)
    expect(page.locator("main")).to_contain_text("he has taken her card")


def test_a_judgement_that_somebody_else_returns_comes_back(opened, records):
    path = records.contact("Garth")
    records.judge(path, "medium", WHY)
    reviewer = opened("supervisor", script=False)
    reviewer.goto("/reviews")
    reviewer.locator(f"main a[href^='{path}']").first.click()
    expect(reviewer.locator("main")).to_contain_text(WHY)
    reviewer.check("input[name=agrees][value=no]")
    press(reviewer, "Save the review")
    expect(reviewer.locator("[data-error-summary]")).to_be_visible()
    reviewer.fill("[name=reason]", "Say what happens when he is at work.")
    press(reviewer, "Save the review")
    expect(reviewer.locator("[data-error-summary]")).to_have_count(0)
    page = opened("responder")
    page.goto("/")
    expect(page.locator(".case", has=page.locator(f"a[href='{path}']"))).to_contain_text("Came back from review")


def test_nobody_reviews_their_own_judgement(opened, records):
    page = opened("supervisor", script=False)
    path = records.contact("Garth", "supervisor")
    records.judge(path, who="supervisor")
    page.goto(path + "/review")
    if page.locator("input[name=agrees]").count():
        page.check("input[name=agrees][value=yes]")
        press(page, "Save the review")
    expect(page.locator("main")).to_contain_text(re.compile("somebody else|your own|own judgement", re.I))


def test_a_responder_has_no_reviews(opened):
    page = opened("responder")
    page.goto("/")
    expect(page.locator("nav a[href='/reviews']")).to_have_count(0)
    assert page.goto("/reviews").status in (403, 404)


def test_judging_what_has_changed_meanwhile_keeps_what_was_typed(opened, records):
    first = opened("responder", script=False)
    path = records.contact("Garth")
    first.goto(path + "/judgement")
    first.check("input[name=grade][value=medium]")
    first.fill("[name=rationale]", WHY)
    second = opened("supervisor", script=False)
    second.goto(path)
    second.locator(".questions .choice input[value=yes]").first.check(force=True)
    press(second, "Save answers and assess again")
    press(first, "Save this judgement")
    if first.locator("[name=rationale]").count():
        assert first.input_value("[name=rationale]") == WHY
        assert first.is_checked("input[name=grade][value=medium]")
    else:
        expect(first.locator("main")).to_contain_text(WHY)
    assert contact(first) == path
