package import Vocabulary

/// What of a programme is for the people of another agency, as that agency acknowledges it.
package struct JointPart: Hashable, Sendable {
    package let programme: ProgrammeID
    package let agency: AgencyID
    /// In the order of the programme.
    package let modules: [LearningModuleID]
    /// What tells this part from an earlier one: since when it is in force, and each module with its version.
    package let edition: String

    /// - Throws: `Refusal` where somebody read another part than this one; nil is not known.
    func check(isRead edition: String?) throws(Refusal) {
        guard let edition, edition != self.edition else { return }
        throw Refusal(
            .notInThisState,
            "the part is another one by now",
            remedy: "read it as it is now, and acknowledge that one"
        )
    }
}

extension Programme {
    /// The parts of those agencies whose people have nothing of it but a part, by their ids.
    package var jointParts: [JointPart] {
        let named = audiences.flatMap(\.agencies).removingRepeats().sorted()
        return named.compactMap { agency in
            let theirs = audiences.filter { $0.agencies.contains(agency) }
            guard theirs.allSatisfy({ $0.modules != nil }) else { return nil }
            let ids = Set(theirs.compactMap(\.modules).joined())
            let part = modules.filter { ids.contains($0.id) }
            let versions = part.map { "\($0.id) \($0.version)" }
            return JointPart(
                programme: id,
                agency: agency,
                modules: part.map(\.id),
                edition: ([inForce.from.text] + versions).joined(separator: ", ")
            )
        }
    }
}
