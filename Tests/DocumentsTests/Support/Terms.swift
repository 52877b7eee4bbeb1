import Documents
import Notation
import Vocabulary

extension KnownTerms {
    /// A small policy, enough for the sample.
    static let sample = KnownTerms(
        clues: ["spoken-for", "money-taken", "relative-concern", "confused"],
        vulnerabilities: ["dementia", "older-person"],
        features: ["financial-abuse", "isolation"],
        controls: ["care-package", "carer"],
        controlOwners: ["adult-social-care", "carer"],
        pathways: ["victim-support", "adult-safeguarding"],
        instruments: ["four-signs": ["fixated", "obsessive", "unwanted", "repeated"], "home-check": ["cold"]],
        contactFacts: ["crime": .truth, "immediate-risk": .truth],
        personFacts: ["has-capacity": .truth, "unable-to-protect-self": .truth, "dash-yes-count": .count]
    )
}
