import Notation
import Vocabulary

extension ReferralMessage {
    /// What is asked for, why, and by when.
    var request: JSONValue {
        let requester = referral.writer == nil ? "sender" : "role"
        var period: [(String, JSONValue)] = [("start", .text(referral.sentAt.text))]
        if let due = referral.due { period.append(("end", .text(due.text))) }
        var supporting = [JSONValue.reference(ids.urn(of: "consent"))]
        if !referral.person.details.isEmpty { supporting.append(.reference(ids.urn(of: "told"))) }
        return .resource(
            "ServiceRequest",
            id: referral.id.text,
            [
                ("identifier", .list([.identifier(naming.referrals, referral.id.text)])),
                ("status", .text("active")),
                ("intent", .text("plan")),
                ("category", .list([.coded(BaRS.categories, "referral", display: "Transfer of Care")])),
                ("code", .coded(naming.pathways, referral.pathway.id.text, display: referral.pathway.title)),
                ("orderDetail", .list([.worded(referral.request)])),
                ("subject", .reference(ids.urn(of: "patient"))),
                ("occurrencePeriod", .map(period)),
                ("authoredOn", .text(referral.sentAt.text)),
                ("requester", .reference(ids.urn(of: requester))),
                ("performer", .list([.reference(ids.urn(of: "receiver"))])),
                ("reasonCode", .list([.worded(referral.concerns)])),
                ("supportingInfo", .list(supporting)),
                ("note", referral.note.map { .list([.worded($0)]) }),
            ]
        )
    }

    /// On what footing it is shared: the agreement, or that there is none, and the authorities.
    ///
    /// FHIR has no word for sharing without agreement under another authority: `rejected` is what the person said, `draft`
    /// that they were not asked, and the rule of the policy says what it rests on.
    var consent: JSONValue {
        let status =
            switch referral.basis.agreement {
            case .given: "active"
            case .refused: "rejected"
            case .notAsked: "draft"
            }
        let words = [referral.basis.words] + referral.basis.lawful
        return .resource(
            "Consent",
            id: ids.id(of: "consent"),
            [
                ("meta", BaRS.core("Consent")),
                ("status", .text(status)),
                ("scope", .coded("http://terminology.hl7.org/CodeSystem/consentscope", "patient-privacy")),
                ("category", .list([.coded(BaRS.consents, "DRC", display: "Direct Care")])),
                ("patient", .reference(ids.urn(of: "patient"))),
                ("dateTime", .text(referral.sentAt.text)),
                ("policyRule", .worded(words.filter { !$0.isBlank }.joined(separator: "; "))),
            ]
        )
    }
}
