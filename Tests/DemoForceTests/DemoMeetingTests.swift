import DemoForce
import Testing
import Vocabulary

/// The meetings of the script are held in an order that the real actions accept, and rest in every state.
struct DemoMeetingTests {
    private let force: DemoForce
    private let steps: [(event: DemoEvent, meeting: String, step: DemoMeetingStep)]

    init() throws {
        force = try TheForce.force.get()
        steps = force.events.compactMap { event in
            if case .meet(let meeting, let step) = event.deed { (event, meeting, step) } else { nil }
        }
    }

    @Test func `a meeting is convened, called, held and closed in this order, and rests in every state`() {
        let before: [String: Set<String?>] = [
            "convene-meeting": [nil], "invite-to-meeting": ["convene-meeting"], "hold-meeting": ["invite-to-meeting"],
            "close-meeting": ["hold-meeting"], "cancel-meeting": ["invite-to-meeting"],
        ]
        var last: [String: String] = [:]
        for (_, meeting, step) in steps {
            guard let allowed = before[step.name] else { continue }
            #expect(allowed.contains(last[meeting]), "\(step.name) of \(meeting)")
            last[meeting] = step.name
        }
        #expect(Set(last.values) == Set(before.keys))
        let kinds = Set(last.keys.compactMap { $0.split(separator: " ").first.map(String.init) })
        #expect(kinds == ["marac", "strategy-discussion", "risk-management-meeting"])
    }

    @Test func `a conference comes every four weeks, and the next has its papers out`() {
        var begins: [Instant] = []
        for case (_, _, .convene("marac", let at, _)) in steps { begins.append(at) }
        #expect(begins.count >= 18, "\(begins.count) conferences")
        #expect(zip(begins, begins.dropFirst()).allSatisfy { $0.days(until: $1).rounded() >= 28 })
        let coming = steps.filter { $0.meeting == steps.last { $0.meeting.hasPrefix("marac") }?.meeting }
        #expect(begins.last.map { $0 > TheForce.end } == true)
        #expect(coming.contains { $0.step.name == "invite-to-meeting" })
    }

    @Test
    func `people are on a meeting by a referral that its host accepted before, and each is written of there only`() {
        var accepted: Set<[String]> = []
        var (places, hosts): (Set<[String]>, [String: String]) = ([], [:])
        let staff = Dictionary(uniqueKeysWithValues: force.staff.map { ($0.signIn, $0) })
        for event in force.events {
            switch event.deed {
            case .refer(let contact, let referral, .accept):
                accepted.insert([contact, referral.pathway, referral.person])
            case .meet(let meeting, .convene): hosts[meeting] = staff[event.by]?.agency
            case .meet(let meeting, .putOn(let part)):
                #expect(accepted.contains([part.contact, part.referral.pathway, part.referral.person]))
                #expect(part.referral.to == hosts[meeting])
                #expect(places.insert([meeting, part.contact, part.referral.person]).inserted)
            case .meet(let meeting, .write(let part, _)):
                #expect(places.contains([meeting, part.contact, part.referral.person]))
            default: break
            }
        }
        #expect(places.count >= 40, "\(places.count) are spoken about")
    }

    @Test
    func `what was agreed is answered by whom it was asked of; of the last some is late, and some is still to come`() {
        let staff = Dictionary(uniqueKeysWithValues: force.staff.map { ($0.signIn, $0) })
        var asked: [String: [DemoMeetingAction]] = [:]
        var answered: Set<[String]> = []
        for case (let event, let meeting, .write(let part, let entry)) in steps {
            let place = [meeting, part.contact, part.referral.person].joined(separator: " ")
            switch entry {
            case .ask(let action): asked[place, default: []].append(action)
            case .answer(let number, _, _):
                #expect(asked[place]?[number].agency == staff[event.by]?.agency)
                #expect(answered.insert([place, "\(number)"]).inserted)
            default: break
            }
        }
        let today = LocalTime.day(of: TheForce.end)
        let open = asked.flatMap { place, actions in
            actions.enumerated().filter { !answered.contains([place, "\($0.offset)"]) }.map(\.element.due)
        }
        #expect(answered.count > open.count)
        #expect(open.contains { $0 < today } && open.contains { $0 >= today })
    }
}
