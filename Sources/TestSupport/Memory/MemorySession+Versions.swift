package import Access
package import Learn
package import Vocabulary

extension MemorySession: VersionRecords {
    package func versionsHeld(
        of module: LearningModuleID,
        _ rule: PassRule,
        _ reach: Reach
    ) throws -> [(version: Int, holders: Int)] {
        let all = try newest(of: module, rule, reach)
        return Dictionary(grouping: all, by: \.holder.version).map { ($0.key, $0.value.count) }
            .sorted { $0.0 > $1.0 }
    }

    package func holders(
        of module: LearningModuleID,
        before version: Int,
        _ rule: PassRule,
        _ reach: Reach,
        _ page: PageRequest
    ) throws -> Page<VersionHolder> {
        let old = try newest(of: module, rule, reach).filter { $0.holder.version < version }
        let sorted = old.sorted { ($0.unit, $0.holder.account.text) < ($1.unit, $1.holder.account.text) }
        return Page(of: sorted.map(\.holder), page) { $0.account.text }
    }

    private func newest(
        of module: LearningModuleID,
        _ rule: PassRule,
        _ reach: Reach
    ) throws -> [(holder: VersionHolder, unit: String)] {
        let done = state.completions.filter { kept in
            kept.completion.module == module && rule.isMet(by: kept.completion.result)
                && state.setAside[kept.id] == nil
        }
        return try Dictionary(grouping: done.map(\.completion), by: \.learner).compactMap { learner, all in
            guard let last = all.max(by: { ($0.on, $0.version) < ($1.on, $1.version) }),
                let account = try account(RecordID(learner.text)), account.agency == reach.agency
            else { return nil }
            return (VersionHolder(learner, version: last.version, on: last.on), account.unit?.text ?? "")
        }
    }
}
