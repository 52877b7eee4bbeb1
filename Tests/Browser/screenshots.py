"""Pictures of the journey, at a desk and on a phone. usage: screenshots.py FOLDER"""

import os
import shutil
import sys
import tempfile
from pathlib import Path

from conftest import WHO
from journey import (
    add_feature,
    add_new,
    answer_first_question,
    begin,
    look_for,
    part,
    press,
    record,
    record_a_contact,
    say_when,
    sign_in,
    tell,
)
from looking import DESK, PHONE
from playwright.sync_api import Page, expect, sync_playwright
from serving import Serving

AT = (("desk", DESK), ("phone", PHONE))


class Album:
    """Takes each picture at both widths; what stands there is written over."""

    def __init__(self, folder: Path):
        self.folder = folder

    def take(self, page: Page, name: str) -> None:
        for place, (width, height) in AT:
            page.set_viewport_size({"width": width, "height": height})
            page.evaluate("document.activeElement.blur()")
            page.screenshot(path=self.folder / f"{name}-{place}.png", full_page=True)
        page.set_viewport_size({"width": DESK[0], "height": DESK[1]})
        print(name, flush=True)


def walk(page: Page, album: Album) -> None:
    page.goto("/sign-in")
    album.take(page, "sign-in")
    sign_in(page, "responder.of.north")
    record_a_contact(page, family="Pike")
    path = begin(page)
    say_when(page, line="3 Tannery Row")
    part(page, "story")
    with page.expect_response(lambda reply: reply.url.endswith("/spot")):
        page.get_by_role("textbox").first.fill(
            "She said she was scared to go home. He texts her all day and checks her phone. She had not eaten since Friday."
        )
    expect(page.locator("[data-keep-status]").first).to_contain_text("Kept at")
    album.take(page, "story")
    part(page, "people")
    look_for(page, "Joan Pike")
    album.take(page, "search-before-adding")
    anna = add_new(page, "Anna Verrall", "subject", born__year="2004")
    luke = add_new(page, "Luke Sandell", "suspect", age="31")
    page.goto(f"{path}/seen/{anna}")
    album.take(page, "seen")
    add_feature(page, "financial-abuse", anna, luke)
    page.goto(path)
    album.take(page, "draft")
    part(page, "check")
    album.take(page, "check")
    record(page)
    album.take(page, "assessment")
    answer_first_question(page)
    press(page, "Save answers and assess again")
    expect(page.locator("#assessment [data-changed]").first).to_be_visible()
    album.take(page, "assessment-answered")
    contact = page.url.split("?")[0].split("#")[0]
    for name, address in (
        ("judgement", contact + "/judgement"),
        ("my-work", "/"),
        ("waiting", "/waiting"),
        ("referrals", "/referrals"),
        ("policy", "/policy"),
    ):
        if page.goto(address).status == 200:
            album.take(page, name)
    page.goto("/people")
    page.fill("[name=words]", "Pike")
    press(page, "Search")
    album.take(page, "people")
    page.locator(".match a").first.click()
    if page.locator(".identity").count():
        album.take(page, "whole-person")


def main(folder: Path) -> None:
    program = os.environ.get("CHROMIUM") or shutil.which("chromium")
    with tempfile.TemporaryDirectory() as work, sync_playwright() as playwright:
        serving = Serving(Path(work) / "data").start()
        try:
            serving.account("responder.of.north", *WHO["responder"])
            browser = playwright.chromium.launch(
                executable_path=program, args=["--no-sandbox"] if os.geteuid() == 0 else []
            )
            page = browser.new_context(base_url=serving.base).new_page()
            page.set_viewport_size({"width": DESK[0], "height": DESK[1]})
            walk(page, Album(folder))
            browser.close()
        finally:
            serving.stop()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
