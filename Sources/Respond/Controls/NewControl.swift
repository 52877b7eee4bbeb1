import Recognise
package import Vocabulary

/// A control that somebody says is in place, or will be.
package struct NewControl: Hashable, Sendable {
    package let control: ControlID
    package let protects: PersonID?
    /// Who keeps it, by name or post.
    package let keeper: String
    package let begins: CalendarDay
    package let ends: CalendarDay?
    package let review: CalendarDay?
    /// The plan that puts it in place; nil where none does.
    package let plan: RecordID?

    package init(
        _ control: ControlID,
        protects: PersonID?,
        keeper: String,
        begins: CalendarDay,
        ends: CalendarDay? = nil,
        review: CalendarDay? = nil,
        plan: RecordID? = nil
    ) {
        self.control = control
        self.protects = protects
        self.keeper = keeper
        self.begins = begins
        self.ends = ends
        self.review = review
        self.plan = plan
    }

    /// - Throws: `Refusal`, which names every field that must be mended.
    func check(in record: ContactRecord, _ times: ControlTimes, on today: CalendarDay) throws(Refusal) {
        var problems: [FieldProblem] = []
        func hold(_ isRight: Bool, _ field: String, _ problem: String, _ remedy: String) {
            if !isRight { problems.append(FieldProblem(field: field, problem: problem, remedy: remedy)) }
        }
        let near = closest(to: control.text, among: times.known.map(\.text)).map { "did you mean \($0)?" }
        let isKnown = times.known.contains(control)
        hold(
            isKnown,
            "control",
            "the policy has no control '\(control)'",
            near ?? "choose one of the policy's controls"
        )
        let isHere = protects.map { record.record(of: $0) != nil } ?? true
        hold(isHere, "protects", "there is nobody called \(protects?.text ?? "")", "name somebody of the contact")
        hold(!keeper.isBlank, "keeper", "it is not said who keeps it", "name who answers for it, or their post")
        hold(ends != nil || review != nil, "ends", "it has no end and no day to look again", "say one of the two")
        if let ends {
            hold(ends >= begins, "ends", "it would end before it begins", "give a later end")
            hold(ends >= today, "ends", "that day has passed", "give the day until which it stands")
        }
        if let review {
            hold(review >= today, "review", "that day has passed", "give a day to come")
            hold(
                ends.map { review <= $0 } ?? true,
                "review",
                "it would be looked at after it ended",
                "give an earlier day"
            )
        }
        try Refusal.raise(problems)
    }

    func placed(at moment: Instant, by account: AccountID) -> PlacedControl {
        PlacedControl(at: moment, by: account, keeper: keeper, begins: begins, ends: ends, review: review, plan: plan)
    }
}

extension Refusal {
    /// - Throws: where anything has to be mended.
    static func raise(_ problems: [FieldProblem]) throws(Refusal) {
        guard let first = problems.first else { return }
        throw Refusal(.badInput, first.problem, remedy: first.remedy, problems: problems)
    }

    static func field(_ field: String, _ problem: String, _ remedy: String) -> Refusal {
        let told = FieldProblem(field: field, problem: problem, remedy: remedy)
        return Refusal(.badInput, problem, remedy: remedy, problems: [told])
    }
}
