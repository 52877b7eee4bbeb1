"""Licences taken along, checked by a program of others: openbadgeslib, which knows nothing of Heed."""

import base64
import hashlib
import json
import subprocess
import sys
from collections.abc import Callable
from xml.dom.minidom import parseString

import httpx
import jwt
import pytest
from calls import Calls, Licences
from client import Client
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from openbadgeslib.ob3 import OB3VerificationError, OB3Verifier
from openbadgeslib.ob3.did import fetch_did_web_document, pem_for_kid
from openbadgeslib.ob3.status import check_credential_status, decode_encoded_list, set_indices
from openbadgeslib.verify import verify_badge
from service import Service

PAYLOAD = 1


@pytest.fixture(scope="module")
def download(service: Service) -> Callable[[str], bytes]:
    """Fetches what the credential names; did:web is always https, and the service under test speaks plain HTTP here."""

    def fetch(address: str) -> bytes:
        host, path = address.split("://", 1)[1].split("/", 1)
        assert host == service.base.removeprefix("http://"), address
        reply = httpx.get(f"{service.base}/{path}")
        assert reply.status_code == 200, reply.text
        return reply.content

    return fetch


@pytest.fixture
def licences(calls: Calls) -> Licences:
    return calls.licences


def taken(licences: Licences, licence: dict) -> dict:
    return licences.holder("showCredential", licence=licence["id"]).body


def said(credential: dict) -> dict:
    return jwt.decode(credential["credential"], options={"verify_signature": False})


def with_part(token: str, number: int, change: Callable[[dict], dict]) -> str:
    """The token with another payload or header, and the signature that it had."""
    parts = token.split(".")
    content = json.loads(base64.urlsafe_b64decode(parts[number] + "=="))
    parts[number] = base64.urlsafe_b64encode(json.dumps(change(content)).encode()).decode().rstrip("=")
    return ".".join(parts)


def pem(credential: dict, download) -> bytes:
    """The key that signed it, as anybody finds it."""
    issuer = said(credential)["iss"]
    kid = jwt.get_unverified_header(credential["credential"])["kid"]
    return pem_for_kid(fetch_did_web_document(issuer, download), issuer, kid)


def verdict(credential: dict, download, picture: str | None = None, **more: object):
    data = (picture or credential["picture"]).encode()
    return verify_badge(data, "3", resolve_did=True, check_status=True, download=download, **more)


def test_a_program_of_others_believes_it(licences: Licences, download):
    credential = taken(licences, licences.awarded())
    found = verdict(credential, download, expected_recipient=said(credential)["sub"])
    assert (found.valid, found.trusted, found.reason) == (True, True, None)
    achievement = found.credential.achievement
    assert achievement.achievement_type == "License"
    assert achievement.tags == ["lead-investigator", "interviewer"]
    assert found.credential.issuer.name == "The police force"
    assert found.credential.expiration_date.date().isoformat() > credential["expires"]


def test_its_command_believes_it_with_a_key_that_was_handed_over(licences: Licences, download, tmp_path):
    credential = taken(licences, licences.awarded())
    picture, key = tmp_path / "licence.svg", tmp_path / "key.pem"
    picture.write_text(credential["picture"])
    key.write_bytes(pem(credential, download))
    command = [sys.executable, "-m", "openbadgeslib.openbadges_cli", "verify", "-i", str(picture), "-k", str(key), "--json"]
    right = subprocess.run([*command, "-r", said(credential)["sub"]], capture_output=True, text=True, timeout=60)
    assert right.returncode == 0 and json.loads(right.stdout)["valid"], right.stdout + right.stderr
    wrong = subprocess.run([*command, "-r", "urn:uuid:" + "0" * 36], capture_output=True, text=True, timeout=60)
    assert wrong.returncode == 1 and "Recipient mismatch" in json.loads(wrong.stdout)["reason"]


@pytest.mark.parametrize(
    "change",
    [
        lambda said: said | {"validUntil": "2999-01-01T00:00:00Z", "exp": 32_472_144_000},
        lambda said: said | {"credentialSubject": said["credentialSubject"] | {"id": "urn:uuid:another"}, "sub": "urn:uuid:another"},
        lambda said: {name: value for name, value in said.items() if name != "credentialStatus"},
        lambda said: said,
    ],
    ids=["longer", "somebody-else", "without-status", "written-otherwise"],
)
def test_one_that_was_tampered_with_is_rejected(licences: Licences, download, change):
    credential = taken(licences, licences.awarded())
    forged = with_part(credential["credential"], PAYLOAD, change)
    picture = credential["picture"].replace(credential["credential"], forged)
    assert picture != credential["picture"]
    found = verdict(credential, download, picture)
    assert not found.valid and "Invalid signature" in found.reason


def test_another_signature_or_key_is_rejected(licences: Licences, download):
    credential = taken(licences, licences.awarded())
    token = credential["credential"]
    head, payload, signature = token.split(".")
    other = "A" * len(signature)
    assert not verdict(credential, download, credential["picture"].replace(signature, other)).valid
    forger = Ed25519PrivateKey.generate()
    header = jwt.get_unverified_header(token)
    forged = jwt.encode(said(credential), forger, "EdDSA", headers={"kid": header["kid"]})
    assert not verdict(credential, download, credential["picture"].replace(token, forged)).valid
    key = forger.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    with pytest.raises(OB3VerificationError, match="Invalid signature"):
        OB3Verifier(key).verify(token)
    # The control: by its own key the same token is believed.
    OB3Verifier(pem(credential, download)).verify(token)


