import ContactForms
import PlainWords
import Recognise

/// A part of a draft in a few words, and how far it has come.
struct DraftSummary {
    let says: String
    let state: DraftHead.State

    init(_ section: DraftSection, _ fields: DraftFields) {
        let written = fields.only(section.part(fields.keys))
        switch section {
        case .occasion:
            says = Self.occasion(fields)
            state = Self.isWhole(fields) ? .done : fields.isUntouched(written) ? .notBegun : .needed
        case .story:
            says = fields.text("narrative")?.opening(70) ?? "Nothing written"
            state = written.isEmpty ? .notBegun : .done
        case .people:
            says = fields.keys.map { fields.name(of: $0) }.joined(separator: "; ").ifWritten ?? "Nobody listed"
            state = fields.keys.isEmpty ? .notBegun : .begun
        case .seen:
            let ticked = fields.keys.reduce(0) { $0 + fields["people.\($1).clues"].count }
            says = ticked == 0 ? "Nothing ticked" : ticked.counted("thing ticked", "things ticked")
            state = ticked == 0 ? .notBegun : .begun
        case .situation:
            says = Self.count(fields.numbers(of: "situation").count)
            state = fields.numbers(of: "situation").isEmpty ? .notBegun : .begun
        case .controls:
            says = Self.count(fields.numbers(of: "controls").count)
            state = fields.numbers(of: "controls").isEmpty ? .notBegun : .begun
        case .agreement, .person, .check:
            says = written.isEmpty ? "Nothing said yet" : "Something is said"
            state = written.isEmpty ? .notBegun : .begun
        }
    }

    /// What the draft is called while it has no reference of its own.
    static func heading(of fields: DraftFields) -> String {
        fields.text("reference") ?? fields.text("location.line").map { "Contact at \($0)" } ?? "A new contact"
    }

    private static func occasion(_ fields: DraftFields) -> String {
        let typed = ["day", "month", "year"].compactMap { fields.text("at.\($0)") }.joined(separator: " ")
        let date = TypedDate("at", fields).day?.inWords ?? typed
        let time = fields.text("at.time")
        return [date.ifWritten, time, fields.text("location.line")].compactMap(\.self).joined(separator: ", ").ifWritten
            ?? "Nothing written"
    }

    /// Whether it holds what no contact can do without.
    private static func isWhole(_ fields: DraftFields) -> Bool {
        fields.text("kind") != nil && TypedDate("at", fields).day != nil
    }

    private static func count(_ number: Int) -> String {
        number == 0 ? "Nothing added" : "\(number) added"
    }
}

extension DraftFields {
    fileprivate func isUntouched(_ written: DraftFields) -> Bool {
        written.values.keys.allSatisfy { $0.hasPrefix("at.") }
    }
}

extension String {
    /// Its first words, with a mark where more follow.
    fileprivate func opening(_ length: Int) -> String {
        guard count > length else { return self }
        let start = prefix(length)
        return (start.lastIndex(of: " ").map { start[..<$0] } ?? start) + "…"
    }
}
