"""Somebody signed in, who asks no more often than the server allows to one account."""

import html
import http.client
import re
import threading
import time
import urllib.parse

# As the server has it: so many at once, and one more each so many seconds.
BURST, EACH = 280, 0.21


class Visitor:
    def __init__(self, port, name):
        self.port, self.name, self.cookies, self.csrf = port, name, {}, None
        self.spare, self.at = float(BURST), time.monotonic()
        self.line = http.client.HTTPConnection("127.0.0.1", port, timeout=60)

    def sign_in(self, password):
        self.csrf = token(self.ask("GET", "/sign-in").body)
        given = {"csrf": self.csrf, "name": self.name, "password": password}
        reply = self.ask("POST", "/sign-in", given)
        if reply.status != 303:
            raise SystemExit(f"!! {self.name} is not signed in: {reply.status}")
        self.csrf = token(self.ask("GET", "/").body)
        return self

    def wait(self):
        """When the account may ask again."""
        now = time.monotonic()
        self.spare, self.at = min(BURST, self.spare + (now - self.at) / EACH), now
        return max(0.0, (1 - self.spare) * EACH)

    def ask(self, method, path, form=None):
        """One request; what is timed is from its first byte to the last of the reply."""
        self.wait()
        self.spare -= 1
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        body = None
        if form is not None:
            body = urllib.parse.urlencode(form)
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            headers["Origin"] = f"http://127.0.0.1:{self.port}"
        begin = time.perf_counter()
        try:
            self.line.request(method, path, body, headers)
            answer = self.line.getresponse()
        except (http.client.RemoteDisconnected, BrokenPipeError, ConnectionResetError):
            # A line that nobody used for a while was closed by the server: a new one is opened, and only that is timed.
            self.line.close()
            begin = time.perf_counter()
            self.line.request(method, path, body, headers)
            answer = self.line.getresponse()
        content = answer.read()
        taken = (time.perf_counter() - begin) * 1_000
        for name, value in answer.getheaders():
            if name.lower() == "set-cookie":
                key, _, rest = value.split(";")[0].partition("=")
                self.cookies[key] = rest
        return Reply(answer.status, content.decode(), taken)


class Reply:
    def __init__(self, status, body, milliseconds):
        self.status, self.body, self.milliseconds = status, body, milliseconds

    @property
    def heading(self):
        found = re.search(r"<h1[^>]*>(.*?)</h1>", self.body, re.DOTALL)
        return html.unescape(re.sub(r"<[^>]+>", "", found[1])).strip() if found else ""

    def links(self, pattern):
        return [html.unescape(link) for link in re.findall(rf'href="({pattern})"', self.body)]


class Visitors:
    """Everybody of one sort; whoever may ask soonest is taken, by one client at a time."""

    def __init__(self, all_of_them):
        self.free, self.lock = list(all_of_them), threading.Lock()
        if not self.free:
            raise SystemExit("!! the demonstration has nobody of a sort that is needed")

    def __enter__(self):
        while True:
            with self.lock:
                if self.free:
                    one = min(self.free, key=lambda free: free.wait())
                    pause = one.wait()
                    if pause == 0:
                        self.free.remove(one)
                        threading.current_thread().visitor = one
                        return one
                else:
                    pause = 0.001
            time.sleep(pause)

    def __exit__(self, *_):
        with self.lock:
            self.free.append(threading.current_thread().visitor)


def token(page):
    return html.unescape(re.search(r'name="csrf" value="([^"]*)"', page)[1])
