/// A password that is easily read out, for accounts of people who are not there.
struct DemoPassword {
    let text: String

    init() {
        var generator = SystemRandomNumberGenerator()
        func syllable() -> String {
            [Self.first.randomElement(using: &generator), Self.second.randomElement(using: &generator)]
                .compactMap { $0.map(String.init) }.joined()
        }
        text = (0..<4).map { _ in syllable() + syllable() }.joined(separator: "-")
    }

    private static let first = "bdfghjklmnprstvz"
    private static let second = "aeiou"
}
