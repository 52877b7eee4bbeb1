import DemoForce
import Testing
import Vocabulary

struct DemoDevelopmentTests {
    private let force: DemoForce
    private let staff: [String: DemoStaff]

    init() throws {
        force = try TheForce.force.get()
        staff = Dictionary(uniqueKeysWithValues: force.staff.map { ($0.signIn, $0) })
    }

    private var steps: [(event: DemoEvent, step: DemoDevelopmentStep)] {
        force.events.compactMap { event in
            if case .develop(let step) = event.deed { (event, step) } else { nil }
        }
    }

    @Test func `specialists, supervisors and chief officers enter what they did, and some of it is signed`() {
        var entered: [String: Int] = [:]
        var signed = 0
        for (event, step) in steps {
            switch step {
            case .enter: entered[event.by, default: 0] += 1
            case .sign(let account, let place):
                signed += 1
                #expect(staff[account]?.lineManager == event.by)
                #expect(place < entered[account] ?? 0)
            default: break
            }
        }
        let roles = Set(entered.keys.flatMap { staff[$0]?.roles ?? [] })
        #expect(roles == ["specialist", "supervisor", "chief-officer"])
        #expect(signed > 0 && signed < entered.values.reduce(0, +))
    }

    @Test func `nobody looks at their own judgement, and what was missing is asked, learnt and shown since`() throws {
        var judged: [String: String] = [:]
        var (missing, shown, asked, closed): ([String: Int], [String: Int], [String: Instant], Int) = ([:], [:], [:], 0)
        for event in force.events {
            switch event.deed {
            case .judge(let contact, _): judged[contact] = event.by
            case .develop(.review(_, let contact, let review)):
                let judge = try #require(judged[contact])
                #expect(judge != event.by && staff[judge]?.unit == staff[event.by]?.unit)
                let isMissing = review.seen.contains { $0.behaviour == "records-voice" && $0.sight == "not-shown" }
                if isMissing {
                    missing[judge, default: 0] += 1
                } else if asked[judge] != nil {
                    shown[judge, default: 0] += 1
                }
            case .develop(.decideNeed(_, let person, _, _, _, _)): asked[person] = event.at
            case .develop(.closeNeed): closed += 1
            default: break
            }
        }
        let (person, moment) = try #require(asked.first)
        #expect(asked.count == 1 && closed == 1)
        #expect(missing.keys.contains(person) && missing[person] ?? 0 >= 2)
        #expect(shown[person] ?? 0 > 0)
        let learnt = force.events.contains { event in
            guard case .learn(.workThrough(let modules)) = event.deed else { return false }
            return event.by == person && event.at > moment && modules.contains("speaking-so-that-people-can-tell")
        }
        #expect(learnt)
    }

    @Test func `four assessors judge the same pieces, and one who differs is spoken with; others are being judged`()
        throws
    {
        var (answers, judged): ([String: [Bool]], [String: [Bool]]) = ([:], [:])
        var (asked, followed): ([String], [String]) = ([], [])
        for (event, step) in steps {
            switch step {
            case .openExercise(let to): (asked, answers) = (to, [:])
            case .judgeExercise(let said): answers[event.by] = said.map(\.isMet)
            case .closeExercise: judged = answers
            case .follow(let assessor, let until, _):
                followed.append(assessor)
                #expect(until > LocalTime.day(of: TheForce.end))
            default: break
            }
        }
        #expect(Set(asked).count == 4 && Set(judged.keys) == Set(asked) && answers.count == 2)
        let one = try #require(followed.first.flatMap { judged[$0] })
        let others = Set(judged.filter { $0.key != followed.first }.values)
        #expect(followed.count == 1 && others.count == 1 && !others.contains(one))
    }
}
