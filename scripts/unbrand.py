"""Takes out of govuk-frontend's sheet what belongs to GOV.UK alone: typeface, header, footer, logotype, crown, colours.

Reads the sheet on stdin, writes ours to stdout, one rule a line; fails when something of GOV.UK is left."""

import re
import sys

HEADING = (
    "/* govuk-frontend 5.11.1, MIT licence, Crown copyright (Government Digital Service). */\n"
    "/* Typeface, header, footer and colours are taken out by scripts/unbrand.py: change that, not this. */\n"
)
FONTS = 'system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif'
# Parts of a page that are GOV.UK's own, or that Heed has no use for.
DROPPED = re.compile(
    r"\.govuk-(header|footer|service-navigation|cookie-banner|logo|phase-banner|exit-this-page|accordion"
    r"|character-count|password-input|step-by-step|template--rebranded)"
)
# Theirs to ours: text, links at rest and hovered and visited, actions, focus, errors, lines, grounds.
COLOURS = {
    "0b0c0c": "16222b", "505a5f": "485761", "484949": "485761",
    "1d70b8": "0b5670", "1a65a6": "0a4c63", "144e81": "083f53", "003078": "083f53", "0f385c": "083f53",
    "4c2c92": "54407f", "00703c": "0d5f56", "005a30": "094840", "002d18": "05302b",
    "ffdd00": "ffc94d", "fd0": "ffc94d", "fff7bf": "fff3d6",
    "d4351c": "b3261e", "aa2a16": "8f1e18", "55150b": "4d100c", "942514": "8f1e18",
    "b1b4b6": "a9b5bb", "f3f2f1": "f1f5f4", "dbdad9": "dde4e2", "c1c3c5": "c3cccb",
    "8eb8dc": "a9c7d2", "f4f8fb": "eef5f7", "bbd4ea": "c5dbe2", "d2e2f1": "d8e8ee", "0c2d4a": "0a3a4c",
    "e8f1f8": "e8f1f4", "1d8feb": "2a8fb0",
}  # fmt: skip


def without_branding(rule: re.Match[str]) -> str:
    selectors, body = rule.groups()
    if selectors.lstrip().startswith("@font-face"):
        return ""
    kept = [selector for selector in selectors.split(",") if not DROPPED.search(selector)]
    return "{}{{{}}}\n".format(",".join(kept), body) if kept else ""


def ours(sheet: str) -> str:
    sheet = re.sub(r"/\*.*?\*/", "", sheet.replace('@charset "UTF-8";', ""), flags=re.S)
    sheet = re.sub(r"([^{}]+)\{([^{}]*)\}", without_branding, sheet)
    sheet = re.sub(r"@[a-z][^{}]*\{\s*\}", "", sheet)
    sheet = re.sub(r'"?GDS Transport"?,?', "", sheet).replace("arial,sans-serif", FONTS)
    return re.sub(
        r"#([0-9a-f]{6}|[0-9a-f]{3})\b", lambda colour: "#" + COLOURS.get(colour[1].lower(), colour[1]), sheet, flags=re.I
    )


def main() -> int:
    sheet = ours(sys.stdin.read())
    left = re.findall(r"GDS Transport|font-face|url\(|crest|crown|#(?:1d70b8|00703c|fd0|ffdd00)\b", sheet, flags=re.I)
    if left:
        print("left: " + ", ".join(sorted(set(left))), file=sys.stderr)
        return 1
    sys.stdout.write(HEADING + sheet)
    return 0


sys.exit(main())
