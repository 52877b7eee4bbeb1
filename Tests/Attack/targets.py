"""Every parameter that the description of the API knows, each as a target."""

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, urlencode

from .scanners import Target

DOCUMENT = json.loads((Path(__file__).parents[2] / "Sources/API/openapi.json").read_text("utf-8"))
VERSION = "X-Experience-API-Version: 1.0.3"


def resolved(part: dict) -> dict:
    while "$ref" in part:
        found = DOCUMENT
        for step in part["$ref"].removeprefix("#/").split("/"):
            found = found[step]
        part = found
    return part


def example(parameter: dict) -> str:
    schema = resolved(parameter.get("schema", {}))
    return str(parameter.get("example") or (schema.get("enum") or ["1"])[0])


def leaves(value: object, path: tuple = ()) -> Iterator[tuple]:
    """The way to each text and number in an example."""
    match value:
        case dict():
            for name, each in value.items():
                yield from leaves(each, (*path, name))
        case list():
            for at, each in enumerate(value):
                yield from leaves(each, (*path, at))
        case str() | int() if not isinstance(value, bool):
            yield path


def marked(body: object, path: tuple) -> str:
    """The example with the mark of sqlmap behind one of its values."""
    body = copy.deepcopy(body)
    place = body
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = f"{place[path[-1]]}*"
    return json.dumps(body)


def targets(base: str) -> list[Target]:
    """Each parameter of a path or a query, and each value of an example of a body."""
    found = []
    for path, methods in DOCUMENT["paths"].items():
        shared = methods.get("parameters", [])
        for method, operation in methods.items():
            if method == "parameters":
                continue
            given = [resolved(each) for each in shared + operation.get("parameters", [])]
            found += of_operation(base, method, path, operation, given)
    return found


def of_operation(base: str, method: str, path: str, operation: dict, given: list[dict]) -> Iterator[Target]:
    name = operation["operationId"]
    fields = {each["name"]: example(each) for each in given if each["in"] == "path"}
    plain = base + path.format(**{field: quote(value) for field, value in fields.items()})
    asked = ("--method", method.upper())
    if method == "get":
        for field in fields:
            yield Target(f"{name} {field}", base + path.format(**{**fields, field: fields[field] + "*"}))
        for each in given:
            if each["in"] == "query":
                yield Target(
                    f"{name} {each['name']}", f"{plain}?{urlencode({each['name']: example(each)})}", ("-p", each["name"])
                )
        return
    for kind, content in resolved(operation.get("requestBody", {})).get("content", {}).items():
        for each in list(content.get("examples", {}).values())[:1]:
            body = resolved(each).get("value")
            for way in leaves(body):
                options = (*asked, "--data", marked(body, way), "-H", f"Content-Type: {kind}")
                yield Target(f"{name} {'.'.join(map(str, way))}", plain, options)
