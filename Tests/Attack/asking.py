"""Somebody else, who asks rightly and on a connection of their own."""

import http.client


def ask(port: int, target: str, token: str | None = None, patience: float = 20) -> tuple[int, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=patience)
    try:
        connection.request("GET", target, headers={"Authorization": f"Bearer {token}"} if token else {})
        reply = connection.getresponse()
        return reply.status, reply.read()
    finally:
        connection.close()
