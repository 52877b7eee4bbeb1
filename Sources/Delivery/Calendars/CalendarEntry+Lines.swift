import Vocabulary

extension CalendarEntry {
    /// The lines of the entry, from its beginning to its end.
    var lines: [ContentLine] {
        var lines = [
            ContentLine("BEGIN", component),
            ContentLine("UID", text: id.text),
            ContentLine("DTSTAMP", at: stamp),
            ContentLine("LAST-MODIFIED", at: stamp),
            ContentLine("SEQUENCE", String(sequence)),
        ]
        lines += times
        lines.append(ContentLine("SUMMARY", text: summary))
        if let description { lines.append(ContentLine("DESCRIPTION", text: description)) }
        if let url { lines.append(ContentLine("URL", url)) }
        lines += alarmLines
        lines.append(ContentLine("END", component))
        return lines
    }

    private var component: String {
        switch sort {
        case .event: "VEVENT"
        case .task: "VTODO"
        }
    }

    private var times: [ContentLine] {
        switch sort {
        case .event(let start, let end, let status):
            return [ContentLine("DTSTART", at: start)]
                + (end.map { [ContentLine("DTEND", at: $0)] } ?? [])
                + [ContentLine("STATUS", status.rawValue), ContentLine("TRANSP", "TRANSPARENT")]
        case .task(let due, let status):
            var lines = [ContentLine("DUE", at: due), ContentLine("STATUS", status.word)]
            if case .completed(let moment) = status {
                lines += [ContentLine("COMPLETED", at: moment), ContentLine("PERCENT-COMPLETE", "100")]
            }
            return lines
        }
    }

    /// What is over or called off makes itself heard no more.
    private var alarmLines: [ContentLine] {
        guard let alarm, isOpen else { return [] }
        // A task has no start to count from, only the moment by which it is due.
        let trigger = if case .task = sort { "TRIGGER;RELATED=END" } else { "TRIGGER" }
        return [
            ContentLine("BEGIN", "VALARM"),
            ContentLine("ACTION", "DISPLAY"),
            ContentLine(trigger, "-PT\(max(0, alarm))M"),
            ContentLine("DESCRIPTION", text: summary),
            ContentLine("END", "VALARM"),
        ]
    }

    private var isOpen: Bool {
        switch sort {
        case .event(_, _, let status): status != .cancelled
        case .task(_, let status): status == .needsAction || status == .inProcess
        }
    }
}

extension CalendarEntry.TaskStatus {
    fileprivate var word: String {
        switch self {
        case .needsAction: "NEEDS-ACTION"
        case .inProcess: "IN-PROCESS"
        case .cancelled: "CANCELLED"
        case .completed: "COMPLETED"
        }
    }
}
