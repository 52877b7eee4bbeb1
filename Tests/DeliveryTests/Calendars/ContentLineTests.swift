import Testing
import Vocabulary

@testable import Delivery

struct ContentLineTests {
    private func text(_ line: ContentLine) -> String { String(decoding: line.bytes, as: UTF8.self) }

    @Test func `the signs of the notation are escaped in free text, and only there`() {
        #expect(text(ContentLine("SUMMARY", text: #"a;b,c\d:e"f"#)) == #"SUMMARY:a\;b\,c\\d:e"f"# + "\r\n")
        #expect(text(ContentLine("URL", "https://x.example/?a=1;b,c")) == "URL:https://x.example/?a=1;b,c\r\n")
    }

    @Test func `line breaks are escaped, whichever way they were written, and begin no other line`() {
        #expect(text(ContentLine("SUMMARY", text: "a\r\nb\nc\rd\te")) == "SUMMARY:a\\nb\\nc\\nd e\r\n")
        #expect(text(ContentLine("URL", "https://x\r\nBEGIN:VALARM")) == "URL:https://xBEGIN:VALARM\r\n")
        #expect(text(ContentLine("SUMMARY", text: "a\u{0}\u{7}b")) == "SUMMARY:ab\r\n")
    }

    @Test func `a line of 75 octets stays, and one more is folded`() {
        let value = String(repeating: "x", count: 73)
        #expect(text(ContentLine("A", value)) == "A:" + value + "\r\n")
        #expect(text(ContentLine("A", value + "y")) == "A:" + value + "\r\n y\r\n")
    }

    @Test func `no line is longer than 75 octets, no character is split, and unfolding gives the text back`() {
        for count in 1...100 {
            for sign in ["é", "€", "🚓"] {
                let value = String(repeating: "x", count: count % 7) + String(repeating: sign, count: count)
                let bytes = ContentLine("SUMMARY", text: value).bytes
                let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n")
                #expect(lines.allSatisfy { $0.utf8.count <= 75 })
                #expect(lines.dropFirst().allSatisfy { $0.hasPrefix(" ") })
                let unfolded = lines.enumerated().map { $0 == 0 ? $1 : $1.dropFirst() }.joined()
                #expect(unfolded == "SUMMARY:" + value)
            }
        }
    }

    @Test func `a moment is written in UTC`() {
        #expect(text(ContentLine("DUE", at: Instant(seconds: 784_111_777))) == "DUE:19941106T084937Z\r\n")
    }
}
