import Testing

@testable import Store

struct NameWordTests {
    private func words(_ name: String) -> [String] {
        NameWord.all(in: name).map(\.text)
    }

    private func all(_ name: String) -> Set<String> {
        Set(NameWord.all(in: name).flatMap { [$0.text] + $0.joined })
    }

    @Test(arguments: [
        ("Zoë", "zoe"), ("ZOE\u{308}", "zoe"), ("O'Neil", "oneil"), ("O’NEIL", "oneil"), ("O\u{B4}Neil", "oneil"),
        ("Łukasz", "lukasz"), ("Søren", "soren"), ("Đorđe", "dorde"), ("Groß", "gross"), ("Æthel", "aethel"),
        ("İpek", "ipek"), ("Żółć", "zolc"), ("Ｊｏａｎ", "joan"), ("Jo\u{AD}an", "joan"), ("Ольга", "ольга"),
        ("  Joan\t", "joan"),
    ])
    func `a name is brought to plain letters`(_ name: String, _ plain: String) {
        #expect(words(name) == [plain])
    }

    @Test func `a name of another script keeps its vowel signs`() {
        #expect(words("\u{938}\u{93F}\u{902}\u{939}") == ["\u{938}\u{93F}\u{902}\u{939}"])
        #expect(words("\u{938}\u{93F}\u{902}\u{939}") != words("\u{938}\u{939}"))
    }

    @Test func `a hyphen parts a name that is also one`() {
        #expect(words("Smith-Jones") == ["smith", "jones"])
        #expect(all("Smith-Jones") == ["smith", "jones", "smithjones"])
        #expect(all("Smith – Jones") == ["smith", "jones"])
        #expect(words("-") == [])
    }

    @Test func `a particle belongs to the name that follows`() {
        #expect(all("O Neil") == ["o", "neil", "oneil"])
        #expect(all("Mc Donald") == ["mc", "donald", "mcdonald"])
        #expect(all("Neil O") == ["neil"])
    }

    @Test func `a letter alone counts only where there is nothing else`() {
        #expect(words("J Pike") == ["pike"])
        #expect(words("J. Pike") == ["pike"])
        #expect(words("J") == ["j"])
    }

    @Test func `a name of any length costs little`() {
        #expect(words(String(repeating: "ab ", count: 100_000)).count == 16)
        #expect(words("") == [])
        #expect(words(" 12 ?! ") == [])
    }
}
