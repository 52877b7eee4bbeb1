"""What every page is held against: the rules of accessibility and of HTML, the width of a screen, and silence."""

from weakref import WeakKeyDictionary

from playwright.sync_api import Page, Response
from source import broken

PHONE, NARROW, DESK = (390, 844), (320, 700), (1280, 900)
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# A browser notes every answer that is an error, and every answer that never came; those are for the tests to look at.
EXPECTED = (
    "Failed to load resource: the server responded with a status of 4",
    "Failed to load resource: the server responded with a status of 503",
    "Failed to load resource: net::ERR_",
)

# What each page was drawn from last.
SENT: WeakKeyDictionary[Page, Response] = WeakKeyDictionary()


class Watch:
    """Hears what a page should never say: a dialog, an error of a script, a line on the console."""

    def __init__(self, page: Page):
        self.heard: list[str] = []
        page.on("dialog", self._dialog)
        page.on("pageerror", lambda error: self.heard.append(f"error: {error}"))
        page.on("console", self._console)
        page.on("response", self._response)

    def _response(self, response: Response) -> None:
        request = response.request
        if request.is_navigation_request() and request.frame == request.frame.page.main_frame:
            SENT[request.frame.page] = response

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


def found_by_axe(axe, page: Page, contrast: bool = True) -> list[str]:
    if not page.evaluate("'axe' in window"):
        page.evaluate(axe.axe_script)
    broken_rules = page.evaluate(
        "async options => (await axe.run(options)).violations",
        {
            "runOnly": {"type": "tag", "values": RULES},
            "resultTypes": ["violations"],
            "rules": {"color-contrast": {"enabled": contrast}},
        },
    )
    return [
        f"{where(page)}: {rule['id']}: {node['target']}: {node['html'][:160]}"
        for rule in broken_rules
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


def source(page: Page) -> str:
    """The page as it was sent, whether it was asked for or is the answer to a form."""
    return SENT[page].text() if page in SENT else page.context.request.get(page.url).text()


def faults(axe, page: Page, axe_at=(DESK, PHONE), width_at=(NARROW,)) -> list[str]:
    """Everything that is wrong with the page as it was sent and as it stands, with all that it folds away.

    The page must have been opened with scripts: without them the rules wait for ever. Contrast, which takes the most of
    the time, is looked at in the first width, since the sheets change no colour by width.
    """
    found = [f"{where(page)}: {each}" for each in broken(source(page))] + loose_ends(page)
    unfold(page)
    before = page.viewport_size
    for size in (*axe_at, *width_at):
        page.set_viewport_size({"width": size[0], "height": size[1]})
        found += wider_than_screen(page) + (
            found_by_axe(axe, page, contrast=size == axe_at[0]) if size in axe_at else []
        )
    page.set_viewport_size(before)
    return found
