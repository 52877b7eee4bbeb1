import Access
package import Learn
package import Vocabulary

extension MemorySession: AcknowledgementRecords {
    package func acknowledgement(of programme: ProgrammeID, by agency: AgencyID) throws -> Acknowledgement? {
        state.latest(Acknowledgement.self).first { $0.programme == programme && $0.holding.agency == agency }
    }
}
