"""Handing over: what is sent, what the recipient sees of it, and what comes back."""

import re

import pytest
from journey import compose, move, send
from playwright.sync_api import expect

PRIVATE = "The neighbour asked that her name be kept out of it."


@pytest.fixture
def called_for(opened, records):
    """A contact whose assessment calls for a referral to safeguard an adult."""
    page = opened("responder")
    path = records.calls_for_safeguarding("Thwaite", narrative="Her grandson keeps her pension. " + PRIVATE)
    page.goto(path)
    assert page.locator(".route__do a[href*='/adult-safeguarding/']").count(), page.locator(".part--referrals").inner_text()
    return page, path


def test_a_referral_is_declined_with_a_reason(opened, called_for):
    page, contact = called_for
    compose(page, contact)
    path = send(page)
    partner = opened("partner", script=False)
    partner.goto(path)
    move(partner, path, "receive")
    move(partner, path, "decline", "", reason="held-already")
    expect(partner.locator("[data-error-summary]")).to_be_visible()
    expect(partner.locator("[name='decline.reason']")).to_have_value("held-already")
    move(partner, path, "decline", "Held by the mental health team already.", reason="held-already")
    page.goto(path)
    expect(page.locator("main")).to_contain_text("Held by the mental health team already.")
    expect(page.locator("main")).to_contain_text("We hold this already")
    # It is the owner's again: they challenge it, and may write it anew.
    move(page, path, "challenge", "The team has not seen her since May.", to="R. Amberley")
    partner.goto(path)
    expect(partner.locator("main")).to_contain_text("put to R. Amberley")
    move(partner, path, "reopen", "On what you tell us it is ours.")
    move(partner, path, "accept", "Visit on Monday.")
    page.goto(path)
    expect(page.locator(".stands")).to_contain_text("Visit on Monday.")


def test_the_person_declines_and_that_is_no_answer_of_the_agency(opened, called_for):
    page, contact = called_for
    compose(page, contact)
    path = send(page)
    partner = opened("partner", script=False)
    move(partner, path, "receive")
    move(partner, path, "decline-by-person", "She would rather have her own nurse.")
    page.goto(path)
    expect(page.locator(".stands")).to_contain_text("The person does not want it.")
    expect(page.locator(".stands")).to_contain_text("The risk may be as it was.")
    page.goto("/referrals?sent")
    row = page.locator(".waits", has=page.locator(f"a[href='{path}']"))
    expect(row).to_contain_text("Declined by the person")


def test_before_it_is_accepted_the_recipient_sees_no_more_than_it_needs(opened, called_for):
    page, contact = called_for
    compose(page, contact)
    held = page.locator(".govuk-checkboxes__item", has_text="Where it happened").locator("[id$=-note]")
    words = held.inner_text()
    assert words
    path = send(page)
    partner = opened("partner")
    partner.goto(path)
    expect(partner.locator("main")).to_contain_text("Shows once you accept: ")
    expect(partner.locator("main .elements")).to_contain_text("Full name")
    assert words not in partner.content()
    move(partner, path, "receive")
    move(partner, path, "accept")
    expect(partner.locator("main")).not_to_contain_text("Shows once you accept: ")
    assert words in partner.content()


def test_a_referral_is_asked_about_and_completed_goal_by_goal(opened, called_for):
    page, contact = called_for
    compose(page, contact)
    page.fill("[name=goals]", "To stay in my home\nTo hold my own card")
    path = send(page)
    partner = opened("partner", script=False)
    move(partner, path, "receive")
    move(partner, path, "request-information", "Is there a safe number?")
    page.goto("/referrals?sent")
    expect(page.locator("section", has_text="They ask us for more").first).to_be_visible()
    move(page, path, "supply-information", "Her sister's, until four.")
    move(partner, path, "accept", "Visit on Monday.")
    move(partner, path, "begin", "First visit done.")
    move(partner, path, "complete", "Seen twice.", outcome="help-given", goal_1="met")
    expect(partner.locator("[data-error-summary]")).to_contain_text("2 things were hoped for, and 1 are answered")
    move(partner, path, "complete", "Seen twice.", outcome="help-given", goal_1="met", goal_2="partly-met")
    page.goto(path)
    for words in ("Help was given", "“To stay in my home”: met", "“To hold my own card”: partly met", "“Seen twice.”"):
        expect(page.locator(".exchange")).to_contain_text(words)


def test_the_recipient_sees_what_was_sent_and_nothing_else(opened, called_for):
    page, contact = called_for
    compose(page, contact)
    path = send(page)
    partner = opened("partner")
    partner.goto(path)
    assert PRIVATE not in partner.content()
    assert contact not in partner.content(), "the recipient is shown the way to the contact"
    assert partner.goto(contact).status == 404


def test_others_see_nothing_of_a_referral(opened, called_for):
    page, contact = called_for
    compose(page, contact)
    path = send(page)
    assert opened("elsewhere").goto(path).status == 404


def test_a_referral_that_is_not_yet_sent_is_kept_as_it_is_typed(opened, called_for):
    page, contact = called_for
    where = compose(page, contact)
    with page.expect_response(lambda reply: reply.url.endswith("/keep")) as caught:
        page.locator("[name=concern]").fill("He answers every question for her.")
    assert caught.value.status == 204
    page.goto("/")
    page.goto(where)
    expect(page.locator("[name=concern]")).to_have_value("He answers every question for her.")
    partner = opened("partner")
    partner.goto("/referrals")
    expect(partner.locator("main")).not_to_contain_text("He answers every question for her.")


def test_a_referral_without_what_it_must_hold_is_not_sent(opened, called_for):
    page, contact = called_for
    compose(page, contact)
    page.locator("[name=concern]").fill("")
    page.locator("[name=note]").fill("Ring before coming.")
    page.locator("main button[value=send]").click()
    expect(page.locator("[data-error-summary]")).to_be_focused()
    expect(page.locator("[name=note]")).to_have_value("Ring before coming.")


def test_each_thing_that_may_be_told_says_what_it_is_told_for(opened, called_for):
    page, contact = called_for
    page.goto(contact)
    page.locator(".route__do a[href*='/adult-safeguarding/']").first.click()
    told = page.locator(".govuk-checkboxes__item").filter(has_text="Full name")
    expect(told.locator(".told-for")).to_contain_text("They find the right person")
    expect(told.locator(".told-for")).to_contain_text("(not yet verified)")
    # What no route asks for has no law behind it by itself, and is not told unless somebody ticks it.
    cause = page.locator(".govuk-checkboxes__item").filter(has_text="Who causes it")
    expect(cause.locator(".told-for")).to_contain_text("The route does not ask for it")
    expect(cause.locator("input")).not_to_be_checked()
    every = page.locator(".govuk-checkboxes__item")
    expect(page.locator(".told-for")).to_have_count(every.count())


def test_a_referral_is_withdrawn_with_a_reason(opened, called_for):
    page, contact = called_for
    compose(page, contact)
    path = send(page)
    page.goto(path)
    move(page, path, "withdraw", "Sent about the wrong person.")
    expect(page.locator("main")).to_contain_text(re.compile("withdrawn", re.I))


def test_a_clock_that_is_stopped_says_so(opened, called_for):
    page, contact = called_for
    compose(page, contact)
    path = send(page)
    partner = opened("partner")
    move(partner, path, "receive")
    move(partner, path, "accept", "Visit on Monday.")
    move(partner, path, "pause", "In hospital until Friday.")
    page.goto(path)
    expect(page.locator(".course")).to_contain_text("the clock is stopped")
    expect(page.locator(".exchange")).to_contain_text("In hospital until Friday.")
