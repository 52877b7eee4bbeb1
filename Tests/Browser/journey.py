"""What people do, step by step, as they do it: by what they read on the page."""

import re
from datetime import datetime, timedelta

from playwright.sync_api import Locator, Page, expect
from serving import PASSWORD

NARRATIVE = (
    "Attended after a neighbour rang. Her grandson answered every question for her and would not leave the room. "
    "Joan seemed confused about what day it was. The fridge was empty and there was no heating on. "
    "He said he looks after her pension."
)


def sign_in(page: Page, name: str, password: str = PASSWORD) -> None:
    page.goto("/sign-in")
    page.get_by_label("Sign-in name").fill(name)
    page.get_by_label("Password").fill(password)
    press(page, "Sign in")


def press(page: Page, name: str) -> None:
    page.locator("main").get_by_role("button", name=name, exact=True).first.click()


def onward(page: Page) -> None:
    page.locator("main button[value=next]").click()


def part(page: Page, name: str) -> None:
    """Opens a part of the draft, from whichever of its pages."""
    page.goto(draft(page) + "/" + name)


def draft(page: Page) -> str:
    return re.search(r"/drafts/[0-9a-f-]+", page.url)[0]


def contact(page: Page) -> str:
    return re.search(r"/contacts/[0-9a-f-]+", page.url)[0]


def begin(page: Page) -> str:
    page.goto("/")
    page.get_by_role("button", name="New contact").first.click()
    expect(page).to_have_url(re.compile(r"/drafts/[0-9a-f-]+$"))
    return draft(page)


def say_when(page: Page, kind: str = "attended", line: str = "14 Mill Lane") -> None:
    part(page, "occasion")
    page.check(f"input[name=kind][value={kind}]")
    page.check("input[name='answers.immediate-risk'][value=no]")
    before = datetime.now() - timedelta(hours=2, days=1)
    for name, value in (("day", before.day), ("month", before.month), ("year", before.year), ("time", "10:10")):
        page.fill(f"[name='at.{name}']", str(value))
    page.fill("[name='location.line']", line)
    onward(page)


def tell(page: Page, narrative: str = NARRATIVE) -> None:
    part(page, "story")
    page.get_by_role("textbox").first.fill(narrative)
    onward(page)


def look_for(page: Page, words: str) -> None:
    page.fill("[name=words]", words)
    press(page, "Search")


def add_new(page: Page, words: str, role: str, **fields: str) -> str:
    """Searches, finds nobody who fits, adds somebody new; answers their key in the draft."""
    part(page, "people")
    look_for(page, words)
    page.locator("button[value=new]").click()
    key = re.search(r"/people/(p\d+)", page.url)[1]
    for name, value in fields.items():
        page.fill(f"[name='people.{key}.{name.replace('__', '.')}']", value)
    page.check(f"input[name='people.{key}.roles'][value={role}]")
    onward(page)
    return key


def add_feature(page: Page, feature: str, about: str, by: str | None = None) -> None:
    part(page, "situation")
    number = page.locator("fieldset.entry").count() + 1
    page.locator("button[value=add]").click()
    page.select_option(f"[name='situation.{number}.feature']", feature)
    page.select_option(f"[name='situation.{number}.about']", about)
    if by:
        page.select_option(f"[name='situation.{number}.by']", by)
    onward(page)


def record(page: Page) -> str:
    part(page, "check")
    with page.expect_navigation():
        press(page, "Record and assess")
    refused = page.locator("[data-error-summary]")
    assert not refused.count(), refused.inner_text()
    return contact(page)


def record_a_contact(page: Page, family: str = "Pike", narrative: str = NARRATIVE) -> str:
    """An older woman and the grandson who keeps her pension; answers the path of the contact."""
    begin(page)
    say_when(page)
    tell(page, narrative)
    joan = add_new(page, f"Joan {family}", "subject", born__year="1944")
    kieran = add_new(page, f"Kieran {family}", "carer", age="31")
    add_feature(page, "financial-abuse", joan, kieran)
    return record(page)


def answer_first_question(page: Page, choice: str = "yes") -> str:
    """Chooses for the first open question; answers the name of its field."""
    option = page.locator(f".questions input[value={choice}]").first
    option.check(force=True)
    return option.get_attribute("name")


