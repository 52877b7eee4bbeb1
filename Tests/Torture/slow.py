"""Clients that take their time, over bare sockets."""

import socket
import time
from typing import NamedTuple


class Ending(NamedTuple):
    """How a client was treated: after how long, what it was told, and whether that was the end."""

    after: float
    told: bytes
    closed: bool = True

    @property
    def status(self):
        return int(self.told.split()[1]) if self.told.startswith(b"HTTP/1.1 ") else None


def drip(port, at_once, slowly, every, patience):
    """Sends one part at once and one a byte at a time, until cut off or answered; nothing where that took too long."""
    began = time.monotonic()
    with socket.create_connection(("127.0.0.1", port), timeout=5) as line:
        line.sendall(at_once)
        line.settimeout(every)
        for number in range(int(patience / every) + 1):
            try:
                line.sendall(slowly[number % len(slowly) :][:1])
                told = line.recv(65536)
            except TimeoutError:
                if time.monotonic() - began > patience:
                    break
                continue
            except OSError:
                told = b""
            return Ending(time.monotonic() - began, told)
    return None


def say(port, words, patience=10):
    """Sends everything at once and reads until the other side closes or says no more."""
    told, began = b"", time.monotonic()
    with socket.create_connection(("127.0.0.1", port), timeout=patience) as line:
        try:
            line.sendall(words)
            while chunk := line.recv(65536):
                told += chunk
        except TimeoutError:
            return Ending(time.monotonic() - began, told, closed=False)
        except OSError:
            pass
    return Ending(time.monotonic() - began, told)
