import PlainWords
import Respond
import Understand
import Vocabulary

/// How findings are said on a page; they name nobody.
struct FindingWords {
    let names: Names

    init(_ names: Names) {
        self.names = names
    }

    /// What of the contact is meant; nil where that is the contact itself.
    func about(_ finding: KeptFinding) -> String? {
        switch finding.about {
        case .contact: nil
        case .referral: "A referral"
        case .route(let pathway, _): names.title(pathway).capitalised
        case .alert(let alert, _): names.title(alert).capitalised
        }
    }

    /// Where it is put right.
    func place(_ finding: KeptFinding) -> Link {
        let contact = "/contacts/\(finding.contact.text)"
        return switch (finding.about, finding.check) {
        case (.referral(let id), _): Link("/referrals/\(id.text)", "Go to the referral")
        case (_, .loweredUnseen): Link("\(contact)/judgements", "Go to the judgements")
        default: Link(contact, "Go to the contact")
        }
    }

    func standing(_ finding: KeptFinding, at now: Instant) -> String {
        switch finding.state(at: now) {
        case .ended:
            finding.ending.map { "Put right \($0.at.inShort), \($0.after.words)" } ?? ""
        case .aside: "Rests until \(finding.asideUntil?.words ?? "")"
        case .early: "To be done by \(finding.due.inShort)"
        case .open: "Should have been done by \(finding.due.inShort)"
        }
    }
}

extension Event.Name? {
    /// After what it was found no more.
    fileprivate var words: String {
        guard let event = self else { return "after the agency looked at it" }
        return "after: \(event.rawValue.replacing(".", with: " ").replacing("-", with: " "))"
    }
}

extension CheckOwner {
    var words: String {
        let who = role.rawValue.replacing("-", with: " ").capitalised
        return place == .unit ? "\(who) of the unit whose contact it is" : "\(who) of the agency whose contact it is"
    }
}
