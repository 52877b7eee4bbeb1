package import Access
package import Respond
package import Vocabulary

extension MemorySession: PlanRecords {
    package func plan(_ id: RecordID, _ edition: Edition) throws -> PlanRecord? {
        state.record(id, edition, as: PlanRecord.self)
    }

    package func plans(of contact: RecordID) throws -> [PlanRecord] {
        state.latest(PlanRecord.self).reversed().filter { $0.contact == contact }
    }

    package func plans(within reach: Reach, _ filter: PlanFilter, _ page: PageRequest) throws -> Page<PlanRecord> {
        func place(_ plan: PlanRecord) -> (Int, RecordID) {
            let days = plan.days + actions(of: plan.id).flatMap(\.days)
            return (days.map(\.due.number).min() ?? .max, plan.id)
        }
        let meant = state.latest(PlanRecord.self).filter { plan in
            reach.inLists.rule(for: plan.holding) != nil && plan.status == filter.part
                && (!filter.isMine || plan.made.by == reach.account)
        }
        let sorted = filter.part == .open ? meant.sorted { place($0) < place($1) } : meant.reversed()
        return Page(of: sorted, page) { $0.id.text }
    }

    package func plannedAction(_ id: RecordID, _ edition: Edition) throws -> PlannedAction? {
        state.record(id, edition, as: PlannedAction.self)
    }

    package func plannedActions(of plan: RecordID) throws -> [PlannedAction] { actions(of: plan) }

    package func plannedActions(
        askedOf reach: Reach,
        open isOpen: Bool,
        _ page: PageRequest
    ) throws -> Page<PlannedAction> {
        let sorted = asked(of: reach).filter { $0.status.isOpen == isOpen }.sorted { one, other in
            let isBefore = (one.due.number, one.id) < (other.due.number, other.id)
            return isOpen ? isBefore : !isBefore
        }
        return Page(of: sorted, page) { $0.id.text }
    }

    package func tally(askedOf reach: Reach, on day: CalendarDay) throws -> AskedTally {
        let open = asked(of: reach).filter(\.status.isOpen)
        return AskedTally(open: open.count, overdue: open.count { $0.isOverdue(on: day) })
    }

    package func planDays(toTellOn day: CalendarDay, atMost limit: Int) throws -> [PlanDay] {
        let all = state.latest(PlanRecord.self).flatMap(\.days) + state.latest(PlannedAction.self).flatMap(\.days)
        let due = all.filter { $0.showFrom <= day && !state.toldPlanDays.contains(ToldPlanDay($0, on: day)) }
        return Array(due.sorted { ($0.due.number, $0.subject) < ($1.due.number, $1.subject) }.prefix(limit))
    }

    package func keepTold(_ planDay: PlanDay, on day: CalendarDay, at moment: Instant) throws {
        state.toldPlanDays.insert(ToldPlanDay(planDay, on: day))
    }

    private func actions(of plan: RecordID) -> [PlannedAction] {
        state.latest(PlannedAction.self).filter { $0.plan == plan }
    }

    private func asked(of reach: Reach) -> [PlannedAction] {
        state.latest(PlannedAction.self).filter { action in
            action.to.map { reach.rule(forWhatWasSentTo: $0, action.holding.guards) != nil } ?? false
        }
    }
}

/// A day of a plan as others were told of it: that it comes, or that it has passed.
struct ToldPlanDay: Hashable, Sendable {
    let subject: RecordID
    let due: CalendarDay
    let isOver: Bool

    init(_ planDay: PlanDay, on day: CalendarDay) {
        subject = planDay.subject
        due = planDay.due
        isOver = planDay.due < day
    }
}
