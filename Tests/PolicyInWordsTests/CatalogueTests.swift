import PolicyBook
import Testing
import Vocabulary

@testable import PolicyInWords

/// The policy that comes with Heed, told entry by entry.
struct CatalogueTests {
    private static let made = Result {
        let day = try #require(CalendarDay(text: "2026-11-21"))
        let book = try PolicyBook(PolicyFolder.bundled())
        return try PolicyCatalogue(book.policy(on: day), book, on: day)
    }

    private let catalogue: PolicyCatalogue

    init() throws {
        catalogue = try Self.made.get()
    }

    @Test(arguments: PolicyKind.allCases)
    func `every kind has entries, each with a sheet that says whose it is`(kind: PolicyKind) {
        let entries = catalogue.entries.filter { $0.address.kind == kind }
        #expect(!entries.isEmpty)
        for entry in entries {
            #expect(catalogue.sheet(entry.address).map { $0.owner != "nobody named" } == true, "\(entry.address)")
        }
    }

    @Test func `what an entry speaks of can be read`() {
        let known = Set(catalogue.entries.map(\.address))
        for entry in catalogue.entries {
            #expect(entry.named.isSubset(of: known), "\(entry.address): \(entry.named.subtracting(known))")
        }
    }

    @Test func `nobody reads a placeholder of the policy, phrases aside, which name groups of words`() {
        for entry in catalogue.entries {
            let conditions = entry.rules.flatMap { [$0.heading] + $0.branches.flatMap(words) }
            let lists = entry.lists.filter { !$0.heading.hasPrefix("Phrases") }
            let told = [entry.name, entry.meaning ?? ""] + lists.flatMap(\.items).map(\.words) + conditions
            #expect(!told.contains { $0.contains("{") }, "\(entry.address)")
        }
    }

    @Test(arguments: [
        ("handover", "is help: yes"), ("handover", "within one working day"), ("hub", "surrey police"),
        ("meetings", "OFFICIAL-SENSITIVE"), ("plans", "10"), ("advice", "mental health nurse"), ("checks", "12 hours"),
        ("calendar", "25 December 2026"),
    ])
    func `each file of how agencies work together can be read, and is found by its values`(id: String, sought: String) {
        let address = PolicyAddress(.working, id)
        #expect(catalogue[address]?.lists.isEmpty == false)
        #expect(catalogue.entries(speakingOf: sought).contains { $0.address == address })
        #expect(!catalogue.entries(speakingOf: "no such value").contains { $0.address == address })
    }

    @Test func `what is still to be checked of them is told on their page`() {
        let address = PolicyAddress(.working, "hub")
        #expect(catalogue.isUnverified(address))
        #expect(catalogue.checks(address).count == 2)
        #expect(catalogue.unchecked.filter { $0.address == address }.allSatisfy { $0.kind == PolicyKind.working.words })
    }

    @Test func `an entry is found by a word of it, and by no other`() {
        #expect(catalogue.entries(speakingOf: "").count == catalogue.entries.count)
        #expect(
            catalogue.entries(speakingOf: "Domestic Abuse").contains {
                $0.address == PolicyAddress(.thresholds, "marac")
            }
        )
        #expect(catalogue.entries(speakingOf: "no such word").isEmpty)
    }

    private func words(_ branch: RuleBranch) -> [String] {
        [branch.join] + branch.leaves.flatMap { [$0.words].compactMap(\.self) + $0.inner.flatMap(words) }
    }
}
