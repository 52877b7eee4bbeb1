/// The words in which reasons are told, as the policy has them.
package struct Wording: Sendable {
    /// What is to be said.
    ///
    /// Each names the places it has: `{person}`, `{things}` and so on.
    package enum Phrase: String, CaseIterable, Sendable {
        case controlHolds = "control-holds"
        case controlWeakened = "control-weakened"
        case testMet = "test-met"
        case testNotMet = "test-not-met"
        case testOpen = "test-open"
        case vulnerabilityHolds = "vulnerability-holds"
        case vulnerabilityFails = "vulnerability-fails"
        case featureHolds = "feature-holds"
        case featureFails = "feature-fails"
        case featureNone = "feature-none"
        case causesHolds = "causes-holds"
        case causesFails = "causes-fails"
        case clueHolds = "clue-holds"
        case clueFails = "clue-fails"
        case roleHolds = "role-holds"
        case roleFails = "role-fails"
        case controlConcernHolds = "control-concern-holds"
        case controlConcernFails = "control-concern-fails"
        case reliedOnHolds = "relied-on-holds"
        case reliedOnFails = "relied-on-fails"
        case labelling
        case consentHolds = "consent-holds"
        case consentFails = "consent-fails"
        case contactsHold = "contacts-hold"
        case contactsFail = "contacts-fail"
        case ageKnown = "age-known"
        case ageUncertain = "age-uncertain"
        case ageUnknown = "age-unknown"
        case questionMatters = "question-matters"
        case specialistForChild = "specialist-for-child"
        case specialistForComplainant = "specialist-for-complainant"
        case askApart = "ask-apart"
        case unanswered
        case unansweredHarm = "unanswered-harm"
        case roleUntilKnown = "role-until-known"
        case noRole = "no-role"
        case consentMissing = "consent-missing"
        case wayBack = "way-back"
        case wayBackAnswers = "way-back-answers"
        case overrideUsed = "override-used"
        case answersWish = "answers-wish"
        case agreement
    }

    private let phrases: [String: String]

    package init(_ phrases: [String: String] = [:]) {
        self.phrases = phrases
    }

    /// The words; the phrase's own id where the policy has none, which `heed policy check` reports.
    package subscript(_ phrase: Phrase) -> String {
        phrases[phrase.rawValue] ?? phrase.rawValue
    }

    /// The phrases for which the policy has no words.
    package var missing: [Phrase] {
        Phrase.allCases.filter { phrases[$0.rawValue] == nil }
    }
}

extension String {
    /// The text with `{name}` replaced by what is given for the name.
    package func filled(_ values: [String: String]) -> String {
        var result = ""
        var rest = self[...]
        while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
            let close = rest.utf8[open...].firstIndex(of: UInt8(ascii: "}"))
        {
            let name = rest[rest.utf8.index(after: open)..<close]
            result += rest[..<open]
            result += values[String(name)] ?? "{\(name)}"
            rest = rest[rest.utf8.index(after: close)...]
        }
        return result.isEmpty ? String(rest) : result + rest
    }

    /// The text as a sentence: a capital first, a full stop last.
    package var asSentence: String {
        let start = first?.isUppercase == true ? self : prefix(1).uppercased() + dropFirst()
        return start.last.map { ".?!\u{201D}".contains($0) } == true ? start : start + "."
    }
}

extension [String] {
    /// The items as they are read out: `a, b and c`.
    package func listed(_ conjunction: String = "and") -> String {
        guard count > 1, let last else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " \(conjunction) " + last
    }
}
