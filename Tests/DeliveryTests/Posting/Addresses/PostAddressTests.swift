import Testing

@testable import Delivery

struct PostAddressTests {
    @Test(arguments: [
        ("https://partner.example", "https://partner.example/"),
        ("HTTPS://Partner.Example/In", "https://partner.example/In"),
        ("https://partner.example:443/in?key=a%2Fb&x=1", "https://partner.example/in?key=a%2Fb&x=1"),
        ("https://partner.example:8443?x", "https://partner.example:8443/?x"),
        ("https://xn--caf-dma.example/~a/@b;c=1", "https://xn--caf-dma.example/~a/@b;c=1"),
        ("https://192.0.2.1/x", "https://192.0.2.1/x"),
        ("https://[2001:DB8:0::1]:8443/x", "https://[2001:db8::1]:8443/x"),
        ("http://partner.example", "http://partner.example/"),
    ])
    func `an address is read, and written anew in one way`(text: String, written: String) throws {
        let address = try PostAddress(text: text)
        #expect(address.text == written)
        #expect(try PostAddress(text: written) == address)
    }

    @Test(arguments: [
        ("", AddressFault.unreadable), ("partner.example", .unreadable), ("ftp://partner.example/", .notHTTPS),
        ("file:///etc/passwd", .notHTTPS), ("https+unix://x/", .notHTTPS),
        ("https://user@partner.example/", .userInside), ("https://user:word@partner.example/", .userInside),
        ("https://8.8.8.8@127.0.0.1/", .userInside), ("https://partner.example/#x", .fragmentInside),
        ("https://partner.example#@127.0.0.1/", .fragmentInside), ("https://partner.example\\@127.0.0.1/", .unreadable),
        ("https://partner.example/a b", .unreadable), ("https://partner.example/\r\nHost: x", .unreadable),
        ("https://partner.example/\u{0}", .unreadable), ("https://pärtner.example/", .unreadable),
        ("https://partner.example/%zz", .unreadable), ("https://partner.example/%2", .unreadable),
        ("https://", .badHost), ("https:///x", .badHost), ("https://-x.example/", .badHost),
        ("https://x..example/", .badHost), ("https://partner.example./", .badHost), ("https://a_b.example/", .badHost),
        ("https://%70artner.example/", .badHost), ("https://[::1/", .badHost), ("https://[::1]x/", .badHost),
        ("https://[127.0.0.1]/", .badHost), ("https://[fe80::1%25eth0]/", .badHost), ("https://[v1.x]/", .badHost),
        ("https://partner.example:/", .badPort), ("https://partner.example:0/", .badPort),
        ("https://partner.example:65536/", .badPort), ("https://partner.example:8a/", .badPort),
        ("https://partner.example:443:80/", .badPort), ("https://partner.example:+80/", .badPort),
    ])
    func `what two readers could understand differently is refused`(text: String, fault: AddressFault) {
        #expect(throws: fault) { try PostAddress(text: text) }
    }

    @Test(arguments: [
        "2130706433", "0x7f000001", "0x7f.0.0.1", "017700000001", "0177.0.0.1", "127.1", "127.0.1", "127.0.0.1.",
        "0", "1.2.3.4.5", "256.1.1.1", "partner.0x1", "partner.0x", "0X7F000001", "127.0.0.01", "%31%32%37.0.0.1",
    ])
    func `a number for a host in another notation than the usual one is refused`(host: String) {
        #expect(throws: AddressFault.unusualNumber) { try PostAddress(text: "https://\(host)/") }
    }

    @Test func `an address that is too long is refused, and one below that is not`() throws {
        let path = String(repeating: "a", count: 2_000 - "https://x.example/".count)
        _ = try PostAddress(text: "https://x.example/" + path)
        #expect(throws: AddressFault.tooLong) { try PostAddress(text: "https://x.example/a" + path) }
    }

    @Test func `path and query are not shown where an address is printed`() throws {
        let address = try PostAddress(text: "https://partner.example/in?key=secret")
        #expect("\(address)" == "https://partner.example:443/…")
        #expect(!String(reflecting: address).contains("secret"))
    }
}
