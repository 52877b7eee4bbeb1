"""Pictures of the journey, at a desk and on a phone. usage: screenshots.py FOLDER"""

import os
import shutil
import sys
import tempfile
from pathlib import Path

from conftest import WHO
from journey import add_feature, begin, compose, look_for, onward, part, press, record
from journey import say_when, send, sign_in
from looking import DESK, PHONE
from pictured import ANSWERED, ASKED, CONCERN, NEEDS, REASON, STORY, calls, joan_before, others
from PIL import Image
from playwright.sync_api import Browser, Page, expect, sync_playwright
from prepared import CALLS_FOR_SAFEGUARDING, Records
from serving import Serving

AT = (("desk", DESK), ("phone", PHONE))
LONGEST = 1600


class Album:
    """Takes each picture at both widths, as far down as anybody looks at a picture; what stands there is written over."""

    def __init__(self, folder: Path):
        self.folder = folder

    def take(self, page: Page, name: str, longest: int = LONGEST) -> None:
        for place, (width, height) in AT:
            page.set_viewport_size({"width": width, "height": height})
            page.evaluate("document.activeElement.blur(); scrollTo(0, 0)")
            tall = min(longest, page.evaluate("document.documentElement.scrollHeight"))
            path = self.folder / f"{name}-{place}.png"
            page.screenshot(path=path, full_page=True, clip={"x": 0, "y": 0, "width": width, "height": tall})
            # Drawn in few colours, a page needs no more of them, and a third of the room.
            Image.open(path).convert("RGB").quantize(128, dither=Image.Dither.NONE).save(path, optimize=True)
        page.set_viewport_size({"width": DESK[0], "height": DESK[1]})
        print(name, flush=True)


def prepare(records: Records, serving: Serving) -> str:
    """What was there before; answers the contact from which something is handed over."""
    first, second = [records.record(document) for document in joan_before()]
    records.same(second, first)
    records.judge(first, "low", "A fall, and nobody nearby since her daughter left. The surgery rings her on Monday.")
    waiting = []
    for document, grade in calls():
        waiting.append(records.record(document))
        if grade:
            records.judge(waiting[-1], grade, "Graded on what is known from the call.")
    serving.run_out(waiting[0], minutes=22)
    ted, shanice = [records.record(document) for document in others()]
    records.judge(shanice, "medium", "Safe at home tonight.")
    records.review(shanice, False, "Say who the boys are, and whose phone it is, before this is medium.")
    return ted


def tell_of_joan(page: Page, album: Album) -> str:
    path = begin(page)
    say_when(page)
    part(page, "occasion")
    page.fill("[name=reference]", "HD-2026-000484")
    onward(page)
    part(page, "story")
    with page.expect_response(lambda reply: reply.url.endswith("/spot")):
        page.get_by_role("textbox").first.fill(STORY)
    expect(page.locator("[data-keep-status]").first).to_contain_text("Kept at")
    album.take(page, "story")
    onward(page)
    for key, name, role in (("p1", "Joan Pike", "subject"), ("p2", "Kieran Pike", "carer")):
        part(page, "people")
        look_for(page, name)
        if role == "subject":
            album.take(page, "search-before-adding")
        page.locator(".match", has_text=name).get_by_role("button").first.click()
        page.check(f"input[name='people.{key}.roles'][value={role}]")
        onward(page)
    part(page, "people")
    page.select_option("[name='relationships.1.from']", "p2")
    page.fill("[name='relationships.1.is']", "grandson")
    page.select_option("[name='relationships.1.to']", "p1")
    onward(page)
    add_feature(page, "financial-abuse", "p1", "p2")
    page.goto(path)
    album.take(page, "draft")
    return record(page)


def assess_and_judge(page: Page, album: Album, path: str) -> None:
    page.goto(path)
    album.take(page, "assessment")
    album.take(page, "assessment-top", longest=900)
    for fact in ANSWERED:
        page.locator(f".questions input[name$='{fact}'][value=yes]").first.check(force=True)
    press(page, "Save answers and assess again")
    expect(page.locator("#assessment [data-changed]").first).to_be_visible()
    album.take(page, "assessment-answered")
    page.goto(path + "/judgement")
    page.check("input[name=grade][value=high]")
    page.fill("[name=rationale]", REASON)
    expect(page.locator("[data-keep-status]").first).to_contain_text("Kept at")
    album.take(page, "judgement")
    press(page, "Save this judgement")


def hand_over(page: Page, album: Album, path: str) -> None:
    page.goto(path)
    page.locator(".route__do a[href*='/adult-safeguarding/']").first.click()
    for label, words in NEEDS.items():
        asked = page.locator(".needs__one", has_text=label).locator("textarea")
        if asked.count():  # what is recorded is not asked for
            asked.fill(words)
    page.locator("input[name=agreement]").first.check(force=True)
    page.fill("[name=concern]", CONCERN)
    page.fill("[name=asked]", ASKED)
    album.take(page, "compose")
    send(page)


def walk(page: Page, partner: Page, records: Records, album: Album, ted: str) -> None:
    path = tell_of_joan(page, album)
    assess_and_judge(page, album, path)
    for contact in (ted, path):
        records.answer(contact, CALLS_FOR_SAFEGUARDING)
    compose(page, ted)
    send(page)
    hand_over(page, album, path)
    for name, address in (("my-work", "/"), ("waiting", "/waiting")):
        page.goto(address)
        album.take(page, name)
    partner.goto("/referrals")
    album.take(partner, "inbox")
    page.goto(path)
    page.locator(".someone__name a", has_text="Joan Pike").click()
    album.take(page, "whole-person")
    page.goto("/policy/thresholds/adult-safeguarding")
    album.take(page, "policy-entry")


def signed_in(browser: Browser, serving: Serving, name: str) -> Page:
    page = browser.new_context(
        base_url=serving.base, viewport={"width": DESK[0], "height": DESK[1]}, locale="en-GB"
    ).new_page()
    sign_in(page, name)
    return page


def main(folder: Path) -> None:
    program = os.environ.get("CHROMIUM") or shutil.which("chromium")
    with tempfile.TemporaryDirectory() as work, sync_playwright() as playwright:
        serving = Serving(Path(work) / "data").start()
        try:
            cast = {who: serving.account(who + ".example", *WHO[who]) for who in ("responder", "supervisor", "partner")}
            records = Records(serving, cast)
            arguments = ["--lang=en-GB", *(["--no-sandbox"] if os.geteuid() == 0 else [])]
            browser = playwright.chromium.launch(executable_path=program, args=arguments, env={**os.environ, "LANGUAGE": "en_GB"})
            ted = prepare(records, serving)
            page, partner = [signed_in(browser, serving, cast[who].sign_in) for who in ("responder", "partner")]
            walk(page, partner, records, Album(folder), ted)
            browser.close()
        finally:
            serving.stop()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
