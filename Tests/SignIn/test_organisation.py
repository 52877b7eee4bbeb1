"""Signing in and out through a real provider, and proving again who one is, in a browser."""

import re

from journey import press
from looking import PHONE, faults
from organisation import NAME
from people import agree, change, heading, leave, proofs, prove, sign_in
from playwright.sync_api import expect
from serving import PASSWORD

BACK = re.compile(r"^http://127\.0\.0\.1:\d+/")


def session(page) -> str | None:
    found = [each["value"] for each in page.context.cookies() if each["name"] == "heed-local"]
    return found[0] if found else None


def nobody(page) -> None:
    """Nobody is signed in to Heed in this browser."""
    page.goto("/people")
    expect(page).to_have_url(re.compile(r"/sign-in\?return="))


def test_who_is_joined_signs_in_comes_back_and_signs_out_of_both(opened, joined, axe):
    joined("asha")
    page = opened()
    page.goto("/people")
    expect(page).to_have_url(re.compile(r"/sign-in\?return="))
    found = faults(axe, page)
    assert not found, "\n".join(found)
    page.get_by_role("link", name=f"Sign in with {NAME}").click()
    expect(page).to_have_url(re.compile(r"^http://localhost:"))
    prove(page, "asha")
    agree(page)
    expect(page).to_have_url(re.compile(r"^http://127\.0\.0\.1:\d+/people$"))
    expect(page.locator(".who__name").first).to_have_text("Asha Rao")
    kept = session(page)
    page.locator(".top__who").get_by_role("button", name="Sign out").click()
    expect(page.get_by_role("heading", name="You are signed out of Heed")).to_be_visible()
    found = faults(axe, page)
    assert not found, "\n".join(found)
    page.get_by_role("link", name=f"Sign out of {NAME} too").click()
    page.locator("button[name=answer][value=logout]").click()
    expect(page).to_have_url(re.compile(r"^http://127\.0\.0\.1:\d+/sign-in"))
    page.context.add_cookies([{"name": "heed-local", "value": kept, "url": page.url}])
    nobody(page)
    leave(page)
    expect(page.locator("input[name=login]")).to_be_visible()


def test_who_is_signed_in_there_comes_in_without_being_asked_and_that_is_no_new_proof(opened, joined, serving):
    who = joined("bryn")
    page = opened(PHONE)
    sign_in(page, "bryn")
    first = session(page)
    page.context.clear_cookies(domain="127.0.0.1")
    leave(page)
    expect(page.get_by_role("heading", name="My work", level=1)).to_be_visible()
    assert session(page) not in (None, first)
    assert len(proofs(serving, who.account)) == 2 and len(set(proofs(serving, who.account))) == 1


def test_who_is_joined_to_nobody_is_told_whom_to_ask(opened, axe):
    page = opened()
    sign_in(page, "nell")
    expect(page).to_have_url(re.compile(r"/sign-in/organisation/trouble/unknown$"))
    assert heading(page) == "Heed has no account for you that is in use"
    expect(page.locator("main")).to_contain_text("Ask whoever looks after accounts in your agency.")
    found = faults(axe, page)
    assert not found, "\n".join(found)
    assert session(page) is None
    nobody(page)


def test_who_is_suspended_in_heed_is_refused_and_was_signed_out(opened, joined, serving):
    who = joined("cara")
    page = opened()
    sign_in(page, "cara")
    change(serving, who.account, "--suspend")
    nobody(page)
    leave(page)
    expect(page).to_have_url(re.compile(r"/trouble/unknown$"))
    change(serving, who.account, "--resume")
    page.context.clear_cookies(domain="127.0.0.1")
    leave(page)
    expect(page.get_by_role("heading", name="My work", level=1)).to_be_visible()


def test_who_is_suspended_at_the_provider_does_not_come_in(opened, joined, organisation):
    joined("dora")
    page = opened()
    sign_in(page, "dora")
    organisation.lock("dora")
    other = opened()
    leave(other)
    prove(other, "dora")
    expect(other.locator("body")).to_contain_text("locked")
    expect(other).to_have_url(re.compile(r"^http://localhost:"))
    nobody(other)


