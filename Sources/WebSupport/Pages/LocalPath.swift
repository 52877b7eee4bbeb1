/// A path on this host that one may be sent to; nothing that is written so leads anywhere else.
package struct LocalPath: Hashable, Sendable {
    package let text: String

    package static let home = LocalPath(known: "/")

    /// Nil for another host, a doubled slash, a backslash, a step upwards, a blank, an escape that hides one, and anything
    /// longer than an address of ours can be.
    package init?(_ text: String) {
        guard text.utf8.count <= 500, text.first == "/", text.utf8.allSatisfy(\.isPathLetter) else { return nil }
        let parts = text.split(separator: "?", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count <= 2, !parts[0].contains("%") else { return nil }
        let names = parts[0].dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        guard names.count == 1 || !names.contains(""), !names.contains("."), !names.contains("..") else { return nil }
        self.text = text
    }

    /// A path that is written in the program.
    private init(known text: String) {
        self.text = text
    }
}

extension LocalPath {
    /// A page that leads on to another once it is done with, such as the one for signing in.
    package func returning(to path: LocalPath?) -> LocalPath {
        guard let path, path != .home else { return self }
        return LocalPath(text + "?return=" + path.escaped) ?? self
    }

    private var escaped: String {
        let bytes = text.utf8.flatMap { $0.isPlain ? [$0] : Array("%".utf8) + HexText.text([$0]).utf8 }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension UInt8 {
    fileprivate var isPlain: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "-._~/".utf8.contains(self)
        }
    }

    fileprivate var isPathLetter: Bool { isPlain || "?=&%:+,".utf8.contains(self) }
}
