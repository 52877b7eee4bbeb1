package import Recognise
import Vocabulary

extension Policy {
    package var controlTimes: ControlTimes {
        ControlTimes(
            leadDays: Dictionary(controls.map { ($0.term.id, $0.leadDays) }) { first, _ in first },
            calendar: calendar
        )
    }
}
