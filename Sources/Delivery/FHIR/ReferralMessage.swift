import Notation
import Vocabulary

/// A referral as a message of FHIR R4 after the NHS's Booking and Referral Standard: a bundle that begins with its header.
///
/// Not every part of the standard is filled: it asks for NHS numbers, codes of SNOMED and ids of its directory, which a force
/// does not hold. What is told of the person stands as it was told, under the words by which it was asked for.
package struct ReferralMessage: Sendable {
    let referral: OutgoingReferral
    let naming: FHIRNaming
    var ids: BundleIDs { BundleIDs(referral: referral.id) }

    package init(_ referral: OutgoingReferral, naming: FHIRNaming) {
        self.referral = referral
        self.naming = naming
    }

    package static let contentType = "application/fhir+json; fhirVersion=4.0"

    /// The message in JSON, on one line.
    package var body: [UInt8] { Array(JSONText(bundle).compact.utf8) }

    var bundle: JSONValue {
        let at = JSONValue.text(referral.sentAt.text)
        return .resource(
            "Bundle",
            id: ids.id(of: "bundle"),
            [
                ("meta", .map([("lastUpdated", at), ("profile", .list([.text(BaRS.bundle)]))])),
                ("type", .text("message")),
                ("timestamp", at),
                (
                    "entry",
                    .list(entries.map { urn, resource in .map([("fullUrl", .text(urn)), ("resource", resource)]) })
                ),
            ]
        )
    }

    private var entries: [(String, JSONValue)] {
        var entries = [
            (ids.urn(of: "header"), header),
            (ids.request, request),
            (ids.urn(of: "patient"), patient),
            (ids.urn(of: "consent"), consent),
            (ids.urn(of: "sender"), organization("sender", referral.sender)),
            (ids.urn(of: "receiver"), organization("receiver", referral.receiver)),
        ]
        if !referral.person.details.isEmpty { entries.append((ids.urn(of: "told"), told)) }
        if let writer = referral.writer {
            entries.append((ids.urn(of: "writer"), practitioner(writer)))
            entries.append((ids.urn(of: "role"), role))
        }
        return entries
    }

    private var header: JSONValue {
        .resource(
            "MessageHeader",
            id: ids.id(of: "header"),
            [
                ("meta", .profile(BaRS.header)),
                ("eventCoding", .map([("system", .text(BaRS.events)), ("code", .text("servicerequest-request"))])),
                (
                    "destination",
                    .list([
                        .map([
                            ("name", .text(referral.receiver.name)),
                            ("endpoint", .text(naming.endpoint(of: referral.receiver))),
                            ("receiver", .reference(ids.urn(of: "receiver"))),
                        ])
                    ])
                ),
                ("sender", .reference(ids.urn(of: "sender"))),
                (
                    "source",
                    .map([
                        ("name", .text(referral.sender.name)),
                        ("software", .text("Heed")),
                        ("endpoint", .text(naming.endpoint(of: referral.sender))),
                    ])
                ),
                ("reason", .coded(BaRS.reasons, "new")),
                ("focus", .list([.reference(ids.request)])),
                ("definition", .text(BaRS.definition)),
            ]
        )
    }
}

/// Names of the Booking and Referral Standard.
enum BaRS {
    static let bundle = "https://fhir.nhs.uk/StructureDefinition/BARSBundleMessage"
    static let header = "https://fhir.nhs.uk/StructureDefinition/BARSMessageHeader-servicerequest-request"
    static let definition = "https://fhir.nhs.uk/MessageDefinition/bars-message-servicerequest-request-referral"
    static let events = "https://fhir.nhs.uk/CodeSystem/message-events-bars"
    static let reasons = "https://fhir.nhs.uk/CodeSystem/message-reason-bars"
    static let categories = "https://fhir.nhs.uk/CodeSystem/message-category-servicerequest"
    static let consents = "https://fhir.nhs.uk/CodeSystem/consent-categories-bars"

    /// The profile of a resource that the United Kingdom has in common.
    static func core(_ kind: String) -> JSONValue {
        .profile("https://fhir.hl7.org.uk/StructureDefinition/UKCore-" + kind)
    }
}
