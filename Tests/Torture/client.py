"""A client that keeps its connection, and retries with the same key until it is answered."""

import http.client
import json
import time


class Broken(Exception):
    """The connection failed before a whole reply was there: nobody knows whether the work was done."""


class Reply:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    def json(self):
        return json.loads(self.body)

    @property
    def code(self):
        """The code of a problem, and nothing where the reply is not one."""
        if not self.headers.get("content-type", "").startswith("application/problem+json"):
            return None
        return self.json().get("code")

    def __repr__(self):
        return f"{self.status} {self.body[:300]!r}"


class Client:
    def __init__(self, port, token=None, timeout=30):
        self.port, self.token, self.timeout = port, token, timeout
        self.connection = None

    def send(self, method, path, body=None, **headers):
        """One try. Header names are written with underscores: `If_Match="3"`."""
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        if self.token:
            sent["Authorization"] = f"Bearer {self.token}"
        if body is not None:
            sent["Content-Type"] = "application/json"
        try:
            if self.connection is None:
                self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=self.timeout)
            self.connection.request(method, path, body=body, headers=sent)
            answer = self.connection.getresponse()
            reply = Reply(answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read())
        except (OSError, http.client.HTTPException) as failure:
            self.close()
            raise Broken(f"{method}: {type(failure).__name__}: {failure}") from failure
        if answer.will_close:
            self.close()
        return reply

    def settle(self, method, path, body=None, patience=60, **headers):
        """Tries until there is an answer that is not 'later'; `tries` on the reply counts them."""
        until, tries = time.monotonic() + patience, 0
        while True:
            tries += 1
            try:
                reply = self.send(method, path, body, **headers)
                if reply.status != 503 and reply.code != "key-in-use":
                    reply.tries = tries
                    return reply
                last = repr(reply)
            except Broken as failure:
                last = str(failure)
            if time.monotonic() > until:
                raise AssertionError(f"{method} {path} had no answer in {patience} s; the last try: {last}")
            time.sleep(0.03)

    def get(self, path):
        return self.settle("GET", f"/api/v1{path}")

    def post(self, path, body, key=None, **headers):
        if key:
            headers["Idempotency_Key"] = key
        return self.settle("POST", f"/api/v1{path}", body, **headers)

    def close(self):
        if self.connection:
            self.connection.close()
            self.connection = None
