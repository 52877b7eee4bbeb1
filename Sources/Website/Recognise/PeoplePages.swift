import Hummingbird
import PlainWords
import Recognise
package import Store
import Vocabulary
import WebSupport

/// The search for people.
package struct PeoplePages: Sendable {
    private let site: Site
    private let store: Store

    package init(_ site: Site, store: Store) {
        self.site = site
        self.store = store
    }

    package var routes: [PageRoute] { [.get("/people", show), .post("/people", search)] }

    private func show(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        return try site.page(PeopleSearchPage(PersonSearchForm(), nil), in: context)
    }

    private func search(_ request: Request, _ context: HeedContext) async throws -> Response {
        let form = context.form ?? Form()
        let sought = PersonSearchForm(
            name: form.text("words") ?? "",
            born: form.text("born") ?? "",
            postcode: form.text("postcode") ?? ""
        )
        let found = try await SearchPeople(store: store, world: site.world)(sought.search, by: context.actor())
        return try site.page(PeopleSearchPage(sought, found), in: context)
    }
}

/// Looking for somebody, and who may be meant.
struct PeopleSearchPage: Page {
    let find: Find
    let results: Results?

    struct Find {
        let words: TextField
        let born: TextField
        let postcode: TextField
    }

    struct Results {
        let resultsTitle: String
        let matches: [Match]
        let nothing: Empty?
    }

    var template: String { "recognise/people-search" }
    var title: String { "People" }
    var place: String? { "/people" }

    init(_ sought: PersonSearchForm, _ found: [FoundPerson]?) {
        let fields = sought.fields
        find = Find(
            words: fields.text("words", "Name").with { $0.type = "search" },
            born: fields.text("born", "Year or date of birth").optional,
            postcode: fields.text("postcode", "Postcode").optional.wide("short")
        )
        results = found.map { found in
            Results(
                resultsTitle: found.isEmpty ? "Nobody found" : found.count.counted("person", "people"),
                matches: found.map(Match.init),
                nothing: found.isEmpty
                    ? Empty(
                        heading: "Nobody like that is known to you",
                        paragraph: "Try another spelling, the year of birth, or the postcode alone."
                    ) : nil
            )
        }
    }
}
