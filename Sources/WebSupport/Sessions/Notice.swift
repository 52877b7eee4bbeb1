/// What the next page says once, such as that something was recorded: known by a name, so that a cookie holds no words.
package struct Notice: Hashable, Sendable {
    /// Small letters and hyphens, such as `contact-recorded`.
    package let name: String

    /// Nil for anything that is no name.
    package init?(_ name: String) {
        let isLetter: (UInt8) -> Bool = { (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "-") }
        guard (1...40).contains(name.utf8.count), name.utf8.allSatisfy(isLetter) else { return nil }
        self.name = name
    }

    /// Reads what was sealed for this browser; nil for what somebody made up, or sealed for another.
    init?(sealed text: String, for browser: BrowserSecret) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, let notice = Notice(parts[0]), notice.token(for: browser).matches(parts[1]) else {
            return nil
        }
        self = notice
    }

    func sealed(for browser: BrowserSecret) -> String {
        name + "." + token(for: browser).text
    }

    private func token(for browser: BrowserSecret) -> SecretToken {
        browser.token("notice " + name)
    }
}
