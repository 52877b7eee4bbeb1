import DemoForce
import Notation
import Testing

/// The directory of the demonstration is invented to the last telephone number.
struct DemoDirectoryTests {
    private let services: [Node]

    init() throws {
        let whole = try NodeReader.json(DemoForce.directory(), from: Source(name: "directory.json"))
        services = whole["contents"]?.items ?? []
    }

    private func texts(_ key: String, in node: Node) -> [String] {
        switch node.content {
        case .list(let items): items.flatMap { texts(key, in: $0) }
        case .map(let entries): entries.flatMap { $0.key == key ? [$0.value.text ?? ""] : texts(key, in: $0.value) }
        default: []
        }
    }

    @Test func `there are some fifty services, each listed once`() {
        #expect((40...60).contains(services.count))
        #expect(Set(services.compactMap { $0["id"]?.text }).count == services.count)
        #expect(Set(services.compactMap { $0["name"]?.text }).count == services.count)
    }

    @Test func `every telephone number is one that is kept for drama`() {
        let numbers = services.flatMap { texts("number", in: $0) }
        #expect(numbers.count > 40)
        // Ofcom keeps these ranges free: nobody ever answers.
        for number in numbers {
            #expect(number.firstMatch(of: /^(01632 960\d{3}|0808 157 0\d{3}|07700 900\d{3})$/) != nil, "\(number)")
        }
    }

    @Test func `who is on duty is listed for every kind, with numbers kept for drama`() throws {
        let whole = try NodeReader.json(DemoForce.dutyLines(), from: Source(name: "duty-lines.json"))
        let lines = whole["contents"]?.items ?? []
        let needs = Set(lines.flatMap { texts("name", in: $0) }.filter { $0.hasPrefix("On duty: ") })
        #expect(needs.count == 6)
        let numbers = lines.flatMap { texts("number", in: $0) }
        #expect(numbers.count == lines.count && !lines.isEmpty)
        for number in numbers {
            #expect(number.firstMatch(of: /^(01632 960\d{3}|0808 157 0\d{3})$/) != nil, "\(number)")
        }
    }

    @Test func `no address is anybody's`() {
        let addresses = services.flatMap { texts("url", in: $0) + texts("website", in: $0) + texts("email", in: $0) }
        #expect(addresses.count > 50)
        #expect(addresses.allSatisfy { $0.contains(".example.org") })
        let postcodes = services.flatMap { texts("postal_code", in: $0) }
        #expect(postcodes.count > 15)
        #expect(postcodes.allSatisfy { ["YH", "YV", "YW"].contains(String($0.prefix(2))) })
    }

    @Test func `a safe place has no address`() {
        let refuge = services.first { $0["name"]?.text == "Rook House refuge" }
        #expect(refuge != nil && refuge?["service_at_locations"] == nil)
    }
}
