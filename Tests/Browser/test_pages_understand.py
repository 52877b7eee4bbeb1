"""Understanding, in every state: no fault of accessibility or of HTML, no sideways scroll, no loose end."""

from datetime import datetime, timedelta

from journey import answer_everything, answer_first_question, judge, press
from looking import DESK, PHONE, faults
from playwright.sync_api import expect


def at(page, axe, *paths: str) -> list[str]:
    found = []
    for path in paths:
        page.goto(path)
        found += faults(axe, page)
    return found


def say_everything(page) -> None:
    """Writes into every field of the judgement, in whatever it is folded away."""
    page.evaluate("document.querySelectorAll('main details').forEach(each => each.open = true)")
    for area in page.locator("main form textarea").all():
        area.fill("He is calm with her when others are there.\nNobody has seen them alone.")
    for box in page.locator("main form input[type=checkbox]").all()[:3]:
        box.check(force=True)
    for field in page.locator("main form input[type=text]:not([name*='review'])").all():
        field.fill("Ask her sister")


def test_an_assessment(opened, axe, records):
    path = records.contact("Lidgate")
    page = opened("responder")
    page.goto(path)
    # The picture has a shape of its own on a phone.
    found = faults(axe, page, axe_at=(PHONE, DESK))
    answer_first_question(page)
    press(page, "Save answers and assess again")
    expect(page.locator("#assessment [data-changed]").first).to_be_visible()
    found += faults(axe, page)
    press(page, "Save answers and assess again")
    expect(page.locator("[data-error-summary]")).to_be_visible()
    found += faults(axe, page)
    answer_everything(page)
    found += faults(axe, page)
    page.get_by_role("link", name="Change what was recorded").click()
    found += faults(axe, page)
    found += at(page, axe, path + "/versions", path + "/versions/1", path + "/versions/2", "/")
    assert not found, "\n".join(found)


def test_answers_that_differ_from_what_somebody_else_answered(opened, axe, records):
    path = records.contact("Lidgate")
    page = opened("responder")
    page.goto(path)
    records.answer(path, who="supervisor")
    for choice in page.locator(".questions .choice input[value=no]").all():
        choice.check(force=True)
    page.locator("form[data-in-place]").evaluate("form => form.dataset.plain = 'yes'")
    press(page, "Save answers and assess again")
    expect(page.locator("[data-error-summary]")).to_be_visible()
    assert not (found := faults(axe, page)), "\n".join(found)


def test_a_contact_of_which_little_is_known(opened, axe, records):
    little = {"narrative": "", "people": [], "situation": []}
    path = records.contact("Nobody", **little)
    page = opened("responder")
    found = at(page, axe, path, path + "/judgement", path + "/versions")
    assert not found, "\n".join(found)


def test_a_judgement(opened, axe, records):
    path = records.contact("Lidgate")
    page = opened("responder")
    found = at(page, axe, path + "/judgement")
    press(page, "Save this judgement")
    expect(page.locator("[data-error-summary]")).to_be_visible()
    found += faults(axe, page)
    judge(page, path)
    found += faults(axe, page)
    page.goto(path + "/judgement")
    say_everything(page)
    press(page, "Add another option")
    found += faults(axe, page)
    page.check("input[name=grade][value=high]")
    page.fill("[name=rationale]", "She rang: he has taken her card, and hits her when she asks for it.")
    press(page, "Save this judgement")
    expect(page.get_by_role("heading", level=1)).to_have_text("The judgement")
    found += faults(axe, page)
    found += at(page, axe, path + "/judgements", path + "/judgements/1", path, "/")
    records.answer(path)
    found += at(page, axe, path + "/judgement", path + "/judgements")
    assert not found, "\n".join(found)


def test_a_judgement_that_somebody_else_changed_meanwhile(opened, axe, records):
    path = records.contact("Lidgate")
    page = opened("responder")
    page.goto(path + "/judgement")
    page.check("input[name=grade][value=medium]")
    page.fill("[name=rationale]", "He holds her money.")
    records.answer(path, who="supervisor")
    press(page, "Save this judgement")
    expect(page.locator("[data-error-summary]")).to_be_visible()
    assert not (found := faults(axe, page)), "\n".join(found)


def test_a_review(opened, axe, records):
    agreed, returned = records.contact("Lidgate"), records.contact("Lidgate")
    for path in (agreed, returned):
        records.judge(path)
    page = opened("supervisor")
    found = at(page, axe, "/reviews", agreed + "/review")
    press(page, "Save the review")
    expect(page.locator("[data-error-summary]")).to_be_visible()
    found += faults(axe, page)
    page.check("input[name=agrees][value=yes]")
    press(page, "Save the review")
    found += faults(axe, page)
    records.review(returned, False)
    found += at(page, axe, agreed + "/review", returned + "/review", returned)
    own = opened("responder")
    found += at(own, axe, "/", agreed + "/judgements", returned + "/judgements", returned + "/judgement")
    assert not found, "\n".join(found)


def test_reviews_when_there_are_none(opened, axe):
    page = opened("alone")
    found = at(page, axe, "/", "/reviews", "/waiting")
    for name in ("/reviews", "/waiting"):
        page.goto(name)
        expect(page.locator(".waits, .call")).to_have_count(0)
    assert not found, "\n".join(found)


def test_waiting(opened, axe, records, serving):
    paths = [records.waiting("Lidgate") for _ in range(3)]
    serving.run_out(paths[0])
    records.answer(paths[1])
    page = opened("supervisor")
    found = at(page, axe, "/waiting")
    expect(page.locator(".call--late").first).to_be_visible()
    closing = page.locator(f"form[action='{paths[2]}/attended']", has=page.locator("textarea"))
    closing.locator("button").click()
    expect(page.locator("[data-error-summary]")).to_be_visible()
    found += faults(axe, page)
    closing.locator("textarea").fill("She came to the front desk herself.")
    closing.locator("button").click()
    found += faults(axe, page)
    page.locator(f"form[action='{paths[1]}/attended'] button[value=attended]").first.click()
    found += faults(axe, page)
    found += at(page, axe, paths[1], paths[2], "/")
    assert not found, "\n".join(found)


def test_a_whole_person(opened, axe, records):
    path = records.calls_for_safeguarding("Lidgate")
    records.judge(path, "high")
    page = opened("responder")
    page.goto(path)
    page.locator(".someone__name a").first.click()
    expect(page.locator(".standing").first).to_be_visible()
    found = faults(axe, page)
    whole = page.url
    for days in (-1, 2):
        then = (datetime.now() - timedelta(days=days)).strftime("%Y-%m-%dT%H:%M")
        found += at(page, axe, f"{whole}?as_of={then}")
    found += at(page, axe, f"{whole}?as_of=never")
    assert not found, "\n".join(found)
