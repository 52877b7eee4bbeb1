package import Vocabulary

/// Which agency took up its part of which programme.
package protocol AcknowledgementRecords: Keeping {
    /// Nil where it never did.
    func acknowledgement(of programme: ProgrammeID, by agency: AgencyID) throws -> Acknowledgement?
}
