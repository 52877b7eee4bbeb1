"""Reads what a server asked of the disk, and when it answered, from the trace of its calls."""

import re
from typing import NamedTuple

CALLS = (
    "pwrite64,pwritev,write,writev,sendto,sendmsg,fsync,fdatasync,ftruncate,unlink,unlinkat,rename,renameat,renameat2"
)
# Big enough for a whole reply and any page; a call that is cut short stops the reading.
STRACE = ("-D", "-f", "-y", "-xx", "-s", "200000", "-e", f"trace={CALLS}", "-e", "signal=none")


class Step(NamedTuple):
    """write, truncate, unlink, sync-begins, sync-ends or reply; `began` ties the two ends of a sync together."""

    what: str
    path: str = ""
    offset: int = 0
    data: bytes = b""
    ended: int = 0
    began: int = 0


HEX = re.compile(r"\\x([0-9a-f]{2})")
LINE = re.compile(r"(\d+) +(.*)", re.S)
RESUMED = re.compile(r"<\.\.\. \w+ resumed>(.*)", re.S)
CALL = re.compile(r"(\w+)\((.*)\) += (-?\d+)", re.S)
ON_FILE = re.compile(r"(\d+)<([^>]*)>(?:, )?(.*)", re.S)
TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')


def octets(text):
    return bytes.fromhex("".join(HEX.findall(text)))


def calls(file):
    """Every call that succeeded: begun, ended, its name, its words, its result. Times are line numbers."""
    open_calls = {}
    with open(file, encoding="ascii", errors="replace") as lines:
        for now, line in enumerate(lines, 1):
            thread, text = LINE.fullmatch(line.rstrip("\n")).groups()
            began, resumed = now, RESUMED.match(text)
            if text.endswith("<unfinished ...>"):
                open_calls[thread] = (now, text.removesuffix("<unfinished ...>"))
                continue
            if resumed:
                began, start = open_calls.pop(thread)
                text = start.rstrip() + resumed[1]
            call = CALL.match(text)
            if call and int(call[3]) >= 0:
                yield began, now, call[1], call[2], int(call[3])
    # A call that never came back may still have reached the disk.
    for began, text in open_calls.values():
        name, words = text.split("(", 1)
        if name == "pwrite64":
            yield began, float("inf"), name, words, None


def steps(file, folder):
    """The steps on the store's files and the first bytes of each reply, in the order in which they can take effect."""
    found = []
    for began, ended, name, words, result in calls(file):
        if name in ("rename", "renameat", "renameat2", "unlink", "unlinkat"):
            paths = [octets(text) for text, _ in TEXT.findall(words)]
            if any(path.startswith(folder.encode() + b"/heed.sqlite") for path in paths):
                assert name.startswith("unlink"), "the replay knows no renaming of the store's file"
                found.append((ended, Step("unlink", paths[-1].decode())))
            continue
        on_file = ON_FILE.match(words)
        if not on_file:
            continue
        path, rest = octets(on_file[2]).decode(errors="replace") or on_file[2], on_file[3]
        if path.startswith("socket:") or path.startswith("TCP"):
            sent = TEXT.search(rest)
            if sent and octets(sent[1][:40]).startswith(b"HTTP/1.1 "):
                found.append((began, Step("reply", data=octets(sent[1][:400]))))
        elif path == folder and name in ("fsync", "fdatasync"):
            found.append((ended, Step("sync-folder")))
        elif path.startswith(f"{folder}/heed.sqlite") and not path.endswith("-shm"):
            found += on_store(name, path, rest, began, ended, result)
    return [step for _, step in sorted(found, key=lambda each: each[0])]


def on_store(name, path, rest, began, ended, result):
    if name == "pwrite64":
        data, cut = TEXT.match(rest).groups()
        assert not cut, "the trace cut a write short: raise -s"
        size, offset = (int(number) for number in re.findall(r", (\d+)", rest)[-2:])
        # SQLite writes a whole page or goes on with the rest; a call that was never answered may have done all.
        done = size if result is None else result
        return [(began, Step("write", path, offset, octets(data)[:done], ended))]
    if name == "ftruncate":
        return [(began, Step("truncate", path, int(rest), ended=ended))]
    if name in ("fsync", "fdatasync"):
        return [(began, Step("sync-begins", path, began=began)), (ended, Step("sync-ends", path, began=began))]
    raise AssertionError(f"the replay does not know {name} on {path}")
