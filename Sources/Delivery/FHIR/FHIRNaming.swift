import Vocabulary

/// The names under which this service's own ids and words stand in FHIR, so that nobody else's are taken for them.
package struct FHIRNaming: Hashable, Sendable {
    /// The address of the service, such as `https://heed.force.example`, without a stroke at its end.
    package let base: String

    package init(base: String) {
        self.base = base.hasSuffix("/") ? String(base.dropLast()) : base
    }

    var referrals: String { base + "/fhir/id/referral" }
    var persons: String { base + "/fhir/id/person" }
    var agencies: String { base + "/fhir/id/agency" }
    var pathways: String { base + "/fhir/pathway" }
    var details: String { base + "/fhir/told-of-the-person" }

    /// Where an agency takes messages in, or by what it is known here.
    func endpoint(of agency: OutgoingAgency) -> String {
        agency.endpoint ?? agencies + "|" + agency.id.text
    }
}
