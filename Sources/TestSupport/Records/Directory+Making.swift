package import Respond
package import Vocabulary

extension DirectoryEntry {
    /// An entry of an invented charity, whose id and name follow from its number.
    package static func small(
        _ number: Int = 1,
        named name: String? = nil,
        status: Status = .active,
        needs: [DirectoryNeed] = [],
        ages: ClosedRange<Double>? = nil
    ) -> DirectoryEntry {
        var entry = DirectoryEntry(
            id: DirectoryEntryID(RecordID.numbered(number).text),
            name: name ?? "Lantern \(number)",
            status: status,
            organisation: DirectoryOrganisation(id: "lantern", name: "Lantern Trust", summary: "A charity.")
        )
        entry.needs = needs
        entry.eligibility = Eligibility(youngest: ages?.lowerBound, oldest: ages?.upperBound)
        return entry
    }

    /// The same, with something else told of it.
    package func with(_ change: (inout DirectoryEntry) -> Void) -> DirectoryEntry {
        var entry = self
        change(&entry)
        return entry
    }
}

extension DirectoryNeed {
    package static func small(_ id: NeedID, named name: String, in taxonomy: TaxonomyID = "needs") -> DirectoryNeed {
        DirectoryNeed(id: id, name: name, summary: name, taxonomy: DirectoryTaxonomy(id: taxonomy, name: "Needs"))
    }
}

extension OpeningHours {
    /// So many days of the week, such as `MO,TU`, at these times.
    package static func weekly(_ days: String, _ opens: String, _ closes: String) -> OpeningHours {
        var hours = OpeningHours(id: DirectoryPartID(days + opens))
        hours.rhythm = .weekly
        hours.days = days.split(separator: ",").compactMap { RepeatDay(text: String($0)) }
        hours.opens = DayTime(text: opens)
        hours.closes = DayTime(text: closes)
        return hours
    }

    package func with(_ change: (inout OpeningHours) -> Void) -> OpeningHours {
        var hours = self
        change(&hours)
        return hours
    }
}
