import Access
import HTTPTypes
import Learn
import Notation
import Vocabulary

extension LicenceView {
    func answer(_ status: HTTPResponse.Status = .ok, for account: AccountID) -> Answer {
        let place = status == .created ? HeedAPI.prefix + "/licences/" + record.id.text : nil
        return Answer(status, json(for: account), location: place, version: record.version)
    }

    /// Its holder reads what was decided once it is decided.
    func json(for account: AccountID) -> JSONValue {
        let contested = record.contested.flatMap(\.appealBy)
        return .map([
            ("id", .text(record.id.text)),
            ("version", .integer(record.version)),
            ("scheme", .text(record.scheme.text)),
            ("agency", .text(record.agency.text)),
            ("holder", .text(record.holder.text)),
            ("status", .text(record.status.rawValue)),
            ("applied_at", .text(record.applied.text)),
            ("scopes", .list(record.scopes.map { .text($0.text) })),
            ("conditions", .list(record.conditions.map { .text($0) })),
            ("expires", .optional(record.expires?.text)),
            ("appeal", record.appeal?.json ?? .null),
            ("appeal_by", .optional(record.appeal == nil ? contested?.text : nil)),
            ("proposal", isHolder ? .null : record.proposal?.json ?? .null),
            ("objections", .list(isHolder ? [] : record.objections.map(\.json))),
            ("steps", .list(record.steps.map(\.json))),
            ("panel", .list(panel.map { .text($0.id.text) })),
            ("can", .list(steps(for: account).map { .text($0) })),
        ])
    }

    /// What somebody can do with it as it stands: while a decision waits, those on its panel confirm it or say why not.
    private func steps(for account: AccountID) -> [String] {
        guard !isHolder, let proposal = record.proposal else { return can.map(\.rawValue) }
        guard proposal.said.panel.contains(account) else { return [] }
        return (proposal.waitsFor.contains(account) ? ["confirm"] : []) + ["object"]
    }
}

extension OpenScheme {
    var json: JSONValue {
        .map([
            ("scheme", .text(scheme.id.text)),
            ("title", .text(scheme.term.title)),
            ("scopes", .list(scheme.scopes.map { .text($0.id.text) })),
            ("missing", .list(missing.map { .text($0.id.text) })),
        ])
    }
}

extension ListedLicence {
    var json: JSONValue {
        .map([
            ("id", .text(record.id.text)),
            ("scheme", .text(record.scheme.text)),
            ("holder", .text(record.holder.text)),
            ("name", .text(name)),
            ("status", .text(record.status.rawValue)),
            ("scopes", .list(record.scopes.map { .text($0.text) })),
            ("conditions", .list(record.conditions.map { .text($0) })),
            ("expires", .optional(record.expires?.text)),
        ])
    }
}

extension LicenceStep {
    fileprivate var json: JSONValue {
        .map([
            ("step", .text(move.rawValue)),
            ("at", .text(at.text)),
            ("by", .text(by.text)),
            ("from", .text(from.rawValue)),
            ("said", said.json),
            ("appeal_by", .optional(appealBy?.text)),
        ])
    }
}

extension LicenceProposal {
    fileprivate var json: JSONValue {
        .map([
            ("step", .text(move.rawValue)),
            ("at", .text(at.text)),
            ("by", .text(by.text)),
            ("said", said.json),
            ("confirmed", .list(confirmed.map { .text($0.text) })),
            ("waits_for", .list(waitsFor.map { .text($0.text) })),
        ])
    }
}

extension LicenceObjection {
    fileprivate var json: JSONValue {
        .map([
            ("step", .text(move.rawValue)), ("at", .text(at.text)), ("by", .text(by.text)), ("reason", .text(reason)),
        ])
    }
}

extension LicenceAppeal {
    fileprivate var json: JSONValue {
        .map([("against", .text(against.rawValue)), ("at", .text(at.text)), ("reason", .text(reason))])
    }
}

extension LicenceSaid {
    fileprivate var json: JSONValue {
        .map([
            ("panel", .list(panel.map { .text($0.text) })),
            ("reason", .optional(reason)),
            ("conditions", .list(conditions.map { .text($0) })),
            ("scopes", .list(scopes.map { .text($0.text) })),
            ("handling", .optional(handling)),
            ("agency", .optional(agency?.text)),
            (
                "grounds",
                .list(grounds.map { .map([("ground", .text($0.ground.rawValue)), ("words", .text($0.words))]) })
            ),
        ])
    }
}
