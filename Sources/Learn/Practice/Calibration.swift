package import Recognise

/// How somebody's first judgements stand to those of the panel: for themselves alone, and no score of anybody.
package struct Calibration: Hashable, Sendable {
    package let same: Int
    package let higher: Int
    package let lower: Int

    /// `judged` has their first judgement of each situation beside that of the panel.
    package init(_ judged: [(own: Grade, panel: Grade)]) {
        same = judged.count { $0.own == $0.panel }
        higher = judged.count { $0.own > $0.panel }
        lower = judged.count { $0.own < $0.panel }
    }
}
