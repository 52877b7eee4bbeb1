import Access
import Hummingbird
package import PolicyBook
import Recognise
package import Store
package import Understand
import Vocabulary
import WebSupport

/// The past of a contact: each version that was kept, with what it changed.
package struct VersionPages: Sendable {
    private let site: Site
    private let reading: AssessmentReading

    package init(_ site: Site, desk: ContactDesk<Store>, policies: PoliciesByDay) {
        self.site = site
        reading = AssessmentReading(desk: desk, policies: policies)
    }

    private var desk: ContactDesk<Store> { reading.desk }

    package var routes: [PageRoute] { [.get("/contacts/{contact}/versions", list)] }

    private func list(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let id = try context.recordID("contact", called: "contact")
        let past = try await ReadPast(store: desk.store, world: site.world)(id, by: context.actor())
        let kept = try await desk.store.read { session in
            try past.compactMap { line in
                try session.contact(id, .version(line.version)).map { record in
                    let made = try session.latestAssessment(of: id, .version(line.version))
                    let name = try session.account(RecordID(line.by.text))?.name
                    return KeptVersion(line: line, record: record, made: made, by: name)
                }
            }
        }
        let versions = try kept.enumerated().map { index, version in
            try step(to: version, from: index > 0 ? kept[index - 1] : nil)
        }
        guard let page = VersionsPage(versions.reversed()) else { throw Refusal.notFound("contact") }
        return try site.page(page, in: context)
    }

    private func step(to version: KeptVersion, from before: KeptVersion?) throws -> VersionStep {
        let contact = try desk.assessing.contact(in: version.record.document)
        let earlier = try before.map { try desk.assessing.contact(in: $0.record.document) }
        return VersionStep(
            version: version,
            before: before,
            contact: contact,
            deeds: VersionDeeds(version.record, contact, since: before?.record, earlier).words,
            changed: try version.changed(since: before, reading)
        )
    }
}

/// A version of a contact as it was kept, with the assessment that belonged to it.
struct KeptVersion: Sendable {
    let line: PastVersion
    let record: ContactRecord
    let made: AssessmentRecord?
    /// Who wrote it; nil where the account is not there any more.
    let by: String?

    /// What came out otherwise than at the version before; nil where nothing was assessed anew.
    func changed(since before: KeptVersion?, _ reading: AssessmentReading) throws -> ChangedPart? {
        guard let made, let earlier = before?.made, earlier.id != made.id else { return nil }
        let source = try reading.source(record, made)
        return ChangedPart(AssessmentDifference(from: earlier.made.outline, to: made.made.outline), source)
    }
}

/// A version with what led from the one before to it.
struct VersionStep: Sendable {
    let version: KeptVersion
    let before: KeptVersion?
    let contact: Contact
    let deeds: [String]
    let changed: ChangedPart?
}
