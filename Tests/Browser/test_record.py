"""Recording a contact, from the first thing known to what Heed makes of it."""

import re

from journey import add_new, begin, contact, draft, look_for, onward, part, press, record, say_when, tell
from playwright.sync_api import expect


def test_recording_takes_the_draft_away(opened):
    page = opened("responder")
    path = begin(page)
    say_when(page)
    tell(page, "Nothing more was said.")
    add_new(page, "Edith Marsh", "subject", born__year="1950")
    record(page)
    assert page.goto(path).status == 404


def test_somebody_without_a_name_may_be_added(opened):
    page = opened("responder")
    begin(page)
    part(page, "people")
    look_for(page, "Nobody Knows")
    page.locator("button[value=unnamed]").click()
    page.check("input[name='people.p1.roles'][value=subject]")
    onward(page)
    part(page, "people")
    expect(page.locator(".person")).to_have_count(1)


def test_what_stands_in_the_way_of_recording_leads_to_its_field(opened):
    page = opened("responder")
    begin(page)
    part(page, "check")
    press(page, "Record and assess")
    summary = page.locator("[data-error-summary]")
    expect(summary).to_be_focused()
    hrefs = summary.locator("a").evaluate_all("links => links.map(link => link.getAttribute('href'))")
    assert hrefs, "nothing is said that can be mended"
    for href in hrefs:
        page.goto(href)
        field = href.split("#")[1]
        assert page.evaluate("id => document.getElementById(id) !== null", field), href


def test_what_was_recorded_is_changed_and_the_old_version_stays(opened, records):
    page = opened("responder")
    path = records.contact("Askew")
    page.goto(path)
    page.get_by_role("link", name="Change what was recorded").click()
    assert page.goto(draft(page) + "/story").ok
    expect(page.get_by_role("textbox").first).to_have_value(re.compile("grandson"))
    tell(page, "Her grandson answered for her. She rang later and asked for somebody to come back.")
    part(page, "check")
    press(page, "Record and assess")
    assert contact(page) == path
    expect(page.locator("main .notice")).to_contain_text("The changes are recorded")
    expect(page.locator("#assessment")).to_contain_text("asked for somebody to come back")
    page.goto(path + "/versions/1")
    expect(page.locator("main")).to_contain_text("The fridge was empty")
    expect(page.locator("main")).not_to_contain_text("asked for somebody to come back")


def test_a_draft_is_discarded_only_when_one_is_sure(opened):
    page = opened("responder")
    path = begin(page)
    press(page, "Discard this draft")
    page.get_by_role("link", name="Keep it").click()
    expect(page).to_have_url(re.compile(path))
    press(page, "Discard this draft")
    press(page, "Discard it")
    expect(page.locator("main .notice")).to_contain_text("The draft is discarded")
    assert page.goto(path).status == 404


def test_a_draft_is_its_owners_alone(opened):
    page = opened("responder")
    path = begin(page)
    tell(page, "Hers alone.")
    for who in ("supervisor", "elsewhere", "partner"):
        other = opened(who)
        for end in ("", "/story", "/check"):
            assert other.goto(path + end).status == 404, f"{who} sees {end}"


def test_clues_are_spotted_beside_the_story_as_it_is_written(opened):
    page = opened("responder")
    begin(page)
    part(page, "story")
    before = page.locator("[data-spot-result] .clue").count()
    with page.expect_response(lambda reply: reply.url.endswith("/spot")):
        page.get_by_role("textbox").first.fill("He was scared to say anything and flinched when touched. She was confused.")
    expect(page.locator("[data-spot-result] .clue").first).to_be_visible()
    assert before == 0
