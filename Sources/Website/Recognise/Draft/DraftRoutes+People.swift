import ContactForms
import Foundation
import Hummingbird
import Recognise
import Respond
import Store
import Vocabulary
import WebSupport

extension DraftRoutes {
    /// Looks whether somebody is known before they are added.
    func search(_ request: Request, _ context: HeedContext) async throws -> Response {
        let draft = try await draft(context)
        let form = context.form ?? Form()
        let sought = PersonSearchForm(
            name: form.text("words") ?? "",
            born: form.text("born") ?? "",
            postcode: form.text("postcode") ?? ""
        )
        let found = try await SearchPeople(store: store, world: site.world)(sought.search, by: context.actor())
        let page = DraftPeoplePage(
            DraftHead(draft, at: .people),
            draft.fields,
            FormFields(draft.fields.values),
            sought: sought,
            found: found,
            nil
        )
        return try site.page(page, in: context)
    }

    /// What is known of somebody who is added; nothing for somebody new.
    func details(of choice: String, _ context: HeedContext) async throws -> [String: String] {
        guard let id = RecordID(uuid: choice) else { return choice == "new" ? named(context) : [:] }
        let known = try await ReadPerson(store: store, world: site.world)(id, .latest, by: context.actor())
        let details = known.record.details
        let born = (details.born ?? "").split(separator: "-").map(String.init)
        return [
            "record": id.text,
            "given": details.given ?? "",
            "family": details.family ?? "",
            "born.year": born.first ?? "",
            "born.month": born.count > 1 ? born[1] : "",
            "born.day": born.count > 2 ? born[2] : "",
            "home.line": details.line ?? "",
            "home.postcode": details.postcode ?? "",
        ]
    }

    /// Somebody new, named as was searched.
    private func named(_ context: HeedContext) -> [String: String] {
        let words = (context.form?.text("sought") ?? "").split(separator: " ").map(String.init)
        return ["given": words.dropLast().joined(separator: " "), "family": words.last ?? ""]
    }
}
