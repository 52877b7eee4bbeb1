"""No gap: nothing closes while nobody holds it, and what nobody holds stays on its owner's board."""

import pytest
from journey import close, compose, judge, move, name_holder, press, send
from looking import DESK, PHONE, faults
from playwright.sync_api import Page, expect


def row(page: Page, path: str):
    """The contact on the board, however far down."""
    page.goto("/unheld")
    found = page.locator(".waits", has=page.locator(f"a[href='{path}/closing']"))
    while not found.count() and page.locator("a[rel=next]").count():
        page.locator("a[rel=next]").click()
    return found


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_every_state_of_closing(opened, records, axe, size):
    page = opened("responder", size=size)
    path = records.contact("Lidgate")
    found = []
    expect(row(page, path)).to_contain_text("Nobody has taken it up")
    found += faults(axe, page)
    page.goto(path + "/closing")
    expect(page.locator(".stands")).to_contain_text("Nobody holds it yet.")
    expect(page.locator("main")).to_contain_text("Nobody has judged it.")
    found += faults(axe, page)
    # Without who, how and what was agreed, what was typed is kept.
    page.locator("form[action$='/holders'] [name=name]").fill("Duty manager")
    press(page, "They hold it now")
    expect(page.locator("[data-error-summary]")).to_contain_text("how they were told")
    expect(page.locator("[name=name]")).to_have_value("Duty manager")
    found += faults(axe, page)
    judge(page, path)
    for agency in ("adult-social-care", "police"):
        name_holder(page, path, agency)
    expect(page.locator(".stands")).to_contain_text("It can be closed.")
    found += faults(axe, page)
    assert not row(page, path).count()
    page.goto(path + "/closing")
    press(page, "Close the contact")
    expect(page.locator("[data-error-summary]")).to_contain_text("what may still go wrong")
    found += faults(axe, page)
    close(page, path)
    expect(page.locator(".stands")).to_contain_text("Closed by Asha Rao")
    found += faults(axe, page)
    page.fill("[name=reason]", "She rang again.")
    press(page, "Open it again")
    expect(page.locator(".stands")).to_contain_text("Somebody holds it.")
    assert not found, "\n".join(found)


def test_police_have_no_role_and_the_trust_accepts(opened, records):
    """Right Care, Right Person: no crime, no immediate risk, no duty assumed; police hold it until the trust does."""
    page = opened("responder")
    document = {"answers": {"crime": "no", "duty-assumed": "no", "p1.mental-health-crisis": "yes"}, "situation": []}
    path = records.contact("Lidgate", narrative="She says she cannot go on.", **document)
    expect(row(page, path)).to_contain_text("Nobody has taken it up")
    judge(page, path)
    compose(page, path, "mental-health-crisis")
    sent = send(page)
    # Sent is not accepted: it stays with the one who sent it.
    page.goto(path + "/closing")
    expect(page.locator("main")).to_contain_text("1 sent and not answered.")
    assert not page.get_by_role("button", name="Close the contact").count()
    trust = opened("trust")
    move(trust, sent, "receive")
    expect(row(page, path)).to_contain_text("Nobody has taken it up")
    move(trust, sent, "accept", "Lena Marsh of the crisis team sees her at six.")
    assert not row(page, path).count()
    page.goto(path + "/closing")
    expect(page.locator(".stands")).to_contain_text("Somebody holds it.")
    expect(page.locator("main")).to_contain_text("Lena Marsh of the crisis team sees her at six.")
    # Who holds it is an answer to the question that the assessment asks, and police have no part in it then.
    records.answer(path, {"responsibility-accepted": "yes"})
    page.goto(path + "/closing")
    expect(page.locator(".route__facts")).to_contain_text("no part in it")
    close(page, path)
    expect(page.locator("main")).to_contain_text("She is seen without food again.")


def test_what_comes_back_is_on_the_board_again(opened, records):
    page = opened("responder")
    path = records.calls_for_safeguarding("Thwaite")
    compose(page, path)
    sent = send(page)
    partner = opened("partner")
    move(partner, sent, "receive")
    move(partner, sent, "decline", "Held by the other team.", reason="held-already")
    expect(row(page, path)).to_contain_text("Came back")
    page.goto(path + "/closing")
    expect(page.locator(".stands")).to_contain_text("It came back, and nobody has taken it up.")
    assert not row(opened("elsewhere"), path).count()
