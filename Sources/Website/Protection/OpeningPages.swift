import Access
import HTTPTypes
import Hummingbird
import PlainWords
import Recognise
package import Store
import Vocabulary
import WebSupport

/// Opening restricted records in an emergency, and closing them; who does it proves first who they are.
package struct OpeningPages: Sendable {
    private let site: Site
    private let open: OpenRestricted<Store>
    private let proof: FreshProofPages<Store>

    package init(_ site: Site, store: Store, proof: FreshProofPages<Store>) {
        self.site = site
        open = OpenRestricted(store: store, world: site.world)
        self.proof = proof
    }

    package var routes: [PageRoute] {
        [
            .get(Self.path.text) { request, context in
                try QueryReader.none(in: request)
                return try await proven(request, context) { try page(context) }
            },
            .post(Self.path.text) { request, context in
                try await proven(request, context) { try await begin(context) }
            },
            .post(Self.path.text + "/{opening}/close", close),
        ]
    }

    /// Whoever may not is told so before they prove who they are in vain.
    private func proven(
        _ request: Request,
        _ context: HeedContext,
        _ work: () async throws -> Response
    ) async throws -> Response {
        _ = try Access.reach(of: context.actor(), to: .openRestricted)
        return try await proof.freshProof(of: request, context, then: work)
    }

    private func begin(_ context: HeedContext) async throws -> Response {
        let form = context.form ?? Form()
        do {
            guard let ground = EmergencyAccess.Ground(rawValue: form.words("ground")) else {
                throw Refusal.unsaid("ground", "no ground is given", "choose why you have to see these records")
            }
            guard let minutes = Int(form.words("minutes")) else {
                throw Refusal.unsaid("minutes", "this is no number", "enter the least minutes that you need")
            }
            let search = PersonSearch(
                name: form.words("name").ifWritten,
                born: try form.day("born", as: "born")?.text,
                postcode: form.words("postcode").ifWritten
            )
            let opening = try await open(
                search,
                ground,
                because: form.words("why"),
                minutes: minutes,
                by: context.actor()
            )
            let person = LocalPath("/people/\(opening.person)") ?? .home
            return context.redirect(to: person, saying: Notice("records-opened"), over: site.transport)
        } catch let refusal as Refusal where [.badInput, .notFound, .notInThisState].contains(refusal.code) {
            let errors = FormErrors(refusal)
            return try page(context, FormFields(form, errors), errors.summary, refusal.pageStatus)
        }
    }

    /// What closed meanwhile is closed all the same.
    private func close(_ request: Request, _ context: HeedContext) async throws -> Response {
        let id = try context.recordID("opening", called: "opening")
        do {
            try await open.close(id, by: context.actor())
        } catch let refusal as Refusal where refusal.code == .notInThisState {
            return .redirect(to: .home)
        }
        return context.redirect(to: .home, saying: Notice("records-closed"), over: site.transport)
    }

    private func page(
        _ context: HeedContext,
        _ fields: FormFields = FormFields(),
        _ errors: ErrorSummary? = nil,
        _ status: HTTPResponse.Status = .ok
    ) throws -> Response {
        try site.page(OpenRecordsPage(fields, errors), in: context, status: status)
    }

    static let path = LocalPath("/open-records") ?? .home
}
