import Recognise
import Testing
import Vocabulary

@testable import Understand

struct AlertRuleTests {
    private let policy = PolicyBuilder().facts("hurt", "cold")
        .alert("watch", rule: "by-hurt", when: .fact("hurt"))
        .alert("watch", rule: "by-cold", when: .fact("cold"))
    private let contact = Contact.of(.adult())

    @Test func `an alert carries the rule that raised it`() throws {
        #expect(try policy.assess(contact.answering("hurt", .yes)).alerts.map(\.rule) == ["by-hurt"])
        #expect(try policy.assess(contact.answering("cold", .yes)).alerts.map(\.rule) == ["by-cold"])
    }

    @Test func `two rules of one alert raise it each with its own reasons`() throws {
        let alerts = try policy.assess(contact.answering("hurt", .yes).answering("cold", .yes)).alerts
        #expect(alerts.map(\.alert) == ["watch", "watch"])
        #expect(alerts.map(\.rule) == ["by-hurt", "by-cold"])
        #expect(alerts.map(\.because.last) == ["P1: hurt.", "P1: cold."])
    }
}
