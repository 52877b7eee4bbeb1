"""Invented contacts, each carrying a word of its own by which it is found again."""

import json

GIVEN = ("Ada", "Ben", "Cai", "Dee", "Eira", "Finn", "Gwen", "Huw")
FAMILY = ("Moor", "Tarn", "Fell", "Beck", "Holm", "Rigg", "Garth", "Scar")


def contact(word, number, narrative=""):
    """One frail person and a neighbour; names and births differ by number, so that people are told apart."""
    return {
        "reference": word,
        "at": "2026-11-18T14:35:00Z",
        "kind": "attended",
        "narrative": narrative or f"There is no food. {word}",
        "people": [
            {
                "id": "p1",
                "roles": ["subject"],
                "vulnerabilities": ["frailty"],
                "consent": {"referral": "given"},
                "name": {"given": GIVEN[number % 8], "family": f"{FAMILY[number // 8 % 8]}-{word}"},
                "born": f"{1930 + number % 20}-{1 + number % 12:02}-{1 + number % 28:02}",
                "home": {"line": f"{1 + number} Tarn Close", "postcode": "YH4 7QP"},
            },
            {"id": "p2", "roles": ["witness"], "name": {"given": GIVEN[(number + 3) % 8], "family": f"Ley-{word}"}},
        ],
    }


def written(document):
    return json.dumps(document, ensure_ascii=False).encode()
