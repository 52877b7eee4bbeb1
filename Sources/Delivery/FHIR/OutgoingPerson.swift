package import Vocabulary

/// What is told of the person whom a referral is about.
package struct OutgoingPerson: Hashable, Sendable {
    package let id: RecordID
    /// The name, where it was chosen to be told.
    package let name: String?
    package let born: PartialDate?
    /// Everything told, each under the words by which it was asked for.
    package let details: [Detail]

    /// One thing told, such as `General practice` and its name.
    package struct Detail: Hashable, Sendable {
        package let label: String
        package let text: String

        package init(_ label: String, _ text: String) {
            self.label = label
            self.text = text
        }
    }

    package init(id: RecordID, name: String? = nil, born: PartialDate? = nil, details: [Detail]) {
        self.id = id
        self.name = name
        self.born = born
        // FHIR knows no empty text.
        self.details = details.filter { !$0.label.isBlank && !$0.text.isBlank }
    }
}

extension OutgoingPerson: CustomStringConvertible, CustomDebugStringConvertible {
    package var description: String { "a person on the way out, not shown" }
    package var debugDescription: String { description }
}

/// An agency on either side of a referral.
package struct OutgoingAgency: Hashable, Sendable {
    package let id: AgencyID
    package let name: String
    /// Where its system takes messages in, or by what it is known to the network; nil where it has none.
    package let endpoint: String?

    package init(_ id: AgencyID, name: String, endpoint: String? = nil) {
        self.id = id
        self.name = name
        self.endpoint = endpoint
    }
}

/// On what footing a person's information is shared.
package struct OutgoingBasis: Hashable, Sendable {
    /// What the person said to it.
    package enum Agreement: String, CaseIterable, Sendable {
        case given, refused
        /// They were not asked, or could not answer.
        case notAsked
    }

    package let agreement: Agreement
    /// The agreement in words, with the reason where there is none.
    package let words: String
    /// The authorities, each as it was shown to the sender.
    package let lawful: [String]

    package init(_ agreement: Agreement, words: String, lawful: [String]) {
        self.agreement = agreement
        self.words = words
        self.lawful = lawful
    }
}
