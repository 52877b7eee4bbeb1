"""Every form, sent by those who may not know what it changes."""

import json

from conftest import Everything
from forms import Forms
from kept import changed_since, last
from matrix import path_of
from oracle import Oracle
from personas import PERSONAS
from rows import One, parsed
from rows_forms import FORMS

TABLE = parsed(FORMS)


def test_nobody_changes_what_they_may_not_know(everything: Everything, oracle: Oracle):
    cases = [case for case in everything.cases if case.name not in ("south", "known")]
    forms = Forms(everything.world.visitors, cases, oracle, everything.values)
    asks = list(forms.asks(TABLE))
    asked = {ask.route for ask in asks}
    assert asked == {route for route, row in TABLE.items() if isinstance(row, One)}, "each is sent by somebody"
    data = everything.world.service.data
    before = last(data)
    wrong = forms.run(asks)
    print(f"{forms.asked} forms")
    assert not wrong, f"{len(wrong)}:\n" + "\n".join(sorted(map(str, wrong))[:100])
    assert changed_since(data, before, *(everything.world.accounts[who].id for who in PERSONAS)) == []
    # A path that leads to no form is refused as well: each is one that the service knows.
    known = {line["route"] for line in map(json.loads, everything.world.service.log) if line.get("message") == "request"}
    sent = {path_of(ask.route, {name: f"{{{name}}}" if "{" + name + "}" in ask.route.template else value for name, value in ask.ids})
            for ask in asks}
    assert sent <= known, sorted(sent - known)