def test_who_says_no_at_the_provider_is_not_signed_in(opened, joined):
    joined("evan")
    page = opened()
    leave(page)
    prove(page, "evan")
    page.locator("button[name=answer][value=deny]").click()
    expect(page).to_have_url(re.compile(r"/trouble/declined$"))
    assert heading(page) == f"{NAME} did not sign you in"
    nobody(page)


def test_a_proof_is_given_anew_at_the_provider(opened, joined, serving, axe):
    who = joined("fern")
    page = opened()
    sign_in(page, "fern")
    before = session(page)
    serving.proved_long_ago(who.account.id, "/people")
    page.goto("/sign-in/again")
    found = faults(axe, page)
    assert not found, "\n".join(found)
    assert not page.get_by_label("Your password").count()
    page.get_by_role("link", name="Show it to your organisation").click()
    # Signed in there as they are, they are asked for the password again.
    expect(page).to_have_url(re.compile(r"^http://localhost:"))
    prove(page, "fern")
    expect(page).to_have_url(re.compile(r"^http://127\.0\.0\.1:\d+/people$"))
    assert serving.seconds_since_proof(who.account.id) < 60
    assert session(page) != before
    page.context.add_cookies([{"name": "heed-local", "value": before, "url": page.url}])
    nobody(page)


def test_what_a_form_sent_waits_until_it_is_proved_in_another_tab(opened, joined, serving):
    who = joined("gwen", "supervisor")
    page = opened()
    sign_in(page, "gwen")
    page.goto("/sign-in/again")
    serving.proved_long_ago(who.account.id, "/")
    # A form of a page that asks for a fresh proof, as it is sent when the proof is old.
    page.evaluate(
        """() => { const form = document.createElement('form');
        form.method = 'post'; form.action = '/open-records';
        const token = document.querySelector('[name=csrf]').cloneNode();
        const words = document.createElement('input');
        words.name = 'reason'; words.value = 'She is followed home.';
        form.append(token, words); document.body.append(form); form.submit(); }"""
    )
    link = page.get_by_role("link", name="Show it to your organisation")
    # The provider fails on two tokens for one person within one second.
    page.wait_for_timeout(1_100)
    with page.expect_popup() as other:
        link.click()
    prove(other.value, "gwen")
    expect(other.value).to_have_url(BACK)
    press(page, "Send it then")
    expect(page.locator("input[name=reason]")).to_have_value("She is followed home.")


def test_another_person_at_the_provider_proves_nothing(opened, joined, serving):
    who = joined("hugh")
    joined("iris")
    # She agreed before that Heed may know who she is; it is asked once.
    sign_in(opened(), "iris")
    page = opened()
    sign_in(page, "hugh")
    before = session(page)
    serving.proved_long_ago(who.account.id, "/people")
    # Somebody else sits down and is signed in there now.
    page.context.clear_cookies(domain="localhost")
    page.goto("/sign-in/again")
    page.get_by_role("link", name="Show it to your organisation").click()
    prove(page, "iris")
    expect(page).to_have_url(re.compile(r"/trouble/another$"))
    assert heading(page) == f"{NAME} named somebody else"
    assert session(page) == before
    assert serving.seconds_since_proof(who.account.id) > 300


def test_a_mail_address_or_a_name_joins_nobody(opened, serving):
    """The same name and address at the provider and in Heed, and nobody joined them."""
    made = serving.account("jane", "Jane Hale", "police", "north", "responder")
    change(serving, made, "--mail", "jane@aldermere.example")
    page = opened()
    sign_in(page, "jane")
    expect(page).to_have_url(re.compile(r"/trouble/unknown$"))
    nobody(page)


def test_while_the_provider_is_away_a_password_still_lets_in(opened, organisation, serving):
    """Last in this file: nobody else may need the provider meanwhile."""
    who = serving.account("kept.of.north", "Lena Marsh", "police", "north", "responder")
    page = opened()
    organisation.stop()
    try:
        leave(page)
        # What the provider said of itself is known; that it is away is found by the browser.
        expect(page).to_have_url(re.compile("localhost|chrome-error"))
    finally:
        organisation.start()
    page = opened()
    page.goto("/sign-in")
    page.get_by_label("Sign-in name").fill(who.sign_in)
    page.get_by_label("Password").fill(PASSWORD)
    press(page, "Sign in")
    expect(page.get_by_role("heading", name="My work", level=1)).to_be_visible()
