"""What every page is held against: the rules of accessibility, the width of a screen, and silence."""

from playwright.sync_api import Page

PHONE, NARROW, DESK = (390, 844), (320, 700), (1280, 900)
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# A browser notes every answer that is an error, and every answer that never came; those are for the tests to look at.
EXPECTED = ("Failed to load resource: the server responded with a status of 4", "Failed to load resource: net::ERR_")


class Watch:
    """Hears what a page should never say: a dialog, an error of a script, a line on the console."""

    def __init__(self, page: Page):
        self.heard: list[str] = []
        page.on("dialog", self._dialog)
        page.on("pageerror", lambda error: self.heard.append(f"error: {error}"))
        page.on("console", self._console)

    def _dialog(self, dialog) -> None:
        self.heard.append(f"{dialog.type}: {dialog.message}")
        dialog.dismiss()

    def _console(self, message) -> None:
        if message.type in ("error", "warning") and not message.text.startswith(EXPECTED):
            self.heard.append(f"console: {message.text}")


def where(page: Page) -> str:
    return f"{page.title()} at {page.url.split('/', 3)[-1]}"


def unfold(page: Page) -> None:
    page.evaluate("document.querySelectorAll('main details').forEach(each => each.open = true)")


def found_by_axe(axe, page: Page) -> list[str]:
    result = axe.run(page, options={"runOnly": {"type": "tag", "values": RULES}, "resultTypes": ["violations"]})
    return [
        f"{where(page)}: {rule['id']}: {node['target']}: {node['html'][:160]}"
        for rule in result.response["violations"]
        for node in rule["nodes"][:3]
    ]


def wider_than_screen(page: Page) -> list[str]:
    wide, screen = page.evaluate("[document.documentElement.scrollWidth, window.innerWidth]")
    return [f"{where(page)}: {wide} px wide on a screen of {screen}"] if wide > screen else []


def loose_ends(page: Page) -> list[str]:
    """Links and labels that lead nowhere on the page, and forms without the session's token."""
    found = page.evaluate(
        """() => {
          const ids = [...document.querySelectorAll('[id]')].map(each => each.id);
          const has = id => document.getElementById(decodeURIComponent(id)) !== null;
          const hashes = [...document.querySelectorAll('a[href^="#"]')].map(each => each.hash.slice(1));
          const labels = [...document.querySelectorAll('label[for]')].map(each => each.htmlFor);
          const described = [...document.querySelectorAll('[aria-describedby], [aria-labelledby]')].flatMap(each =>
            ((each.getAttribute('aria-describedby') ?? '') + ' ' + (each.getAttribute('aria-labelledby') ?? ''))
              .split(' ').filter(Boolean));
          return [
            ...ids.filter((id, at) => ids.indexOf(id) !== at).map(id => `the id ${id} is there twice`),
            ...hashes.filter(id => !has(id)).map(id => `a link to #${id} leads nowhere`),
            ...labels.filter(id => !document.getElementById(id)).map(id => `a label names ${id}, which is not there`),
            ...described.filter(id => !document.getElementById(id)).map(id => `something is described by ${id}, which is not there`),
            ...[...document.querySelectorAll('form[method=post]')].filter(each => !each.elements.csrf)
              .map(each => `the form to ${each.getAttribute('action')} has no token`),
            ...[...document.querySelectorAll('[style], style, script:not([src])')].map(each => `inline: ${each.outerHTML.slice(0, 80)}`),
          ];
        }"""
    )
    return [f"{where(page)}: {each}" for each in found]


def faults(axe, page: Page, sizes=(PHONE, DESK, NARROW)) -> list[str]:
    """Everything that is wrong with the page as it stands, at every width."""
    found = loose_ends(page)
    unfold(page)
    before = page.viewport_size
    for width, height in sizes:
        page.set_viewport_size({"width": width, "height": height})
        found += found_by_axe(axe, page) + wider_than_screen(page)
    page.set_viewport_size(before)
    return found
