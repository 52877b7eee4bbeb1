import Testing

@testable import Delivery

struct MailAddressTests {
    @Test(arguments: [
        ("duty.desk@partner.example", "duty.desk@partner.example"),
        ("O'Brien+desk@Partner.Example", "O'Brien+desk@partner.example"),
        ("a@b", "a@b"), ("x_y=z@xn--caf-dma.example", "x_y=z@xn--caf-dma.example"),
    ])
    func `a plain address is read`(text: String, written: String) throws {
        let address = try MailAddress(text)
        #expect(address.text == written)
        #expect(written.hasSuffix("@" + address.domain))
    }

    @Test(arguments: [
        "", "@", "a@", "@b", "a b@c", "a@b c", "a@b\r\nRCPT TO:<x@y>", "a@b>", "<a@b>", "a@b@c", ".a@b", "a.@b",
        "a..b@c",
        "\"a b\"@c", "a@[127.0.0.1]", "a@-b", "a@b-", "a@b..c", "ä@b", "a@bä", "a,c@b", "a@b\u{0}",
        String(repeating: "a", count: 65) + "@b", "a@" + String(repeating: "b.", count: 95) + "bb",
    ])
    func `anything else is refused`(text: String) {
        #expect(throws: MailFault.badAddress) { try MailAddress(text) }
    }

    @Test func `an address is not shown where it is printed`() throws {
        let address = try MailAddress("canary@partner.example")
        #expect(!"\(address)".contains("canary"))
        #expect(!String(reflecting: address).contains("canary"))
    }
}
