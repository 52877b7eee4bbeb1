/// The formulation as boxes, walls and arrows: whole numbers and short lines of text, nothing else.
///
/// A line of text is 19 units high in type of 15 units, and so short that it fits in the widest font of any system.
struct Picture {
    let width: Int
    var height = 0
    var boxes: [Box] = []
    var walls: [Wall] = []
    var arrows: [Arrow] = []
    var labels: [Line] = []

    init(width: Int) {
        self.width = width
    }

    struct Line {
        var x: Int
        var y: Int
        let kind: String
        var isMiddle = false
        let text: String
    }

    struct Box {
        let x: Int
        let y: Int
        let w: Int
        var h: Int
        let kind: String
        let lines: [Line]
    }

    /// A control; the path says by its shape how it stands.
    struct Wall {
        let d: String
        let kind: String
    }

    struct Arrow {
        let d: String
        /// Nil for a line that others begin at.
        let head: String?
        let kind: String
    }

    /// What becomes of the danger at a control.
    enum Passage: String {
        case passes, held
        case mayPass = "may-pass"
        /// Several situations meet the same controls.
        case gathers
    }

    /// Adds a box that is at least so high, and gives its height.
    mutating func addBox(_ texts: [PictureText], x: Int, y: Int, w: Int, _ kind: String, atLeast least: Int = 0) -> Int
    {
        let box = Box(texts, x: x, y: y, w: w, kind, atLeast: least)
        boxes.append(box)
        return box.h
    }
}

extension Picture.Box {
    private static let padding = 12

    init(_ texts: [PictureText], x: Int, y: Int, w: Int, _ kind: String, atLeast least: Int = 0) {
        let padding = Self.padding
        let set = texts.set(x: x + padding, y: y + padding, width: w - 2 * padding)
        self.init(x: x, y: y, w: w, h: max(set.height + 2 * padding, least), kind: kind, lines: set.lines)
    }
}
