import Recognise
import Vocabulary

extension [RecordID] {
    /// - Throws: `Refusal` where the agency must not be told of one of these people; it does not say of whom, nor why.
    func check(mayBeToldTo agency: AgencyID, in session: some PersonRecords) throws {
        guard try contains(where: { try session.person($0, .latest)?.safeContact?.bars(agency) == true }) else {
            return
        }
        throw Refusal(
            .mustNotReceive,
            "'\(agency)' must not be told of somebody this tells of",
            remedy: "read how to make contact safely with each of them, and turn to an agency that may be told"
        )
    }
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
