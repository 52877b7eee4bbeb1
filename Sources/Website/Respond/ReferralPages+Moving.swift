import Hummingbird
import PlainWords
import Respond
import Store
import Vocabulary
import WebSupport

extension ReferralPages {
    private var desk: HandoverDesk<Store> { HandoverDesk(store: store, world: site.world) }

    func receive(_ request: Request, _ context: HeedContext) async throws -> Response {
        try await move(.receive, context) { id, _, version, actor in
            _ = try await ReceiveReferral(desk)(id, expecting: version, by: actor)
        }
    }

    func accept(_ request: Request, _ context: HeedContext) async throws -> Response {
        try await move(.accept, context) { id, words, version, actor in
            _ = try await AcceptReferral(desk)(id, saying: words, expecting: version, by: actor)
        }
    }

    func decline(_ request: Request, _ context: HeedContext) async throws -> Response {
        try await move(.decline, context) { id, words, version, actor in
            _ = try await DeclineReferral(desk)(id, because: words, expecting: version, by: actor)
        }
    }

    func withdraw(_ request: Request, _ context: HeedContext) async throws -> Response {
        try await move(.withdraw, context) { id, words, version, actor in
            _ = try await WithdrawReferral(desk)(id, because: words, expecting: version, by: actor)
        }
    }

    /// Moves a referral on; where that is refused, it is shown as it stands now, with what was typed.
    private func move(
        _ move: ReferralMove,
        _ context: HeedContext,
        _ make: (RecordID, String, Int?, Actor) async throws -> Void
    ) async throws -> Response {
        let id = try id(context)
        let form = context.form ?? Form()
        let words = form.text(move.field) ?? ""
        do {
            try await make(id, words, form.text("version").flatMap(Int.init), context.actor())
            let path = LocalPath("/referrals/\(id.text)") ?? .home
            return context.redirect(to: path, saying: move.notice, over: site.transport)
        } catch let refusal as Refusal where Self.shownHere.contains(refusal.code) {
            let errors =
                refusal.code == .versionStale
                ? FormErrors([], paragraph: Self.movedOn)
                : FormErrors(refusal) { $0 == "reason" ? move.field : nil }
            let typed = words.ifWritten.map { Unsaid(move: move, words: $0) }
            return try await page(id, context, FormFields(form, errors), errors, typed, status: refusal.pageStatus)
        }
    }

    private static let movedOn =
        "Somebody moved this on after you opened it, and nothing was changed by what you sent. How it stands now is below."

    private static let shownHere: Set<Refusal.Code> = [.badInput, .versionStale, .notInThisState]
}

extension ReferralMove {
    /// The field of what is said with it.
    var field: String { rawValue + ".words" }

    fileprivate var notice: Notice? { Notice(self == .withdraw ? "referral-withdrawn" : "referral-answered") }
}
