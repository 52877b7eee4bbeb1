import Access
import Recognise
import Understand
import Vocabulary

/// All that the page of an assessment is told from.
struct AssessmentSource {
    let record: ContactRecord
    /// The document as it was assessed.
    let contact: Contact
    let kept: KeptAssessment
    let made: AssessmentRecord
    let names: Names
    var staff = StaffNames()
    /// The referrals that were made of it.
    var referrals: [ReferralKey: ReferralsPart.State] = [:]
    /// What agencies agreed there; nil where that is not asked.
    var agreed: AgreedReading?
    /// Where the hub has it, or is given it.
    var hub: Link?
    /// Its plan, or where one is begun.
    var plan: Link?
    /// Its open investigation, or where one is begun.
    var investigation: Link?
    /// What duty professionals were asked.
    var advice: [AskedAdvice] = []
    /// What a partner said who raised it; nil where none did.
    var raised: RaisedPart?

    /// The name of somebody in the contact; nil where nobody is meant.
    func name(_ person: PersonID?) -> String? {
        person.map { id in
            contact.person(id).map { $0.name?.full ?? "Somebody whose name is not known" } ?? id.text
        }
    }

    var path: String { "/contacts/\(record.id.text)" }

    /// The titles of what a clue suggests, whichever kind it is of.
    func title(ofSuggested id: String) -> String {
        let vulnerability = names.title(VulnerabilityID(id))
        return vulnerability == id ? names.title(FeatureID(id)) : vulnerability
    }
}
