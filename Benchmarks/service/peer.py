"""The peer: a plain ASGI application over SQLite that does the durable work of recording and reading a contact.

It does less than what it is measured against, so that it is the harder to beat: it assesses nothing, knows no policy,
no roles and no people, and journals one entry a request.
"""

import asyncio
import hashlib
import os

import orjson

import shape
from writer import Writer


class Application:
    """The routes: authentication first, then the body, then the writer."""

    def __init__(self):
        self.token = hashlib.sha256(os.environ["PEER_TOKEN"].encode()).digest()
        self.fault, self.count = os.environ.get("PEER_FAULT", ""), 0
        self.writer = None

    async def __call__(self, scope, receive, send):
        if scope["type"] == "lifespan":
            return await self.live(receive, send)
        path = scope["path"]
        if path == "/health/live":
            return await reply(send, 200, b'{"status":"live"}')
        headers = dict(scope["headers"])
        given = headers.get(b"authorization", b"").removeprefix(b"Bearer ")
        if hashlib.sha256(given).digest() != self.token:
            return await reply(send, 401, shape.problem(401, "unauthenticated"))
        self.count += 1
        if self.fault == "refuse" and self.count % 20 == 0:
            return await reply(send, 500, shape.problem(500, "fault"))
        if path == "/api/v1/contacts" and scope["method"] == "POST":
            return await reply(send, *await self.post(headers, receive))
        if path.startswith("/api/v1/contacts/") and scope["method"] == "GET":
            return await reply(send, *await self.keep(self.writer.read, path.rsplit("/", 1)[1]))
        return await reply(send, 404, shape.problem(404, "not-found"))

    async def live(self, receive, send):
        await receive()
        self.writer = Writer(os.path.join(os.environ["PEER_DATA"], "heed.sqlite"), asyncio.get_running_loop())
        self.writer.start()
        await send({"type": "lifespan.startup.complete"})
        await receive()
        self.writer.jobs.put(None)
        await asyncio.to_thread(self.writer.join)
        await send({"type": "lifespan.shutdown.complete"})

    async def post(self, headers, receive):
        body, more = b"", True
        while more:
            message = await receive()
            body += message.get("body", b"")
            more = message.get("more_body", False)
        key = headers.get(b"idempotency-key")
        if key is None:
            return 400, shape.problem(400, "key-missing")
        try:
            document = orjson.loads(body)
        except orjson.JSONDecodeError:
            return 400, shape.problem(400, "bad-json")
        if not isinstance(document, dict) or not document.keys() >= {"at", "kind", "narrative", "people"}:
            return 422, shape.problem(422, "bad-input")
        return await self.keep(self.writer.record, key.decode(), body, headers.get(b"prefer") == b"respond-async")

    async def keep(self, work, *given):
        future = asyncio.get_running_loop().create_future()
        self.writer.jobs.put((work, given, future))
        return await future


async def reply(send, status, body):
    headers = [
        (b"content-type", b"application/json"),
        (b"content-length", str(len(body)).encode()),
        (b"cache-control", b"no-store"),
        (b"x-content-type-options", b"nosniff"),
    ]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


app = Application()
