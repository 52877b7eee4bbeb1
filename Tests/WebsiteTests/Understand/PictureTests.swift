import Testing

@testable import Website

/// The picture of the formulation: nothing runs out of it, over another box or out of its own.
struct PictureTests {
    private func pictures() throws -> [Picture] {
        try Examples.sources().map(\.pictured).filter { !$0.isEmpty }.flatMap { [Picture.wide($0), Picture.tall($0)] }
    }

    @Test func `boxes stand in the picture, and none on another`() throws {
        let all = try pictures()
        #expect(all.count >= 20)
        for picture in all {
            for (index, box) in picture.boxes.enumerated() {
                #expect(box.x >= 0 && box.x + box.w <= picture.width && box.y >= 0 && box.y + box.h <= picture.height)
                for other in picture.boxes[(index + 1)...] {
                    let isApart =
                        box.x + box.w <= other.x || other.x + other.w <= box.x || box.y + box.h <= other.y
                        || other.y + other.h <= box.y
                    #expect(isApart)
                }
            }
        }
    }

    @Test func `the lines of a box stand in it`() throws {
        for box in try pictures().flatMap(\.boxes) {
            #expect(box.lines.allSatisfy { $0.y > box.y && $0.y <= box.y + box.h && $0.x >= box.x })
        }
    }

    @Test(arguments: [
        ("", 10, []), ("one", 10, ["one"]), ("one two three", 7, ["one two", "three"]),
        ("Featherstonehaugh lives", 10, ["Featherst-", "onehaugh", "lives"]), ("  a \n b ", 10, ["a b"]),
    ]) func `a text is set in lines that are short enough`(text: String, limit: Int, lines: [String]) {
        #expect(text.wrapped(at: limit) == lines)
    }

    @Test func `what becomes of the danger follows from how the control stands`() {
        let passages = [
            ControlShape.working, .weakened, .failed, .absent, .unverified, .lapsesSoon, .singlePoint, .open,
        ].map(\.passage)
        #expect(passages == [.held, .mayPass, .passes, .passes, .mayPass, .mayPass, .mayPass, .passes])
    }

    @Test func `a control that holds ends the arrow before the person`() {
        let situation = [PictureText("A home that is not safe", .strong)]
        func row(_ shape: ControlShape) -> [PictureGroup] {
            let control = PictureGroup.Control(title: "A carer", stateWords: "works", shape: shape)
            let pair = PictureGroup.Pair(situation: situation, harm: [PictureText("Injury", .strong)])
            let row = PictureGroup.Row(controls: [control], nothingWords: nil, pairs: [pair])
            return [PictureGroup(name: "Joan", person: [PictureText("Joan", .strong)], rows: [row])]
        }
        #expect(Picture.wide(row(.working)).arrows.map(\.kind) == ["held"])
        #expect(Picture.wide(row(.failed)).arrows.map(\.kind) == ["passes"])
        #expect(Picture.tall(row(.lapsesSoon)).arrows.map(\.kind) == ["may-pass"])
    }
}
