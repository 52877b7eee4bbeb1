import Access
import HTTPTypes
import Learn
import Notation
import Vocabulary

extension CourseView {
    /// A move answers without those who come: whoever reads of them is journalled with each.
    func answer(_ status: HTTPResponse.Status = .ok, isNew: Bool = false, withPeople: Bool = false) -> Answer {
        let place = isNew ? HeedAPI.prefix + "/courses/" + record.id.text : nil
        return Answer(status, json(withPeople: withPeople), location: place, version: record.version)
    }

    /// Only those who run it see who comes, and only where one course is read.
    func json(withPeople: Bool) -> JSONValue {
        let terms = record.terms
        return .map([
            ("id", .text(record.id.text)),
            ("version", .integer(record.version)),
            ("status", .text(record.status.rawValue)),
            ("agency", .text(record.holding.agency.text)),
            ("modules", .list(terms.modules.map { .text($0.text) })),
            ("begins", .text(terms.begins.text)),
            ("ends", .text(terms.ends.text)),
            ("place", .text(terms.place)),
            ("trainer", .text(terms.trainer.text)),
            ("capacity", .integer(terms.capacity)),
            ("agencies", .list(terms.agencies.map { .text($0.text) })),
            ("places_held", .integer(record.placesHeld)),
            ("waiting", .integer(record.waiting)),
            ("cancelled_because", .optional(record.cancelled)),
            ("mine", place.map(\.json) ?? .null),
            ("clashes", .list(clashes.map { .text($0.id.text) })),
            ("can", .list(moves.map { .text($0) })),
            ("people", withPeople && isRunner ? .list(record.bookings.map { $0.json(in: record) }) : .null),
        ])
    }

    private var moves: [String] { [canBook ? "book" : nil, canGiveUp ? "give-up" : nil].compactMap(\.self) }
}

extension CoursePlace {
    fileprivate var json: JSONValue {
        switch self {
        case .held: .map([("place", .text("held")), ("before", .integer(0))])
        case .waits(let count): .map([("place", .text("waits")), ("before", .integer(count))])
        }
    }
}

extension CourseBooking {
    fileprivate func json(in run: CourseRun) -> JSONValue {
        let said = run.attendance.first { $0.learner == learner }
        return .map([
            ("learner", .text(learner.text)),
            ("agency", .text(agency.text)),
            ("asked_at", .text(at.text)),
            ("place", run.place(of: learner).map(\.json) ?? .null),
            ("presence", .optional(said?.presence.rawValue)),
            ("results", .list((said?.results ?? []).map(\.json))),
        ])
    }
}

extension TaughtResult {
    fileprivate var json: JSONValue {
        var pairs: [(String, JSONValue)] = [("module", .text(module.text)), ("version", .integer(version))]
        switch result {
        case .completed: break
        case .mark(let mark): pairs.append(("mark", .integer(mark)))
        case .assessed(let isMet): pairs.append(("met", .bool(isMet)))
        }
        return .map(pairs)
    }
}
