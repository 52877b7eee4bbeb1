import PlainWords
import Recognise
import Respond
import Vocabulary
import WebSupport

/// What is chosen and written for a referral, as it was sent.
struct ComposeForm {
    let fields: DraftFields

    init(_ fields: DraftFields) {
        self.fields = fields
    }

    init(_ form: Form) {
        let ours: Set<String> = ["version", "revision", "then", "opened", "notes", "to"]
        fields = DraftFields(form.valuesByName.filter { !ours.contains($0.key) })
    }

    /// What is chosen before anybody has chosen: all that the route asks for, and how the question of consent stands.
    static func begun(_ sharing: Sharing, _ consent: ConsentState, hoping goals: [String]) -> ComposeForm {
        ComposeForm([
            "goals": [goals.joined(separator: "\n")],
            "shared": sharing.offers.filter(\.isAskedFor).map(\.key),
            "agreement": [consent.rawValue],
        ])
    }

    func isShared(_ offer: Offer) -> Bool { fields["shared"].contains(offer.key) }

    /// Everybody beside the one referred of whom it tells.
    func others(_ sharing: Sharing) -> [PersonID] {
        sharing.offers.filter(isShared).flatMap(\.others).removingRepeats().filter { $0 != sharing.person.id }
    }

    /// - Throws: `Refusal` where it is not said whether the person agrees.
    func told(_ sharing: Sharing, lawful: [String]) throws -> ComposedReferral {
        guard let told = written(sharing, lawful: lawful) else {
            let remedy = "choose how it stands"
            let problem = FieldProblem(field: "agreement", problem: "it is not said whether they agree", remedy: remedy)
            throw Refusal(.badInput, problem.problem, remedy: remedy, problems: [problem])
        }
        try told.check()
        return told
    }

    /// The same as far as it is written; nil where it is not said whether the person agrees.
    func written(_ sharing: Sharing, lawful: [String]) -> ComposedReferral? {
        guard let consent = ConsentState(rawValue: text("agreement") ?? "") else { return nil }
        let reason = consent == .given ? nil : text("without")
        let basis = ToldBasis(consent: consent, lawful: lawful, reason: reason)
        let details =
            sharing.offers.filter(isShared).map { ToldDetail($0.item, $0.words) }
            + sharing.toWrite.compactMap { wanted in text(wanted.key).map { ToldDetail(wanted.item, $0) } }
            + sharing.toldByAgreement.map { ToldDetail($0, basis.agreed) }
        return ComposedReferral(
            details: details,
            concerns: text("concern") ?? "",
            opinion: text("opinion"),
            recommendation: text("asked") ?? "",
            goals: text("goals")?.split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }
                ?? [],
            basis: basis,
            note: text("note")
        )
    }

    /// The name in the form of what a refusal names.
    static func field(of problem: String) -> String? {
        switch problem {
        case "concerns": "concern"
        case "recommendation": "asked"
        case "goals": "goals"
        case "basis.reason": "without"
        case "agreement": "agreement"
        default: nil
        }
    }

    private func text(_ name: String) -> String? { fields[name].first?.trimmed.ifWritten }
}