def answer_everything(page: Page, choice: str = "yes", rounds: int = 3) -> None:
    """Answers whatever is asked, and whatever is asked after that."""
    for _ in range(rounds):
        names = page.locator(f".questions .choice input[value={choice}]").evaluate_all("all => all.map(each => each.name)")
        if not names:
            return
        for name in names:
            page.locator(f".questions input[name='{name}'][value={choice}]").check(force=True)
        # Sent as without a script, so that the page that follows is whole.
        page.evaluate("document.querySelectorAll('form[data-in-place]').forEach(each => each.dataset.plain = 'yes')")
        with page.expect_navigation():
            press(page, "Save answers and assess again")


def judge(page: Page, path: str, grade: str = "medium", why: str = "He holds her money and she has nobody else.") -> None:
    page.goto(path + "/judgement")
    page.check(f"input[name=grade][value={grade}]")
    page.fill("[name=rationale]", why)
    with page.expect_navigation():
        press(page, "Save this judgement")


def compose(page: Page, path: str, pathway: str = "adult-safeguarding") -> str:
    """Writes the referral that the assessment calls for; answers its address before it is sent."""
    page.goto(path)
    page.locator(f".route__do a[href*='/{pathway}/']").first.click()
    expect(page.locator("main button[value=send]")).to_be_visible()
    where = page.url
    for area in page.locator("main form textarea").all():
        if area.is_visible() and not area.input_value():
            area.fill("Her grandson holds her money; she has needs for care and cannot keep herself safe from it.")
    for name in ("agreement",):
        choice = page.locator(f"input[name={name}]").first
        if choice.count():
            choice.check(force=True)
    return where


def due(told: Locator) -> datetime:
    """The time that is named somewhere, by the clock of London."""
    found = re.search(r"\w+ (\d{1,2} \w+ \d{4}), (\d{2}:\d{2})", told.inner_text())
    assert found, "no time is named: " + told.inner_text()
    return datetime.strptime(f"{found[1]} {found[2]}", "%d %B %Y %H:%M")


def move(page: Page, referral: str, does: str, words: str | None = None, **choices: str) -> None:
    """Moves a referral on by its form, as somebody of the side whose move it is; choices are named without the move."""
    page.goto(referral)
    form = page.locator(f"form[action='{referral}/{does}']")
    fold = page.locator(f"details:has(form[action='{referral}/{does}'])")
    if fold.count() and fold.get_attribute("open") is None:
        fold.locator("summary").click()
    if words is not None:
        form.locator("textarea").fill(words)
    for name, value in choices.items():
        field = form.locator(f"[name='{does}.{name.replace('_', '-')}']")
        if field.evaluate("each => each.tagName") == "SELECT":
            field.select_option(value)
        else:
            field.fill(value)
    with page.expect_navigation():
        form.locator("button").click()


def name_holder(page: Page, path: str, agency: str, who: str = "Duty manager", agreed: str = "Rings us tonight.") -> None:
    """Says on the page of a contact who holds it, and that they were told by telephone."""
    page.goto(path + "/closing")
    form = page.locator("form[action$='/holders']")
    fold = page.locator("details:has(form[action$='/holders'])")
    if fold.get_attribute("open") is None:
        fold.locator("summary").click()
    form.locator("[name=agency]").select_option(agency)
    form.locator("[name=name]").fill(who)
    form.locator("[name=told][value=by-telephone]").check(force=True)
    form.locator("[name=agreed]").fill(agreed)
    with page.expect_navigation():
        form.locator("button").click()


def close(page: Page, path: str) -> None:
    """Closes a contact, with what may still go wrong and what reopens it."""
    page.goto(path + "/closing")
    page.fill("[name=reason]", "They hold it, and she is not alone.")
    page.fill("[name='residual-risk']", "He may come back before they do.")
    page.fill("[name='reopens-if']", "She is seen without food again.")
    with page.expect_navigation():
        press(page, "Close the contact")


def send(page: Page) -> str:
    with page.expect_navigation():
        page.locator("main button[value=send]").click()
    found = re.search(r"/referrals/[0-9a-f-]+", page.url)
    assert found, "it is not sent: " + page.locator("main").inner_text()[:600]
    return found[0]
