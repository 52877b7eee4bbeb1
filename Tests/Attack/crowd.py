"""A crowd of clients that take their time: with the head of a request, with its body, or with reading the reply."""

import asyncio
import itertools
import socket
import time
from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

PAUSE = 1.0
LONG_REPLY = b"/api/v1/openapi.json"


class Way(NamedTuple):
    """What a slow client says at once, and what it then goes on saying, a byte at a time; nothing where it reads so."""

    at_once: bytes
    slowly: bytes
    # How many of a hundred clients are slow in this way.
    share: int


def ways(token: str) -> dict[str, Way]:
    start = b"POST /api/v1/contacts HTTP/1.1\r\nHost: heed\r\nAuthorization: Bearer " + token.encode()
    framed = b"\r\nIdempotency-Key: crowd\r\nContent-Type: application/json\r\nContent-Length: 4000\r\n\r\n{"
    read = b"GET " + LONG_REPLY + b" HTTP/1.1\r\nHost: heed\r\n\r\n"
    return {
        "head": Way(b"GET /health/live HTTP/1.1\r\nHost: heed\r\n", b"X-Slow: a\r\n", 40),
        "body": Way(start + framed, b" ", 40),
        # The system takes all of one reply on behalf of somebody who does not read, and not all of four.
        "reply": Way(read, b"", 15),
        "replies": Way(read * 4, b"", 5),
    }


def taken_up(port: int) -> set[int]:
    """The ports of those whom a program on this machine listens to at its own port; who merely waits has no inode."""
    found = set()
    for line in Path("/proc/net/tcp").read_text().splitlines()[1:]:
        _, here, there, _, _, _, _, _, _, inode, *_ = line.split()
        if int(here.rpartition(":")[2], 16) == port and inode != "0":
            found.add(int(there.rpartition(":")[2], 16))
    return found


class Crowd:
    """So many slow clients, each of whom comes again when it is sent away."""

    def __init__(self, port: int, count: int, ways: dict[str, Way]) -> None:
        self.port, self.count, self.ways = port, count, ways
        # How long each was listened to, by its way; those who were let be to the end among them.
        self.lasted: dict[str, list[float]] = defaultdict(list)
        self.waiting: dict[int, tuple[str, float | None]] = {}
        self.most = 0
        self.stops = False

    def run(self) -> None:
        """Until it is told to stop, from another thread."""
        asyncio.run(self._run())

    async def _run(self) -> None:
        turns = itertools.cycle([name for name, way in self.ways.items() for _ in range(way.share)])
        clients = [asyncio.create_task(self._client(next(turns))) for _ in range(self.count)]
        while not self.stops:
            self._look()
            await asyncio.sleep(0.25)
        for client in clients:
            client.cancel()
        await asyncio.gather(*clients, return_exceptions=True)
        for way, since in self.waiting.values():
            if since is not None:
                self.lasted[way].append(time.monotonic() - since)

    def _look(self) -> None:
        """Who is listened to now, as the system sees it: a client that does not read sees no end."""
        now, heard = time.monotonic(), taken_up(self.port)
        self.most = max(self.most, len(heard & self.waiting.keys()))
        for port, (way, since) in list(self.waiting.items()):
            if port in heard and since is None:
                self.waiting[port] = (way, now)
            elif port not in heard and since is not None:
                self.lasted[way].append(now - since)
                del self.waiting[port]

    async def _client(self, way: str) -> None:
        loop = asyncio.get_running_loop()
        while True:
            with socket.socket() as line:
                line.setblocking(False)
                line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
                await loop.sock_connect(line, ("127.0.0.1", self.port))
                port = line.getsockname()[1]
                self.waiting[port] = (way, None)
                try:
                    await self._be_slow(loop, line, port, self.ways[way])
                except OSError:
                    pass
            await asyncio.sleep(PAUSE)

    async def _be_slow(self, loop: asyncio.AbstractEventLoop, line: socket.socket, port: int, way: Way) -> None:
        await loop.sock_sendall(line, way.at_once)
        for number in itertools.count():
            await asyncio.sleep(PAUSE)
            if port not in self.waiting:
                return
            if way.slowly:
                await loop.sock_sendall(line, way.slowly[number % len(way.slowly) :][:1])
            else:
                await loop.sock_recv(line, 1)
