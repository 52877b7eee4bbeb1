"""The two sides: how each is started on a fresh folder and a free port, and stopped."""

import contextlib
import http.client
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).parent


class Side:
    """A server under measurement, from start to stop; its folder outlives it, for the checks."""

    def __init__(self, folder):
        self.folder = folder
        self.port = free_port()
        self.acknowledged = 0
        self.log = (folder / "log").open("wb")
        self.process = subprocess.Popen(
            self.command(),
            env=os.environ | self.given(),
            stdin=subprocess.DEVNULL,
            stdout=self.log,
            stderr=self.log,
            start_new_session=True,
        )
        self.wait_until_up()

    @property
    def file(self):
        return self.folder / "data" / "heed.sqlite"

    def wait_until_up(self):
        until = time.monotonic() + 20
        while time.monotonic() < until:
            if self.process.poll() is not None:
                break
            try:
                if all(self.ask("GET", path)[0] == 200 for path in (self.ready, "/health/live")):
                    return
            except OSError:
                pass
            time.sleep(0.02)
        self.kill()
        raise SystemExit(f"!! {self.name} did not start:\n{self.last_words()}")

    def ask(self, method, path, body=None, **headers):
        line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            named = {name.replace("_", "-"): value for name, value in headers.items()}
            line.request(method, path, body, {"Authorization": f"Bearer {self.token}", **named})
            reply = line.getresponse()
            return reply.status, reply.read()
        finally:
            line.close()

    def record(self, number, **headers):
        """Records one contact; what was answered."""
        body = (HERE / "contact.json").read_text()
        marks = {"reference": f"HD-2026-9{number:06d}", "house": "14", "district": "3"}
        for mark, value in {**marks, "given": "Joan", "family": "Pike", "born": "1944-02-03"}.items():
            body = body.replace("{{" + mark + "}}", value)
        key = {"Content_Type": "application/json", "Idempotency_Key": f"seed-{number:06d}"}
        status, reply = self.ask("POST", "/api/v1/contacts", body, **key, **headers)
        if status not in (201, 202):
            raise SystemExit(f"!! {self.name} answered {status} to a contact: {reply.decode()[:500]}")
        self.acknowledged += 1
        return reply

    def last_words(self):
        return (self.folder / "log").read_text()[-2000:]

    def kill(self):
        """Ends the server and its workers: they are a session of their own."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        try:
            status = self.process.wait(timeout=30)
        except subprocess.TimeoutExpired:
            self.kill()
            raise SystemExit(f"!! {self.name} did not stop within 30 seconds of being asked") from None
        finally:
            self.log.close()
        if status != 0:
            raise SystemExit(f"!! {self.name} stopped with status {status}:\n{self.last_words()}")


class Heed(Side):
    """The program that HEED names, with one responder."""

    name, ready = "heed", "/health/ready"

    def __init__(self, folder, seed):
        shutil.copytree(seed / "data", folder / "data")
        self.token = (seed / "token").read_text()
        super().__init__(folder)

    def command(self):
        return [os.environ["HEED"], "serve", "--data", str(self.folder / "data"), "--listen", f"127.0.0.1:{self.port}"]

    def given(self):
        return {}

    @staticmethod
    def seed(folder):
        """A folder of data with the account and its token, to be copied for each run."""
        folder.mkdir()
        data = ["--data", str(folder / "data")]
        (folder / "data").mkdir()
        person = ["--name", "Asha Rao", "--agency", "police", "--unit", "north", "--role", "responder"]
        account = heed("user", "add", *data, *person)["id"]
        (folder / "token").write_text(heed("token", "create", *data, "--account", account)["token"])
        return folder


class Peer(Side):
    """The Python application, by granian, one worker as there is one writer."""

    name, ready, token = "peer", "/health/live", "peer-token"

    def __init__(self, folder, sizes, fault=""):
        (folder / "data").mkdir()
        self.sizes, self.fault = sizes, fault
        super().__init__(folder)

    def command(self):
        granian = Path(sys.executable).with_name("granian")
        options = "--interface asgi --loop uvloop --http 1 --workers 1 --no-ws --log-level warning".split()
        return [str(granian), *options, "--working-dir", str(HERE), "--port", str(self.port), "peer:app"]

    def given(self):
        return {
            "PEER_DATA": str(self.folder / "data"),
            "PEER_TOKEN": self.token,
            "PEER_VIEW_BYTES": str(self.sizes[0]),
            "PEER_ACCEPTED_BYTES": str(self.sizes[1]),
            "PEER_FAULT": self.fault,
        }


def heed(*words):
    told = subprocess.run([os.environ["HEED"], *words, "--json"], capture_output=True, text=True, check=False)
    if told.returncode != 0:
        raise SystemExit(f"!! heed {words[0]} {words[1]} ended with status {told.returncode}: {told.stderr.strip()}")
    return json.loads(told.stdout)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
