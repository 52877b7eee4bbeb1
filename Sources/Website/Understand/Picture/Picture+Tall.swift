extension Picture {
    /// One below the other, for a phone.
    static func tall(_ groups: [PictureGroup]) -> Picture {
        var picture = Picture(width: 340)
        var y = 4
        for group in groups {
            for (number, row) in group.rows.enumerated() {
                let person = number == 0 ? group.person : [PictureText(group.name, .strong)]
                y += picture.addBox(person, x: 0, y: y, w: picture.width, "person")
                y = picture.addTall(row, at: y) + 12
            }
            y += 18
        }
        picture.height = y - 26
        return picture
    }

    /// Where the arrow rises.
    private static let rise = 44

    /// Draws one row, and gives where it ends.
    private mutating func addTall(_ row: PictureGroup.Row, at top: Int) -> Int {
        var y = top + 18
        var stop: Int?
        var passage = Passage.passes
        for control in row.lanes {
            let set = control.lines.set(x: 92, y: y, width: width - 92)
            labels += set.lines
            if control.shape != .open { walls.append(Wall(control.shape, x: Self.rise - 34, y: y + 6, w: 68, h: 15)) }
            switch control.shape.passage {
            case .held: stop = y + 26
            case .mayPass: passage = .mayPass
            case .passes, .gathers: break
            }
            y += max(set.height, 26) + 14
        }
        if !row.pairs.isEmpty, !row.lanes.isEmpty {
            y += 6
            arrows.append(
                stop.map { .rising(x: Self.rise, from: y, to: $0, .held) }
                    ?? .rising(x: Self.rise, from: y, to: top + 2, passage)
            )
        }
        for pair in row.pairs { y = addTall(pair, at: y) }
        return y
    }

    private mutating func addTall(_ pair: PictureGroup.Pair, at top: Int) -> Int {
        var y = top + addBox(pair.situation, x: 0, y: top, w: width, pair.harm == nil ? "spare" : "situation")
        guard let harm = pair.harm else {
            let set = PictureGroup.Pair.alone.set(x: 12, y: y + 4, width: width - 24)
            labels += set.lines
            return y + set.height + 14
        }
        labels.append(Line(x: width / 2, y: y + 20, kind: PictureText.Kind.equals.rawValue, isMiddle: true, text: "="))
        y += 28
        y += addBox(harm, x: 0, y: y, w: width, "harm")
        return y + 12
    }
}
