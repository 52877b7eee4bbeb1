"""The guide of the first ten minutes, walked on the demonstration by what stands on the pages."""

import re
import subprocess
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from journey import NARRATIVE
from playwright.sync_api import Browser, Page, expect
from serving import Serving, binary

GUIDE = (Path(__file__).parents[2] / "docs/guides/first-ten-minutes.md").read_text()


class Walk:
    """Somebody at a page, who presses what the guide prints in bold."""

    pressed: set[str] = set()

    def __init__(self, browser: Browser, serving: Serving, password: str, name: str):
        self.page = browser.new_context(base_url=serving.base, locale="en-GB").new_page()
        self.page.set_default_timeout(6000)
        self.page.goto("/sign-in")
        self.page.get_by_label("Sign-in name").fill(name)
        self.page.get_by_label("Password").fill(password)
        self.page.get_by_role("button", name="Sign in").click()
        expect(self.page.get_by_role("heading", level=1)).to_have_text("My work")

    def press(self, label: str) -> None:
        assert f"**{label}**" in " ".join(GUIDE.split()), f"the guide does not say {label!r}"
        self.pressed.add(label)
        # What follows the label is for those who hear the page: which of several it is.
        named = {"name": re.compile("^" + re.escape(label))}
        button = self.page.get_by_role("button", **named)
        button.or_(self.page.get_by_role("link", **named)).locator("visible=true").first.click()

    def open(self, section: str) -> None:
        """Follows the navigation."""
        self.page.get_by_role("navigation").get_by_role("link", name=section).first.click()

    def choose(self, label: str) -> None:
        self.page.locator("main").get_by_label(label, exact=True).first.check(force=True)

    def see(self, words: str | re.Pattern) -> None:
        expect(self.page.locator("main").get_by_text(words).locator("visible=true").first).to_be_visible()


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Serving, str]]:
    folder = tmp_path_factory.mktemp("guide") / "demo"
    made = subprocess.run(
        [binary(), "demo", "--no-serve", "--contacts", "100", "--data", str(folder)], capture_output=True, text=True
    )
    assert made.returncode == 0, made.stderr
    serving = Serving(folder).start()
    yield serving, re.search(r"password ([a-z-]+)", made.stdout)[1]
    serving.stop()


def part(walk: Walk, name: str) -> None:
    walk.page.locator("main").get_by_role("link", name=re.compile(f"^{name}")).click()


def record(walk: Walk) -> None:
    page = walk.page
    walk.press("New contact")
    part(walk, "When, where and how")
    page.locator("[name='answers.immediate-risk'][value=no]").check(force=True)
    walk.choose("Attended")
    yesterday = date.today() - timedelta(days=1)
    for unit, value in (("day", yesterday.day), ("month", yesterday.month), ("year", yesterday.year), ("time", "10:10")):
        page.fill(f"[name='at.{unit}']", str(value))
    page.fill("[name='location.line']", "14 Mill Lane")
    walk.press("Save and go on: what happened")
    page.get_by_role("textbox").first.fill(NARRATIVE)
    expect(page.get_by_role("heading", name="5 phrases that may matter")).to_be_visible()
    walk.press("Save and see all parts")
    part(walk, "People")
    for words, fields, role in (
        ("Joan Pike", {"born.year": "1944"}, "Subject"),
        ("Kieran Pike", {"age": "31"}, "Carer"),
    ):
        page.fill("[name=words]", words)
        walk.press("Search")
        # What it says depends on whether anybody may be the one.
        page.locator("button[value=new]").click()
        for name, value in fields.items():
            page.fill(f"[name$='.{name}']", value)
        walk.choose(role)
        walk.press("Save and go on: people")
    page.goto(page.url.partition("/people")[0])
    part(walk, "The situation")
    walk.press("Add a feature of the situation")
    page.select_option("[name='situation.1.feature']", "financial-abuse")
    page.select_option("[name='situation.1.about']", label="Joan Pike")
    page.select_option("[name='situation.1.by']", label="Kieran Pike")
    page.locator("main button[value=next]").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("keeps people safe")
    page.locator("main").get_by_role("button", name="Save and see all parts").click()
    part(walk, "Check and record")
    walk.press("Record and assess")


