"""Mail handed to a real SMTP server, and read by a real reader of mail."""

import email
import email.policy
from email.message import EmailMessage

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, Envelope
from trial import golden, trial

SUBJECT = "Überweisung: a subject that is far too long for one line, with façades and naïve cafés 🚓"
TEXT = "Grüße = greetings\n\n.\n..two\nFrom here\n" + "long line " * 30 + "\nhttps://heed.force.example/referrals\n"


class Mailbox:
    """Keeps what arrives; `refusals` says what is answered to a command instead."""

    def __init__(self, **refusals: str):
        self.refusals = refusals
        self.envelopes: list[Envelope] = []

    async def handle_RCPT(self, server, session, envelope, address, options):
        if "rcpt" in self.refusals:
            return self.refusals["rcpt"]
        envelope.rcpt_tos.append(address)
        return "250 ok"

    async def handle_DATA(self, server, session, envelope):
        if "data" in self.refusals:
            return self.refusals["data"]
        self.envelopes.append(envelope)
        return "250 taken"

    def only(self) -> EmailMessage:
        (envelope,) = self.envelopes
        return email.message_from_bytes(envelope.content, policy=email.policy.default)


class Server(Controller):
    """A server on any free port, which it looks up once it has it."""

    def _trigger_server(self):
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()


def signed_in(server, session, envelope, mechanism, credentials) -> AuthResult:
    is_right = (credentials.login, credentials.password) == (b"heed", b"four kind brown owls")
    return AuthResult(success=is_right, handled=False)


def deliver(mailbox: Mailbox, security: str = "none", subject: str = SUBJECT, text: str = TEXT, server=None, **more) -> str:
    controller = Server(mailbox, hostname="127.0.0.1", port=0, **(server or {}))
    controller.start()
    try:
        return trial(
            "mail", host="localhost", port=controller.port, security=security, subject=subject, text=text, id="id-1", name="Heed",
            **{"from": "no-reply@heed.force.example", "to": "duty.desk@partner.example"}, **more,
        )
    finally:
        controller.stop()


def test_a_message_is_read_as_it_was_written():
    mailbox = Mailbox()
    assert deliver(mailbox) == "delivered (250)"
    (envelope,) = mailbox.envelopes
    assert (envelope.mail_from, envelope.rcpt_tos) == ("no-reply@heed.force.example", ["duty.desk@partner.example"])
    message = mailbox.only()
    assert message["Subject"] == SUBJECT
    assert message.get_content().replace("\r\n", "\n") == TEXT
    assert message["From"] == "Heed <no-reply@heed.force.example>"
    assert message["To"] == "duty.desk@partner.example"
    assert message["Message-ID"] == "<id-1@heed.force.example>"
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["Date"].datetime.tzinfo
    assert not message.defects and not any(header.defects for header in message.values())


def test_a_plain_message_needs_no_encoding():
    mailbox = Mailbox()
    assert deliver(mailbox, subject="A referral waits", text="Look.\n.\nhttps://heed.force.example\n") == "delivered (250)"
    assert mailbox.only()["Content-Transfer-Encoding"] == "7bit"
    assert mailbox.only().get_content().replace("\r\n", "\n") == "Look.\n.\nhttps://heed.force.example\n"


@pytest.mark.parametrize(("name", "text"), [("mail-plain.eml", "There is a referral"), ("mail-unusual.eml", "Grüße = greetings ")])
def test_the_golden_messages_have_no_defects(name: str, text: str):
    message = email.message_from_bytes(golden(name), policy=email.policy.default)
    assert not message.defects and not any(header.defects for header in message.values())
    assert message.get_content().startswith(text)


def test_the_golden_messages_say_what_was_meant():
    message = email.message_from_bytes(golden("mail-unusual.eml"), policy=email.policy.default)
    assert message["Subject"].startswith("Überweisung für Sie: a subject") and message["Subject"].endswith("🚓🚓")
    assert message["From"].addresses[0].display_name == 'Höflich "Desk"'
    assert message.get_content().replace("\r\n", "\n").endswith("\n.\n..two\nend \t\n")


def test_with_starttls_and_a_password(certificate):
    server = {"tls_context": certificate.context(), "require_starttls": True, "auth_required": True, "authenticator": signed_in}
    mailbox = Mailbox()
    told = {"trust": certificate.file, "user": "heed", "password": "four kind brown owls"}
    assert deliver(mailbox, "starttls", server=server, **told) == "delivered (250)"
    assert mailbox.only()["Subject"] == SUBJECT
    wrong = deliver(Mailbox(), "starttls", server=server, **{**told, "password": "four kind brown cats"})
    assert wrong == "to be tried again: the mail server refused the user or the password"


def test_a_server_without_encryption_gets_nothing_unless_it_is_allowed():
    mailbox = Mailbox()
    assert deliver(mailbox, "starttls") == "to be tried again: the mail server offers no encryption"
    assert not mailbox.envelopes


def test_a_certificate_has_to_be_trusted_and_for_that_name(certificate, another_name):
    for context, trust in ((certificate, None), (another_name, another_name.file)):
        mailbox = Mailbox()
        server = {"tls_context": context.context()}
        said = deliver(mailbox, "starttls", server=server, trust=trust)
        assert said == "to be tried again: the certificate of the other side is not trusted"
        assert not mailbox.envelopes


@pytest.mark.parametrize(
    ("refusals", "said"),
    [
        ({"rcpt": "550 5.1.1 nobody here"}, "refused for good (550)"),
        ({"rcpt": "450 4.2.1 later"}, "to be tried again: the other side answered 450"),
        ({"data": "554 5.7.1 no"}, "refused for good (554)"),
        ({"data": "451 4.3.0 later"}, "to be tried again: the other side answered 451"),
    ],
)
def test_what_the_server_says_decides(refusals: dict, said: str):
    mailbox = Mailbox(**refusals)
    assert deliver(mailbox) == said
    assert not mailbox.envelopes
