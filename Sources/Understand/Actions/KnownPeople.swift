import Access
import Recognise
import Vocabulary

/// The people of a document as they are known, and where they were met before.
struct KnownPeople: Sendable {
    /// By the id that the document gives them.
    var records: [PersonID: PersonRecord] = [:]
    var earlier: [EarlierDocument] = []

    /// How many earlier contacts an assessment looks at; the latest are taken.
    static let mostEarlier = 100

    init() {}

    /// - Throws: `Refusal` where a link leads to somebody whom the actor may not see.
    init(
        of links: [PersonID: RecordID],
        before moment: Instant,
        apartFrom contact: RecordID?,
        by actor: Actor,
        in session: some ContactRecords & PersonRecords
    ) throws {
        var met: [RecordID: ContactRecord] = [:]
        for (person, record) in links {
            guard let known = try session.person(record, .latest) else { throw Self.unknown(person) }
            records[person] = known
            // What another agency keeps is not laid open by being reasoned from.
            let most = Self.mostEarlier + 1
            for other in try session.contacts(of: record, before: moment, heldBy: actor.agency, atMost: most)
            where other.id != contact {
                met[other.id] = other
            }
        }
        let latest = met.values.sorted { ($0.summary.at, $0.id) > ($1.summary.at, $1.id) }.prefix(Self.mostEarlier)
        earlier = latest.reversed().map { EarlierDocument(document: $0.document, names: Self.names(in: $0, links)) }
    }

    static func unknown(_ person: PersonID) -> Refusal {
        let problem = FieldProblem(
            field: field(of: person),
            problem: "there is no such person",
            remedy: "search for them first, or leave it out"
        )
        return Refusal(.badInput, problem.problem, remedy: problem.remedy, problems: [problem])
    }

    /// Where a document says who somebody is.
    static func field(of person: PersonID) -> String { "people.\(person.text).record" }

    private static func names(in earlier: ContactRecord, _ links: [PersonID: RecordID]) -> [PersonID: PersonID] {
        var names: [PersonID: PersonID] = [:]
        for link in earlier.links {
            names[link.person] = links.filter { $0.value == link.record }.keys.min()
        }
        return names
    }
}
