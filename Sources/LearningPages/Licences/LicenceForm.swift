import Learn
import PlainWords
import Vocabulary
import WebSupport
import Website

/// What somebody typed into one of the forms of a licence; the fields of each form have names of their own.
struct LicenceForm {
    private let form: Form
    private let prefix: String

    init(_ form: Form, _ prefix: String) {
        self.form = form
        self.prefix = prefix
    }

    /// Every step that has a form, as it stands in addresses.
    static let steps =
        LicenceMove.allCases.filter { $0.rule.whose != .clock }.map(\.rawValue) + ["confirm", "object"]

    var version: Int? { form.text("version").flatMap(Int.init) }

    var scopes: [LicenceScopeID] { form.values("\(prefix)-scopes").map { LicenceScopeID($0) } }

    /// The name in the form of what a refusal names.
    func field(_ name: String) -> String? {
        name.split(separator: ".").last.map { "\(prefix)-\($0)" }
    }

    var decision: LicenceDecision {
        guard let move = LicenceMove(rawValue: prefix) else {
            return prefix == "object" ? .object(text("reason") ?? "") : .confirm
        }
        return .step(move, said)
    }

    private var said: LicenceSaid {
        LicenceSaid(
            panel: form.values("\(prefix)-panel").map { AccountID($0) },
            reason: text("reason"),
            conditions: (text("conditions") ?? "").split(whereSeparator: \.isNewline).map { String($0).trimmed }
                .filter { !$0.isEmpty },
            scopes: scopes,
            handling: text("handling"),
            agency: text("agency").map { AgencyID($0) },
            grounds: LicenceGround.allCases.compactMap { ground in
                text(ground.rawValue).map { GroundSaid(ground, $0) }
            }
        )
    }

    /// Nil where nothing is typed.
    private func text(_ name: String) -> String? { form.text("\(prefix)-\(name)")?.trimmed.ifWritten }
}
