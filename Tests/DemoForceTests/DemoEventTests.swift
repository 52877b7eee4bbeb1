import DemoForce
import Testing
import Vocabulary

struct DemoEventTests {
    private let force: DemoForce

    init() throws { force = try TheForce.force.get() }

    @Test func `events are in order, and each contact is recorded once and first`() {
        #expect(zip(force.events, force.events.dropFirst()).allSatisfy { $0.at <= $1.at })
        var recorded: Set<String> = []
        for event in force.events {
            if case .record(let contact) = event.deed {
                #expect(recorded.insert(contact).inserted)
            } else {
                #expect(event.deed.contacts.allSatisfy(recorded.contains))
            }
        }
        #expect(recorded.count == force.contacts.count)
    }

    @Test func `everybody who acts may sign in, and nobody reviews their own judgement`() {
        let staff = Dictionary(uniqueKeysWithValues: force.staff.map { ($0.signIn, $0) })
        var judged: [String: String] = [:]
        for event in force.events {
            #expect(staff[event.by] != nil)
            if case .judge(let contact, _) = event.deed { judged[contact] = event.by }
            guard case .review(let contact, _, _) = event.deed else { continue }
            #expect(staff[event.by]?.roles.contains("supervisor") == true)
            #expect(judged[contact] != nil && judged[contact] != event.by)
        }
    }

    @Test func `a referral is drafted, sent and received before it is answered, by somebody of the agency it goes to`()
    {
        let staff = Dictionary(uniqueKeysWithValues: force.staff.map { ($0.signIn, $0) })
        let decided: Set = ["receive-referral", "supply-information"]
        let before: [String: Set<String?>] = [
            "draft-referral": [nil],
            "send-referral": ["draft-referral"], "receive-referral": ["send-referral"],
            "withdraw-referral": ["send-referral"],
            "request-information": ["receive-referral"], "supply-information": ["request-information"],
            "accept-referral": Set(decided), "decline-referral": Set(decided),
            "begin-referral": ["accept-referral"], "complete-referral": ["begin-referral"],
            "decline-by-person": Set(decided.union(["begin-referral"])),
        ]
        let senders = ["draft-referral", "send-referral", "supply-information", "withdraw-referral"]
        var last: [String: String] = [:]
        for event in force.events {
            guard case .refer(let contact, let referral, let step) = event.deed else { continue }
            let key = contact + referral.pathway + referral.person
            #expect(before[step.name]?.contains(last[key]) == true, "\(step.name)")
            last[key] = step.name
            if !senders.contains(step.name) {
                #expect(staff[event.by]?.agency == referral.to)
            }
        }
        let ends = Set(last.values)
        #expect(Set(before.keys).subtracting(ends) == [], "referrals rest in every state")
    }

    @Test func `who holds it is named where nobody accepted, once it is judged, and some are left to nobody`() {
        var (judged, accepted, named): (Set<String>, Set<String>, Set<String>) = ([], [], [])
        for event in force.events {
            switch event.deed {
            case .judge(let contact, _): judged.insert(contact)
            case .refer(let contact, _, .accept): accepted.insert(contact)
            case .hold(let contact, let holder):
                #expect(judged.contains(contact))
                #expect(named.insert(contact).inserted)
                #expect(!holder.agency.isEmpty && !holder.name.isEmpty && !holder.agreed.isEmpty)
            case .close(let contact, let closing):
                #expect(judged.contains(contact))
                #expect(![closing.reason, closing.residualRisk, closing.reopensIf].contains(""))
            default: break
            }
        }
        let nobodys = judged.subtracting(accepted).subtracting(named)
        #expect((10..<400).contains(nobodys.count), "\(nobodys.count) are left to nobody")
    }

    @Test func `what goes to the hub is written, taken and decided in this order, and rests in every state`() {
        let staff = Dictionary(uniqueKeysWithValues: force.staff.map { ($0.signIn, $0) })
        let decided: Set<String?> = ["share-notification", "keep-notification"]
        let before: [String: Set<String?>] = [
            "notify-hub": [nil], "take-notification": ["notify-hub"], "share-notification": ["take-notification"],
            "keep-notification": ["take-notification"], "acknowledge-decision": decided,
        ]
        var last: [String: String] = [:]
        for event in force.events {
            guard case .hub(let contact, let step) = event.deed else { continue }
            #expect(before[step.name]?.contains(last[contact]) == true, "\(step.name)")
            last[contact] = step.name
            let isWriters = ["notify-hub", "acknowledge-decision"].contains(step.name)
            #expect(isWriters || staff[event.by]?.roles.contains("hub-coordinator") == true)
        }
        #expect((20...60).contains(last.count), "\(last.count) went to the hub")
        #expect(Set(last.values) == Set(before.keys))
    }

    @Test
    func `plans are begun, agreed to and done in this order by the agency that is asked, and rest in every state`() {
        let staff = Dictionary(uniqueKeysWithValues: force.staff.map { ($0.signIn, $0) })
        let before = ["begin-plan": nil, "agree-to-action": "begin-plan", "complete-action": "agree-to-action"]
        var (last, asked): ([String: String], [String: String]) = ([:], [:])
        var ends: [CalendarDay] = []
        for event in force.events {
            guard case .plan(let contact, let step) = event.deed else { continue }
            #expect(before[step.name] == .some(last[contact]), "\(step.name)")
            last[contact] = step.name
            if case .begin(let plan) = step { asked[contact] = plan.actions.first?.agency }
            #expect(staff[event.by]?.agency == (step.name == "begin-plan" ? "police" : asked[contact]))
            if case .complete(_, _, _, _, let until) = step { ends.append(until) }
        }
        #expect((20...80).contains(last.count), "\(last.count) plans")
        #expect(Set(last.values) == Set(before.keys))
        let today = LocalTime.day(of: TheForce.end)
        #expect(ends.contains { $0 < today } && ends.count { $0 >= today && $0 < today.adding(days: 14) } >= 5)
    }

    @Test func `somebody on duty is asked now and then, and once nobody answers`() {
        let asked = force.events.compactMap { event -> DemoAdvice? in
            if case .ask(_, let advice) = event.deed { advice } else { nil }
        }
        #expect((4...40).contains(asked.count), "\(asked.count) were asked")
        #expect(asked.contains { $0.advised == nil })
        #expect(asked.allSatisfy { !$0.question.isEmpty && !$0.decided.isEmpty })
        #expect(asked.allSatisfy { $0.advised == nil || !$0.who.isEmpty })
    }

    @Test func `nobody links to a record that is not there yet`() {
        let contacts = Dictionary(uniqueKeysWithValues: force.contacts.map { ($0.reference, $0) })
        var known: Set<String> = []
        for event in force.events {
            if case .record(let reference) = event.deed {
                known.formUnion(contacts[reference]?.people.compactMap(\.record) ?? [])
            }
            if case .link(let reference, let person, let record) = event.deed {
                #expect(known.contains(record))
                #expect(contacts[reference]?.people.contains { $0.id == person } == true)
            }
        }
    }

    @Test func `work is left: contacts without judgement, judgements without review, calls that wait, drafts`() {
        func contacts(_ deed: String) -> Set<String> {
            Set(force.events.filter { $0.deed.name == deed }.compactMap(\.deed.contact))
        }
        let judged = contacts("judge")
        #expect(judged.count < force.contacts.count)
        #expect(contacts("review").count < judged.count)
        let calls = Set(force.contacts.filter { $0.kind == "call" }.map(\.reference))
        #expect(calls.subtracting(contacts("attend")).count > 0)
        #expect(force.events.count { $0.deed.name == "keep-draft" } == 8)
    }
}
