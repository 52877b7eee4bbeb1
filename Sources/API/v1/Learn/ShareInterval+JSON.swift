import Learn
import Notation

extension ShareInterval {
    var json: JSONValue {
        .map([("part", .integer(part)), ("whole", .integer(whole)), ("likely", interval.json)])
    }
}
