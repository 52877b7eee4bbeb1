package import Vocabulary

/// The terms of a licence, as the policy had them on one day.
package struct LicenceScheme: Sendable {
    package let term: Term<Subject.LicenceScheme>
    /// What has to be done and shown for it.
    package let programme: ProgrammeID
    package let scopes: [Term<Subject.LicenceScope>]
    /// For how long it is awarded.
    package let valid: LearningSpan
    /// How many decide together at least.
    package let quorum: Int
    /// How long its holder may appeal against a step.
    package let appealWithin: LearningSpan
    /// What it takes to have it for longer.
    package let renewal: RenewalTerms

    package init(
        _ term: Term<Subject.LicenceScheme>,
        programme: ProgrammeID,
        scopes: [Term<Subject.LicenceScope>],
        valid: LearningSpan,
        quorum: Int,
        appealWithin: LearningSpan,
        renewal: RenewalTerms
    ) {
        self.term = term
        self.programme = programme
        self.scopes = scopes
        self.valid = valid
        self.quorum = quorum
        self.appealWithin = appealWithin
        self.renewal = renewal
    }

    package var id: LicenceSchemeID { term.id }
}

/// What it takes to have a licence for longer, beside the hours that its programme asks for.
package struct RenewalTerms: Hashable, Sendable {
    /// How many of what its holder has done lately.
    package let currency: Lately
    /// How many samples of the work were looked at.
    package let samples: Lately
    /// Within how many months the conversation about how its holder is took place.
    package let welfareMonths: Int

    package init(currency: Lately, samples: Lately, welfareMonths: Int) {
        self.currency = currency
        self.samples = samples
        self.welfareMonths = welfareMonths
    }

    /// So many of something within so many months.
    package struct Lately: Hashable, Sendable {
        package let count: Int
        package let months: Int
        /// What is counted, such as interviews led.
        package let what: String

        package init(_ count: Int, _ what: String, withinMonths months: Int) {
            self.count = count
            self.what = what
            self.months = months
        }
    }
}
