import PlainWords
import Respond
import Understand
import Vocabulary

/// A value that was agreed, in words: what holds here, what holds elsewhere, and why.
struct DifferenceWords {
    let what: String
    let here: String
    let elsewhere: String
    let because: String

    init(_ difference: AgreedDifference, _ names: Names, _ national: RespondPolicy) {
        because = difference.because.asSentence
        switch difference {
        case .route(let route):
            what = "\(names.title(route.pathway).capitalised), where it goes"
            here = names.title(route.to).withinSentence
            let to = national.routes.first { $0.id == route.pathway }?.to
            elsewhere = to.map { names.title($0).withinSentence } ?? "nowhere"
        case .role(let role):
            what = "\(names.title(role.pathway).capitalised), part of \(names.title(role.agency).withinSentence)"
            here = role.role.words
            elsewhere = "as each assessment finds"
        case .clock(let clock):
            what = "\(names.title(clock.pathway).capitalised), time to \(clock.stage.rawValue)"
            here = clock.within.clock.words
            elsewhere = national.times.time(for: clock.stage, by: clock.pathway)?.within.words ?? "no time"
        case .hours(let hours):
            what = "Hours by which working days are counted"
            here = Self.words(hours.lateDay)
            elsewhere = Self.words(national.times.nationalHours)
        case .threshold(let threshold):
            what = "When it is the sender's again without an answer"
            here = "after \(threshold.within.clock.words)"
            elsewhere = "after \(national.answerWithin.words)"
        }
    }

    private static func words(_ day: LateDay) -> String {
        let times = [day.begins, day.from].map { DayTime(minutes: $0)?.text ?? "" }
        return "\(times[0]) to \(times[1])"
    }
}
