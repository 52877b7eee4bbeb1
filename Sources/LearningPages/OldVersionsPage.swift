import Access
import Learn
import PlainWords
import Vocabulary
import Website

/// Who was trained on which version of a module: how many hold each, and who holds an older one.
struct OldVersionsPage: Page {
    let back: Link
    let heading: String
    let lead: String
    let versions: Items<Row>?
    let people: Items<Person>?
    let empty: Empty?
    let pages: Pagination?

    var template: String { "learn/versions" }
    var title: String { "Versions of \(heading)" }
    var place: String? { "/learning" }

    struct Row {
        let version: String
        let holders: String
        let counts: String
    }

    struct Person {
        let name: String
        let unit: String
        let what: String
    }

    init(_ found: OldVersions) {
        let module = found.module
        back = Link("/learning/\(module.id)", module.term.title)
        heading = module.term.title
        lead =
            "Version \(module.version) is in force since \(module.inForce.from.words). Here is who did which version last."
        versions = Items(found.versions.map(Row.init))
        people = Items(found.holders.items.map { Person($0.holder, name: $0.account?.name, unit: $0.account?.unit) })
        empty =
            people == nil
            ? Empty(
                heading: "Nobody holds an older version",
                paragraph: "Whoever did this module did the one in force."
            )
            : nil
        pages = Pagination(after: found.holders) { "/learning/\(module.id)/versions?cursor=\($0)" }
    }
}

extension OldVersionsPage.Row {
    fileprivate init(_ held: HeldVersion) {
        version = "Version \(held.version)"
        holders = held.holders == 1 ? "1 person" : "\(held.holders) people"
        counts =
            switch held.standing {
            case .inForce: "In force"
            case .counts: "Counts on"
            case .until(let day): "Counts until \(day.words)"
            }
    }
}

extension OldVersionsPage.Person {
    fileprivate init(_ holder: VersionHolder, name: String?, unit: UnitID?) {
        self.name = name ?? "Somebody whose account is gone"
        self.unit = unit?.text ?? "No unit"
        what = "Version \(holder.version), done on \(holder.on.words)"
    }
}
