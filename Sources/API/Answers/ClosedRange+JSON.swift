package import Notation

extension ClosedRange<Double> {
    /// From and to where something likely lies.
    package var json: JSONValue { .map([("from", .number(lowerBound)), ("to", .number(upperBound))]) }
}
