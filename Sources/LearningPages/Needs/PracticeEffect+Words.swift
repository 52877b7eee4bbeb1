import Learn
import PlainWords
import Vocabulary
import Website

extension PracticeEffect {
    /// What samples say of before and since, in whole per cent; a rise is told as what it may be beside learning.
    func words(under policy: SamplingPolicy) -> String {
        guard let since = after.words else { return earlier + " Nothing that was judged since has been looked at." }
        let told = earlier + " Since then it was shown in \(since)."
        switch finding(under: policy) {
        case .tooFew: return told + " Too few to tell whether it changed."
        case .cannotTell(let range):
            return told + " It cannot be told whether it changed: the difference lies \(range.points)."
        case .rose(let range):
            return told + " It rose, by \(range.lowerBound.points) to \(range.upperBound.points) points in a hundred."
                + " Who is asked after low samples is likely to rise a little by chance alone."
        case .fell(let range):
            return told
                + " It fell, by \((-range.upperBound).points) to \((-range.lowerBound).points) points in a hundred."
        }
    }
}

extension PracticeEffect {
    private var earlier: String {
        before.words.map { "Shown in \($0) before it was asked." } ?? "Nothing was looked at before it was asked."
    }
}

extension ShownShare {
    /// Nil where there is no sample.
    fileprivate var words: String? {
        guard let interval else { return nil }
        let samples = of.counted("sample", "samples")
        return
            "\(shown) of \(samples) (likely \(interval.lowerBound.points) to \(interval.upperBound.points) in a hundred)"
    }
}

extension ClosedRange<Double> {
    fileprivate var points: String {
        "between \(lowerBound.points) and \(upperBound.points) points in a hundred"
    }
}

extension Double {
    fileprivate var points: Int { Int((self * 100).rounded()) }
}

extension LearningNeed {
    /// How it stands, in words.
    func standing(done: CalendarDay?) -> String {
        switch status {
        case .setAside: "Nothing is asked."
        case .closed: ended.map { "Closed \($0.at.inShort): “\($0.words)”" } ?? "Closed."
        case .open: done.map { "Done \($0.inWords)." } ?? due.map { "To be done by \($0.inWords)." } ?? ""
        }
    }
}
