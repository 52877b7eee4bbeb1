import Testing

@testable import Delivery

struct PublicAddressTests {
    private func purpose(_ text: String) throws -> AddressSort? {
        PublicAddress.purpose(of: try #require(IPAddress(text: text), "\(text) is no address"))
    }

    @Test(arguments: [
        "1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255",
        "128.0.0.0", "168.63.129.15", "169.253.255.255", "169.255.0.0", "172.15.255.255", "172.32.0.0",
        "192.0.1.0", "192.0.3.0", "192.167.255.255", "192.169.0.0", "198.17.255.255", "198.20.0.0",
        "198.51.99.255", "198.51.101.0", "203.0.112.255", "203.0.114.0", "223.255.255.255",
        "2001:4860:4860::8888", "2606:4700::1111", "2a00:1450::1", "2001:200::1", "2003::1", "3ffe:ffff::1",
        "::ffff:8.8.8.8", "64:ff9b::8.8.8.8",
    ])
    func `an address that anybody may reach is public`(text: String) throws {
        #expect(try purpose(text) == nil)
        let address = try #require(IPAddress(text: text))
        #expect(try PublicAddress(address).address == address)
    }

    @Test(arguments: [
        ("0.0.0.0", AddressSort.unspecified), ("0.1.2.3", .thisNetwork), ("10.0.0.0", .privateUse),
        ("10.255.255.255", .privateUse), ("100.64.0.0", .sharedByCarrier), ("100.100.100.200", .sharedByCarrier),
        ("100.127.255.255", .sharedByCarrier), ("127.0.0.1", .loopback), ("127.255.255.255", .loopback),
        ("168.63.129.16", .cloudPlatform), ("169.254.0.0", .linkLocal), ("169.254.169.254", .linkLocal),
        ("172.16.0.0", .privateUse), ("172.31.255.255", .privateUse), ("192.0.0.192", .reserved),
        ("192.0.2.1", .documentation), ("192.88.99.1", .transition), ("192.168.0.1", .privateUse),
        ("198.18.0.0", .benchmarking), ("198.19.255.255", .benchmarking), ("198.51.100.7", .documentation),
        ("203.0.113.7", .documentation), ("224.0.0.1", .multicast), ("239.255.255.255", .multicast),
        ("240.0.0.1", .reserved), ("255.255.255.254", .reserved), ("255.255.255.255", .broadcast),
    ])
    func `an address of version 4 with a purpose of its own is not`(text: String, sort: AddressSort) throws {
        #expect(try purpose(text) == sort)
        let address = try #require(IPAddress(text: text))
        #expect(throws: AddressFault.notPublic(sort)) { try PublicAddress(address) }
    }

    @Test(arguments: [
        ("::", AddressSort.unspecified), ("::1", .loopback), ("fc00::1", .uniqueLocal), ("fd00:ec2::254", .uniqueLocal),
        ("fe80::1", .linkLocal), ("febf::1", .linkLocal), ("fec0::1", .siteLocal), ("ff02::1", .multicast),
        ("2001:db8::1", .documentation), ("3fff::1", .documentation), ("3fff:fff:ffff::1", .documentation),
        ("2001:2::1", .benchmarking), ("2001::1", .transition), ("2001:20::1", .reserved), ("2001:1::1", .reserved),
        ("2002:808:808::1", .transition), ("2002:7f00:1::1", .transition), ("100::1", .discarded),
        ("64:ff9b:1::1", .localTranslation), ("4000::1", .reserved), ("1::1", .reserved), ("5f00::1", .reserved),
    ])
    func `an address of version 6 with a purpose of its own is not`(text: String, sort: AddressSort) throws {
        #expect(try purpose(text) == sort)
    }

    @Test(arguments: [
        ("::ffff:127.0.0.1", AddressSort.loopback), ("::ffff:10.0.0.1", .privateUse),
        ("::ffff:169.254.169.254", .linkLocal), ("::ffff:0:0", .unspecified), ("64:ff9b::127.0.0.1", .loopback),
        ("64:ff9b::192.168.1.1", .privateUse), ("64:ff9b::a9fe:a9fe", .linkLocal), ("::127.0.0.1", .transition),
        ("::8.8.8.8", .transition), ("::ffff:255.255.255.255", .broadcast),
    ])
    func `an address of version 4 within one of version 6 is what it is`(text: String, sort: AddressSort) throws {
        #expect(try purpose(text) == sort)
    }

    @Test func `every line of the table is read`() {
        #expect(PublicAddress.special.count == PublicAddress.table.count)
        #expect(AddressBlock("10.0.0.0/33", .reserved) == nil)
        #expect(AddressBlock("10.0.0.0", .reserved) == nil)
    }

    @Test func `every sort has words of its own`() {
        #expect(Set(AddressSort.allCases.map(\.words)).count == AddressSort.allCases.count)
    }
}
