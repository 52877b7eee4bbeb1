import Learn
import Notation

extension ClosedRange<Double> {
    /// Between which figures something likely lies.
    var json: JSONValue { .map([("from", .number(lowerBound)), ("to", .number(upperBound))]) }
}

extension ShareInterval {
    var json: JSONValue {
        .map([("part", .integer(part)), ("whole", .integer(whole)), ("likely", interval.json)])
    }
}
