"""Fills the folder of a Canaille with a client and people, as its own commands would one by one; run by `organisation.py`."""

import json
import sys

from canaille import create_app
from canaille.app import models
from canaille.app.installation import install
from canaille.backends import Backend

asked = json.load(sys.stdin)
app = create_app()
with app.app_context():
    install(app)
    with Backend.instance.session():
        client = models.Client(**asked["client"])
        Backend.instance.save(client)
        client.audience = [client]
        Backend.instance.save(client)
        for person in asked["people"]:
            Backend.instance.save(models.User(**person))
