"""Streams whose first line or headers are wrong, odd or far too long, and some that are no HTTP at all."""

import random

from . import framing  # noqa: F401 - its kinds are among those that are broken further here
from .streams import CANARY, KINDS, Stream, kind, last, post, request, valid

TARGETS = (
    b"/",
    b"/sign-in",
    b"/contacts/1",
    b"/health/live",
    b"/api/v1/contacts",
    b"/api/v1/people/search",
    b"/assets/heed.js",
    b"/policy",
)
CONTROLS = [bytes([code]) for code in (*range(1, 9), 11, 12, *range(14, 32), 127)]


def placed(random: random.Random, odd: bytes) -> bytes:
    """The same odd bytes, in one place of a request or another."""
    return random.choice(
        (
            request(b"GET", b"/health/l" + odd + b"ive?" + CANARY),
            request(b"G" + odd + b"ET"),
            request(b"GET", b"/health/live", b"X-C" + odd + b"anary: " + CANARY),
            request(b"GET", b"/health/live", b"X-Canary: " + CANARY + odd + b"a"),
            request(host=b"Host: he" + odd + b"ed"),
            request(version=b"HTTP/1" + odd + b".1"),
        )
    )


@kind
def a_bare_line_feed(random: random.Random) -> bytes:
    whole = request(b"GET", b"/health/live?" + CANARY, b"X-Canary: " + CANARY)
    if random.random() < 0.3:
        return whole.replace(b"\r\n", b"\n")
    lines = whole.split(b"\r\n")
    at = random.randrange(len(lines) - 2)
    return b"\r\n".join(lines[:at] + [lines[at] + b"\n" + lines[at + 1]] + lines[at + 2 :])


@kind
def a_bare_carriage_return(random: random.Random) -> bytes:
    return placed(random, b"\r")


@kind
def a_nul(random: random.Random) -> bytes:
    return placed(random, b"\x00")


@kind
def a_control_byte(random: random.Random) -> bytes:
    return placed(random, random.choice(CONTROLS))


@kind
def a_folded_header(random: random.Random) -> bytes:
    fold = random.choice((b" ", b"\t", b"  \t"))
    return request(b"GET", b"/health/live", b"X-Canary: " + CANARY + b"\r\n" + fold + b"Host: elsewhere")


@kind
def a_header_that_is_none(random: random.Random) -> bytes:
    odd = random.choice(
        (b"X-Canary : a", b": a", b"X Canary: a", b"X(y): a", b"X@y: a", b"\xe2\x80\x8bX: a", b"X-Canary", b"[x]: a", b'"x": a')
    )
    return request(b"GET", b"/health/live?" + CANARY, odd)


@kind
def no_host(random: random.Random) -> bytes:
    return last(random.choice((b"GET", b"POST")), random.choice(TARGETS), host=None)


@kind
def two_hosts(random: random.Random) -> bytes:
    other = random.choice((b"Host: heed", b"Host: elsewhere", b"host: " + CANARY))
    return last(b"GET", random.choice(TARGETS), other)


@kind
def a_host_that_is_none(random: random.Random) -> bytes:
    odd = random.choice(
        (b"a b", b"he/ed", b"user@heed", b"heed:port", b"[::1", b"he\\ed", b"heed?x", b"heed#x", b"<heed>", b"heed, elsewhere")
    )
    return last(b"GET", random.choice(TARGETS), host=b"Host: " + odd)


