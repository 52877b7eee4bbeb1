"""The hub: what is given to it, how it is screened, and what the writer reads of it."""

import re

import pytest
from journey import press
from looking import DESK, PHONE, faults
from playwright.sync_api import expect


def decide(page, kind: str, reason: str, words: str, then: str = "stay", **more: str | list[str]) -> None:
    form = page.locator("form[action$='/decide']")
    form.locator(f"[name=decision][value={kind}]").check()
    form.locator("[name=reason]").select_option(reason)
    form.locator("[name=words]").fill(words)
    if kind != "not-share":
        form.locator("[name=routes]").first.check()
        form.locator("[name=footing]").select_option("care-act-42")
    if kind == "share-less":
        form.locator("details").evaluate("each => each.open = true")
        form.get_by_label(more["left"], exact=True).check()
        form.locator("[name=why-left]").fill(more["why"])
    form.locator(f"button[value={then}]").click()


def take(page, path: str) -> None:
    page.goto(path)
    press(page, "Take it")


def ask_adult_care(page) -> None:
    fold = page.locator("details", has=page.locator("form[action$='/research']"))
    if fold.get_attribute("open") is None:
        fold.locator("summary").click()
    fold.get_by_label("Adult social care").check()
    fold.locator("[name=question]").fill("Does anybody visit her?")
    fold.locator("[name=why]").fill("She was without food.")
    fold.locator("[name=ask-footing]").select_option("care-act-42")
    fold.locator("button").click()


def line(page, path: str):
    return page.locator(".triage__line", has=page.locator(f"a[href='{path}']"))


@pytest.mark.parametrize("script", [True, False])
def test_from_the_contact_to_what_the_writer_reads(opened, records, script):
    writer = opened("responder", script=script)
    writer.goto(records.calls_for_safeguarding("Wexcombe"))
    writer.get_by_role("link", name="Give it to the hub").click()
    press(writer, "Give it to the hub")
    expect(writer.locator("[data-error-summary]")).to_contain_text("Nothing is asked of the hub")
    writer.get_by_label("Joan Wexcombe").check()
    writer.locator("[name=asked]").fill("Who holds her money?")
    press(writer, "Give it to the hub")
    path = re.search(r"/notifications/[0-9a-f-]+", writer.url)[0]
    expect(writer.locator("main")).to_contain_text("The hub has it.")

    hub = opened("coordinator", script=script)
    hub.goto("/hub?show=nobody")
    expect(line(hub, path)).to_contain_text("Joan Wexcombe")
    take(hub, path)
    expect(hub.locator(".stands")).to_contain_text("Being screened, Femi Ward")
    decide(
        hub,
        "share-less",
        "protect-from-harm",
        "The council makes enquiries.",
        left="Where it happened",
        why="She fears that he hears of it.",
    )
    expect(hub.locator("#decided + p")).to_have_text("Share less: to protect somebody from harm")
    hub.get_by_role("link", name="The referral", exact=True).click()
    hub.get_by_role("link", name="Write it and send it").click()
    expect(hub.locator("main")).to_contain_text("Where it happened, which the hub left out")
    expect(hub.locator("main form")).not_to_contain_text("Where it happened")

    writer.goto("/")
    expect(writer.locator(".came-back")).to_contain_text("The council makes enquiries.")
    writer.goto(path)
    press(writer, "I have read it")
    writer.goto("/")
    expect(writer.locator("main")).not_to_contain_text("The council makes enquiries.")


def test_the_next_opens_after_a_decision(opened, records):
    hub = opened("coordinator")
    first, second = (records.notify(records.contact(name)) for name in ("Birdham", "Cawood"))
    take(hub, first)
    decide(hub, "not-share", "information-only", "Kept by the police.", then="next")
    expect(hub).not_to_have_url(re.compile(first))
    expect(hub).to_have_url(re.compile("/notifications/"))
    hub.goto(first)
    expect(hub.locator(".stands")).to_contain_text("Decided")
    hub.goto(second)
    expect(hub.locator(".stands")).not_to_contain_text("Decided")


