import Testing

@testable import Delivery

struct MailBodyTests {
    private func written(_ text: String) -> String { String(decoding: MailBody(text).bytes, as: UTF8.self) }

    @Test func `short lines of ASCII stay as they are, whichever way they were ended`() {
        let body = MailBody("a\r\nb\nc\rd\te")
        #expect(body.encoding == "7bit")
        #expect(String(decoding: body.bytes, as: UTF8.self) == "a\r\nb\r\nc\r\nd\te\r\n")
        #expect(written("a\n") == "a\r\n")
        #expect(written("a\n\n") == "a\r\n\r\n")
        #expect(written("") == "")
    }

    @Test func `a line of 76 characters stays, and a longer one is broken softly`() {
        let line = String(repeating: "x", count: 76)
        #expect(MailBody(line).encoding == "7bit")
        #expect(MailBody(line + "x").encoding == "quoted-printable")
        #expect(written(line + "xy") == String(repeating: "x", count: 75) + "=\r\nxxy\r\n")
    }

    @Test func `letters beyond ASCII, signs of equality and blanks at the end are encoded`() {
        #expect(written("é=1") == "=C3=A9=3D1\r\n")
        #expect(written("é \n\t") == "=C3=A9=20\r\n=09\r\n")
    }

    @Test func `no line is longer than 76 characters, wherever the break falls`() {
        for count in 60...160 {
            let text = String(repeating: "x", count: count) + "é"
            let lines = written(text).split(separator: "\r\n")
            #expect(lines.allSatisfy { $0.utf8.count <= 76 })
            #expect(
                lines.map { $0.hasSuffix("=") ? $0.dropLast() : $0 }.joined().hasPrefix(
                    String(repeating: "x", count: count)
                )
            )
        }
    }
}
