"""The schemas and examples of Open Referral UK 3, and in what a document departs from them."""

import json
from pathlib import Path

from jsonschema import Draft202012Validator

FOLDER = Path(__file__).parent / "open-referral-uk"
EXAMPLES = sorted((FOLDER / "examples").glob("*.json"))
FORMATS = Draft202012Validator.FORMAT_CHECKER


def schema(name: str) -> dict:
    return json.loads((FOLDER / "schema" / f"{name}.json").read_text())


def example(name: str) -> dict:
    return json.loads((FOLDER / "examples" / f"{name}.json").read_text())


def departures(document: object, of: dict) -> list[str]:
    """In what a document is not as a schema has it; nothing is null, and nothing is empty."""
    errors = Draft202012Validator(of, format_checker=FORMATS).iter_errors(document)
    return [f"{error.json_path}: {error.message[:200]}" for error in errors] + list(hollow(document))


def hollow(value: object, path: str = "$"):
    """Whatever should have been left out."""
    if value is None or value == [] or value == {}:
        yield f"{path} is empty"
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in members:
        yield from hollow(inner, f"{path}.{key}")


# A term as a service nests it, and a taxonomy as the examples have it.
TERM = schema("service")["properties"]["attributes"]["items"]["properties"]["taxonomy_term"]
TAXONOMY = {
    "type": "object",
    "required": ["id", "name", "description"],
    "properties": {
        "id": {"type": "string", "format": "uuid"},
        "name": {"type": "string"},
        "description": {"type": "string"},
        "uri": {"type": "string", "format": "uri"},
        "version": {"type": "string"},
        "taxonomy_terms": {"type": "array", "items": TERM},
    },
}
PAGE = {
    "type": "object",
    "required": [
        "total_items", "total_pages", "page_number", "size", "first_page", "last_page", "empty", "contents",
    ],
    "properties": {
        **{name: {"type": "integer"} for name in ("total_items", "total_pages", "page_number", "size")},
        **{name: {"type": "boolean"} for name in ("first_page", "last_page", "empty")},
        "contents": {"type": "array"},
    },
}
