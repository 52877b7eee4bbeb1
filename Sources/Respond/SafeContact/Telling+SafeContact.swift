import Recognise
import Vocabulary

extension PersonRecords {
    /// Whether an agency must not be told of one of these people.
    func bars(_ agency: AgencyID, fromAnyOf people: [RecordID]) throws -> Bool {
        try people.contains { try bars(agency, from: $0) }
    }

    /// Whether an agency must not be told of a person.
    func bars(_ agency: AgencyID, from person: RecordID) throws -> Bool {
        try self.person(person, .latest)?.safeContact?.bars(agency) ?? false
    }

    /// - Throws: `Refusal` where one of the agencies must not be told of one of these people; it does not say of whom, nor why.
    func check(mayTell agencies: [AgencyID], of people: [RecordID]) throws {
        for agency in agencies where try bars(agency, fromAnyOf: people) {
            throw Refusal(
                .mustNotReceive,
                "'\(agency)' must not be told of somebody this tells of",
                remedy: "read how to make contact safely with each of them, and turn to an agency that may be told"
            )
        }
    }
}

extension ReferralRecord {
    /// Everybody of whom it tells, or would.
    var about: [RecordID] { ([person] + (sent?.others ?? [])).removingRepeats() }
}

extension ReferralMove {
    /// Whether those who sent it tell the agency something by this move.
    var tells: Bool {
        switch self {
        case .send, .supplyInformation, .challenge: true
        default: false
        }
    }
}
