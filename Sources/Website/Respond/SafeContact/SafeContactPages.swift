import Hummingbird
import PlainWords
package import PolicyBook
import Recognise
import Respond
package import Store
import Understand
import Vocabulary
import WebSupport

/// How to make contact with somebody safely: written by those who hold them.
package struct SafeContactPages: Sendable {
    private let site: Site
    private let desk: HandoverDesk<Store>
    private let policies: PoliciesByDay

    package init(_ site: Site, store: Store, policies: PoliciesByDay) {
        self.site = site
        self.policies = policies
        desk = HandoverDesk(store: store, policies: policies, world: site.world)
    }

    package var routes: [PageRoute] {
        let path = "/people/{person}/safe-contact"
        return [.get(path, show), .post(path, keep)]
    }

    private func show(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        return try await page(context, nil, .none, .ok)
    }

    private func keep(_ request: Request, _ context: HeedContext) async throws -> Response {
        let id = try context.recordID("person", called: "person")
        let form = context.form ?? Form()
        let written = WrittenSafeContact(
            how: form.text("how"),
            never: form.text("never"),
            keptFrom: form.values("agencies").map { AgencyID($0) },
            others: form.text("others"),
            because: form.text("why")
        )
        do {
            guard let version = form.text("version").flatMap(Int.init) else { throw Refusal.versionRequired }
            _ = try await KeepSafeContact(desk)(written, of: id, expecting: version, by: context.actor())
            let path = LocalPath("/people/\(id.text)") ?? .home
            return context.redirect(to: path, saying: Notice("safe-contact-kept"), over: site.transport)
        } catch let refusal as Refusal where [.badInput, .versionStale].contains(refusal.code) {
            let errors = FormErrors(refusal) { Self.field(of: $0) }
            return try await page(
                context,
                FormFields(form, errors),
                errors,
                refusal.pageStatus,
                isOvertaken: refusal.code == .versionStale
            )
        }
    }

    private func page(
        _ context: HeedContext,
        _ typed: FormFields?,
        _ errors: FormErrors,
        _ status: HTTPResponse.Status,
        isOvertaken: Bool = false
    ) async throws -> Response {
        let actor = try context.actor()
        let id = try context.recordID("person", called: "person")
        let person = try await ReadPerson(store: desk.store, world: desk.world)(id, .latest, by: actor).record
        let known = try policies.respondPolicy(at: desk.world.now).agencies
            .filter { $0.id != actor.agency }.map { Choice($0.id.text, $0.title.capitalised) }
        let fields = typed ?? FormFields(person.safeContact)
        let names = Names(try policies.policy(at: desk.world.now).policy)
        let now = isOvertaken ? person.safeContact.map { SafeContactPart($0, names) } : nil
        let page = SafeContactPage(person, known, fields, errors.summary, writtenMeanwhile: now)
        return try site.page(page, in: context, status: status)
    }

    private static func field(of problem: String) -> String? {
        problem.hasPrefix("must_not_receive.agencies") ? "agencies" : problem == "must_not_receive.why" ? "why" : nil
    }
}