def test_a_suspended_licence_is_rejected_and_a_restored_one_is_good_again(licences: Licences, download):
    licence = licences.awarded()
    first = taken(licences, licence)
    believed = OB3Verifier(pem(first, download)).verify(first["credential"])
    check_credential_status(believed, download)
    suspended = licences.decided("suspend", licence)
    with pytest.raises(OB3VerificationError, match="'revocation' is set"):
        check_credential_status(believed, download)
    assert not verdict(first, download).valid
    refused = licences.holder("showCredential", licence=licence["id"], status=409)
    assert refused.code == "not-in-this-state"
    licences.decided("restore", suspended)
    second = taken(licences, licence)
    assert verdict(second, download).valid
    # What was revoked stays so: of what was restored there is another.
    assert not verdict(first, download).valid


def test_the_list_is_signed_by_who_awarded_it_and_no_other_list_is_believed(licences: Licences, download):
    credential = taken(licences, licences.awarded())
    verifier = OB3Verifier.for_issuer_did(said(credential)["iss"], download)
    believed = verifier.verify(credential["credential"], check_status=True, download=download)
    address = said(credential)["credentialStatus"]["statusListCredential"]

    def forged(asked: str) -> bytes:
        kept = download(asked).decode()
        return (with_part(kept, PAYLOAD, lambda list: list) if asked == address else kept).encode()

    with pytest.raises(OB3VerificationError, match="proof is invalid"):
        verifier.check_status(believed, verify_list=True, download=forged)


def test_the_list_is_long_and_says_nothing_of_whose_a_place_is(licences: Licences, download):
    licence = licences.awarded()
    credential = taken(licences, licence)
    status = said(credential)["credentialStatus"]
    place = int(status["statusListIndex"])

    def revoked() -> frozenset[int]:
        text = download(status["statusListCredential"]).decode()
        subject = jwt.decode(text, options={"verify_signature": False})["credentialSubject"]
        bits = decode_encoded_list(subject["encodedList"])
        assert len(bits) * 8 >= 131_072 and licence["holder"] not in text and licence["id"] not in text
        return set_indices(bits)

    before = revoked()
    licences.decided("withdraw", licence)
    assert place not in before and revoked() == before | {place}


def test_it_names_nobody_and_whoever_is_told_the_name_finds_it(licences: Licences):
    licence = licences.awarded("award-with-conditions")
    credential = taken(licences, licence)
    text = json.dumps(said(credential)) + credential["picture"]
    for told in ("Asha", "Rao", licence["holder"], licence["id"], "Seen weekly"):
        assert told not in text, told
    assert "held under conditions" in text and "Held under conditions" in credential["picture"]
    (identity,) = said(credential)["credentialSubject"]["identifier"]
    digest = hashlib.sha256(("Asha Rao" + identity["salt"]).encode()).hexdigest()
    assert identity["identityHash"] == "sha256$" + digest
    assert parseString(credential["picture"]).documentElement.tagName == "svg"


def test_the_same_is_given_again_and_two_of_one_person_have_nothing_in_common(licences: Licences, journal):
    licence = licences.awarded()
    first = taken(licences, licence)
    before = journal.last()
    assert taken(licences, licence) == first
    assert [(entry.verb, entry.kind) for entry in journal.since(before)] == [("consult", "licence-credential")]
    second = taken(licences, licences.awarded())
    one, other = said(first)["credentialSubject"], said(second)["credentialSubject"]
    assert one["id"] != other["id"] and one["identifier"] != other["identifier"]


def test_nobody_else_has_it(licences: Licences, clients: dict[str, Client], nobody: Client):
    licence = licences.awarded()
    for client in (*clients.values(), *licences.panel):
        assert client("showCredential", licence=licence["id"], status=404).code == "not-found"
    assert nobody("showCredential", licence=licence["id"], status=401)
    # The control: its holder has it.
    assert taken(licences, licence)["licence"] == licence["id"]


def test_without_the_right_there_is_no_register_and_no_list(licences: Licences, clients: dict[str, Client]):
    licence = licences.awarded()
    seen = set()
    for name, client in clients.items():
        reply = client.send("GET", "/api/v1/register")
        seen |= {name} if reply.status == 200 else set()
        assert reply.status in (200, 403)
        assert client("listLicences", status=403).code == "not-allowed"
    assert seen == {"supervisor", "elsewhere", "chief_officer"}
    assert licence["id"] in [one["id"] for one in licences.panel[0].listed("readRegister")]
    day = licences.panel[0]("readRegister", query={"on": "2020-01-01"}).body
    assert day["items"] == []
    assert licences.panel[0]("readRegister", query={"on": "2999-01-01"}, status=400).code == "bad-query"


def test_another_key_signs_what_is_taken_from_then_on(licences: Licences, service: Service, download):
    licence = licences.awarded()
    old = taken(licences, licence)
    key = service.command("licence", "new-key", "--data", str(service.data)).strip()
    assert verdict(old, download).valid, "the key before is still published"
    new = taken(licences, licence)
    assert jwt.get_unverified_header(new["credential"])["kid"].endswith("#" + key)
    assert verdict(new, download).valid and not verdict(old, download).valid
    issuer = said(new)["iss"]
    kept = json.loads(download(f"https://{service.base.removeprefix('http://')}/api/credentials/police/keys"))["keys"]
    assert [one["kid"] for one in kept][0] == f"{issuer}#{key}" and all("d" not in one for one in kept)


def test_the_command_writes_the_same_and_the_register(licences: Licences, service: Service, download):
    licence = licences.awarded()
    credential = taken(licences, licence)
    where = ["--data", str(service.data)]
    assert service.command("licence", "credential", licence["id"], *where, "--public-address", service.base) == credential["picture"]
    held = json.loads(service.command("licence", "register", *where, "--json"))["items"]
    assert [one["status"] for one in held if one["id"] == licence["id"]] == ["awarded"]
    assert "status: awarded" in service.command("licence", "show", licence["id"], *where)
