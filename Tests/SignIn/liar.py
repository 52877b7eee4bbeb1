"""A provider of our own with its own keys: honest where it is not told to lie, and then in one place at a time."""

import base64
import hashlib
import hmac
import json
import secrets
import threading
import time
import warnings
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, unquote, urlencode, urlsplit

from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256
from joserfc import jws
from joserfc.errors import SecurityWarning
from joserfc.jwk import ECKey, OKPKey, RSAKey

# It warns of keys that are too short, which one of these is.
warnings.simplefilter("ignore", SecurityWarning)

CLIENT, SECRET = "heed-practice", "secret of the liar & co"


def text(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def part(said: dict) -> str:
    return text(json.dumps(said).encode())


KEYS = {
    "rsa": RSAKey.generate_key(2048, {"kid": "rsa", "use": "sig"}),
    "ec": ECKey.generate_key("P-256", {"kid": "ec", "use": "sig"}),
    "ed": OKPKey.generate_key("Ed25519", {"kid": "ed", "use": "sig"}),
    "short": RSAKey.generate_key(1024, {"kid": "short", "use": "sig"}),
    "unknown": RSAKey.generate_key(2048, {"kid": "unknown", "use": "sig"}),
}
PUBLISHED = ("rsa", "ec", "ed", "short")


@dataclass
class Lie:
    """What is otherwise than it should be; nothing of it is the honest provider."""

    document: dict = field(default_factory=dict)
    # How it answers a question for a path: with a status, headers and parts of a body.
    path: str | None = None
    reply: str = ""
    # What stands in the answer that the browser brings back; None leaves a parameter out.
    answer: dict = field(default_factory=dict)
    header: dict = field(default_factory=dict)
    claims: dict = field(default_factory=dict)
    key: str = "rsa"
    alg: str = "RS256"
    # What is done to the token once it is signed.
    after: str = ""


class Liar:
    def __init__(self, port: int):
        self.port = port
        self.lie = Lie()
        self.subject = "nobody"
        self.codes: dict[str, dict] = {}
        self.asked: list[dict] = []
        self.seen: list[str] = []
        self.over = threading.Event()
        self.server: ThreadingHTTPServer | None = None

    @property
    def issuer(self) -> str:
        return f"http://localhost:{self.port}"

    def open(self) -> "Liar":
        liar = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                liar.handle(self, {})

            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                liar.handle(self, {name: values[0] for name, values in parse_qs(body).items()})

            def log_message(self, *_):
                pass

        ThreadingHTTPServer.daemon_threads = True
        self.server = ThreadingHTTPServer(("127.0.0.1", self.port), Handler)
        threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def close(self) -> None:
        self.over.set()
        if self.server:
            self.server.shutdown()
            self.server.server_close()
            self.server = None

    def handle(self, handler: BaseHTTPRequestHandler, form: dict) -> None:
        asked = urlsplit(handler.path)
        query = {name: values[0] for name, values in parse_qs(asked.query).items()}
        self.seen.append(asked.path)
        if self.lie.path == asked.path:
            return getattr(self, "_" + self.lie.reply)(handler)
        match asked.path:
            case "/.well-known/openid-configuration":
                self._tell(handler, {**self.document, **self.lie.document})
            case "/keys":
                self._tell(handler, {"keys": [KEYS[name].as_dict(private=False) for name in PUBLISHED]})
            case "/authorize":
                self._send(handler, 302, {"Location": self._answered(query)})
            case "/token":
                self._token(handler, form)
            case _:
                self._send(handler, 404)

    @property
    def document(self) -> dict:
        return {
            "issuer": self.issuer,
            "authorization_endpoint": self.issuer + "/authorize",
            "token_endpoint": self.issuer + "/token",
            "jwks_uri": self.issuer + "/keys",
            "response_types_supported": ["code"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["RS256", "ES256", "EdDSA"],
            "code_challenge_methods_supported": ["S256"],
            "token_endpoint_auth_methods_supported": ["client_secret_basic"],
            "authorization_response_iss_parameter_supported": True,
        }

    def _answered(self, query: dict) -> str:
        """Where the browser is sent back to; nobody is asked for anything."""
        self.asked.append(query)
        code = secrets.token_urlsafe(24)
        self.codes[code] = query
        answer = {"code": code, "state": query["state"], "iss": self.issuer, **self.lie.answer}
        said = {name: value for name, value in answer.items() if value is not None}
        return query["redirect_uri"] + "?" + urlencode(said)

    def _token(self, handler: BaseHTTPRequestHandler, form: dict) -> None:
        """A code counts once, for the client to whom it was given and for whoever can show the verifier."""
        asked = self.codes.pop(form.get("code", ""), None)
        challenge = text(hashlib.sha256(form.get("code_verifier", "").encode()).digest())
        kind, _, pair = handler.headers.get("Authorization", "").partition(" ")
        shown = tuple(unquote(each) for each in base64.b64decode(pair).decode().split(":", 1)) if kind == "Basic" else ()
        if shown != (CLIENT, SECRET):
            return self._tell(handler, {"error": "invalid_client"}, 401)
        if asked is None or asked["code_challenge"] != challenge or asked["redirect_uri"] != form["redirect_uri"]:
            return self._tell(handler, {"error": "invalid_grant"}, 400)
        self._tell(handler, {"id_token": self.token(asked), "access_token": "unused", "token_type": "Bearer"})

    def token(self, asked: dict) -> str:
        now = int(time.time())
        claims = {
            "iss": self.issuer, "sub": self.subject, "aud": CLIENT, "exp": now + 300, "iat": now, "auth_time": now,
            "nonce": asked["nonce"], "amr": ["pwd", "otp"],
        }  # fmt: skip
        claims = {name: value for name, value in {**claims, **self.lie.claims}.items() if value is not None}
        header = {"alg": self.lie.alg, "kid": self.lie.key, **self.lie.header}
        match self.lie.alg:
            case "none":
                return f"{part(header)}.{part(claims)}."
            case "HS256":
                signed = f"{part(header)}.{part(claims)}"
                public = KEYS["rsa"].as_pem(private=False)
                return signed + "." + text(hmac.digest(public, signed.encode(), "sha256"))
            case alg:
                with warnings.catch_warnings(action="ignore", category=SecurityWarning):
                    made = jws.serialize_compact(
                        header, json.dumps(claims).encode(), KEYS[self.lie.key], algorithms=[alg], registry=ANY
                    )
        return getattr(self, "_" + self.lie.after)(made) if self.lie.after else made

    def _changed(self, token: str) -> str:
        """Says something else than what was signed."""
        header, payload, signature = token.split(".")
        claims = json.loads(base64.urlsafe_b64decode(payload + "=="))
        return f"{header}.{part({**claims, 'exp': claims['exp'] + 1})}.{signature}"

    def _critical(self, token: str) -> str:
        """Says, and signs, that something must be understood which nobody knows."""
        header = part({"alg": "RS256", "kid": "rsa", "crit": ["heed"], "heed": True})
        signed = header + "." + token.split(".")[1]
        return signed + "." + text(KEYS["rsa"].private_key.sign(signed.encode(), PKCS1v15(), SHA256()))

    def _unsigned(self, token: str) -> str:
        return token.rpartition(".")[0] + "."

    def _renamed(self, token: str) -> str:
        """Names another kind of key than that which signed."""
        header, payload, signature = token.split(".")
        return f"{part({'alg': 'RS256', 'kid': 'ec'})}.{payload}.{signature}"

    def _endless(self, handler: BaseHTTPRequestHandler) -> None:
        """A hundred megabytes that are a document to their end."""
        try:
            self._head(handler, 200, {"Content-Type": "application/json", "Content-Length": str(100_000_000)})
            handler.wfile.write(json.dumps({**self.document, "more": ""})[:-2].encode())
            for _ in range(100):
                handler.wfile.write(b"x" * 1_000_000)
        except OSError:
            handler.close_connection = True

    def _late(self, handler: BaseHTTPRequestHandler) -> None:
        self.over.wait(60)
        handler.close_connection = True

    def _elsewhere(self, handler: BaseHTTPRequestHandler) -> None:
        self._send(handler, 302, {"Location": self.issuer + "/elsewhere"})

    def _nonsense(self, handler: BaseHTTPRequestHandler) -> None:
        self._send(handler, 200, {"Content-Type": "application/json"}, b'{"issuer":')

    def _broken(self, handler: BaseHTTPRequestHandler) -> None:
        self._send(handler, 500)

    def _tell(self, handler: BaseHTTPRequestHandler, said: dict, status: int = 200) -> None:
        self._send(handler, status, {"Content-Type": "application/json"}, json.dumps(said).encode())

    def _send(self, handler: BaseHTTPRequestHandler, status: int, headers: dict | None = None, body: bytes = b"") -> None:
        try:
            self._head(handler, status, {"Content-Length": str(len(body)), **(headers or {})})
            handler.wfile.write(body)
        except OSError:
            handler.close_connection = True

    def _head(self, handler: BaseHTTPRequestHandler, status: int, headers: dict) -> None:
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name, value)
        handler.end_headers()


# Signs by whatever it is told, as a library that serves a liar does.
ANY = jws.JWSRegistry(algorithms=["RS256", "PS256", "ES256", "Ed25519", "EdDSA", "RS384"], strict_check_header=False)
