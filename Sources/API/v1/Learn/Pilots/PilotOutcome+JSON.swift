import Learn
import Notation
import Vocabulary

extension PilotOutcome {
    /// A measure, and what can be said of it; nothing is where nothing can.
    var json: JSONValue {
        let (shape, unit) = measure.told.shape.names
        return .map([
            ("id", .text(measure.id.text)),
            ("what", .text(measure.told.what)),
            ("hoped", .text(measure.told.hoped.rawValue)),
            ("shape", .text(shape)),
            ("unit", .optional(unit)),
            ("source", .text(measure.told.source)),
            ("piloted", piloted.json),
            ("compared", compared?.json ?? .null),
            ("difference", difference?.json ?? .null),
        ])
    }
}

extension PilotReading {
    /// A figure as it was entered; where a share likely lies is not told of few.
    func json(stands: Bool, fewest: Int) -> JSONValue {
        let (shape, value, likely) = told.figure.parts
        return .map([
            ("id", .text(id.text)),
            ("measure", .text(told.measure.text)),
            ("side", .text(told.side.rawValue)),
            ("phase", .text(told.phase.rawValue)),
            ("shape", .text(shape)),
            ("value", value),
            ("of", .integer(told.figure.count)),
            ("likely", told.figure.count < fewest ? .null : likely?.json ?? .null),
            ("from", .text(told.from.text)),
            ("to", .text(told.to.text)),
            ("source", .text(told.source)),
            ("at", .text(at.text)),
            ("by", .text(by.text)),
            ("mends", .optional(mends?.reading.text)),
            ("because", .optional(mends?.words)),
            ("stands", .bool(stands)),
        ])
    }
}

extension PilotMeasure.Shape {
    fileprivate var names: (shape: String, unit: String?) {
        switch self {
        case .share: ("share", nil)
        case .mean(let unit): ("mean", unit)
        }
    }
}

extension PilotFigure {
    /// How it is named and written, and from and to where a share likely lies.
    fileprivate var parts: (shape: String, value: JSONValue, likely: ClosedRange<Double>?) {
        switch self {
        case .share(let part, let all): ("share", .integer(part), ShareInterval(part, of: all)?.interval)
        case .mean(let value, _): ("mean", .number(value), nil)
        }
    }
}

extension PilotOutcome.Side {
    fileprivate var json: JSONValue {
        switch self {
        case .waits: .map([("state", .text("waits")), ("change", .null)])
        case .few: .map([("state", .text("few")), ("change", .null)])
        case .changed(let change): .map([("state", .text("changed")), ("change", change.json)])
        }
    }
}

extension PilotChange {
    fileprivate var json: JSONValue {
        .map([("difference", .number(difference)), ("likely", range?.json ?? .null)])
    }
}
