"""Calendars as another library reads them."""

from datetime import datetime, timedelta, timezone

from icalendar import Calendar
from trial import golden

NOON = datetime.fromtimestamp(1_795_000_000, tz=timezone.utc)


def read(name: str) -> Calendar:
    (calendar,) = Calendar.from_ical(golden(name), multiple=True)
    assert not calendar.errors
    assert all(not part.errors for part in calendar.walk())
    return calendar


def test_the_calendar_says_what_it_is():
    calendar = read("calendar.ics")
    assert (calendar["VERSION"], calendar["METHOD"]) == ("2.0", "PUBLISH")
    # The library knows neither of them, and leaves the text as it is written.
    assert calendar["NAME"] == calendar["X-WR-CALNAME"] == r"Heed\, what is due"
    assert calendar["REFRESH-INTERVAL"].params["VALUE"] == "DURATION"
    assert calendar["REFRESH-INTERVAL"].dt == timedelta(minutes=30)


def test_every_entry_is_read_as_it_was_meant():
    entries = read("calendar.ics").subcomponents
    assert [part.name for part in entries] == ["VTODO"] * 4 + ["VEVENT"] * 3
    assert [str(part["STATUS"]) for part in entries] == [
        "NEEDS-ACTION", "IN-PROCESS", "COMPLETED", "CANCELLED", "CONFIRMED", "TENTATIVE", "CANCELLED",
    ]
    assert len({part["UID"] for part in entries}) == len(entries)
    for number, part in enumerate(entries, 1):
        assert part["SEQUENCE"] == number
        assert part["DTSTAMP"].dt == NOON
        moment = part["DUE" if part.name == "VTODO" else "DTSTART"].dt
        assert moment == NOON + timedelta(hours=2)
        assert part["DESCRIPTION"] == (
            "Sign in to read it; nobody is named here, on purpose.\nBackslash \\ and more"
        )
        assert part["URL"] == "https://heed.force.example/referrals/019a7b2e-2222-7000-8000-000000000002"
    assert entries[1]["SUMMARY"] == "Überprüfung 🚓; " + "lang, " * 20


def test_alarms_count_from_the_moment_that_matters():
    calendar = read("calendar.ics")
    task, event = calendar.walk("VTODO")[0], calendar.walk("VEVENT")[0]
    (alarm,) = task.walk("VALARM")
    assert (alarm["TRIGGER"].dt, alarm["TRIGGER"].params["RELATED"]) == (timedelta(minutes=-30), "END")
    (alarm,) = event.walk("VALARM")
    assert alarm["TRIGGER"].dt == timedelta(minutes=-30)
    assert len(calendar.walk("VALARM")) == 3


def test_lines_are_folded_at_75_octets():
    lines = golden("calendar.ics").split(b"\r\n")
    assert max(map(len, lines)) == 75
    assert b"\n" not in b"".join(lines)


def test_a_calendar_without_entries_is_read_too():
    assert read("calendar-empty.ics").subcomponents == []
