import Vocabulary

extension CourseRun {
    /// Which of what is said is new or differs from what was said before, once all of it is right.
    ///
    /// `modules` are those that are taught, as they were in force on the day on which it began; `gone` those who have left.
    func news(
        in said: [Attendance],
        teaching modules: [LearningModule],
        without gone: Set<AccountID>,
        by recorder: AccountID,
        because reason: String?,
        at moment: Instant
    ) throws(Refusal) -> [Attendance] {
        guard status != .cancelled else { throw wrongState }
        guard terms.begins <= moment else {
            throw Refusal(
                .notInThisState,
                "this course has not begun",
                remedy: "say who was there once it has"
            )
        }
        var problems = FieldProblems()
        problems.require(!said.isEmpty, "people", "it is not said who was there", "say it of at least one of them")
        var seen: Set<AccountID> = []
        for (index, one) in said.enumerated() {
            let field = "people[\(index)]"
            problems.require(
                seen.insert(one.learner).inserted,
                "\(field).learner",
                "the same person is named twice",
                "name everybody once"
            )
            problems.require(
                place(of: one.learner) != nil,
                "\(field).learner",
                "they have asked for no place in this course",
                "name those who have a place or wait for one"
            )
            problems.require(
                one.learner != recorder,
                "\(field).learner",
                "nobody records of themselves whether they were there",
                "leave it to another who runs courses"
            )
            problems.require(
                !gone.contains(one.learner),
                "\(field).learner",
                "they have left, and nothing more is recorded of them",
                "leave them out"
            )
            one.check(against: modules, at: field, &problems)
        }
        let known = Dictionary(attendance.map { ($0.learner, $0) }) { first, _ in first }
        let news = said.filter { one in
            known[one.learner].map { $0.presence != one.presence || $0.results != one.kept(of: modules) } ?? true
        }
        let isCorrection = news.contains { known[$0.learner] != nil }
        problems.require(
            !isCorrection || reason?.isBlank == false,
            "because",
            "it was recorded otherwise before",
            "say why it is corrected"
        )
        try problems.check()
        return news
    }

    /// The same at its next version, with what was said of some of them.
    func recorded(_ news: [KeptAttendance]) -> CourseRun {
        var next = self
        next.version += 1
        next.status = .held
        let said = Set(news.map(\.learner))
        next.attendance = attendance.filter { !said.contains($0.learner) } + news
        return next
    }
}

extension Attendance {
    /// What is kept of each module: who attended one that asks for nothing more has done it.
    func kept(of modules: [LearningModule]) -> [TaughtResult] {
        guard presence == .attended else { return [] }
        return modules.compactMap { module in
            results.first { $0.module == module.id }
                ?? (module.pass == .completed ? TaughtResult(module.id, version: module.version, .completed) : nil)
        }
    }

    fileprivate func check(against modules: [LearningModule], at field: String, _ problems: inout FieldProblems) {
        problems.require(
            presence == .attended || results.isEmpty,
            "\(field).results",
            "whoever was not there has no result",
            "leave the results out, or say that they attended"
        )
        for (index, one) in results.enumerated() {
            let place = "\(field).results[\(index)]"
            guard let module = modules.first(where: { $0.id == one.module }) else {
                problems.require(
                    false,
                    "\(place).module",
                    "'\(one.module)' was not taught in this course",
                    "choose one of its modules"
                )
                continue
            }
            problems.require(
                results.count { $0.module == one.module } == 1,
                "\(place).module",
                "“\(module.term.title)” has two results",
                "give one"
            )
            problems.require(
                one.version == module.version,
                "\(place).version",
                "version \(one.version) was not the one that was taught on that day",
                "it was version \(module.version)"
            )
            problems.require(
                one.result.isRight(for: module.pass),
                "\(place).result",
                "that is no result of “\(module.term.title)”",
                module.pass.asks
            )
        }
        guard presence == .attended else { return }
        let missing = modules.filter { module in
            module.pass != .completed && !results.contains { $0.module == module.id }
        }
        for module in missing {
            problems.require(false, "\(field).results", "“\(module.term.title)” has no result", module.pass.asks)
        }
    }
}

extension CompletionResult {
    fileprivate func isRight(for rule: PassRule) -> Bool {
        switch (rule, self) {
        case (.completed, .completed), (.mark, .assessed), (.assessed, .assessed): true
        case (.mark, .mark(let mark)): (0...100).contains(mark)
        default: false
        }
    }
}

extension PassRule {
    /// What has to be said of somebody who took part.
    fileprivate var asks: String {
        switch self {
        case .completed: "say only that they attended"
        case .mark: "give a mark from 0 to 100, or whether it is met"
        case .assessed: "say whether it is met"
        }
    }
}
