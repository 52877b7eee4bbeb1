"""Sends streams, many connections at once, and gathers what is wrong with how they were treated."""

import asyncio
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable

from .judging import Outcome, faults
from .streams import Stream
from .watching import Held, held

AT_ONCE, SAMPLES = 32, 200
# So many addresses take turns: the pages let one address open some hundreds in a minute, and refuse the rest unread.
ADDRESSES = 200


class Storm:
    """One run: faults by kind of stream, and what the process held meanwhile."""

    def __init__(self, port: int, pid: int, is_right: Callable[[int], str | None], patience: float = 20) -> None:
        self.patience = patience
        self.port, self.pid, self.is_right = port, pid, is_right
        self.faults: dict[str, list[str]] = defaultdict(list)
        self.sent: Counter[str] = Counter()
        self.samples: list[Held] = []
        self.between: list[str] = []
        self.seconds = 0.0

    def run(self, streams: Iterable[Stream], count: int) -> "Storm":
        began = time.monotonic()
        asyncio.run(self._run(iter(streams), count))
        self.seconds = time.monotonic() - began
        return self

    async def _run(self, streams: Iterable[Stream], count: int) -> None:
        every = max(1, count // SAMPLES)
        number = 0

        async def work() -> None:
            nonlocal number
            for stream in streams:
                number += 1
                mine = number
                outcome = await exchange(self.port, stream, mine % ADDRESSES, self.patience)
                self.sent[stream.kind] += 1
                for fault in faults(stream, outcome):
                    self.faults[stream.kind].append(f"{fault}: {stream.data[:300]!r}")
                if mine % every == 0:
                    self.samples.append(held(self.pid, mine))
                    # A fresh connection, as somebody else would open it.
                    if wrong := await asyncio.to_thread(self.is_right, self.port):
                        self.between.append(f"after {mine} streams: {wrong}")

        await asyncio.gather(*(work() for _ in range(AT_ONCE)))


async def exchange(port: int, stream: Stream, address: int, patience: float) -> Outcome:
    """Sends one stream, and reads until the other side closes or there is no patience left."""
    told = bytearray()
    reader, writer = await asyncio.open_connection("127.0.0.1", port, local_addr=(f"127.0.1.{address + 1}", 0))
    try:
        async with asyncio.timeout(patience):
            sending = asyncio.create_task(_send(writer, stream))
            try:
                while part := await reader.read(65_536):
                    told += part
            except ConnectionError:
                pass
            sending.cancel()
            closed = True
    except TimeoutError:
        closed = False
    writer.transport.abort()
    return Outcome(bytes(told), closed)


async def _send(writer: asyncio.StreamWriter, stream: Stream) -> None:
    try:
        writer.write(stream.data)
        await writer.drain()
        if stream.ends:
            writer.write_eof()
    except (ConnectionError, RuntimeError, OSError):
        pass  # The other side has closed; what it said before is read beside this.