def assess_and_judge(walk: Walk) -> str:
    page = walk.page
    contact = page.url
    for _ in range(4):
        if page.get_by_role("link", name="Write the referral").count():
            break
        for name in page.locator(".questions .choice input[value=yes]").evaluate_all("all => all.map(each => each.name)"):
            page.locator(f".questions input[name='{name}'][value=yes]").check(force=True)
        walk.press("Save answers and assess again")
        walk.see("What changed")
        page.goto(contact)
    walk.press("Judge the risk")
    page.get_by_label(re.compile("^Medium")).first.check(force=True)
    page.fill("[name=rationale]", "He holds her money and she has nobody else.")
    walk.press("Save this judgement")
    page.goto(contact)
    walk.press("Say more, or judge again")
    return re.search(r"/contacts/[0-9a-f-]+", contact)[0]


def hand_over(walk: Walk) -> str:
    page = walk.page
    page.goto(re.search(r".*/contacts/[0-9a-f-]+", page.url)[0])
    walk.press("Write the referral")
    page.get_by_label("What worries you, and how it is known").fill("He holds her money and speaks for her.")
    page.get_by_label("What do you ask them to do?").fill("See her on her own, and make enquiries.")
    page.get_by_label("Not safe to ask").check(force=True)
    page.get_by_label("Why it goes without agreement").fill("He would hear of it, and nothing less may keep her safe.")
    walk.press("Send to Adult social care")
    walk.see("The referral is sent")
    sent = re.search(r"/referrals/[0-9a-f-]+", page.url)[0]
    walk.open("Referrals")
    ours = page.get_by_role("region", name="The next step is still ours").or_(
        page.locator("section", has_text="The next step is still ours")
    )
    expect(ours.locator(f"a[href='{sent}']").first).to_be_visible()
    return sent


def take_up(partner: Walk, referral: str) -> None:
    partner.open("Referrals")
    partner.page.locator(f"main a[href^='{referral}']", has_text="Joan Pike").first.click()
    partner.press("We have received it")
    expect(partner.page.locator("main")).to_contain_text("Decline it")
    partner.pressed.add("Decline it")
    partner.press("Accept it")
    expect(partner.page.locator("main")).not_to_contain_text(NARRATIVE[:40])


def find_again(walk: Walk) -> None:
    walk.open("People")
    walk.page.fill("[name=words]", "Joan Pyke")
    walk.page.locator("main").get_by_role("button", name="Search").click()
    walk.page.locator("main").get_by_role("link", name=re.compile("Joan Pike")).first.click()
    walk.see("As it was known on")
    walk.press("Show")
    expect(walk.page.get_by_role("heading", level=1)).to_contain_text("Joan Pike")


def review(walk: Walk, contact: str) -> None:
    walk.open("Reviews")
    walk.page.locator(f"main a[href^='{contact}']").first.click()
    walk.page.get_by_label(re.compile("^Agree")).first.check(force=True)
    walk.page.locator("main textarea").first.fill("Clear, and in time.")
    walk.press("Save the review")
    walk.open("Waiting")
    expect(walk.page.get_by_role("heading", level=1)).to_have_text("Waiting for somebody to come")


def read_policy(walk: Walk) -> None:
    walk.open("Policy")
    walk.page.locator("main").get_by_role("searchbox").or_(walk.page.locator("main [name=words]")).first.fill("neglect")
    walk.page.locator("main form button").first.click()
    walk.page.locator("main a[href^='/policy/']").first.click()
    walk.see(re.compile("Source|Authority"))


def test_the_guide_can_be_walked(chromium: Browser, demonstration: tuple[Serving, str]) -> None:
    responder = Walk(chromium, *demonstration, "rhian.doyle")
    record(responder)
    contact = assess_and_judge(responder)
    take_up(Walk(chromium, *demonstration, "danuta.pawlak"), hand_over(responder))
    responder.open("Referrals")
    responder.see("Somebody else has it")
    find_again(responder)
    review(Walk(chromium, *demonstration, "maureen.pickersgill"), contact)
    read_policy(responder)
    # Every button and link of which the guide tells was there, but for one: in so small a force nobody is like Joan.
    said = set(re.findall(r"\*\*(.+?)\*\*", " ".join(GUIDE.split())))
    others = {"bold", "the password that opens all of them", "None of these: add Joan Pike as new"}
    assert said - Walk.pressed == others
