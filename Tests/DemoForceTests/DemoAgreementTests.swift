import DemoForce
import Testing
import Vocabulary

struct DemoAgreementTests {
    private let force: DemoForce

    init() throws { force = try TheForce.force.get() }

    @Test func `one is in force, one replaced, one past its review, and one waits to be signed`() throws {
        var drafted: [String: (terms: DemoAgreement, from: CalendarDay, review: CalendarDay)] = [:]
        var signed: [String: Set<String>] = [:]
        let staff = Dictionary(uniqueKeysWithValues: force.staff.map { ($0.signIn, $0) })
        for event in force.events {
            guard case .agree(let name, let step) = event.deed else { continue }
            let agency = try #require(staff[event.by]?.agency)
            switch step {
            case .draft(let terms, let from, let review):
                #expect(terms.parties.contains(agency))
                drafted[name] = (terms, from, review)
            case .sign: #expect(signed[name, default: []].insert(agency).inserted)
            }
        }
        let today = LocalTime.day(of: TheForce.end)
        let whole = drafted.filter { signed[$0.key] == Set($0.value.terms.parties) }
        let replaced = Set(whole.values.compactMap(\.terms.replaces))
        #expect(whole.filter { !replaced.contains($0.key) && $0.value.review > today }.count == 1)
        #expect(whole.filter { !replaced.contains($0.key) && $0.value.review < today }.count == 1)
        #expect(replaced.count == 1 && replaced.isSubset(of: whole.keys))
        #expect(drafted.count == whole.count + 1)
    }

    @Test func `nobody is told of whom they must not be told`() throws {
        let contacts = Dictionary(uniqueKeysWithValues: force.contacts.map { ($0.reference, $0) })
        var (kept, barred): (Int, [Int: String]) = (0, [:])
        for event in force.events {
            guard case .keepSafe(let reference, let safe) = event.deed else { continue }
            let person = try #require(contacts[reference]?.people.first { $0.id == safe.person })
            kept += 1
            if let agency = safe.agency, let resident = person.resident { barred[resident] = agency }
        }
        #expect((10...60).contains(kept), "\(kept) can be reached safely")
        #expect(barred.count == 3)
        for event in force.events {
            guard case .refer(let reference, let referral, _) = event.deed else { continue }
            for person in contacts[reference]?.people.compactMap(\.resident) ?? [] {
                #expect(barred[person] != referral.to)
            }
        }
    }
}
