import PlainWords
import Respond
import Understand
import Vocabulary

/// By which terms something goes: the national policy, or what was agreed with whom, since when and why.
struct TermsPart {
    let national: String?
    let lines: [Line]

    struct Line {
        let words: String
        let because: String
        let agreementTitle: String
        let agreed: String
        let href: String
    }

    /// `subject` is what was looked for, as it ends the sentence.
    init(_ found: [Applied<AgreedDifference>], _ names: Names, _ policy: RespondPolicy, of subject: String = "it") {
        lines = found.map { Line($0.value, $0.agreement, names, policy) }
        national = lines.isEmpty ? "By the national policy; nothing else is agreed here of \(subject)." : nil
    }
}

extension TermsPart.Line {
    fileprivate init(
        _ difference: AgreedDifference,
        _ agreement: AgreementRecord,
        _ names: Names,
        _ policy: RespondPolicy
    ) {
        let told = DifferenceWords(difference, names, policy)
        words = "\(told.what): \(told.here) here, nationally \(told.elsewhere)."
        because = told.because
        agreementTitle = agreement.terms.title
        let parties = agreement.terms.parties.map { names.title($0).withinSentence }.listed()
        agreed = "agreed between \(parties) since \(agreement.terms.from.inWords)"
        href = "/agreements/\(agreement.id.text)"
    }
}

/// What was agreed where a contact is held, with the policy that it differs from.
struct AgreedReading {
    let terms: LocalTerms
    let national: RespondPolicy

    /// To whom a route leads: whoever its draft was directed to, else whoever agreements say now, else whoever the policy does.
    func recipient(of route: KeptAssessment.Referral, from sender: AgencyID, drafted: AgencyID?) -> AgencyID {
        let agreed = terms.direction(by: route.pathway, from: sender, insteadOf: route.to)
        return drafted ?? agreed?.to ?? route.to
    }

    func part(by pathway: PathwayID, to agency: AgencyID, _ names: Names) -> TermsPart {
        TermsPart(terms.differences(by: pathway, to: agency, over: national.times), names, national)
    }
}

extension SeenReferral {
    /// By which terms it went where it went, and runs as it runs; nil where nobody waits for it any more.
    func terms(
        _ names: Names,
        _ national: RespondPolicy,
        _ agreement: (RecordID) throws -> AgreementRecord?
    ) throws -> TermsPart? {
        let ids = [agreed?.agreement, clock?.agreement, answerAgreed].compactMap(\.self).removingRepeats()
        let found = try ids.compactMap(agreement).flatMap { record in
            record.terms.differences.filter { counts($0, of: record.id) }.map { Applied($0, by: record) }
        }
        return found.isEmpty && clock == nil
            ? nil : TermsPart(found, names, national, of: "where it goes and the stage it is in")
    }

    private func counts(_ difference: AgreedDifference, of agreement: RecordID) -> Bool {
        let isDirecting = agreed?.agreement == agreement
        switch difference {
        case .route(let route): return isDirecting && route.pathway == self.route && route.to == agreed?.to
        case .role(let role): return isDirecting && role.pathway == route && role.agency == agreed?.to
        case .clock(let one): return clock?.agreement == agreement && one.stage == clock?.stage && one.pathway == route
        case .hours: return clock?.agreement == agreement
        case .threshold(let threshold):
            return answerAgreed == agreement && threshold.threshold == RespondPolicy.unanswered
        }
    }
}
