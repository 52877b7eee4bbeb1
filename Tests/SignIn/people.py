"""People who sign in through a provider, and the steps that they take."""

import re
import sqlite3
from contextlib import closing
from dataclasses import dataclass

from organisation import NAME, PASSWORD
from playwright.sync_api import Page, expect
from serving import Account, Serving


@dataclass(frozen=True)
class Joined:
    account: Account
    subject: str


def join(serving: Serving, issuer: str, subject: str, family: str, *roles: str) -> Joined:
    """Makes an account in Heed and joins it to a subject of a provider."""
    name = f"{subject.capitalize()} {family}"
    account = serving.account(f"{subject}.of.north", name, "police", "north", *(roles or ("responder",)))
    rejoin(serving, account, issuer, subject)
    return Joined(account, subject)


def rejoin(serving: Serving, account: Account, issuer: str, subject: str) -> None:
    serving.command(
        *("user", "change", "--data", str(serving.data), account.id),
        *("--oidc-subject", subject, "--oidc-issuer", issuer),
    )


def change(serving: Serving, account: Account, *flags: str) -> None:
    serving.command("user", "change", "--data", str(serving.data), account.id, *flags)


def proofs(serving: Serving, account: Account) -> list[int]:
    """When somebody proved who they are, by each of their sessions."""
    with closing(sqlite3.connect(serving.data / "heed.sqlite", timeout=30)) as records:
        asked = "SELECT proven_at FROM account_session WHERE account = ? ORDER BY began"
        return [proven for (proven,) in records.execute(asked, [account.id])]


def leave(page: Page, at: str = "/sign-in") -> None:
    """Goes to the provider from Heed's own page."""
    # Canaille writes the same token twice for one person within one second, and then fails on the second.
    page.wait_for_timeout(1_100)
    page.goto(at)
    page.get_by_role("link", name=f"Sign in with {NAME}").click()


def prove(page: Page, who: str, password: str = PASSWORD) -> None:
    """Signs in at the provider, which asks for the name where it does not know it."""
    name = page.locator("input[name=login]")
    secret = page.locator("input[name=password]")
    expect(name.or_(secret).first).to_be_visible()
    if name.is_visible():
        name.fill(who)
        name.press("Enter")
    secret.fill(password)
    secret.press("Enter")


def agree(page: Page) -> None:
    """Lets Heed know who one is, which the provider asks once."""
    page.locator("button[name=answer][value=accept]").click()


def sign_in(page: Page, who: str, at: str = "/sign-in") -> None:
    leave(page, at)
    prove(page, who)
    agree(page)
    expect(page).to_have_url(re.compile(r"127\.0\.0\.1"))


def heading(page: Page) -> str:
    return page.get_by_role("heading", level=1).inner_text()
