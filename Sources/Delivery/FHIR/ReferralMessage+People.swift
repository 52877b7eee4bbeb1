import Notation
import Vocabulary

extension ReferralMessage {
    var patient: JSONValue {
        .resource(
            "Patient",
            id: ids.id(of: "patient"),
            [
                ("meta", BaRS.core("Patient")),
                ("identifier", .list([.identifier(naming.persons, referral.person.id.text)])),
                ("name", referral.person.name.map { .list([.map([("use", .text("usual")), ("text", .text($0))])]) }),
                ("birthDate", referral.person.born.map { .text($0.text) }),
            ]
        )
    }

    /// What is told of the person, each under the words by which it was asked for.
    var told: JSONValue {
        let items = referral.person.details.enumerated().map { index, detail in
            JSONValue.map([
                ("linkId", .text(String(index + 1))),
                ("text", .text(detail.label)),
                ("answer", .list([.map([("valueString", .text(detail.text))])])),
            ])
        }
        return .resource(
            "QuestionnaireResponse",
            id: ids.id(of: "told"),
            [
                ("identifier", .identifier(naming.details, referral.id.text)),
                ("status", .text("completed")),
                ("subject", .reference(ids.urn(of: "patient"))),
                ("authored", .text(referral.sentAt.text)),
                ("author", .reference(ids.urn(of: referral.writer == nil ? "sender" : "role"))),
                ("item", .list(items)),
            ]
        )
    }

    func organization(_ part: String, _ agency: OutgoingAgency) -> JSONValue {
        .resource(
            "Organization",
            id: ids.id(of: part),
            [
                ("meta", BaRS.core("Organization")),
                ("identifier", .list([.identifier(naming.agencies, agency.id.text)])),
                ("name", .text(agency.name)),
            ]
        )
    }

    func practitioner(_ name: String) -> JSONValue {
        .resource(
            "Practitioner",
            id: ids.id(of: "writer"),
            [("meta", BaRS.core("Practitioner")), ("name", .list([.map([("text", .text(name))])]))]
        )
    }

    var role: JSONValue {
        .resource(
            "PractitionerRole",
            id: ids.id(of: "role"),
            [
                ("meta", BaRS.core("PractitionerRole")),
                ("practitioner", .reference(ids.urn(of: "writer"))),
                ("organization", .reference(ids.urn(of: "sender"))),
            ]
        )
    }
}
