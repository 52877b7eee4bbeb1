"""A small server that is wrong on purpose, and speaks HTTP by hand: each suite has to find what is wrong with it.

usage: python vulnerable.py PORT
"""

import asyncio
import sqlite3
import sys
from html import escape
from urllib.parse import parse_qs, urlsplit

leak: list[bytearray] = []
store = sqlite3.connect(":memory:")
store.execute("CREATE TABLE person (id INTEGER, name TEXT)")
store.execute("INSERT INTO person VALUES (1, 'Asha Rao'), (2, 'Tom Ellery')")
HOME = '<html><head><title>Shop</title></head><body><a href="/echo?words=a">echo</a> <a href="/find?id=1">find</a></body></html>'


def page(target: str) -> str:
    address = urlsplit(target)
    given = {name: values[0] for name, values in parse_qs(address.query, keep_blank_values=True).items()}
    match address.path:
        case "/health/live":
            return '{"status":"live"}'
        case "/health/ready":
            return '{"status":"ready","checks":{"journal_mode":"wal"}}'
        case "/echo":
            return f"<html><body>You said {given.get('words', '')}</body></html>"
        case "/find":
            try:
                rows = store.execute(f"SELECT name FROM person WHERE id = {given.get('id', '0')}").fetchall()
            except sqlite3.Error as error:
                return f"<html><body>sqlite3.OperationalError: {escape(str(error))}</body></html>"
            return f"<html><body>{escape(', '.join(str(name) for (name,) in rows))}</body></html>"
    return HOME


def reply(status: int, body: str) -> bytes:
    text = body.encode(errors="replace")
    return b"HTTP/1.1 %d Said\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n%s" % (status, len(text), text)


def length_of(head: str) -> int:
    """The first of two lengths, and nothing of chunks: what is behind it is taken for another request."""
    for line in head.lower().split("\r\n"):
        if line.startswith("content-length:"):
            return int("".join(each for each in line if each in "0123456789")[:9] or "0")
    return 0


async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    leak.append(bytearray(b"x" * 8192))
    try:
        # It waits for a whole head for ever.
        while b"\r\n\r\n" in (head := await reader.readuntil(b"\r\n\r\n")):
            words = head.decode("latin-1")
            print("asked for", words.split("\r\n")[0], file=sys.stderr, flush=True)
            await reader.readexactly(length_of(words))
            target = words.split(" ")[1] if words.count(" ") > 1 else "/"
            broken = "\x00" in words
            writer.write(reply(500, "fault") if broken else reply(200, page(target)))
            await writer.drain()
            if broken or "connection: close" in words.lower():
                break
    except (asyncio.IncompleteReadError, asyncio.LimitOverrunError, ConnectionError):
        pass
    finally:
        writer.close()


async def main() -> None:
    server = await asyncio.start_server(serve, "127.0.0.1", int(sys.argv[1]), backlog=2_000)
    async with server:
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
