"""The peer beside: the same list of work of the same file, drawn by granian and Jinja, timed by the same clients."""

import http.client
import os
import re
import subprocess
import sys
import time
from pathlib import Path

from demonstration import free_port, wait_for

HERE = Path(__file__).parent


class Peer:
    """One worker, as there is one process on the other side; it looks into the file and writes nothing."""

    def __init__(self, demo, account, unit):
        self.port = free_port()
        granian = Path(sys.executable).with_name("granian")
        options = "--interface asgi --loop uvloop --http 1 --workers 1 --no-ws --log-level warning".split()
        given = {
            "PEER_FILE": str(demo.folder / "heed.sqlite"),
            "PEER_SECRET": "peer-secret",
            "PEER_ACCOUNT": account,
            "PEER_UNIT": unit,
        }
        self.process = subprocess.Popen(
            [str(granian), *options, "--working-dir", str(HERE / "peer"), "--port", str(self.port), "app:app"],
            env=os.environ | given,
            stdin=subprocess.DEVNULL,
        )
        wait_for(self.port, self.process)

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=30)


class PeerVisitor:
    def __init__(self, port):
        self.line = http.client.HTTPConnection("127.0.0.1", port, timeout=60)

    def wait(self):
        return 0.0

    def fetch(self):
        begin = time.perf_counter()
        self.line.request("GET", "/", headers={"Cookie": "peer=peer-secret"})
        answer = self.line.getresponse()
        body = answer.read()
        return answer.status, body.decode(), (time.perf_counter() - begin) * 1_000


class PeerPage:
    words = "my work, by the peer"

    def __init__(self, shown):
        # The contacts that heed lists, in its order: the peer must list the same.
        self.shown = shown

    def visit(self, _, visitor):
        status, body, taken = visitor.fetch()
        if status != 200 or contacts(body) != self.shown:
            raise SystemExit(f"!! the peer answers {status}, or lists other contacts")
        return taken, len(body.encode())


def contacts(body):
    return re.findall(r'href="(/contacts/[0-9a-f-]+)"', body)
