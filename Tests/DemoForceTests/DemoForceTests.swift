import DemoForce
import Learn
import PolicyBook
import Testing
import Vocabulary

struct DemoForceTests {
    private let force: DemoForce

    init() throws { force = try TheForce.force.get() }

    @Test func `the numbers are what was promised`() {
        #expect(force.districts.count == 3)
        #expect(force.staff.count == 84)
        #expect(force.households.count == 800)
        #expect(force.people.count == 2_000)
        #expect(force.contacts.count == 6_000)
        #expect(Set(force.staff.map(\.agency)).count == 10)
    }

    @Test func `the same seed gives the same bytes, on every machine`() throws {
        let small = try (0..<2).map { _ in try DemoForce(contacts: 700, endingAt: TheForce.end).fingerprint }
        #expect(small[0] == small[1])
        #expect(force.fingerprint.value == 0xBE4A_254A_868F_1975)
    }

    @Test func `another seed gives another force`() throws {
        let other = try DemoForce(seed: 7, contacts: 700, endingAt: TheForce.end)
        #expect(other.fingerprint != (try DemoForce(contacts: 700, endingAt: TheForce.end).fingerprint))
        #expect(other.people.map(\.name) != force.people.map(\.name))
    }

    @Test func `nothing happens before the policy or after the end`() {
        let first = LocalTime.instant(on: DemoForce.earliest, minuteOfDay: 0)
        #expect(force.contacts.allSatisfy { $0.at >= first && $0.at < TheForce.end && $0.recordedAt >= $0.at })
        #expect(force.events.allSatisfy { $0.at >= first && $0.at < TheForce.end })
    }

    @Test func `references, keys and sign-in names are given once`() {
        #expect(Set(force.contacts.map(\.reference)).count == force.contacts.count)
        #expect(Set(force.people.map(\.key)).count == force.people.count)
        #expect(Set(force.staff.map(\.signIn)).count == force.staff.count)
        for contact in force.contacts { #expect(Set(contact.people.map(\.id)).count == contact.people.count) }
    }

    @Test func `every role and every unit has somebody`() {
        let roles = Set(force.staff.flatMap(\.roles))
        #expect(roles == Set(AccountRole.allCases.map(\.rawValue)))
        for district in force.districts {
            let here = force.staff.filter { $0.unit == district.unit }
            #expect(here.contains { $0.roles.contains("responder") })
            #expect(here.contains { $0.roles.contains("supervisor") })
        }
        let partners = force.staff.filter { $0.agency != "police" }
        #expect(partners.allSatisfy { $0.roles == ["partner-practitioner"] })
        #expect(Set(partners.map(\.agency)).count == 9)
    }

    @Test func `everybody has a rank of the policy and a day, and those of a unit somebody who answers for them`()
        throws
    {
        let ranks = try PolicyBook(.bundled()).learnPolicy(on: LocalTime.day(of: TheForce.end)).ranks.map(
            \.term.id.text
        )
        #expect(force.staff.allSatisfy { ranks.contains($0.rank) && $0.since < LocalTime.day(of: TheForce.end) })
        let police = force.staff.filter { $0.agency == "police" && $0.unit != nil }
        let withoutManager = police.filter { $0.lineManager == nil }
        #expect(withoutManager.isEmpty, "\(withoutManager.map(\.signIn))")
        let order = force.staff.managersFirst.map(\.signIn)
        #expect(Set(order) == Set(force.staff.map(\.signIn)) && order.count == force.staff.count)
    }

    @Test func `ages fit the roles that people have`() {
        for contact in force.contacts {
            let day = LocalTime.day(of: contact.at)
            for person in contact.people {
                guard let resident = person.resident else { continue }
                let age = force.people[resident].age(on: day)
                #expect((0...105).contains(age))
                if person.roles.contains("child") { #expect(age < 18) }
                if person.roles.contains("carer") { #expect(age >= 18) }
            }
        }
    }

    @Test func `vulnerabilities fit ages`() {
        let day = LocalTime.day(of: TheForce.end)
        for person in force.people {
            let age = person.age(on: day)
            if person.vulnerabilities.contains("dementia") { #expect(age > 60) }
            if person.vulnerabilities.contains("older-person") { #expect(age >= 80) }
            if person.vulnerabilities.contains("offending") { #expect(age >= 14) }
        }
    }
}
