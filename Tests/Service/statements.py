"""Statements of xAPI: the published schemas, statements that are whole, and every rule broken once."""

import copy
import json
import random
import re
import uuid
from collections.abc import Callable
from pathlib import Path

from jsonschema import Draft4Validator, FormatChecker
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT4

FOLDER = Path(__file__).parent / "xapi"
HOME = "urn:heed:accounts"
FORMATS = FormatChecker(formats=())


def _format(name: str, pattern: str) -> None:
    FORMATS.checks(name)(lambda value: not isinstance(value, str) or re.search(pattern, value) is not None)


for _name, _pattern in json.loads((FOLDER / "formats/formats.json").read_text()).items():
    _format(_name, _pattern)


def _led(schema: object) -> object:
    """The schema with its references as URIs: `#agent` names a file, and `#mbox!core` the one property in it."""
    if isinstance(schema, list):
        return [_led(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    found = {key: _led(value) for key, value in schema.items() if not (key in ("id", "$schema") and isinstance(value, str))}
    if isinstance(found.get("$ref"), str):
        name, _, core = found["$ref"].removeprefix("#").partition("!")
        member = "activityId" if name == "activityid" else name
        found["$ref"] = f"urn:xapi:{name}" + (f"#/properties/{member}" if core else "")
    return found


REGISTRY = Registry().with_resources(
    (f"urn:xapi:{file.stem}", Resource(contents=_led(json.loads(file.read_text())), specification=DRAFT4))
    for file in FOLDER.glob("*.json")
)
VALIDATOR = Draft4Validator({"$ref": "urn:xapi:statement"}, registry=REGISTRY, format_checker=FORMATS)


def is_valid(statement: object) -> bool:
    return VALIDATOR.is_valid(statement)


def account(name: str = "asha.rao", home: str = "https://people.example.org") -> dict:
    return {"account": {"homePage": home, "name": name}}


class Maker:
    """Makes statements that are whole, by chance but the same for a seed."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)

    def some(self, *choices: object):
        return copy.deepcopy(self.chance.choice(choices))

    def uuid(self) -> str:
        return str(uuid.UUID(int=self.chance.getrandbits(128), version=4))

    def iri(self) -> str:
        return self.some(
            "https://courses.example.org/falls", "http://a.example:8080/x/y?q=1&r=%20#part", "urn:example:a:b", "tag:example.org,2026:x",
            "https://müller.example/ä", "http://[2001:db8::1]/x", "mailto:nobody@example.org", "https://u:p@example.org/", "a:",
        )

    def language_map(self) -> dict:
        tags = ["en", "en-GB", "cy", "zh-Hant-TW", "de-1996", "x-own", "sl-rozaj-biske", "en-a-bbb-x-a", "es-419", "i-klingon", "zh-cmn-Hans"]
        return {tag: "Words" for tag in self.chance.sample(tags, self.chance.randint(0, 3))}

    def agent(self) -> dict:
        return self.some({}, {"objectType": "Agent"}, {"name": "Asha Rao"}) | self.some(
            account(), account("", "urn:x:y"), {"openid": "https://id.example.org/asha"}
        )

    def group(self) -> dict:
        members = [self.agent() for _ in range(self.chance.randint(0, 3))]
        return {"objectType": "Group"} | self.some(
            {"member": members}, {"member": members, "name": "A team"}, account("team"), account("team") | {"member": members}
        )

    def extensions(self) -> dict:
        return {self.iri(): self.some(1, "text", None, {"a": [None]}, True) for _ in range(self.chance.randint(0, 2))}

    def components(self) -> list:
        count = self.chance.randint(0, 3)
        return [{"id": f"c{number}"} | self.some({}, {"description": self.language_map()}) for number in range(count)]

    def interaction(self) -> dict:
        lists = {
            "choice": ["choices"], "sequencing": ["choices"], "likert": ["scale"], "matching": ["source", "target"],
            "performance": ["steps"], "true-false": [], "fill-in": [], "long-fill-in": [], "numeric": [], "other": [],
        }
        kind = self.some(*lists)
        answers = ["true"] if kind == "true-false" else ["a[,]b", ""]
        given = {name: self.components() for name in lists[kind] if self.chance.random() < 0.8}
        return {"interactionType": kind} | given | self.some({}, {"correctResponsesPattern": answers})

    def definition(self) -> dict:
        whole = {
            "name": self.language_map(), "description": self.language_map(), "type": self.iri(), "moreInfo": self.iri(),
            "extensions": self.extensions(),
        }
        return self.part(whole) | self.some({}, self.interaction())

    def activity(self) -> dict:
        return {"id": self.iri()} | self.some({}, {"objectType": "Activity"}) | self.some({}, {"definition": self.definition()})

    def reference(self) -> dict:
        return {"objectType": "StatementRef", "id": self.uuid()}

    def moment(self) -> str:
        return self.some("2026-01-31T10:00:00Z", "2026-01-31T10:00:00.123+01:00", "2024-02-29T23:59:59-05:30")

    def result(self) -> dict:
        return self.part({
            "score": self.part({"scaled": self.some(-1, 0, 0.5, 1), "raw": 5, "min": 0, "max": 10.5}), "success": self.some(True, False),
            "completion": self.some(True, False), "response": "", "extensions": self.extensions(),
            "duration": self.some("PT1H", "P1Y2M3DT4H5M6.78S", "P2W", "PT0.5S", "P10D"),
        })

    def context(self, of_activity: bool) -> dict:
        several = [self.activity() for _ in range(self.chance.randint(0, 2))]
        whole = {
            "registration": self.uuid(), "instructor": self.some(self.agent(), self.group()), "team": self.group(),
            "contextActivities": self.part({"parent": self.activity(), "grouping": several, "category": several, "other": []}),
            "language": "en-GB", "statement": self.reference(), "extensions": self.extensions(),
        }
        return self.part(whole | ({"revision": "3", "platform": "A system"} if of_activity else {}))

    def attachment(self) -> dict:
        return {
            "usageType": self.iri(), "display": self.language_map(), "length": self.some(0, 5), "fileUrl": self.iri(),
            "contentType": self.some("text/plain", "application/x+y.z", "text/html; charset=utf-8", 'text/a;b="c"'),
            "sha2": self.some(*("0aF9" * (length // 4) for length in (56, 64, 96, 128))),
        } | self.some({}, {"description": self.language_map()})

    def core(self, within: bool = False) -> dict:
        kinds = [self.activity(), self.activity(), self.agent() | {"objectType": "Agent"}, self.group(), self.reference()]
        about = self.some(*kinds, *([] if within else [{"objectType": "SubStatement"} | self.core(True)]))
        context = self.context(about.get("objectType", "Activity") == "Activity")
        rest = self.part({
            "result": self.result(), "context": context, "timestamp": self.moment(), "attachments": [self.attachment()],
        })
        verb = {"id": "https://verbs.example.org/did"} | self.some({}, {"display": self.language_map()})
        return {"actor": self.some(self.agent(), self.group()), "verb": verb, "object": about} | rest

    def statement(self) -> dict:
        pair = {"objectType": "Group", "member": [account("program"), account("person")]}
        said = {"stored": self.moment(), "authority": self.some(account(), pair), "version": self.some("1.0.0", "1.0.3")}
        return {"id": self.uuid()} | self.core() | self.part(said)

    def whole(self) -> dict:
        """With all that can be broken."""
        about = {
            "objectType": "Activity", "id": "https://courses.example.org/falls",
            "definition": {
                "name": {"en-GB": "Falls"}, "description": {"cy": "Cwympo"}, "type": "urn:a:b", "moreInfo": "https://example.org/",
                "extensions": {"urn:a:b": 1}, "interactionType": "choice", "choices": [{"id": "a", "description": {"en": "A"}}],
                "correctResponsesPattern": ["a"],
            },
        }
        result = {
            "score": {"scaled": 0.5, "raw": 5, "min": 0, "max": 10}, "success": True, "completion": True, "response": "a",
            "duration": "PT1H", "extensions": {"urn:a:b": None},
        }
        context = {
            "registration": self.uuid(), "instructor": account("trainer"), "team": {"objectType": "Group", "member": [account("x")]},
            "contextActivities": {name: {"id": "urn:a:b"} for name in ("parent", "grouping", "category", "other")}, "revision": "1",
            "platform": "p", "language": "en", "statement": self.reference(), "extensions": {"urn:a:b": []},
        }
        return {
            "id": self.uuid(), "actor": {"objectType": "Agent", "name": "A"} | account(), "object": about, "result": result,
            "verb": {"id": "https://verbs.example.org/did", "display": {"en": "did"}}, "context": context, "version": "1.0.3",
            "timestamp": self.moment(), "stored": self.moment(), "authority": account(), "attachments": [self.attachment()],
        }

    def part(self, whole: dict) -> dict:
        return {key: value for key, value in whole.items() if self.chance.random() < 0.6}


Change = Callable[[dict], None]


def _at(path: str, value: object = ...) -> Change:
    """Puts a value at a path, or takes away what is there."""
    *way, last = path.split(".")

    def change(statement: dict) -> None:
        place = statement
        for step in way:
            place = place[int(step) if step.isdigit() else step]
        if value is ...:
            del place[last]
        elif isinstance(place, list):
            place[int(last)] = value
        else:
            place[last] = value

    return change


_ABOUT = "object.definition"
_TEXTS = [
    "id", "actor.name", "actor.account.homePage", "actor.account.name", "verb.id", "verb.display.en", "object.id", f"{_ABOUT}.type",
    f"{_ABOUT}.moreInfo", f"{_ABOUT}.name.en-GB", f"{_ABOUT}.interactionType", f"{_ABOUT}.choices.0.id", "result.response",
    "result.duration", "context.registration", "context.revision", "context.platform", "context.language", "context.statement.id",
    "timestamp", "stored", "version", "attachments.0.usageType", "attachments.0.contentType", "attachments.0.sha2", "attachments.0.fileUrl",
]
_OBJECTS = [
    "actor", "actor.account", "verb", "verb.display", "object", _ABOUT, f"{_ABOUT}.name", "result", "result.score", "context",
    "context.instructor", "context.team", "context.contextActivities", "context.contextActivities.parent", "context.statement", "authority",
    "attachments.0", "attachments.0.display",
]
_IRIS = [
    "verb.id", "object.id", f"{_ABOUT}.type", f"{_ABOUT}.moreInfo", "actor.account.homePage", "attachments.0.usageType",
    "attachments.0.fileUrl",
]
_UUIDS = ["id", "context.registration", "context.statement.id"]
_NO_IRIS = ["", "falls", "//example.org/a", "1a:b", "a b:c", "http://exa mple.org/", "http://a/%2", "http://a/<b>", "a:b#c#d", "http://a:b/", ":a"]
_NO_TAGS = ["e", "en-", "-en", "en--GB", "en_GB", "englishlong", "x", "en-x", "en-a", "1a", "de-toolongsubtag"]
_NO_DURATIONS = ["", "P", "1H", "P1H", "PT1D", "PT1.234S", "P1.5D", "P1D2Y", "one hour", "PTS1"]
_NO_TYPES = ["", "text", "text/", "/plain", "text/plain;", "text/plain; charset", "te xt/plain", 'text/a;b="c']
_GROUP = {"objectType": "Group", "member": [account("a"), account("b")]}

# Each rule of the schemas, broken.
BROKEN: dict[str, Change] = {
    **{f"a number at {path}": _at(path, 7) for path in _TEXTS},
    **{f"a text at {path}": _at(path, "text") for path in _OBJECTS},
    **{f"a list at {path}": _at(path, []) for path in _OBJECTS},
    **{f"{text!r} at {path}": _at(path, text) for path in _IRIS for text in _NO_IRIS},
    **{f"{text!r} at {path}": _at(path, text) for path in _UUIDS for text in ("", "1", "g" * 36, str(uuid.uuid4()) + "0")},
    **{f"more at {path}": _at(f"{path}.more", 1) for path in (*_OBJECTS, "object.definition", "result.score")},
    "more at the top": _at("more", 1),
    **{f"without {path}": _at(path) for path in (
        "actor", "verb", "object", "verb.id", "object.id", "actor.account", "actor.account.name", "actor.account.homePage",
        "context.statement.id", "context.statement.objectType", "context.team.objectType", "attachments.0.usageType",
        "attachments.0.display", "attachments.0.contentType", "attachments.0.length", "attachments.0.sha2", f"{_ABOUT}.choices.0.id",
        f"{_ABOUT}.interactionType",
    )},
    **{f"the language {tag!r}": _at("context.language", tag) for tag in _NO_TAGS},
    **{f"words in {tag!r}": _at("verb.display", {tag: "did"}) for tag in _NO_TAGS},
    **{f"the duration {text!r}": _at("result.duration", text) for text in _NO_DURATIONS},
    **{f"the media type {text!r}": _at("attachments.0.contentType", text) for text in _NO_TYPES},
    **{f"a hash of {length}": _at("attachments.0.sha2", "a" * length) for length in (0, 40, 55, 57, 72, 100, 129)},
    "a hash in other letters": _at("attachments.0.sha2", "g" * 64),
    "a negative length": _at("attachments.0.length", -1),
    "a length in words": _at("attachments.0.length", "5"),
    **{f"scaled {value}": _at("result.score.scaled", value) for value in (-1.01, 1.01, "0.5", True)},
    **{f"{name} in words": _at(f"result.score.{name}", "5") for name in ("raw", "min", "max")},
    "success in words": _at("result.success", "true"),
    "completion as a number": _at("result.completion", 1),
    "an agent of another kind": _at("actor.objectType", "Person"),
    "two marks": _at("actor.openid", "https://id.example.org/a"),
    "no mark": _at("actor", {"name": "A"}),
    "a group with two marks": _at("actor", _GROUP | account() | {"openid": "https://id.example.org/a"}),
    "a group of nobody": _at("actor", {"objectType": "Group", "name": "A"}),
    "a group in a group": _at("actor", {"objectType": "Group", "member": [_GROUP]}),
    "an openid that is no URI": _at("actor", {"openid": "https://exämple.org/"}),
    "an authority of three": _at("authority", {"objectType": "Group", "member": [account(str(n)) for n in range(3)]}),
    "an authority of a known group": _at("authority", _GROUP | account("g")),
    "a team of one": _at("context.team", account()),
    "an object of another kind": _at("object.objectType", "Course"),
    "another kind of interaction": _at(f"{_ABOUT}.interactionType", "essay"),
    "choices of a scale": _at(f"{_ABOUT}.interactionType", "likert"),
    "a scale of choices": _at(f"{_ABOUT}.scale", [{"id": "a"}]),
    "true or false by another word": _at("object.definition", {"interactionType": "true-false", "correctResponsesPattern": ["yes"]}),
    "an answer that is a number": _at(f"{_ABOUT}.correctResponsesPattern", [1]),
    "an empty id of a choice": _at(f"{_ABOUT}.choices.0.id", ""),
    "a choice in no list": _at(f"{_ABOUT}.choices", {"id": "a"}),
    "an extension under a word": _at("result.extensions", {"room": 1}),
    "an activity in words": _at("context.contextActivities.other", ["urn:a:b"]),
    "attachments in no list": _at("attachments", {}),
    "a reference of another kind": _at("context.statement.objectType", "Statement"),
    "a version in words": _at("version", "1.0"),
    "a time in words": _at("timestamp", "yesterday"),
    "a time that there is not": _at("timestamp", "2026-13-01T10:00:00Z"),
    "a revision of an agent": _at("object", {"objectType": "Agent"} | account()),
    "a statement within one within one": _at("object", {
        "objectType": "SubStatement", "actor": account(), "verb": {"id": "urn:a:b"},
        "object": {"objectType": "SubStatement", "actor": account(), "verb": {"id": "urn:a:b"}, "object": {"id": "urn:a:b"}},
    }),
    **{f"{name} within": _at("object", {
        "objectType": "SubStatement", "actor": account(), "verb": {"id": "urn:a:b"}, "object": {"id": "urn:a:b"}, name: value,
    }) for name, value in (("id", str(uuid.uuid4())), ("stored", "2026-01-31T10:00:00Z"), ("version", "1.0.3"), ("authority", account()))},
}

# What the schemas let pass and the written specification, version 1.0.3, or Heed does not; and where it is told.
STRICTER: dict[str, tuple[Change, str]] = {
    "null": (_at("actor.mbox", None), "actor.mbox"),
    "an address for mail": (_at("actor", {"mbox": "mailto:asha@example.org"}), "actor.mbox"),
    "the hash of an address": (_at("actor", {"mbox_sha1sum": "a" * 40}), "actor.mbox_sha1sum"),
    "a day for a time": (_at("timestamp", "2026-01-31"), "timestamp"),
    "a time without a zone": (_at("timestamp", "2026-01-31T10:00:00"), "timestamp"),
    "a zone that is not known": (_at("timestamp", "2026-01-31T10:00:00-00:00"), "timestamp"),
    "a later version": (_at("version", "2.0.0"), "version"),
    "min above max": (_at("result.score", {"min": 5, "max": 1}), "result.score"),
    "raw above max": (_at("result.score", {"raw": 11, "max": 10}), "result.score"),
    "raw below min": (_at("result.score", {"raw": 1, "min": 2}), "result.score"),
    "two choices of one id": (_at("object.definition.choices", [{"id": "a"}, {"id": "a"}]), "object.definition.choices[1]"),
    "more of a choice": (_at("object.definition.choices.0.more", 1), "object.definition.choices[0].more"),
    "extensions that are none": (_at("result.extensions", 5), "result.extensions"),
    "an attachment without an address": (_at("attachments.0.fileUrl"), "attachments[0]"),
    "voiding what is no statement": (_at("verb", {"id": "http://adlnet.gov/expapi/verbs/voided"}), "object"),
}
