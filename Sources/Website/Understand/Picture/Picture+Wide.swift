extension Picture {
    /// Side by side, for a desk: person, control, situation, harm.
    static func wide(_ groups: [PictureGroup]) -> Picture {
        var picture = Picture(width: 1_000)
        for (column, title) in Column.titled {
            picture.labels.append(
                Line(x: column.middle, y: 14, kind: PictureText.Kind.column.rawValue, isMiddle: true, text: title)
            )
        }
        var y = 30
        for group in groups {
            let top = y
            for row in group.rows { y = picture.addWide(row, at: y) }
            let (x, w) = (Column.person.x, Column.person.w)
            let height = picture.addBox(group.person, x: x, y: top, w: w, "person", atLeast: y - top - 16)
            y = max(y, top + height + 16) + 12
        }
        picture.height = y - 12
        return picture
    }

    private struct Column {
        let x: Int
        let w: Int

        var middle: Int { x + w / 2 }

        static let person = Column(x: 0, w: 226)
        static let control = Column(x: 282, w: 196)
        static let situation = Column(x: 534, w: 226)
        static let harm = Column(x: 800, w: 200)

        static let titled = [
            (person, "Person"), (control, "What should protect"), (situation, "Situation"),
            (harm, "Harm that can follow"),
        ]
    }

    /// The height at which something passes a control, and what becomes of it.
    private typealias Crossing = (y: Int, passage: Passage)

    /// Draws one row, and gives where the next begins.
    private mutating func addWide(_ row: PictureGroup.Row, at top: Int) -> Int {
        var laneEnd = top
        var crossings: [Crossing] = []
        for control in row.lanes {
            crossings.append((laneEnd + 24, control.shape.passage))
            laneEnd += addWideLane(control, at: laneEnd)
        }
        let least = (laneEnd - top) / max(1, row.pairs.count) - 8
        var pairEnd = top
        var starts: [Int] = []
        for pair in row.pairs {
            starts.append(pairEnd + 24)
            pairEnd += addWide(pair, at: pairEnd, atLeast: max(48, least)) + 8
        }
        addArrows(of: row, crossings, from: starts)
        return max(laneEnd, pairEnd) + 8
    }

    private mutating func addWideLane(_ control: PictureGroup.Control, at top: Int) -> Int {
        let column = Column.control
        let glyph = control.shape == .open ? 32 : 54
        let set = control.lines.set(x: column.middle, y: top + glyph, width: column.w)
        labels += set.lines.map { line in
            var line = line
            line.isMiddle = true
            return line
        }
        if control.shape != .open {
            walls.append(Wall(control.shape, x: column.middle - 8, y: top + 2, w: 16, h: 44))
        }
        return glyph + set.height + 12
    }

    /// Draws a situation with its harm, and gives their height.
    private mutating func addWide(_ pair: PictureGroup.Pair, at top: Int, atLeast least: Int) -> Int {
        let column = Column.situation
        let kind = pair.harm == nil ? "spare" : "situation"
        var situation = Box(pair.situation, x: column.x, y: top, w: column.w, kind, atLeast: least)
        guard let harm = pair.harm else {
            boxes.append(situation)
            labels += PictureGroup.Pair.alone.set(x: Column.harm.x - 28, y: top + 12, width: Column.harm.w + 28).lines
            return situation.h
        }
        var box = Box(harm, x: Column.harm.x, y: top, w: Column.harm.w, "harm")
        let height = max(situation.h, box.h)
        (situation.h, box.h) = (height, height)
        boxes += [situation, box]
        labels.append(Line(x: 780, y: top + 33, kind: PictureText.Kind.equals.rawValue, isMiddle: true, text: "="))
        return height
    }

    /// What comes from several situations is gathered before it meets the controls.
    private mutating func addArrows(of row: PictureGroup.Row, _ crossings: [Crossing], from starts: [Int]) {
        guard !starts.isEmpty else { return }
        var start = Column.situation.x
        if starts.count > 1, !crossings.isEmpty, row.hasHarm {
            start -= 16
            let ends = crossings.map(\.y) + starts
            let path =
                "M\(start) \(ends.min() ?? 0)V\(ends.max() ?? 0)"
                + starts.map { "M\(start) \($0)H\(Column.situation.x)" }.joined()
            arrows.append(Arrow(d: path, head: nil, kind: Passage.gathers.rawValue))
        }
        for crossing in crossings {
            let end = crossing.passage == .held ? Column.control.middle + 16 : Column.person.w + 2
            arrows.append(.level(from: start, to: end, y: crossing.y, crossing.passage))
        }
    }
}
