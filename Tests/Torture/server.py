"""Starts Heed, waits until it listens, and stops it kindly or unkindly."""

import json
import os
import signal
import socket
import subprocess
import threading
import time


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class DidNotStart(Exception):
    pass


class Server:
    def __init__(self, binary, data, policy, port=None, wrapper=(), env=None):
        self.data, self.port = data, port or free_port()
        self.command = [
            *wrapper,
            binary,
            "serve",
            "--data",
            str(data),
            "--listen",
            f"127.0.0.1:{self.port}",
            "--policy",
            str(policy),
        ]
        self.env = {**os.environ, **(env or {})}
        self.process = None
        self.log = []
        self.said = b""

    def start(self, within=30):
        """Starts it, and answers how long it took until it listened."""
        began = time.monotonic()
        self.process = subprocess.Popen(
            self.command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=self.env
        )
        listening = threading.Event()
        self.readers = [
            threading.Thread(target=self._read_log, args=(self.process.stderr, listening), daemon=True),
            threading.Thread(target=self._read_words, args=(self.process.stdout,), daemon=True),
        ]
        for reader in self.readers:
            reader.start()
        while not listening.wait(0.01):
            if self.process.poll() is not None:
                self._read_out()
                raise DidNotStart(f"exit {self.process.returncode}: {self.last_words()}")
            if time.monotonic() - began > within:
                self.kill()
                raise DidNotStart(f"not listening after {within} s: {self.last_words()}")
        return time.monotonic() - began

    def stop(self, within=10):
        """Asks it to stop, and answers its exit code; one that will not is killed, and told."""
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(within)
        except subprocess.TimeoutExpired:
            self.kill()
            raise AssertionError(f"still running {within} s after SIGTERM: {self.last_words()}") from None
        self._read_out()
        return self.process.returncode

    def kill(self):
        if self.process and self.process.poll() is None:
            self.process.kill()
            self.process.wait()
            self._read_out()

    @property
    def alive(self):
        return self.process.poll() is None

    def last_words(self):
        return " | ".join(self.log[-5:])

    def _read_out(self):
        for reader in self.readers:
            reader.join(5)

    def _read_words(self, stream):
        for chunk in stream:
            self.said += chunk

    def _read_log(self, stream, listening):
        for line in stream:
            text = line.decode(errors="replace").rstrip("\n")
            self.log.append(text)
            try:
                if json.loads(text).get("message") == "listening":
                    listening.set()
            except (ValueError, AttributeError):
                continue
