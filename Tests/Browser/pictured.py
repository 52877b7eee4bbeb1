"""What is to be seen in the pictures: people and events that are invented, told as they would be."""

from datetime import datetime, timedelta, timezone

STORY = (
    "A neighbour rang because she had not seen Joan for a week. Kieran, her grandson, opened the door and answered every "
    "question for her. He would not leave the room. Joan seemed confused about what day it was, and looked at him before "
    "she spoke. The fridge was empty and there was no heating on. There was a bruise on her wrist; she said she had walked "
    "into the door.\n\n"
    "Kieran said he looks after her pension and her bank card. When his phone rang in the hall, Joan said: “I don't want "
    "to be any trouble.”"
)
REASON = (
    "Kieran holds her card, answers for her and would not leave the room. She is losing weight and there is no food in the "
    "house. Nobody else comes. She has not been seen alone, so what she wants is not known yet."
)
ASKED = "See Joan without her grandson this week, find out what she wants, and look at who may draw her pension."
# What only the sender can tell, by the label it stands under.
NEEDS = {
    "General practice": "Mill Road Surgery",
    "Everyone in the household, every child included, present or not": "Joan, and Kieran Pike (31), her grandson.",
    "The person's own words": "“I don't want to be any trouble.”",
    "What the person wishes to happen": "Not known yet. She has not been seen alone.",
}
# What is answered while the assessment is read, by the fact that is asked for.
ANSWERED = ("care-and-support-needs", "experiencing-abuse-or-neglect", "unable-to-protect-self")
CONCERN = (
    "Joan is 82 and has needs for care. Her grandson holds her money and speaks for her; there was no food and no heating. "
    "She cannot keep herself safe from this without help."
)


def _ago(days: float) -> str:
    return (datetime.now(timezone.utc) - timedelta(days=days)).strftime("%Y-%m-%dT%H:%M:00Z")


def _person(key: str, given: str, family: str, *roles: str, **more: object) -> dict:
    return {"id": key, "name": {"given": given, "family": family}, "roles": list(roles), **more}


def joan_before() -> list[dict]:
    """What happened before, earliest first."""
    joan = _person(
        *("p1", "Joan", "Pike", "subject"),
        born="1944-03-09",
        home={"line": "14 Mill Lane", "postcode": "YH4 1QT"},
    )
    kieran = _person("p2", "Kieran", "Pike", "household", age=30)
    return [
        {
            "reference": "HD-2026-000214",
            "at": _ago(163),
            "kind": "attended",
            "location": {"line": "14 Mill Lane", "postcode": "YH4 1QT", "kind": "home"},
            "narrative": "Joan had fallen on the stairs and rang for help. Her daughter, who came every day, has moved to Spain.",
            "people": [{**joan, "vulnerabilities": ["older-person"], "voice": "My daughter used to see to everything."}],
            "situation": [{"feature": "isolation", "about": "p1", "note": "her daughter has moved away"}],
        },
        {
            "reference": "HD-2026-000397",
            "at": _ago(41),
            "kind": "attended",
            "reporter": {"name": "S. Devlin", "relation": "neighbour", "kind": "public"},
            "location": {"line": "14 Mill Lane", "postcode": "YH4 1QT", "kind": "home"},
            "narrative": "Neighbour heard shouting. A young man has moved in with Joan. He told her to go away.",
            "people": [{**joan, "vulnerabilities": ["older-person"]}, kieran],
            "relationships": [{"from": "p2", "to": "p1", "is": "grandson"}],
        },
    ]


def others() -> list[dict]:
    """What else waits."""
    return [
        {
            "reference": "HD-2026-000476",
            "at": _ago(0.9),
            "kind": "attended",
            "reporter": {"name": "M. Doyle", "relation": "pharmacist", "kind": "partner"},
            "location": {"line": "3 Tanner Row", "postcode": "YH5 2BD", "kind": "home"},
            "narrative": (
                "Ted had not collected his tablets for two weeks. He opened the door on the chain. He said his new friend Lee "
                "looks after his card and has moved in for a while. Two people unknown to him were asleep in the front room."
            ),
            "people": [
                _person("p1", "Edward", "Nolan", "subject", born="1958-03-02", vulnerabilities=["learning-disability"]),
                {"id": "p2", "name": {"given": "Lee"}, "age": 34, "roles": ["household"]},
            ],
            "situation": [{"feature": "cuckooing", "about": "p1", "by": "p2"}],
        },
        {
            "reference": "HD-2026-000479",
            "at": _ago(0.4),
            "kind": "attended",
            "location": {"line": "Eastgate station", "kind": "public"},
            "narrative": "Found with two older boys after she was missing for a night. She had a new phone and would not say whose.",
            "people": [_person("p1", "Shanice", "Oakes", "subject", age=15)],
            "answers": {"immediate-risk": "no"},
        },
    ]


def calls() -> list[tuple[dict, str | None]]:
    """Calls and reports for which nobody has come, and how grave they are judged to be."""
    told = [
        ("Maryam", "Sadiq", 27, "Her former husband is outside in his car again. He has texted her all day.", "high"),
        ("Peter", "Lomax", 68, "He has sent his savings to a woman he met online and has never seen. His bank rang us.", "low"),
        ("Grace", "Obi", 44, "She has not slept and says the voices tell her to leave the house at night.", None),
    ]
    return [
        (
            {
                "reference": f"HD-2026-00048{number}",
                "at": _ago(0.02 * number),
                "kind": "call",
                "narrative": narrative,
                "people": [_person("p1", given, family, "subject", age=age)],
                "answers": {"immediate-risk": "no"},
            },
            grade,
        )
        for number, (given, family, age, narrative, grade) in enumerate(told, start=1)
    ]
