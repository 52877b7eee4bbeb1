package import Vocabulary

extension Subject {
    package enum Dispatch {}
}

/// One thing that is to reach one recipient; the same at every attempt, so that a repeat is recognised.
package typealias DispatchID = Identifier<Subject.Dispatch>
