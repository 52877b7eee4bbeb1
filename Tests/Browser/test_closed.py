"""While somebody looks after Heed, everybody who comes is told so and until when, and no record is opened."""

import urllib.error
import urllib.request

import pytest
from looking import faults
from playwright.sync_api import expect
from serving import Serving


def test_who_comes_is_told_until_when(chromium, axe, tmp_path):
    closed = Serving(tmp_path / "data", flags=("--closed", "Back at about 14:00")).start()
    try:
        page = chromium.new_context(base_url=closed.base).new_page()
        for path in ("/", "/sign-in", "/people"):
            assert page.goto(path).status == 503
            expect(page.get_by_role("heading", level=1)).to_have_text("Heed is closed for maintenance")
            expect(page.locator("main")).to_contain_text("Back at about 14:00.")
        assert faults(axe, page) == []
        page.context.close()
        with pytest.raises(urllib.error.HTTPError) as caught:
            urllib.request.urlopen(closed.base + "/api/v1/contacts")
        assert caught.value.code == 503 and caught.value.headers["Retry-After"] == "300"
        assert list(closed.data.iterdir()) == [], "something was opened"
    finally:
        closed.stop()
