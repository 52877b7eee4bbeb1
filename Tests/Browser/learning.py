"""Learning as somebody does it: what a module asks, answered rightly or wrongly."""

from pathlib import Path

import yaml
from journey import press
from playwright.sync_api import Page, expect

LEARN = Path(__file__).parents[2] / "Policy/learn"


def asked(programme: str) -> list[str]:
    """The modules of a programme, in its order."""
    return yaml.safe_load((LEARN / f"programmes/{programme}.yaml").read_text())["modules"]


def answer(page: Page, module: str, right: bool = True) -> None:
    """Chooses the right answer to each question, or a wrong one to each."""
    questions = yaml.safe_load((LEARN / f"modules/{module}.yaml").read_text())["questions"]
    for number, question in enumerate(questions):
        place = next(place for place, one in enumerate(question["answers"]) if one["right"] is right)
        page.locator(f"[name='answer-{number}'][value='{place}']").check()


def work_through(page: Page, module: str) -> None:
    page.goto(f"/learning/{module}")
    answer(page, module)
    press(page, "See how I did")
    expect(page.get_by_text("You have done this module")).to_be_visible()
