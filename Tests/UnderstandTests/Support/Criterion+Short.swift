import Recognise
import Vocabulary

@testable import Understand

extension Criterion {
    static func fact(_ id: FactID) -> Criterion { .atom(.fact(id)) }

    static func test(_ id: ThresholdID) -> Criterion { .atom(.threshold(id)) }

    static func feature(_ id: FeatureID, _ place: Atom.FeaturePlace = .about) -> Criterion {
        .atom(.feature([id], place))
    }

    static func contacts(_ atLeast: Int, _ change: (inout ContactCount) -> Void = { _ in }) -> Criterion {
        var count = ContactCount(atLeast: atLeast)
        change(&count)
        return .atom(.contacts(count))
    }
}
