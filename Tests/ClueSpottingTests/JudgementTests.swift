import ClueSpotting
import Testing

struct JudgementTests {
    private func judge(_ target: String?, in text: String) throws -> Judgement {
        let spotter = try spotter(cues: plainCues)
        return spotter.judge(target: target.flatMap { Spotter.range(of: $0, in: text) }, in: text)
    }

    @Test func `a plain phrase is present, recent and the subject's`() throws {
        let plain = Judgement(assertion: .present, temporality: .recent, experiencer: .subject)
        #expect(try judge("broken rib", in: "She has a broken rib.") == plain)
    }

    @Test func `the three scales are independent`() throws {
        let all = Judgement(assertion: .negated, temporality: .historical, experiencer: .other)
        #expect(try judge("gout", in: "Her sister denies gout years ago") == all)
    }

    @Test func `denial outranks doubt and the past outranks a condition`() throws {
        #expect(try judge("gout", in: "Possible gout ruled out").assertion == .negated)
        #expect(try judge("gout", in: "Possible gout").assertion == .possible)
        #expect(try judge("gout", in: "If previously gout").temporality == .historical)
        #expect(try judge("gout", in: "If gout").temporality == .hypothetical)
    }

    @Test func `cues beyond the target's reach or within it decide nothing`() throws {
        #expect(try judge("gout", in: "No pain. Gout.").assertion == .present)
        #expect(try judge("no pain", in: "He has no pain.").assertion == .present)
        #expect(try judge("pain", in: "He has no pain.").assertion == .negated)
    }

    @Test func `without a target the whole text is judged`() throws {
        #expect(try judge(nil, in: "Gout. No pain.").assertion == .negated)
        #expect(try judge(nil, in: "Gout. Pain.").assertion == .present)
        #expect(try judge(nil, in: "not only gout").assertion == .present)
    }

    @Test(arguments: [0..<0, 50..<60, -9 ..< -3])
    func `a target that touches no word is no target`(target: Range<Int>) throws {
        #expect(try spotter(cues: plainCues).judge(target: target, in: "No pain").assertion == .negated)
    }

    @Test func `a target longer than sixty-four words is judged whole`() throws {
        let long = String(repeating: "a no b ", count: 60)
        let text = "She denies " + long
        let spotter = try spotter(cues: plainCues)
        #expect(spotter.judge(target: 11..<text.unicodeScalars.count, in: text).assertion == .negated)
        #expect(spotter.judge(target: 0..<text.unicodeScalars.count, in: text).assertion == .present)
    }
}
