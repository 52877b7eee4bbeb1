package import Access
package import Vocabulary

/// Who of an agency did which version of a module last; what was not passed or was set aside does not count.
package protocol VersionRecords: Keeping {
    /// How many for each version, the newest first.
    func versionsHeld(
        of module: LearningModuleID,
        _ rule: PassRule,
        _ reach: Reach
    ) throws -> [(version: Int, holders: Int)]
    /// Those whose newest is older than a version, unit by unit.
    func holders(
        of module: LearningModuleID,
        before version: Int,
        _ rule: PassRule,
        _ reach: Reach,
        _ page: PageRequest
    ) throws -> Page<VersionHolder>
}
