import DemoForce
import Testing
import Vocabulary

struct DemoLicenceTests {
    private let force: DemoForce

    init() throws { force = try TheForce.force.get() }

    private func steps() -> [(event: DemoEvent, holder: String, step: DemoLicenceStep)] {
        force.events.compactMap { event in
            if case .license(let holder, let step) = event.deed { (event, holder, step) } else { nil }
        }
    }

    /// Where each licence stands once all of a panel have confirmed what one of them wrote down.
    private func standings() -> (states: [String: String], waiting: [String: String]) {
        let states = [
            "award": "awarded", "award-with-conditions": "conditional", "defer": "deferred", "suspend": "suspended",
            "restore": "restored",
        ]
        var (stands, waits, confirmed): ([String: String], [String: String], [String: Int]) = ([:], [:], [:])
        for (_, holder, step) in steps() {
            switch step {
            case .apply: stands[holder] = "applied"
            case .admit: stands[holder] = "in-portfolio"
            case .giveUp: stands[holder] = "withdrawn"
            case .decide(let decision): (waits[holder], confirmed[holder]) = (decision.move, 1)
            case .confirm:
                confirmed[holder, default: 0] += 1
                guard confirmed[holder] == 3 else { continue }
                stands[holder] = waits.removeValue(forKey: holder).flatMap { states[$0] }
            case .addEvidence, .submit, .judge: break
            }
        }
        return (stands, waits)
    }

    /// A licence counts for two years, and there are none yet of that age: none has lapsed.
    @Test func `licences are in every state that time allows, and one decision waits to be confirmed`() {
        let (states, waiting) = standings()
        let all: Set = [
            "applied", "in-portfolio", "awarded", "conditional", "deferred", "suspended", "withdrawn", "restored",
        ]
        #expect(Set(states.values) == all)
        #expect(Array(waiting.values) == ["award"])
    }

    @Test func `whoever decides is of the panel, each of three confirms once, and nobody judges and decides`() throws {
        let staff = Dictionary(uniqueKeysWithValues: force.staff.map { ($0.signIn, $0) })
        var (written, deciders): ([String: DemoLicenceDecision], [String: Set<String>]) = ([:], [:])
        for (event, holder, step) in steps() {
            switch step {
            case .decide(let decision):
                #expect(Set(decision.panel).count == 3 && decision.panel.contains(event.by))
                (written[holder], deciders[holder]) = (decision, [event.by])
            case .confirm:
                #expect(try #require(written[holder]).panel.contains(event.by))
                #expect(deciders[holder, default: []].insert(event.by).inserted)
            case .judge: #expect(staff[event.by]?.roles == ["assessor"])
            case .admit: #expect(staff[event.by]?.roles == ["licensing-panel"])
            case .addEvidence, .submit, .apply, .giveUp: #expect(event.by == holder)
            }
        }
        #expect(deciders.values.joined().allSatisfy { staff[$0]?.roles == ["licensing-panel"] })
    }

    @Test func `portfolios are being built, handed in, not met yet and met`() {
        var last: [String: String] = [:]
        for (_, holder, step) in steps() {
            switch step {
            case .addEvidence: last[holder] = "open"
            case .submit: last[holder] = "submitted"
            case .judge(_, let missing): last[holder] = missing == nil ? "met" : "given-back"
            case .apply, .admit, .decide, .confirm, .giveUp: break
            }
        }
        #expect(Set(last.values) == ["open", "submitted", "met", "given-back"])
    }

    @Test func `investigations are led by licence, without one, allowed for a time, by nobody, and closed`() throws {
        let states = standings().states
        let staff = Dictionary(uniqueKeysWithValues: force.staff.map { ($0.signIn, $0) })
        var (begun, lead, allowed, closed): (Set<String>, [String: String], Set<String>, Set<String>) = (
            [], [:], [], []
        )
        for event in force.events {
            guard case .investigate(let name, let step) = event.deed else { continue }
            switch step {
            case .begin:
                begun.insert(name)
                #expect(staff[event.by]?.roles == ["supervisor"])
            case .give(let part, let to): if part == "lead" { lead[name] = to }
            case .allow(_, let to, _, _, let until):
                allowed.insert(name)
                #expect(until > LocalTime.day(of: TheForce.end) && to != event.by)
                #expect(states[to] == "in-portfolio")
            case .close: closed.insert(name)
            }
        }
        #expect(begun.count == 5 && allowed.count == 1 && closed.count == 1)
        let open = lead.filter { !closed.contains($0.key) }
        #expect(open.values.contains { states[$0] == "awarded" })
        #expect(open.values.contains { states[$0] == "suspended" })
        #expect(begun.subtracting(lead.keys).subtracting(allowed).count == 1)
    }
}
