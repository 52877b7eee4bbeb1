import ClueSpotting
import Testing

struct WordFormTests {
    @Test(arguments: [
        ("strangle~", ["strangle", "strangles", "strangled", "strangling"]),
        ("bruise~", ["bruise", "bruises", "bruised", "bruising"]),
        ("slap~", ["slap", "slaps", "slapped", "slapping"]),
        ("punch~", ["punch", "punches", "punched", "punching"]),
        ("cry~", ["cry", "cries", "cried", "crying"]),
        ("stay~", ["stay", "stays", "stayed", "staying"]),
        ("take~", ["take", "takes", "took", "taken", "taking"]),
        ("took~", ["take", "takes", "took", "taken", "taking"]),
        ("mother~", ["mother", "mothers", "mother's", "mothers's"]),
        ("child~", ["child", "children", "child's", "children's"]),
    ])
    func `a tilde stands for the forms of a word`(phrase: String, forms: [String]) throws {
        for form in forms { #expect(try quotes(phrase, in: "x \(form) y") == [form]) }
    }

    @Test func `a tilde makes no other words`() throws {
        #expect(try quotes("cut~", in: "cutlery, cute, cutter") == [])
        #expect(try quotes("take~", in: "taker, takeaway") == [])
    }

    @Test func `forms may stand among alternatives and last in a hyphened word`() throws {
        #expect(try quotes("hit|slap~ me", in: "he slapped me") == ["slapped me"])
        #expect(try quotes("self-harm~", in: "self-harmed") == ["self-harmed"])
    }
}
