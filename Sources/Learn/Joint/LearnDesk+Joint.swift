import Access
import Vocabulary

extension LearnDesk where Store.Session: AcknowledgementRecords {
    /// How agencies stand with their parts, as far as one of them sees it: its own, or all of a programme that it has the whole of.
    func joint(for agency: AgencyID, in session: Store.Session, on ground: Ground) throws -> [JointStanding] {
        let seen = ground.policy.programmes.flatMap { programme in
            programme.jointParts(seenBy: agency).map { (programme, $0) }
        }
        return try seen.map { programme, part in
            JointStanding(
                part: part,
                title: programme.term.title,
                modules: programme.modules.filter { part.modules.contains($0.id) }.map(\.term),
                record: try session.acknowledgement(of: part.programme, by: part.agency)
            )
        }
    }
}

extension Programme {
    fileprivate func jointParts(seenBy agency: AgencyID) -> [JointPart] {
        guard audiences.contains(where: { $0.agencies.contains(agency) }) else { return [] }
        let own = jointParts.filter { $0.agency == agency }
        return own.isEmpty ? jointParts : own
    }
}
