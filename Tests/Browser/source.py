"""A page as it was sent, before a browser mended it: what the rules of HTML say against it."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

import html5lib

TEXT_ONLY = {"p", "span", "h1", "h2", "h3", "h4", "h5", "h6", "button", "label", "strong", "em", "b", "i", "mark", "small",
             "abbr", "time", "code", "cite", "q", "dfn"}
# May hold a heading beside text.
TITLES = {"summary", "legend"}
BLOCKS = {"address", "article", "aside", "blockquote", "details", "dialog", "div", "dl", "fieldset", "figure", "footer",
          "form", "header", "hr", "main", "nav", "ol", "p", "pre", "section", "table", "ul"}
HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
ACTED_ON = {"button", "select", "textarea", "details", "iframe"}
LISTS = {"ul": {"li"}, "ol": {"li"}, "dl": {"dt", "dd", "div"}, "select": {"option", "optgroup", "hr"}, "tr": {"td", "th"}}
ASIDE = {"script", "template"}
# What looks like a mark of a template and is typed, to see that it stays as it was typed.
TYPED_MARK = "{{frame.csrf}}"


def broken(source: str) -> list[str]:
    """What is wrong with a whole page, each with the line it stands in where that is known."""
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    page = parser.parse(source)
    lines = source.splitlines()
    found = [f"line {at[0]}: {code} {about}: {lines[at[0] - 1].strip()[:120]}" for at, code, about in parser.errors]
    unfilled = source.replace(TYPED_MARK, "")
    if "{{" in unfilled or "}}" in unfilled:
        found.append("a mark of the template is left in it")
    found += list(_misplaced(page, ()))
    found += list(_skipped(page))
    return found


def _is_acted_on(element: Element) -> bool:
    return (
        element.tag in ACTED_ON
        or (element.tag == "a" and "href" in element.attrib)
        or (element.tag == "input" and element.get("type") != "hidden")
    )


def _tagged(element: Element) -> list[Element]:
    """What an element holds, without comments."""
    return [inner for inner in element if isinstance(inner.tag, str)]


def _misplaced(element: Element, above: tuple[str, ...]) -> Iterator[str]:
    """What stands in an element that may not hold it."""
    for inner in _tagged(element):
        within = (*above, element.tag)
        told = f"<{inner.tag} {' '.join(f'{name}={value!r}' for name, value in list(inner.attrib.items())[:3])}>"
        if element.tag in LISTS and inner.tag not in LISTS[element.tag] | ASIDE:
            yield f"{told} stands in <{element.tag}>"
        holder = next((tag for tag in reversed(within) if tag in TEXT_ONLY | TITLES), None)
        if holder and inner.tag in BLOCKS | HEADINGS and not (holder in TITLES and inner.tag in HEADINGS):
            yield f"{told} stands in <{holder}>, which holds text"
        if _is_acted_on(inner) or inner.tag == "label":
            outer = next((tag for tag in ("a", "button", "summary") if tag in within), None)
            if outer:
                yield f"{told} stands in <{outer}>, which is acted on itself"
        if inner.tag in ("label", "form") and inner.tag in within:
            yield f"{told} stands in another"
        if inner.tag != "svg":
            yield from _misplaced(inner, within)


def _skipped(page: Element) -> Iterator[str]:
    """Headings that leave a level out, and pages without one title; what is wrong is told before the title."""
    before = 0
    titles = 0
    for heading in _headings(page):
        level = int(heading.tag[1])
        titles += level == 1
        if level > before + 1:
            yield f"<{heading.tag}> {''.join(heading.itertext()).strip()[:60]!r} follows {f'<h{before}>' if before else 'nothing'}"
        before = level
    if titles != 1:
        yield f"{titles} headings of the first level"


def _headings(element: Element) -> Iterator[Element]:
    for inner in _tagged(element):
        if inner.tag in HEADINGS:
            yield inner
        elif inner.tag != "template" and "data-error-summary" not in inner.attrib:
            yield from _headings(inner)
