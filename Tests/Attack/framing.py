"""Streams whose bodies are framed wrongly, or in more than one way: where one request ends is what smuggling lives on."""

import random

from .streams import CANARY, HIDDEN, Stream, kind, last, post, request, valid

JSON = b"Content-Type: application/json"
CHUNKED = b"Transfer-Encoding: chunked"


def behind(random: random.Random, wrong: bytes) -> Stream:
    """Something wrong, on a connection that was used rightly before; or on a new one."""
    right = random.choice((0, 0, 1, 3))
    return Stream("", request() * right + wrong, right=right)


def length(number: object) -> bytes:
    return b"Content-Length: %s" % str(number).encode()


@kind
def two_lengths(random: random.Random) -> Stream:
    short, long = length(random.choice((0, 4))), length(4 + len(HIDDEN))
    lines = [short, long] if random.random() < 0.5 else [long, short]
    if random.random() < 0.3:
        lines[1] = lines[1].lower()
    if random.random() < 0.5:
        lines.insert(1, b"X-Between: " + CANARY)
    return behind(random, post(*lines, body=b"abcd" + HIDDEN))


@kind
def lengths_in_one_line(random: random.Random) -> Stream:
    both = random.choice((b"4, %d", b"%d, 4", b"4,%d", b"4 %d", b"4;%d")) % (4 + len(HIDDEN))
    return behind(random, post(b"Content-Length: " + both, body=b"abcd" + HIDDEN))


@kind
def length_and_chunked(random: random.Random) -> Stream:
    body = b"0\r\n\r\n" + HIDDEN
    lines = [length(random.choice((len(body), 5, 4))), CHUNKED]
    random.shuffle(lines)
    return behind(random, post(*lines, body=body))


@kind
def chunked_in_disguise(random: random.Random) -> Stream:
    disguise = random.choice(
        (
            b"Transfer-Encoding : chunked",
            b"Transfer-Encoding: xchunked",
            b"Transfer-Encoding: chunked, identity",
            b"Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
            b"Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked",
            b"Transfer-Encoding: \x0bchunked",
            b"Transfer-Encoding: ch\xc5\xabnked",
            b"Transfer-Encoding\r\n : chunked",
            b" Transfer-Encoding: chunked",
            b"X: a\nTransfer-Encoding: chunked",
            b"Transfer-Encoding:\r\n chunked",
            b"Transfer_Encoding: chunked\x00",
        )
    )
    body = b"0\r\n\r\n" + HIDDEN
    return behind(random, post(disguise, length(len(body)), body=body))


@kind
def a_length_that_is_none(random: random.Random) -> Stream:
    odd = random.choice(
        (b"-4", b"+4", b"0x4", b"4e0", b"4.0", b"4a", b"\xd9\xa4", b"9" * 20, b"18446744073709551620", b"4 4", b"NaN")
    )
    return behind(random, post(b"Content-Length: " + odd, body=b"abcd" + HIDDEN))


@kind
def a_chunk_size_that_is_none(random: random.Random) -> Stream:
    odd = random.choice(
        (b"-1", b"+2", b"0x2", b"2 2", b"zz", b"", b"f" * 17, b"2\x00", b"\xef\xbc\x92", b"2,2", b"100000000000000002")
    )
    return behind(random, post(JSON, CHUNKED, body=odd + b"\r\n{}\r\n0\r\n\r\n" + HIDDEN))


@kind
def a_chunk_that_ends_elsewhere(random: random.Random) -> Stream:
    odd = random.choice(
        (
            b"2\r\n{}XX0\r\n\r\n",
            b"2\r\n{}0\r\n\r\n",
            b"1\r\n{}\r\n0\r\n\r\n",
            b"2\n{}\n0\n\n",
            b"2\r{}\r0\r\r",
            b"2;\x00\r\n{}\r\n0\r\n\r\n",
        )
    )
    return behind(random, post(JSON, CHUNKED, body=odd + HIDDEN))


@kind
def framing_in_a_trailer(random: random.Random) -> Stream:
    trailer = random.choice((length(4), CHUNKED, b"Host: elsewhere\r\nContent-Length: 3"))
    return behind(random, post(JSON, CHUNKED, body=b"2\r\n{}\r\n0\r\n" + trailer + b"\r\n\r\n" + HIDDEN))


@kind
def a_body_cut_short(random: random.Random) -> Stream:
    whole = random.choice((post(JSON, length(400), body=b"{" + CANARY), post(JSON, CHUNKED, body=b"90\r\n{" + CANARY)))
    return Stream("", whole, ends=True)


@kind
def a_head_cut_short(random: random.Random) -> Stream:
    whole = request(b"POST", b"/sign-in?" + CANARY, b"X-Canary: " + CANARY, length(4))
    return Stream("", whole[: random.randrange(1, len(whole) - 2)], ends=True)


@kind
def a_body_that_holds_a_request(random: random.Random) -> Stream:
    """What looks like a request is a body, since the length says so, and whoever comes after it is answered."""
    hides = request(random.choice((b"GET", b"DELETE", b"OPTIONS")), b"/health/live?" + CANARY, length(len(HIDDEN)), body=HIDDEN)
    return valid(hides + last(), right=2)


@kind
def a_chunk_that_holds_a_request(random: random.Random) -> Stream:
    name = random.choice((b"", b";a=b", b';q="%s"' % CANARY))
    hides = request(b"GET", b"/health/live", CHUNKED, body=b"%x%s\r\n%s\r\n0\r\n\r\n" % (len(HIDDEN), name, HIDDEN))
    return valid(hides + last(), right=2)


@kind
def many_requests_at_once(random: random.Random) -> Stream:
    number = random.randrange(2, 20)
    return valid(request() * (number - 1) + last(), right=number)


@kind
def garbage_behind_requests(random: random.Random) -> Stream:
    number = random.randrange(1, 5)
    return Stream("", request() * number + random.randbytes(random.randrange(20, 400)) + b"\r\n\r\n" + HIDDEN, right=number)


@kind
def what_follows_the_last_request(random: random.Random) -> Stream:
    return valid(last() + HIDDEN)


@kind
def an_older_version_in_chunks(random: random.Random) -> Stream:
    body = b"0\r\n\r\n" + HIDDEN
    wrong = request(b"POST", b"/sign-in?" + CANARY, CHUNKED, length(len(body)), body=body, version=b"HTTP/1.0")
    return behind(random, wrong)
