"""My learning: what is owed and by when, and a module that is worked through on its own page."""

import pytest
from journey import press
from learning import answer
from looking import DESK, PHONE, faults
from playwright.sync_api import Page, expect

def standing(page: Page, module: str):
    page.goto("/learning")
    return page.locator(".waits", has=page.locator(f"a[href='/learning/{module}']"))


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_a_constable_works_through_a_module_and_reads_until_when_it_counts(opened, axe, size):
    # One module each, since both are the same constable.
    module = "person-and-situation" if size == DESK else "your-part-and-ours"
    page = opened("joiner", size=size)
    line = standing(page, module)
    expect(line).to_contain_text("To do")
    expect(page.get_by_text("To be complete by")).to_be_visible()
    found = faults(axe, page)
    line.get_by_role("link").click()
    found += faults(axe, page)
    press(page, "See how I did")
    expect(page.locator(".govuk-error-summary")).to_contain_text("It is not answered")
    found += faults(axe, page)
    answer(page, module, right=False)
    press(page, "See how I did")
    expect(page.get_by_text("Read why, and answer again.")).to_be_visible()
    expect(page.get_by_text("Not quite.").first).to_be_visible()
    found += faults(axe, page)
    answer(page, module, right=True)
    press(page, "See how I did")
    expect(page.get_by_text("You have done this module")).to_be_visible()
    line = standing(page, module)
    expect(line).to_contain_text("Done")
    expect(line).to_contain_text("Counts until")
    assert found == []


def test_it_is_worked_through_without_a_script(opened):
    page = opened("responder", script=False)
    page.goto("/learning/looking-for-clues")
    expect(page.get_by_role("heading", name="Something else comes first")).to_be_visible()
    expect(page.get_by_role("button", name="See how I did")).to_have_count(0)
    page.get_by_role("link", name="The person and the situation").click()
    answer(page, "person-and-situation", right=True)
    press(page, "See how I did")
    expect(page.get_by_text("You have done this module")).to_be_visible()
    page.goto("/learning/looking-for-clues")
    expect(page.get_by_role("button", name="See how I did")).to_be_visible()


def test_what_is_learnt_is_ones_own(opened):
    page = opened("partner")
    line = standing(page, "person-and-situation")
    expect(line).to_contain_text("To do")
    expect(page.get_by_text("To be complete by")).to_have_count(0)


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_nobody_sees_what_others_made_of_it_before_they_have_judged(opened, axe, size):
    # A situation each, since both are the same constable.
    place = 1 if size == DESK else 2
    page = opened("joiner", size=size)
    page.goto("/learning/person-and-situation")
    page.get_by_role("link", name=f"Judge an invented contact: {place} of 2").click()
    expect(page.get_by_role("heading", name="What is told")).to_be_visible()
    expect(page.get_by_role("heading", name="A panel")).to_have_count(0)
    found = faults(axe, page)
    press(page, "See what others made of it")
    expect(page.locator(".govuk-error-summary")).to_contain_text("No grade is chosen")
    page.get_by_label("High", exact=True).check()
    press(page, "See what others made of it")
    expect(page.locator(".govuk-error-summary")).to_contain_text("There is no reason")
    expect(page.get_by_label("High", exact=True)).to_be_checked()
    found += faults(axe, page)
    page.get_by_label("What decides it for you").fill("Nobody has spoken with her alone.")
    press(page, "See what others made of it")
    expect(page.get_by_role("heading", name="A panel")).to_be_visible()
    expect(page.get_by_text("Nobody has spoken with her alone.")).to_be_visible()
    expect(page.get_by_text("Your rank is not in your account")).to_be_visible()
    found += faults(axe, page)
    assert found == []
    other = opened("responder")
    other.goto(f"/learning/person-and-situation/practice/{place}")
    expect(other.get_by_role("heading", name="A panel")).to_have_count(0)
    expect(other.get_by_text("Nobody has spoken with her alone.")).to_have_count(0)


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_a_trainer_sees_who_did_which_version(opened, axe, serving, cast, tmp_path, size):
    table = tmp_path / "table.csv"
    table.write_text(f"learner,module,version,on,result\n{cast['responder'].id},scaidp-foundation,1,2026-05-04,met\n")
    serving.command("import", "completions", str(table), "--data", str(serving.data))
    page = opened("trainer", size=size)
    page.goto("/learning/person-and-situation")
    page.get_by_role("link", name="Who did which version of it").click()
    expect(page.get_by_role("heading", name="Trained on an older version")).to_be_visible()
    found = faults(axe, page)
    page.goto("/learning/scaidp-foundation/versions")
    expect(page.get_by_text("Version 1: 1 person. In force")).to_be_visible()
    expect(page.get_by_text("Nobody holds an older version")).to_be_visible()
    found += faults(axe, page)
    assert found == []


def test_who_did_which_version_is_not_for_everybody(opened):
    page = opened("responder")
    page.goto("/learning/person-and-situation")
    expect(page.get_by_role("heading", name="Your turn")).to_be_visible()
    expect(page.get_by_role("link", name="Who did which version of it")).to_have_count(0)
    assert page.goto("/learning/person-and-situation/versions").status == 403
