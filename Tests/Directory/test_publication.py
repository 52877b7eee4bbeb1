"""What is published is what the standard asks for, and nothing that was not imported for it."""

import copy
import json

import httpx
import pytest
from conftest import DEMONSTRATION, HIDDEN
from standard import PAGE, TAXONOMY, TERM, departures, schema

LISTS = {
    "/services": schema("service_list"),
    "/service_at_locations": schema("service_at_location_list"),
    "/taxonomies": TAXONOMY,
    "/taxonomy_terms": TERM,
}
ITEMS = {
    "/services": schema("service"),
    "/service_at_locations": schema("service_at_location"),
    "/taxonomies": TAXONOMY,
    "/taxonomy_terms": TERM,
}


def everything(published: httpx.Client, path: str, **query: str) -> list[dict]:
    items, number = [], 0
    while True:
        number += 1
        reply = published.get(path, params={"page": str(number), "per_page": "20", **query})
        assert reply.status_code == 200 and reply.headers["access-control-allow-origin"] == "*"
        page = reply.json()
        assert departures({name: value for name, value in page.items() if value != []}, PAGE | {"required": []}) == []
        assert set(PAGE["required"]) == set(page)
        assert page["page_number"] == number and page["size"] == len(page["contents"]) <= 20
        assert (page["first_page"], page["empty"]) == (number == 1, not page["contents"])
        items += page["contents"]
        if page["last_page"]:
            assert len(items) == page["total_items"] and number == max(1, page["total_pages"])
            return items


@pytest.mark.parametrize("path", LISTS)
def test_a_list_is_as_its_schema_has_it(published: httpx.Client, path: str):
    items = everything(published, path)
    assert items and len({item["id"] for item in items}) == len(items)
    for item in items:
        assert departures(item, LISTS[path]) == [], item


@pytest.mark.parametrize("path", ITEMS)
def test_everything_listed_is_there_whole_and_as_its_schema_has_it(published: httpx.Client, path: str):
    for item in everything(published, path):
        reply = published.get(f"{path}/{item['id']}")
        assert reply.status_code == 200 and reply.headers["access-control-allow-origin"] == "*"
        assert departures(reply.json(), ITEMS[path]) == [], item["id"]


@pytest.mark.parametrize("path", LISTS)
def test_what_departs_from_a_schema_is_found_out(published: httpx.Client, path: str):
    item = everything(published, path)[0]
    inner = item["service"] if "service" in item else item
    assert departures(item, LISTS[path]) == []
    for name in ("id", "name"):
        kept = inner.pop(name)
        assert departures(item, LISTS[path]), f"{path} without {name} passes"
        inner[name] = kept
    for name, value in {"id": "7", "name": 7, "description": None}.items():
        doctored = copy.deepcopy(item)
        (doctored["service"] if "service" in doctored else doctored)[name] = value
        assert departures(doctored, LISTS[path]), f"{path} with {name} {value!r} passes"


def test_the_root_says_which_standard_is_spoken(published: httpx.Client):
    about = published.get("").json()
    assert about["version"] == "3.0" and about["profile"].startswith("https://") and about["openapi_url"].endswith(".json")


def test_what_was_imported_is_published_and_comes_back_as_it_was(published: httpx.Client):
    fed = {item["id"]: item for item in json.loads(DEMONSTRATION.read_text())["contents"]}
    listed = everything(published, "/services")
    assert {item["id"] for item in listed} == {key for key, item in fed.items() if item["status"] != "defunct"}
    for item in listed:
        whole, told = published.get(f"/services/{item['id']}").json(), fed[item["id"]]
        for name in ("name", "description", "status", "minimum_age", "maximum_age", "fees", "alert", "assured_date"):
            assert whole.get(name) == told.get(name), name
        assert [area["name"] for area in whole.get("service_areas", [])] == [
            area["name"] for area in told.get("service_areas", [])
        ]
        assert [phone["number"] for phone in whole.get("phones", [])] == [
            phone["number"] for phone in told.get("phones", [])
        ]


def test_what_is_published_can_be_imported_and_is_the_same(service, published: httpx.Client, tmp_path):
    whole = [published.get(f"/services/{item['id']}").json() for item in everything(published, "/services")]
    file = tmp_path / "published.json"
    file.write_text(json.dumps(whole))
    where = ["--data", str(service.data), "--json", "--dry-run", "--publish"]
    done = json.loads(service.command("import", "directory", str(file), *where))
    assert (done["added"], done["changed"], done["unchanged"]) == (0, 0, len(whole)) and done["withdrawn"] == 1


def test_what_was_not_imported_to_be_published_is_not_there(published: httpx.Client):
    assert published.get(f"/services/{HIDDEN}").status_code == 404
    assert HIDDEN not in {item["id"] for item in everything(published, "/services")}
    assert everything(published, "/services", search="not for everybody") == []


def test_a_list_is_narrowed(published: httpx.Client):
    terms = everything(published, "/taxonomy_terms")
    debt = next(term for term in terms if term["name"] == "Money and debt advice")
    found = {item["name"] for item in everything(published, "/services", taxonomy_term_id=debt["id"])}
    assert "Money advice" in found and "Kestrel Centre" not in found
    assert everything(published, "/services", taxonomy_id=debt["taxonomy_id"])
    assert {item["name"] for item in everything(published, "/services", search="loan shark")} == {"Loan shark helpline"}
    assert {item["name"] for item in everything(published, "/services", minimum_age="60")} == {"Doorstep friends"}
    assert everything(published, "/services", search="nothing of this sort") == []


@pytest.mark.parametrize(
    ("path", "status", "code"),
    [
        ("/services?page=0", 400, "bad-query"),
        ("/services?per_page=501", 400, "bad-query"),
        ("/services?postcode=YH1", 400, "bad-query"),
        ("/services/nothing", 404, "not-found"),
        ("/taxonomies/00000000-0000-4000-8000-000000000000", 404, "not-found"),
        ("/nothing", 404, "not-found"),
    ],
)
def test_what_is_asked_wrongly_is_told_as_a_problem(published: httpx.Client, path: str, status: int, code: str):
    reply = published.get(path)
    assert (reply.status_code, reply.json()["code"]) == (status, code)
    assert reply.headers["content-type"] == "application/problem+json" and reply.json()["remedy"]
