import Vocabulary

/// Whether a behaviour is shown more often since learning was asked for, as far as samples can say.
package struct PracticeEffect: Hashable, Sendable {
    package let before: ShownShare
    package let after: ShownShare
    /// Whose judgements they were, on each side.
    package let peopleBefore: Int
    package let peopleAfter: Int

    /// What was judged until it was asked, and what was judged later.
    package init(of need: LearningNeed, in sightings: [Sighting]) {
        let theirs = sightings.filter { $0.behaviour == need.behaviour && need.owner.includes($0) }
        let earlier = theirs.filter { $0.judged.seconds <= need.made.at.seconds }
        let later = theirs.filter { $0.judged.seconds > need.made.at.seconds }
        before = ShownShare(earlier)
        after = ShownShare(later)
        peopleBefore = Set(earlier.map(\.account)).count
        peopleAfter = Set(later.map(\.account)).count
    }

    package enum Finding: Hashable, Sendable {
        case tooFew
        /// The difference may be none.
        case cannotTell(ClosedRange<Double>)
        case rose(ClosedRange<Double>)
        case fell(ClosedRange<Double>)
    }

    package func finding(under policy: SamplingPolicy) -> Finding {
        guard min(before.of, after.of) >= policy.fewestSamples, let range = before.difference(to: after) else {
            return .tooFew
        }
        if range.lowerBound > 0 { return .rose(range) }
        return range.upperBound < 0 ? .fell(range) : .cannotTell(range)
    }
}
