"""A child who saw it happen on a Friday night: the school knows before the next school day begins."""

from datetime import datetime, timedelta

from journey import compose, due, move, send
from playwright.sync_api import expect


def last_friday_night() -> datetime:
    now = datetime.now()
    back = (now.weekday() - 4) % 7 or 7
    return (now - timedelta(days=back)).replace(hour=20, minute=15, second=0, microsecond=0)


def test_the_school_knows_before_the_next_school_day(opened, records):
    friday = last_friday_night()
    path = records.record(
        {
            "at": friday.strftime("%Y-%m-%dT%H:%M:00Z"),
            "kind": "attended",
            "narrative": "He threw the plates. Adam was on the stairs and asked whether his mum was hurt.",
            "people": [
                {"id": "p1", "name": {"given": "Sana", "family": "Thwaite"}, "born": "1993", "roles": ["victim"]},
                {
                    "id": "p2",
                    "name": {"given": "Adam", "family": "Thwaite"},
                    "born": "2018-02-11",
                    "roles": ["child"],
                    "school": "Beck Lane Primary",
                },
            ],
            "situation": [{"feature": "domestic-abuse", "about": "p1"}],
            "answers": {"crime": "yes", "immediate-risk": "no", "p2.linked-to-domestic-abuse": "yes"},
        }
    )
    page = opened("responder")
    compose(page, path, "encompass")
    # At nine on the morning of a school day, the first after that night.
    by = due(page.locator("main .lead"))
    assert (by.hour, by.minute) == (9, 0) and by.weekday() < 5 and by.date() > friday.date(), by
    sent = send(page)
    # The school sees it whole at once, without accepting anything first: somebody has to act.
    school = opened("school")
    school.goto(sent)
    expect(school.locator("main")).to_contain_text("Beck Lane Primary")
    move(school, sent, "receive")
    move(school, sent, "accept", "His teacher meets him at the gate on Monday.")
    move(school, sent, "begin", "He came in, and had breakfast.")
    goals = school.locator("select[name^='complete.goal']").evaluate_all("all => all.map(each => each.name)")
    move(school, sent, "complete", "He has somebody to go to.", outcome="help-given", **answered(goals))
    # What came of it is told to the one who wrote it.
    page.goto(sent)
    expect(page.locator(".stands")).to_contain_text("He has somebody to go to.")
    expect(page.locator("main")).to_contain_text("Help was given")


def answered(goals: list[str]) -> dict[str, str]:
    return {name.partition(".")[2].replace("-", "_"): "met" for name in goals}
