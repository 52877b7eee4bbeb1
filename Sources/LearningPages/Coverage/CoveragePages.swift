import Access
import HTTPTypes
import Hummingbird
import Learn
import PlainWords
package import PolicyBook
package import Store
import Understand
import Vocabulary
import WebSupport
package import Website

/// My team, and how far each unit has come.
package struct CoveragePages: Sendable {
    private let site: Site
    private let desk: LearnDesk<Store>
    private let policies: PoliciesByDay

    package init(_ site: Site, store: Store, policies: PoliciesByDay) {
        self.site = site
        self.policies = policies
        desk = LearnDesk(store: store, policies: policies, world: site.world)
    }

    package var routes: [PageRoute] {
        [
            .get("/team", team), .get("/coverage", coverage), .post("/coverage/champions", name),
            .post("/coverage/champions/{champion}/end", end),
        ]
    }

    private func team(_ request: Request, _ context: HeedContext) async throws -> Response {
        var query = try QueryReader(request)
        let unit = query.text("unit").flatMap { $0.isEmpty ? nil : UnitID($0) }
        let page = query.page(defaultLimit: 50) { TeamPlace(text: $0) != nil }
        try query.finish()
        let found = try await ReadTeam(desk)(unit: unit, page, by: context.actor())
        let staff = try await desk.store.read { try StaffNames(found.items.map(\.account), in: $0) }
        return try site.page(TeamPage(found, unit: unit, staff, try words), in: context)
    }

    private func coverage(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        return try await page(context)
    }

    private func name(_ request: Request, _ context: HeedContext) async throws -> Response {
        let (form, actor) = (context.form ?? Form(), try context.actor())
        do {
            let found = try await desk.store.read { session in
                try SignInName(form.text("champion-account") ?? "").flatMap { try session.account(named: $0) }
            }
            try await NameChampion(desk)(
                AccountID(found?.id.text ?? "nobody"),
                of: ProgrammeID(form.text("champion-programme") ?? ""),
                from: LocalTime.day(of: site.world.now),
                until: try form.lastDay("champion-until"),
                by: actor
            )
            let path = LocalPath("/coverage") ?? .home
            return context.redirect(to: path, saying: Notice("champion-named"), over: site.transport)
        } catch let refusal as Refusal where refusal.code == .badInput {
            let errors = FormErrors(refusal) { $0.hasPrefix("champion-") ? $0 : "champion-" + $0 }
            return try await page(context, FormFields(form, errors), errors.summary, refusal.pageStatus)
        }
    }

    private func end(_ request: Request, _ context: HeedContext) async throws -> Response {
        let form = context.form ?? Form()
        let id = try context.recordID("champion", called: "champion")
        let version = form.text("version").flatMap(Int.init)
        let field = "end-\(id.text)-because"
        do {
            let reason = form.text(field) ?? ""
            try await NameChampion(desk).end(id, because: reason, expecting: version, by: context.actor())
            let path = LocalPath("/coverage") ?? .home
            return context.redirect(to: path, saying: Notice("champion-ended"), over: site.transport)
        } catch let refusal as Refusal where CoursePages.shownHere.contains(refusal.code) {
            let errors = FormErrors(refusal) { _ in field }
            return try await page(context, FormFields(form, errors), errors.summary, refusal.pageStatus)
        }
    }

    private func page(
        _ context: HeedContext,
        _ fields: FormFields = FormFields(),
        _ errors: ErrorSummary? = nil,
        _ status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let view = try await ReadCoverage(desk)(by: context.actor())
        let staff = try await desk.store.read { try StaffNames(view.champions.map(\.account), in: $0) }
        return try site.page(CoveragePage(view, staff, try names, fields, errors), in: context, status: status)
    }

    private var names: Names { get throws { Names(try policies.policy(at: site.world.now).policy) } }

    private var words: CourseWords {
        get throws { CourseWords(names: try names, policy: try desk.ground.policy) }
    }
}

extension Form {
    /// A day that is typed in parts.
    fileprivate func lastDay(_ name: String) throws(Refusal) -> CalendarDay {
        let typed = ["year", "month", "day"].compactMap { text("\(name).\($0)").flatMap(Int.init) }
        let found = typed.count == 3 ? CalendarDay(year: typed[0], month: typed[1], day: typed[2]) : nil
        guard let found else { throw .unsaid(name, "there is no such day", "give a day, a month and a year") }
        return found
    }
}
