import Testing

@testable import Store

struct DaitchMokotoffTests {
    @Test(arguments: [
        ("peters", ["734000", "739400"]),
        ("peterson", ["734600", "739460"]),
        ("moskowitz", ["645740"]),
        ("moskovitz", ["645740"]),
        ("auerbach", ["097400", "097500"]),
        ("uhrbach", ["097400", "097500"]),
        ("jackson", ["145460", "154600", "445460", "454600"]),
        ("lipshitz", ["874400"]),
        ("lewinsky", ["876450"]),
        ("szlamawicz", ["486740"]),
        ("augsburg", ["054795"]),
        ("breuer", ["791900"]),
        ("mannheim", ["665600"]),
        ("kleinman", ["586660"]),
        ("chernowitz", ["496740", "596740"]),
        ("cherkassy", ["495400", "595400"]),
        ("ceniow", ["467000", "567000"]),
        ("tsenyuv", ["467000"]),
        ("przemysl", ["746480", "794648"]),
        ("pshemeshil", ["746480"]),
        ("rosokhovatsets", ["945744"]),
    ])
    func `the codes are those that were published with the chart, or follow from it`(_ name: String, _ codes: [String])
    {
        #expect(DaitchMokotoff.codes(of: name).sorted() == codes)
    }

    @Test func `a word of other letters has no code`() {
        for word in ["", "o'neil", "Peters", "петров", "zoë", "ann3"] {
            #expect(DaitchMokotoff.codes(of: word).isEmpty)
        }
    }

    @Test func `a long word of many readings ends soon, and has few codes`() {
        #expect(DaitchMokotoff.codes(of: String(repeating: "c", count: 4_000)).count <= 64)
        #expect(DaitchMokotoff.codes(of: String(repeating: "jarsck", count: 700)).count <= 64)
    }
}