@kind
def a_huge_header(random: random.Random) -> bytes:
    size = random.choice((9_000, 33_000, 100_000)) if random.random() < 0.9 else 1_000_000
    return request(b"GET", b"/health/live", b"X-Canary: " + CANARY * (size // len(CANARY)))


@kind
def a_header_without_end(random: random.Random) -> Stream:
    return Stream("", b"GET /health/live HTTP/1.1\r\nHost: heed\r\nX-" + CANARY * random.choice((1_000, 4_000)), ends=True)


@kind
def too_many_headers(random: random.Random) -> bytes:
    number = random.choice((101, 300, 1_000)) if random.random() < 0.9 else 10_000
    return request(b"GET", b"/health/live", *[b"X-%d: %s" % (each, CANARY[:4]) for each in range(number)])


@kind
def a_huge_target(random: random.Random) -> bytes:
    return request(b"GET", b"/" + CANARY * random.choice((4_000, 10_000)))


@kind
def a_method_that_nobody_knows(random: random.Random) -> bytes:
    odd = random.choice((b"GETS", b"get", b"Get", b"G3T", b"", b"GET,POST", b"(GET)", CANARY.upper(), b"A" * 9_000, b"\xff"))
    return last(odd, b"/health/live?" + CANARY)


@kind
def another_version(random: random.Random) -> bytes:
    odd = random.choice(
        (
            b"HTTP/2.0",
            b"HTTP/9.9",
            b"HTTP/1.2",
            b"HTTP/1",
            b"http/1.1",
            b"HTTP/1.1.1",
            b"HTTP/ 1.1",
            b"HTTPS/1.1",
            b"HTTP/11",
            b"RTSP/1.0 ",
        )
    )
    return last(version=odd)


@kind
def a_first_line_of_two_words(random: random.Random) -> Stream:
    odd = random.choice(
        (b"GET /health/live\r\n", b"GET\r\n\r\n", b"/health/live HTTP/1.1\r\n\r\n", b"GET /\r\nHost: heed\r\n\r\n")
    )
    return Stream("", odd, ends=True)


@kind
def another_protocol(random: random.Random) -> Stream:
    odd = random.choice(
        (
            b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + b"\0\0\0\4\0\0\0\0\0",
            b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + random.randbytes(508),
            b"\x80\x2e\x01\x00\x02" + random.randbytes(41),
            b"SSH-2.0-OpenSSH_9.2\r\n",
            b"EHLO " + CANARY + b"\r\n",
            b"\x00\x00\x00\x08\x04\xd2\x16\x2f",
            random.randbytes(random.randrange(16, 2_000)),
        )
    )
    return Stream("", odd, ends=True)


@kind
def an_odd_target(random: random.Random) -> Stream:
    """Some are right in HTTP and lead nowhere; some are not. None of them is a fault of ours, or leads out of the folder."""
    odd = random.choice(
        (
            b"http://heed/health/live",
            b"http://elsewhere/health/live",
            b"HTTP://HEED:80/",
            b"elsewhere:80",
            b"*",
            b"//elsewhere/",
            b"///",
            b"/assets/../../../../etc/passwd",
            b"/assets/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
            b"/assets/..%2f..%2f..%2fetc%2fpasswd",
            b"/assets/..%c0%af..%c0%afetc/passwd",
            b"/assets/..\\..\\etc\\passwd",
            b"/%zz%",
            b"/%",
            b"/%00",
            b"/%0d%0aX-Set:%20a",
            b"/%c0%ae%c0%ae/",
            b"/%f4%90%80%80",
            b"/%ed%a0%80",
            b"/\xc0\xaf",
            b"/\xff\xfe",
            b"/caf\xc3\xa9",
            b"/?%00=%ff&&==&a[]=1&a[b]=2",
            b"/?" + b"a=1&" * 800,
            b"/contacts/%2e%2e",
            b"/contacts/" + b"%41" * 900,
            b"/#x",
            b"/a;b=c",
            b"?",
            b"/{{7*7}}",
            b"/api/v1/contacts?limit=-1&cursor=%00",
        )
    )
    return valid(last(random.choice((b"GET", b"POST", b"HEAD", b"OPTIONS", b"CONNECT", b"TRACE")), odd))


@kind
def an_odd_wish(random: random.Random) -> Stream:
    """Expectations and upgrades that nobody here knows are answered as if they had not been made, or refused."""
    wish = random.choice(
        (
            b"Expect: 100-continue",
            b"Expect: " + CANARY,
            b"Upgrade: websocket",
            b"Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA",
            b"Range: bytes=0-0,-1,9-",
            b"If-None-Match: " + CANARY,
            b"Accept-Encoding: " + b"gzip, " * 300,
            b"Cookie: " + b"a=b; " * 900,
            b"Authorization: Bearer " + CANARY,
            b"Authorization: Basic =",
            b"Content-Encoding: gzip",
            b"X-Forwarded-For: " + b"1.2.3.4, " * 90,
            b'If-Match: "-1"',
            b"Idempotency-Key: " + CANARY,
            b"Accept: \x80\xff",
            b"Origin: null",
            b"X-HTTP-Method-Override: DELETE",
        )
    )
    return valid(last(random.choice((b"GET", b"POST", b"PUT")), random.choice(TARGETS), wish, b"Content-Length: 4", body=b"abcd"))


@kind
def anything_broken_further(random: random.Random) -> Stream:
    """A request, right or wrong, with some of its bytes changed, doubled or taken out."""
    others = [name for name in KINDS if name != "anything broken further" and "huge" not in name and "many" not in name]
    base = random.choice((None, *others))
    made = (
        KINDS[base](random)
        if base
        else post(b"Content-Type: application/json", b"Content-Length: 12", body=b'{"a":"b%s"}' % CANARY[:4])
    )
    data = bytearray(made.data if isinstance(made, Stream) else made)
    for _ in range(random.randrange(1, 8)):
        at = random.randrange(len(data)) if data else 0
        match random.randrange(4):
            case 0:
                data[at : at + 1] = random.randbytes(1)
            case 1:
                data[at:at] = random.choice((b"\r\n", b"\n", b"\r", b"\x00", b" ", b":", b"\t", b"%", b",", b"\r\n\r\n"))
            case 2:
                del data[at : at + random.randrange(1, 9)]
            case 3:
                data[at:at] = data[at : at + random.randrange(1, 40)]
    return Stream("", bytes(data), ends=True, wrong=False, anything=True)
