"""The directory of services, for anybody to read."""

from functools import partial

from calls.call import Call
from calls.subject import Makers, Subject


class Directory(Subject):
    def makers(self) -> Makers:
        return {
            "showService": partial(self._first, "showService", "listServices", "service"),
            "showTaxonomy": partial(self._first, "showTaxonomy", "listTaxonomies", "taxonomy"),
            "showTaxonomyTerm": partial(self._first, "showTaxonomyTerm", "listTaxonomyTerms", "term"),
            "showServiceAtLocation": partial(self._first, "showServiceAtLocation", "listServicesAtLocations", "place"),
        }

    def _first(self, operation_id: str, listing: str, name: str) -> Call:
        """The first of a list."""
        first = self.responder(listing).body["contents"][0]["id"]
        return Call(operation_id, self.responder, {name: first})
