import HTTPTypes
import Hummingbird
package import Learn
package import Store
import Vocabulary
import WebSupport
package import Website

/// The parts of joint programmes that are for one's agency.
package struct JointPages: Sendable {
    private let site: Site
    private let desk: LearnDesk<Store>

    package init(_ site: Site, store: Store, policies: any LearnPolicies) {
        self.site = site
        desk = LearnDesk(store: store, policies: policies, world: site.world)
    }

    package var routes: [PageRoute] {
        [
            .get("/joint") { request, context in
                try QueryReader.none(in: request)
                return try await page(context)
            },
            .post("/joint/{programme}", acknowledge),
        ]
    }

    private func acknowledge(_ request: Request, _ context: HeedContext) async throws -> Response {
        let (form, programme) = (context.form ?? Form(), context.parameters.get("programme") ?? "")
        do {
            guard let version = form.text("version").flatMap(Int.init) else { throw Refusal.versionRequired }
            let words = form.words("\(programme)-words")
            let actor = try context.actor()
            try await AcknowledgePart(desk)(ProgrammeID(programme), saying: words, expecting: version, by: actor)
            let path = LocalPath("/joint") ?? .home
            return context.redirect(to: path, saying: Notice("part-acknowledged"), over: site.transport)
        } catch let refusal as Refusal where [.badInput, .versionStale, .notInThisState].contains(refusal.code) {
            let errors = FormErrors(refusal) { "\(programme)-\($0)" }
            return try await page(context, FormFields(form, errors), errors.summary, refusal.pageStatus)
        }
    }

    private func page(
        _ context: HeedContext,
        _ fields: FormFields = FormFields(),
        _ errors: ErrorSummary? = nil,
        _ status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let found = try await ReadJoint(desk)(by: context.actor())
        let staff = try await desk.store.read { try StaffNames(found.compactMap(\.last?.by), in: $0) }
        return try site.page(JointPage(found, staff, fields, errors), in: context, status: status)
    }
}
