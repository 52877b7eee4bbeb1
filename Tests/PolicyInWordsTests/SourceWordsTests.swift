import Testing

@testable import PolicyInWords

struct SourceWordsTests {
    @Test(arguments: [
        (
            "Care Act 2014, section 42, https://example.org/a; Wales Act 2014",
            "Care Act 2014, section 42; Wales Act 2014"
        ),
        ("Guidelines (2021), https://example.org/a", "Guidelines (2021)"),
        ("A policy, https://example.org/a (a change)", "A policy (a change)"),
        ("No address here, nor there", "No address here, nor there"),
        ("https://example.org/alone", ""),
    ])
    func `A source is read without the addresses in it`(written: String, read: String) {
        #expect(written.withoutAddresses == read)
    }
}