def test_agencies_are_asked_and_answer_each_for_itself(opened, records):
    hub, partner = opened("coordinator"), opened("partner", script=False)
    path = records.notify(records.calls_for_safeguarding("Fenwick"))
    take(hub, path)
    ask_adult_care(hub)
    expect(hub.locator(".answers__one--open")).to_contain_text("Not answered yet.")
    partner.goto("/research")
    partner.get_by_role("link", name="Joan Fenwick").click()
    expect(partner.locator("main")).to_contain_text("She was without food.")
    press(partner, "Answer the hub")
    expect(partner.locator("[data-error-summary]")).to_contain_text("Nothing is chosen")
    partner.check("[name=known][value=may-not-say]")
    partner.locator("[name=reason]").select_option("not-necessary")
    press(partner, "Answer the hub")
    hub.goto(path)
    expect(hub.locator(".answers__one--may-not-say")).to_contain_text("They may not say: it is not needed for what is asked.")
    assert partner.goto(path).status == 404


def test_what_does_not_qualify_is_named_and_nothing_is_decided(opened, records):
    hub = opened("coordinator", script=False)
    path = records.notify(records.calls_for_safeguarding("Garnet"))
    hub.goto("/hub")
    line(hub, path).get_by_role("checkbox").check()
    hub.locator("[name=rule]").select_option("first-and-low")
    hub.locator("[name=words]").fill("Information only.")
    press(hub, "Decide those that are ticked")
    expect(hub.locator("[data-error-summary]")).to_contain_text("Nobody has judged the risk to be low")
    expect(line(hub, path).get_by_role("checkbox")).to_be_checked()
    expect(line(hub, path)).to_contain_text("the assessment recommends a referral")


def test_the_list_goes_by_judged_risk_with_what_nobody_judged_first(opened, records):
    hub = opened("coordinator")
    high, unjudged = records.contact("Harker"), records.contact("Ingle")
    records.judge(high, "high")
    paths = [records.notify(high), records.notify(unjudged)]
    hub.goto("/hub")
    bands = hub.locator(".band").all_inner_texts()
    assert [re.split(r"\s+\d", band)[0] for band in bands][:2] == ["Risk not yet judged", "High"], bands
    hrefs = hub.locator(".triage__line a").evaluate_all("all => all.map(each => each.getAttribute('href'))")
    assert hrefs.index(paths[1]) < hrefs.index(paths[0])
    hub.goto("/hub?show=unjudged")
    expect(line(hub, paths[1])).to_be_visible()
    expect(line(hub, paths[0])).to_have_count(0)


def test_others_see_nothing_of_the_hub(opened, records):
    path = records.notify(records.contact("Jessop"))
    assert opened("elsewhere").goto(path).status == 404
    assert opened("partner").goto(path).status == 404
    assert opened("responder").goto("/hub").status == 403
    assert opened("responder").goto("/research").status == 403


@pytest.mark.parametrize("size", [DESK, PHONE])
def test_no_page_of_the_hub_has_a_fault(opened, axe, records, size):
    contact = records.calls_for_safeguarding("Kettle")
    path = records.notify(contact)
    writer, hub, partner = opened("responder"), opened("coordinator"), opened("partner")
    found = []
    for page in (writer, hub, partner):
        page.set_viewport_size({"width": size[0], "height": size[1]})
    writer.goto(records.contact("Larkin") + "/notify")
    found += faults(axe, writer)
    hub.goto("/hub")
    found += faults(axe, hub)
    take(hub, path)
    found += faults(axe, hub)
    ask_adult_care(hub)
    found += faults(axe, hub)
    partner.goto("/research")
    found += faults(axe, partner)
    partner.get_by_role("link", name="Joan Kettle").first.click()
    found += faults(axe, partner)
    decide(hub, "share", "threshold-met", "They have to know.")
    found += faults(axe, hub)
    for each in (path, "/", contact):
        writer.goto(each)
        found += faults(axe, writer)
    assert not found, "\n".join(found)
