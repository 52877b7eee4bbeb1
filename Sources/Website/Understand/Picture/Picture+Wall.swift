extension Picture.Wall {
    /// A control that stands upright across the way, or lies across it where the picture is tall.
    init(_ shape: ControlShape, x: Int, y: Int, w: Int, h: Int) {
        self.init(d: h > w ? Self.upright(shape, x, y, w, h) : Self.lying(shape, x, y, w, h), kind: shape.rawValue)
    }

    private static func upright(_ shape: ControlShape, _ x: Int, _ y: Int, _ w: Int, _ h: Int) -> String {
        switch shape {
        case .failed:
            "M\(x - 3) \(y)h\(w)v\(h / 2 - 13)l-5 5 -4 -5 -4 5 -3 -4z"
                + "M\(x + 3) \(y + h)h\(w)v-\(h / 2 - 13)l-5 -4 -4 4 -4 -5 -3 4z"
        case .lapsesSoon:
            "M\(x) \(y)h\(w)v\(h / 2 - 2)h-\(w)zM\(x) \(y + h / 2 + 3)h\(w)v4h-\(w)zM\(x) \(y + h / 2 + 11)h\(w)v3h-\(w)z"
        case .weakened:
            "M\(x) \(y)h\(w)v\(h / 3)l-\(w / 2) 3l\(w / 2) 4v\(h - h / 3 - 7)h-\(w)v-\(h / 3)l\(w / 2) -3l-\(w / 2) -4z"
        case .working, .absent, .unverified, .singlePoint, .open:
            "M\(x) \(y)h\(w)v\(h)h-\(w)z"
        }
    }

    private static func lying(_ shape: ControlShape, _ x: Int, _ y: Int, _ w: Int, _ h: Int) -> String {
        switch shape {
        case .failed:
            "M\(x) \(y - 3)v\(h)h\(w / 2 - 13)l5 -4 -5 -4 5 -4 -4 -3z"
                + "M\(x + w) \(y + 3)v\(h)h-\(w / 2 - 13)l-4 -4 4 -4 -5 -4 4 -3z"
        case .lapsesSoon:
            "M\(x) \(y)h\(w / 2)v\(h)h-\(w / 2)zM\(x + w / 2 + 5) \(y)h6v\(h)h-6zM\(x + w / 2 + 16) \(y)h4v\(h)h-4z"
        case .weakened:
            "M\(x) \(y)h\(w / 3)l3 \(h / 2)l4 -\(h / 2)h\(w - w / 3 - 7)v\(h)h-\(w / 3)l-3 -\(h / 2)l-4 \(h / 2)"
                + "h-\(w - w / 3 - 7)z"
        case .working, .absent, .unverified, .singlePoint, .open:
            "M\(x) \(y)h\(w)v\(h)h-\(w)z"
        }
    }
}

extension Picture.Arrow {
    /// Along one height: it ends in a head, or in a blunt stop where the control holds.
    static func level(from x1: Int, to x2: Int, y: Int, _ passage: Picture.Passage) -> Self {
        passage == .held
            ? Self(d: "M\(x1) \(y)H\(x2)", head: "M\(x2) \(y - 8)V\(y + 8)", kind: passage.rawValue)
            : Self(d: "M\(x1) \(y)H\(x2 + 9)", head: "M\(x2) \(y)l11 -7v14z", kind: passage.rawValue)
    }

    /// Upward, in the same way.
    static func rising(x: Int, from y1: Int, to y2: Int, _ passage: Picture.Passage) -> Self {
        passage == .held
            ? Self(d: "M\(x) \(y1)V\(y2)", head: "M\(x - 8) \(y2)H\(x + 8)", kind: passage.rawValue)
            : Self(d: "M\(x) \(y1)V\(y2 + 9)", head: "M\(x) \(y2)l-7 11h14z", kind: passage.rawValue)
    }
}
