import Access
import Learn
import TestSupport
import Vocabulary

/// A school with a trainer, and people who come to its courses.
struct CourseSchool {
    let school: School

    /// The modules `a`, which asks only that one attends, and `b`, which asks for a mark.
    init(since days: Int = 0) throws {
        school = try School(
            [
                School.module("a", ways: [.course]),
                School.module("b", version: 2, pass: .mark(70), ways: [.here, .course]),
                School.module("c"),
            ],
            since: days
        )
        try add(701, [.responder])
        for number in 702...704 { try add(number, [.responder]) }
        try add(800, [.trainer])
        try add(801, [.qualityAssurer])
        try add(802, [.trainer], agency: "probation")
        try add(803, [.partnerPractitioner], agency: "probation")
    }

    func add(_ number: Int, _ roles: Set<AccountRole>, agency: AgencyID = "police") throws {
        guard number != 701 else { return }
        try school.store.keep(
            Account(
                id: .numbered(number),
                name: "Nobody \(number)",
                agency: agency,
                unit: "north",
                roles: roles,
                since: today
            )
        )
    }

    var today: CalendarDay { LocalTime.day(of: school.world.now) }

    var trainer: Actor { actor(800, [.trainer]) }

    func actor(_ number: Int, _ roles: Set<AccountRole> = [.responder], agency: AgencyID = "police") -> Actor {
        Actor(account: AccountID(RecordID.numbered(number).text), agency: agency, unit: "north", roles: roles)
    }

    func id(_ number: Int) -> AccountID { AccountID(RecordID.numbered(number).text) }

    /// Begins so many days from now, for an hour.
    func terms(
        _ modules: [LearningModuleID] = ["a", "b"],
        in days: Int = 10,
        for capacity: Int = 2,
        by trainer: Int = 800,
        of agencies: [AgencyID] = ["police"],
        place: String = "The training room",
        lasting hours: Int = 1
    ) -> CourseTerms {
        let begins = school.world.now.adding(days: days)
        return CourseTerms(
            teaching: modules,
            from: begins,
            to: begins.adding(hours: hours),
            in: place,
            by: id(trainer),
            for: capacity,
            of: agencies
        )
    }

    func planned(_ terms: CourseTerms? = nil) async throws -> RecordID {
        try await PlanCourse(school.desk)(terms ?? self.terms(), by: trainer).record.id
    }

    @discardableResult
    func book(_ course: RecordID, _ number: Int) async throws -> CourseView {
        try await BookPlace(school.desk)(course, by: actor(number))
    }

    @discardableResult
    func record(
        _ said: [Attendance],
        of course: RecordID,
        because reason: String? = nil,
        by actor: Actor? = nil
    ) async throws -> CourseView {
        try await RecordAttendance(school.desk)(said, of: course, because: reason, expecting: nil, by: actor ?? trainer)
    }

    func attended(_ number: Int, mark: Int = 80, version: Int = 2) -> Attendance {
        Attendance(id(number), .attended, [TaughtResult("b", version: version, .mark(mark))])
    }

    /// What counts of somebody, by module.
    func done(_ number: Int) async throws -> [Completion] {
        try await school.store.read { try $0.completions(of: id(number)) }
    }
}
