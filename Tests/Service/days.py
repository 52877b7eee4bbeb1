"""Days and moments counted from now, as they are written."""

from datetime import UTC, date, datetime, timedelta


def day(number: int) -> str:
    """The day after so many days, or before."""
    return (date.today() + timedelta(days=number)).isoformat()


def moment(**apart: int) -> str:
    """The moment that is so far from now, such as hours=-1."""
    return (datetime.now(UTC) + timedelta(**apart)).strftime("%Y-%m-%dT%H:%M:%SZ")
