"""Webhooks as a partner verifies them with the library of Standard Webhooks, and as partners sign them for us."""

import base64
import json
import ssl
import threading
from datetime import datetime, timedelta, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from standardwebhooks import Webhook, WebhookVerificationError
from trial import golden, trial

NEW = "whsec_" + base64.b64encode(bytes(range(32))).decode()
OLD = "whsec_" + base64.b64encode(bytes(range(24))).decode()
STRANGE = "whsec_" + base64.b64encode(bytes(range(1, 33))).decode()


class Partner:
    """A server that keeps what it was sent; `answer` is what it says."""

    def __init__(self, context: ssl.SSLContext | None = None, answer: int = 202, headers: dict | None = None):
        self.received: list[tuple[dict, bytes]] = []
        partner = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                partner.received.append(({name.lower(): value for name, value in self.headers.items()}, body))
                self.send_response(answer)
                for name, value in (headers or {}).items():
                    self.send_header(name, value)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        if context:
            self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        self.port = self.server.server_port

    def __enter__(self) -> "Partner":
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()


def post(partner: Partner, scheme: str = "http", host: str = "localhost", practice: bool = True, **more) -> str:
    places = [f"{host}:{partner.port}"] if practice else []
    address = f"{scheme}://{host}:{partner.port}/in"
    return trial("post", address=address, practice=places, secrets=[NEW, OLD], id="msg-1", **more)


def test_a_partner_can_verify_with_either_secret_and_with_no_other():
    with Partner() as partner:
        assert post(partner) == "delivered (202)"
    (headers, body), = partner.received
    for secret in (NEW, OLD):
        assert Webhook(secret).verify(body.decode(), headers)["type"] == "uk.heed.referral.sent"
    with pytest.raises(WebhookVerificationError):
        Webhook(STRANGE).verify(body.decode(), headers)
    with pytest.raises(WebhookVerificationError):
        Webhook(NEW).verify(body.decode() + " ", headers)


def test_what_arrives_is_a_cloud_event():
    with Partner() as partner:
        post(partner)
    (headers, body), = partner.received
    event = json.loads(body)
    assert headers["content-type"] == "application/cloudevents+json"
    assert headers["host"] == f"localhost:{partner.port}"
    assert {key: event[key] for key in ("specversion", "id", "source", "datacontenttype")} == {
        "specversion": "1.0", "id": "msg-1", "source": "https://heed.force.example", "datacontenttype": "application/json",
    }
    assert datetime.fromisoformat(event["time"]).tzinfo
    assert event["data"] == {"status": "sent", "words": "Grüße"}


def test_the_golden_webhook_has_the_signatures_that_the_library_makes():
    head, body = golden("webhook.http").split(b"\r\n\r\n", 1)
    headers = dict(line.split(": ", 1) for line in head.decode().split("\r\n"))
    moment = datetime.fromtimestamp(int(headers["webhook-timestamp"]), tz=timezone.utc)
    secrets = ("whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
    made = [Webhook(secret).sign(headers["webhook-id"], moment, body.decode()) for secret in secrets]
    assert headers["webhook-signature"].split(" ") == made
    assert json.loads(body)["data"] == json.loads(golden("event.json"))["data"]


@pytest.mark.parametrize(
    ("answer", "headers", "said"),
    [
        (204, {}, "delivered (204)"),
        (302, {"Location": "http://localhost:1/"}, "refused for good (302)"),
        (410, {}, "refused for good (410)"),
        (503, {"Retry-After": "30"}, "to be tried again in 30 s at the earliest: the other side answered 503"),
        (500, {}, "to be tried again: the other side answered 500"),
    ],
)
def test_what_a_partner_answers_decides(answer: int, headers: dict, said: str):
    with Partner(answer=answer, headers=headers) as partner:
        assert post(partner) == said


def test_over_tls_the_certificate_has_to_be_trusted_and_for_that_name(certificate, another_name):
    with Partner(certificate.context()) as partner:
        assert post(partner, "https", trust=certificate.file) == "delivered (202)"
        assert "not trusted" in post(partner, "https")
        assert len(partner.received) == 1
    with Partner(another_name.context()) as partner:
        assert "not trusted" in post(partner, "https", trust=another_name.file)
        assert not partner.received


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]", "[::ffff:127.0.0.1]"])
def test_this_machine_is_never_posted_to_unless_it_is_named_for_practice(certificate, host):
    with Partner(certificate.context()) as partner:
        said = post(partner, "https", host=host, practice=False, trust=certificate.file)
        assert said == "not sent: its host leads to an address that is of this machine itself"
        assert not partner.received


@pytest.mark.parametrize("host", ["2130706433", "0x7f000001", "0177.0.0.1", "127.1"])
def test_a_number_in_an_unusual_notation_is_never_posted_to(host):
    with Partner() as partner:
        assert "not written in the usual way" in post(partner, "https", host=host)
        assert not partner.received


def signed(secret: str, moment: datetime, body: str, **changed: str) -> dict:
    headers = {
        "webhook_id": "msg_2", "webhook_timestamp": str(int(moment.timestamp())),
        "webhook_signature": Webhook(secret).sign("msg_2", moment, body),
    }
    return {**headers, **changed}


def test_what_a_partner_signs_with_the_library_is_believed():
    now = datetime.now(tz=timezone.utc)
    assert trial("check", secrets=[OLD, NEW], body="{}", **signed(NEW, now, "{}")) == "believed: msg_2"


def test_what_is_not_signed_so_or_not_now_is_not_believed():
    now = datetime.now(tz=timezone.utc)
    assert "no signature fits" in trial("check", secrets=[OLD], body="{}", **signed(NEW, now, "{}"))
    assert "no signature fits" in trial("check", secrets=[NEW], body="[]", **signed(NEW, now, "{}"))
    assert "no signature fits" in trial("check", secrets=[NEW], body="{}", **signed(NEW, now, "{}", webhook_id="msg_3"))
    early, late = now - timedelta(minutes=6), now + timedelta(minutes=6)
    assert "too long ago" in trial("check", secrets=[NEW], body="{}", **signed(NEW, early, "{}"))
    assert "in the future" in trial("check", secrets=[NEW], body="{}", **signed(NEW, late, "{}"))
