"""Requests that no client library would send, byte for byte over a socket."""

import socket
from urllib.parse import urlsplit

import httpx
from client import Client, Reply, checked


def send(client: Client, method: str, path: str, headers: dict[str, str], body: bytes) -> Reply:
    """Sends a request and reads its reply, also where the service answers before it has read everything."""
    place = urlsplit(str(client._http.base_url))
    head = {"Host": place.netloc, "Connection": "close", "Authorization": f"Bearer {client.token}", **headers}
    lines = [f"{method} {path} HTTP/1.1", *(f"{name}: {value}" for name, value in head.items()), "", ""]
    with socket.create_connection((place.hostname, place.port), timeout=30) as connection:
        try:
            connection.sendall("\r\n".join(lines).encode("latin-1") + body)
        except (BrokenPipeError, ConnectionResetError):
            pass  # The reply is there already.
        return _reply(method, path, _everything(connection))


def chunked(body: bytes, size: int = 65_536) -> bytes:
    """A body without a length."""
    pieces = [body[start : start + size] for start in range(0, len(body), size)]
    return b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"


def _everything(connection: socket.socket) -> bytes:
    """What comes until the body is as long as its head says, or the connection ends."""
    received = b""
    while not _is_whole(received):
        try:
            part = connection.recv(65_536)
        except ConnectionResetError:
            return received
        if not part:
            return received
        received += part
    return received


def _is_whole(received: bytes) -> bool:
    head, found, body = received.partition(b"\r\n\r\n")
    lengths = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
    return bool(found and lengths) and len(body) >= int(lengths[0].split(b":")[1])


def _reply(method: str, path: str, received: bytes) -> Reply:
    head, found, body = received.partition(b"\r\n\r\n")
    assert found, f"no reply: {received[:200]!r}"
    first, *lines = head.decode("latin-1").split("\r\n")
    headers = httpx.Headers([tuple(line.split(": ", 1)) for line in lines])
    return checked(method, path, int(first.split()[1]), headers, body)
