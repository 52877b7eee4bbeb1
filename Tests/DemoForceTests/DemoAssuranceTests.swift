import DemoForce
import Testing
import Vocabulary

struct DemoAssuranceTests {
    private let force: DemoForce
    private let staff: [String: DemoStaff]

    init() throws {
        force = try TheForce.force.get()
        staff = Dictionary(uniqueKeysWithValues: force.staff.map { ($0.signIn, $0) })
    }

    @Test func `what was judged is looked at again by somebody else: some stands, one is judged anew, one waits`() {
        var outcomes: [String: Int] = [:]
        var seen: [String: Instant] = [:]
        var judged: [String: (by: String, at: Instant)] = [:]
        for event in force.events {
            switch event.deed {
            case .license(let holder, .judge): judged[holder] = (event.by, event.at)
            case .assure(.sayView(let holder, _, let reason)):
                #expect(judged[holder].map { $0.by != event.by && $0.at < event.at } == true && !reason.isEmpty)
                seen[holder] = event.at
            case .assure(.decideModeration(let holder, let outcome, let words)):
                #expect(seen.removeValue(forKey: holder).map { $0 < event.at } == true && !words.isEmpty)
                outcomes[outcome, default: 0] += 1
            default: break
            }
        }
        #expect(outcomes == ["agreed": 5, "again": 1])
        #expect(seen.count == 1)
    }

    @Test func `there is a pilot in every state, and no step of one is lost`() {
        var last: [String: String] = [:]
        var steps: [String: Int] = [:]
        for event in force.events {
            guard case .pilot(let title, let step) = event.deed else { continue }
            last[title] = step.told.name
            steps[step.told.name, default: 0] += 1
            let isChief = staff[event.by]?.roles.contains("chief-officer") == true
            #expect(isChief == (step.told.name == "decide-pilot"))
        }
        let ends = ["decide-pilot", "end-pilot", "enter-pilot-figure", "measure-pilot", "withdraw-pilot"]
        #expect(last.values.sorted() == ends)
        let expected = [
            "plan-pilot": 5, "measure-pilot": 5, "begin-pilot": 3, "enter-pilot-figure": 10, "end-pilot": 2,
            "decide-pilot": 1, "withdraw-pilot": 1,
        ]
        #expect(steps == expected)
    }

    @Test func `content is looked at in every way, agencies take up their part, and enough people say something`() {
        var reviews: [DemoContentReview] = []
        var agencies: Set<String> = []
        var said: Set<String> = []
        for event in force.events {
            guard case .assure(let step) = event.deed else { continue }
            switch step {
            case .reviewContent(let review): reviews.append(review)
            case .acknowledge: agencies.insert(staff[event.by]?.agency ?? "")
            case .react(_, let words):
                #expect(!words.isEmpty)
                said.insert(event.by)
            default: break
            }
        }
        let isToChange = reviews.contains { if case .toChange = $0.outcome { true } else { false } }
        let isChanged = reviews.contains { if case .changed = $0.outcome { true } else { false } }
        #expect(reviews.count == 4 && isToChange && isChanged)
        #expect(agencies == ["childrens-social-care", "housing", "domestic-abuse-service"])
        #expect(said.count == 7)
    }

    @Test func `people note, ask and are spoken with, by those who lead on welfare alone`() {
        var steps: [String: Int] = [:]
        for event in force.events {
            guard case .care(let step) = event.deed else { continue }
            steps[step.told.name, default: 0] += 1
            let isLead = staff[event.by]?.roles.contains("welfare-lead") == true
            #expect(isLead == (step.told.name == "record-conversation"))
        }
        #expect(
            steps == ["note-exposure": 8, "show-exposure": 2, "ask-for-conversation": 2, "record-conversation": 4]
        )
    }

    @Test func `somebody answers for everybody but the chief constable and those who are alone in their agency`() {
        let police = force.staff.filter { $0.agency == "police" }
        let top = police.filter { $0.lineManager == nil }
        #expect(top.map(\.rank) == ["chief-constable"])
        #expect(police.filter { $0.roles.contains("chief-officer") && $0.lineManager == top[0].signIn }.count == 2)
    }
}
