"""Handing over: what is sent, what the recipient sees of it, and what comes back."""

import re

import pytest
from journey import compose, send
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
    if partner.locator(f"form[action='{path}/receive']").count():
        with partner.expect_navigation():
            partner.locator(f"form[action='{path}/receive'] button").click()
    decline = partner.locator(f"form[action='{path}/decline']")
    with partner.expect_navigation():
        decline.locator("button").click()
    expect(partner.locator("[data-error-summary]")).to_be_visible()
    decline = partner.locator(f"form[action='{path}/decline']")
    decline.locator("textarea").fill("Held by the mental health team already.")
    with partner.expect_navigation():
        decline.locator("button").click()
    page.goto(path)
    expect(page.locator("main")).to_contain_text("Held by the mental health team already.")


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


def test_a_referral_is_withdrawn_with_a_reason(opened, called_for):
    page, contact = called_for
    compose(page, contact)
    path = send(page)
    page.goto(path)
    withdraw = page.locator(f"form[action='{path}/withdraw']")
    withdraw.locator("textarea").fill("Sent about the wrong person.")
    with page.expect_navigation():
        withdraw.locator("button").click()
    expect(page.locator("main")).to_contain_text(re.compile("withdrawn", re.I))
