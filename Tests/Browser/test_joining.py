"""A constable from joining to fully trained, who is reminded when it is time to refresh."""

import time
from datetime import date

import pytest
from journey import press, sign_in
from learning import answer, asked, work_through
from looking import DESK, PHONE, faults
from playwright.sync_api import expect
from serving import PASSWORD

FRONTLINE = asked("frontline-vulnerability")


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_from_joining_to_fully_trained_and_reminded(opened, serving, axe, size):
    name = "Jo Newell" if size == DESK else "Sam Newell"
    sign_in_name = name.replace(" ", ".").lower()
    account = serving.command(
        *("user", "add", "--data", str(serving.data), "--name", name, "--agency", "police", "--unit", "north"),
        *("--role", "responder", "--rank", "constable", "--since", date.today().isoformat()),
        *("--sign-in", sign_in_name, "--password-stdin"),
        given=PASSWORD + "\n",
    ).strip()
    page = opened(size=size)
    sign_in(page, sign_in_name)

    page.goto("/learning")
    expect(page.get_by_text("To be complete by")).to_be_visible()
    expect(line(page, FRONTLINE[0])).to_contain_text("To do")
    expect(page.locator(".waits", has_text="Counts until")).to_have_count(0)
    found = faults(axe, page)
    for module in FRONTLINE:
        work_through(page, module)
    page.goto("/learning")
    expect(page.locator(".waits", has_text="Counts until")).to_have_count(len(FRONTLINE))
    found += faults(axe, page)
    page.goto("/")
    expect(page.locator("main")).not_to_contain_text("To learn soon")

    # A month short of the two years for which some of it counts.
    serving.learned_earlier(account, 2 * 365 - 30)
    page.goto("/learning")
    expect(page.locator(".waits", has_text="Refresh").first).to_be_visible()
    expect(page.locator(".waits", has_text="Overdue")).to_have_count(0)
    found += faults(axe, page)
    reminded = page.get_by_role("link", name="To learn soon")
    until = time.monotonic() + 90
    while time.monotonic() < until:
        page.goto("/")
        if reminded.count():
            break
        time.sleep(1)
    expect(reminded).to_be_visible()
    found += faults(axe, page)

    # What is done again counts anew, and the rest is still to be refreshed.
    again = next(module for module in FRONTLINE if "Refresh" in line(page, module).inner_text())
    page.goto(f"/learning/{again}")
    answer(page, again)
    press(page, "See how I did")
    expect(line(page, again)).to_contain_text("Done")
    assert found == []


def line(page, module: str):
    page.goto("/learning")
    return page.locator(".waits", has=page.locator(f"a[href='/learning/{module}']"))
