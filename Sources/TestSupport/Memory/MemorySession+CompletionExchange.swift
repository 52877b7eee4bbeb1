package import Access
package import Learn
package import Vocabulary

extension MemorySession: CompletionExchange {
    package func keep(_ file: LearningImport) throws {
        state.learningImports[file.id] = file
    }

    package func keep(_ completion: KeptCompletion, from file: RecordID) throws {
        try keep(completion)
        state.completionFiles[completion.id] = file
    }

    package func isKept(_ completion: Completion) throws -> Bool {
        state.completions.contains { $0.completion == completion }
    }

    package func completions(
        _ reach: Reach,
        since day: CalendarDay?,
        modules: Set<LearningModuleID>?,
        _ page: PageRequest
    ) throws -> Page<ListedCompletion> {
        let found = try state.completions.filter { state.setAside[$0.id] == nil }.compactMap { kept in
            let (done, account) = (kept.completion, try account(RecordID(kept.completion.learner.text)))
            guard account?.agency == reach.agency, day.map({ $0 <= done.on }) ?? true,
                modules?.contains(done.module) ?? true
            else { return ListedCompletion?.none }
            return ListedCompletion(kept, name: account?.signInName)
        }
        let sorted = found.sorted { ($0.kept.completion.on, $0.kept.id) < ($1.kept.completion.on, $1.kept.id) }
        return Page(of: sorted, page) { $0.kept.id.text }
    }
}
