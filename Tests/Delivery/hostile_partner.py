"""A partner's system on its worst days, and what it did: it acts on a message once, by its id, and answers as it pleases."""

import json
import random
import socket
import threading
import time
from collections import Counter
from datetime import datetime, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from standardwebhooks import Webhook

# How it takes a message: the first that many attempts, then as it should.
TEMPERS = {
    "plain": 52,
    "fails": 12,  # answers 500, and does nothing
    "acts and fails": 8,  # does it, and answers 500
    "hangs": 6,  # answers nothing, and does nothing
    "late": 8,  # does it, and answers when nobody waits any more
    "twice": 6,  # does it, and breaks off before it answers
    "drops": 8,  # answers 200, and forgets it for ever
}


class Server(ThreadingHTTPServer):
    request_queue_size = 256
    daemon_threads = True


class HostilePartner:
    def __init__(self, secret: str | None = None, patience: float = 1, seed: int = 7):
        self.secret, self.patience, self.seed = secret, patience, seed
        self.lock = threading.Lock()
        self.attempts: Counter[str] = Counter()
        # What it did, by the id of the message: the event and the referral.
        self.done: dict[str, tuple[str, str]] = {}
        self.dropped: set[str] = set()
        self.badly_signed: list[str] = []
        self.on_effect = lambda event, referral, message: None
        probe = socket.socket()
        probe.bind(("127.0.0.1", 0))
        self.port = probe.getsockname()[1]
        probe.close()
        self.server: Server | None = None

    @property
    def place(self) -> str:
        return f"127.0.0.1:{self.port}"

    def temper(self, message: str, event: str) -> tuple[str, int]:
        # The alarm about what it dropped is taken as it should be, or nobody would ever know.
        if event != "uk.heed.referral.sent":
            return "plain", 0
        chance = random.Random(f"{self.seed} {message}")
        temper = chance.choices(list(TEMPERS), list(TEMPERS.values()))[0]
        return temper, chance.randint(1, 3)

    def open(self) -> None:
        partner = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                partner.take(self, {name.lower(): value for name, value in self.headers.items()}, body)

            def answer(self, status: int) -> None:
                try:
                    self.send_response(status)
                    self.send_header("Content-Length", "0")
                    self.end_headers()
                except OSError:
                    # Nobody waits for it any more.
                    self.close_connection = True

            def log_message(self, *_):
                pass

        self.server = Server(("127.0.0.1", self.port), Handler)
        threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True).start()

    def close(self) -> None:
        if self.server:
            self.server.shutdown()
            self.server.server_close()
            self.server = None

    def take(self, handler, headers: dict, body: bytes) -> None:
        message, event = headers["webhook-id"], json.loads(body)
        if self.secret and not self.is_signed(headers, body):
            self.badly_signed.append(message)
            return handler.answer(401)
        with self.lock:
            self.attempts[message] += 1
            attempt = self.attempts[message]
        temper, times = self.temper(message, event["type"])
        if temper == "drops":
            self.dropped.add(event["data"]["referral"])
            return handler.answer(200)
        if attempt > times or temper == "plain":
            self.act(message, event)
            return handler.answer(200)
        if temper in ("acts and fails", "late", "twice"):
            self.act(message, event)
        if temper in ("hangs", "late"):
            time.sleep(self.patience + 0.5)
        if temper in ("fails", "acts and fails"):
            return handler.answer(500)
        if temper == "late":
            return handler.answer(200)
        handler.close_connection = True
        handler.connection.shutdown(socket.SHUT_RDWR)

    def act(self, message: str, event: dict) -> None:
        told = (event["type"].removeprefix("uk.heed."), event["data"]["referral"])
        with self.lock:
            if message in self.done:
                return
            self.done[message] = told
        self.on_effect(*told, message)

    def is_signed(self, headers: dict, body: bytes) -> bool:
        """By the library of Standard Webhooks; its clock is not the one that was moved, so that it signs itself and compares."""
        moment = datetime.fromtimestamp(int(headers["webhook-timestamp"]), tz=timezone.utc)
        return Webhook(self.secret).sign(headers["webhook-id"], moment, body.decode()) == headers["webhook-signature"]
