"""The OpenAPI document, asked about: which operation a request is, and what its replies must look like."""

import copy
import json
import re
from dataclasses import dataclass
from pathlib import Path

from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

PATH = Path(__file__).parents[2] / "Sources" / "API" / "openapi.json"
DOCUMENT = json.loads(PATH.read_text(encoding="utf-8"))
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

_NAME = "urn:heed:description"
_REGISTRY = Registry().with_resource(_NAME, Resource(contents=DOCUMENT, specification=DRAFT202012))


def resolve(part: dict) -> dict:
    """What a `$ref` into the document leads to; the part itself where it is none."""
    while set(part) == {"$ref"}:
        found = DOCUMENT
        for step in part["$ref"].removeprefix("#/").split("/"):
            found = found[step]
        part = found
    return part


@dataclass(frozen=True)
class Operation:
    id: str
    method: str
    path: str
    spec: dict

    @property
    def parameters(self) -> dict[str, dict]:
        found = [resolve(parameter) for parameter in self.spec.get("parameters", [])]
        return {parameter["name"]: parameter for parameter in found}

    @property
    def responses(self) -> dict[int, dict]:
        return {int(status): resolve(response) for status, response in self.spec["responses"].items()}

    @property
    def has_body(self) -> bool:
        return "requestBody" in self.spec

    @property
    def needs_token(self) -> bool:
        return self.spec.get("security") != []

    @property
    def examples(self) -> dict[str, object]:
        content = self.spec["requestBody"]["content"]["application/json"]
        return {name: example["value"] for name, example in content["examples"].items()}

    def is_at(self, path: str) -> bool:
        pattern = "/".join("[^/]+" if part.startswith("{") else re.escape(part) for part in self.path.split("/"))
        return re.fullmatch(pattern, path) is not None


OPERATIONS = {
    spec["operationId"]: Operation(spec["operationId"], method.upper(), path, spec)
    for path, methods in DOCUMENT["paths"].items()
    for method, spec in methods.items()
}


def example(operation_id: str) -> dict:
    """The one example of a body, to be changed at will."""
    (body,) = OPERATIONS[operation_id].examples.values()
    return copy.deepcopy(body)


def operation_at(method: str, path: str) -> Operation | None:
    """A path without a variable part goes before one with."""
    found = [operation for operation in OPERATIONS.values() if operation.method == method and operation.is_at(path)]
    return min(found, key=lambda operation: operation.path.count("{"), default=None)


def problems(value: object, schema: dict) -> list[str]:
    """In what a value departs from a schema of the document; each says where."""
    rooted = json.loads(json.dumps(schema).replace('"#/', f'"{_NAME}#/'))
    validator = Draft202012Validator(
        rooted, registry=_REGISTRY, format_checker=Draft202012Validator.FORMAT_CHECKER
    )
    errors = sorted(validator.iter_errors(value), key=lambda error: error.json_path)
    return [f"{error.json_path}: {error.message[:200]}" for error in errors]
