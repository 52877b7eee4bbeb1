import Testing

@testable import Delivery

struct AddressRuleTests {
    private let practice = AddressRule(practicePlaces: ["127.0.0.1:8443", "practice.example:80"])

    private func found(_ texts: String...) -> [IPAddress] { texts.compactMap(IPAddress.init(text:)) }

    private func reachable(_ rule: AddressRule, _ found: [IPAddress], for text: String) throws -> [String] {
        try rule.reachable(found, for: PostAddress(text: text)).map(\.address.text)
    }

    @Test func `a name that leads to public addresses alone may be connected to at each of them`() throws {
        let addresses = found("8.8.8.8", "2606:4700::1111")
        #expect(try reachable(.publicOnly, addresses, for: "https://x.example/") == ["8.8.8.8", "2606:4700::1111"])
    }

    @Test func `one address that is not public spoils them all, wherever it stands`() {
        for addresses in [found("8.8.8.8", "10.0.0.1"), found("10.0.0.1", "8.8.8.8")] {
            #expect(throws: AddressFault.notPublic(.privateUse)) {
                try reachable(.publicOnly, addresses, for: "https://x.example/")
            }
        }
    }

    @Test func `plain HTTP and addresses that are not public are refused before anything is looked up`() throws {
        #expect(throws: AddressFault.notHTTPS) {
            try AddressRule.publicOnly.check(PostAddress(text: "http://x.example/"))
        }
        #expect(throws: AddressFault.notPublic(.loopback)) {
            try AddressRule.publicOnly.check(PostAddress(text: "https://127.0.0.1/"))
        }
        try AddressRule.publicOnly.check(PostAddress(text: "https://8.8.8.8/"))
    }

    @Test func `for practice exactly the places that are named may be posted to, over plain HTTP too`() throws {
        #expect(try reachable(practice, found("127.0.0.1"), for: "http://127.0.0.1:8443/x") == ["127.0.0.1"])
        #expect(try reachable(practice, found("10.0.0.9"), for: "http://practice.example/x") == ["10.0.0.9"])
        #expect(throws: AddressFault.notHTTPS) {
            try reachable(practice, found("127.0.0.1"), for: "http://127.0.0.1:8444/x")
        }
        #expect(throws: AddressFault.notPublic(.loopback)) {
            try reachable(practice, found("127.0.0.1"), for: "https://127.0.0.1:8444/x")
        }
        #expect(throws: AddressFault.notPublic(.loopback)) {
            try reachable(practice, found("127.0.0.1"), for: "https://other.example:8443/x")
        }
    }

    @Test func `every fault says why and how to mend it`() {
        let faults: [AddressFault] = [
            .unreadable, .notHTTPS, .userInside, .fragmentInside, .tooLong, .unusualNumber, .badHost, .badPort,
            .notPublic(.loopback),
        ]
        #expect(Set(faults.map(\.reason)).count == faults.count)
        #expect(faults.allSatisfy { !$0.remedy.isEmpty })
    }
}
