"""A client that believes no reply: each is held against the OpenAPI document before a test sees it."""

import itertools
import json
import uuid
from collections.abc import Iterator
from dataclasses import dataclass

import httpx
from description import OPERATIONS, Operation, operation_at, problems, resolve

PROBLEM = {"$ref": "#/components/schemas/Problem"}
EVERYWHERE = {"cache-control": "no-store", "x-content-type-options": "nosniff"}


@dataclass(frozen=True)
class Reply:
    operation: Operation | None
    status: int
    headers: httpx.Headers
    bytes: bytes

    @property
    def body(self):
        return json.loads(self.bytes)

    @property
    def code(self) -> str:
        return self.body["code"]

    @property
    def etag(self) -> str:
        return self.headers["etag"]

    @property
    def fields(self) -> list[str]:
        """The fields that have to be mended, of what was refused."""
        return [problem["field"] for problem in self.body["errors"]]


class Client:
    """Calls operations by their ids, as one account or as nobody."""

    def __init__(self, base: str, token: str | None = None) -> None:
        self.token = token
        self._http = httpx.Client(base_url=base, timeout=30)

    def __call__(
        self,
        operation_id: str,
        body: object = None,
        *,
        status: int | None = None,
        key: str | None = "new",
        match: str | None = None,
        query: dict | None = None,
        headers: dict | None = None,
        **path: str,
    ) -> Reply:
        """Calls an operation; without a status expected, any of 2xx is.

        A key is made for every call that asks for one, unless it is given, or left out by None.
        """
        operation = OPERATIONS[operation_id]
        sent = dict(headers or {})
        if "Idempotency-Key" in operation.parameters and key is not None:
            sent["Idempotency-Key"] = str(uuid.uuid4()) if key == "new" else key
        if match is not None:
            sent["If-Match"] = match
        content = None
        if body is not None:
            content = body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False).encode()
            sent.setdefault("Content-Type", "application/json")
        reply = self.send(operation.method, operation.path.format(**path), content, query, sent)
        expected = f"{operation_id}: {reply.status} {reply.bytes[:600]!r}"
        assert (200 <= reply.status < 300) if status is None else reply.status == status, expected
        return reply

    def pages(self, operation_id: str, **query: str) -> Iterator[Reply]:
        """A list from its first page to its last, as others may have put more before what is looked for."""
        query = {"limit": "200"} | query
        for number in itertools.count(1):
            page = self(operation_id, query=query)
            assert number * int(query["limit"]) < 20_000, f"{operation_id} does not end"
            yield page
            if page.body["next"] is None:
                return
            query["cursor"] = page.body["next"]

    def listed(self, operation_id: str, **query: str) -> list[dict]:
        """Everything in a list."""
        return [item for page in self.pages(operation_id, **query) for item in page.body["items"]]

    def send(
        self,
        method: str,
        path: str,
        content: bytes | None = None,
        query: dict | None = None,
        headers: dict | None = None,
    ) -> Reply:
        sent = dict(headers or {})
        if self.token is not None:
            sent.setdefault("Authorization", f"Bearer {self.token}")
        response = self._http.request(method, path, content=content, params=query, headers=sent)
        return checked(method, path, response.status_code, response.headers, response.content)

    def close(self) -> None:
        self._http.close()


def checked(method: str, path: str, status: int, headers: httpx.Headers, content: bytes) -> Reply:
    """The reply, once it is found to be what the document says of it."""
    operation = operation_at(method, path)
    faults = faults_of(operation, method, status, headers, content)
    assert not faults, f"{method} {path} answered {status} and departs from the document: " + "; ".join(faults)
    return Reply(operation, status, headers, content)


def faults_of(
    operation: Operation | None, method: str, status: int, headers: httpx.Headers, content: bytes
) -> list[str]:
    faults = [
        f"header {name} is {headers.get(name)!r}, not {value!r}"
        for name, value in EVERYWHERE.items()
        if headers.get(name) != value
    ]
    if method == "HEAD":
        return faults + (["a reply to HEAD has a body"] if content else [])
    if operation is None:
        # No such path or method: a problem all the same.
        return faults + body_faults({"content": {"application/problem+json": {"schema": PROBLEM}}}, headers, content)
    response = operation.responses.get(status)
    if response is None:
        return faults + [f"status {status} is not documented: {content[:300]!r}"]
    return faults + header_faults(response, headers) + body_faults(response, headers, content)


def header_faults(response: dict, headers: httpx.Headers) -> list[str]:
    faults = []
    for name, header in response.get("headers", {}).items():
        header = resolve(header)
        if name not in headers:
            faults += [f"header {name} is missing"] if header.get("required") else []
            continue
        value: object = headers[name]
        if header["schema"].get("type") == "integer" and headers[name].isdecimal():
            value = int(headers[name])
        faults += [f"header {name}: {problem}" for problem in problems(value, header["schema"])]
    return faults


def body_faults(response: dict, headers: httpx.Headers, content: bytes) -> list[str]:
    if "content" not in response:
        return [f"there is a body: {content[:300]!r}"] if content else []
    media_type = headers.get("content-type", "").split(";")[0].strip()
    documented = response["content"].get(media_type)
    if documented is None:
        return [f"content type {media_type!r} is not documented"]
    if not media_type.endswith("json"):
        return []
    body = json.loads(content)
    faults = problems(body, documented["schema"])
    if media_type == "application/problem+json" and not faults:
        if body["type"] != "urn:heed:problem:" + body["code"]:
            faults.append(f"type {body['type']} is not that of code {body['code']}")
    return faults
