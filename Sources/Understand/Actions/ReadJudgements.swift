import Access
package import Recognise
package import Vocabulary

/// Shows every judgement of a contact as it was made, oldest first, each with what it changed.
package struct ReadJudgements<Store: Transactions>: Sendable
where Store.Session: ContactRecords & AssessmentRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    package func callAsFunction(_ id: RecordID, by actor: Actor) async throws -> [JudgementView] {
        let now = world.now
        return try await store.write { session in
            let latest = try session.contact(id, .latest)
            let rule = try Access.rule(for: actor, to: .readContact, latest?.holding, called: "contact")
            guard let latest else { throw Refusal.notFound("contact") }
            var change = Change(at: now, by: actor)
            change.consult(.record(.contact, id), under: rule)
            for person in latest.people { change.consult(.record(.person, person), under: rule) }
            try session.keep(change)
            return try Self.views(of: latest, in: session)
        }
    }

    private static func views(of latest: ContactRecord, in session: Store.Session) throws -> [JudgementView] {
        let versions = try session.past(of: latest.id).compactMap {
            try session.contact(latest.id, .version($0.version))
        }
        let judgements = versions.compactMap(\.judgement).removingRepeats()
        let outlines = try judgements.map { try $0.assessment.flatMap(session.assessment)?.made.outline }
        return judgements.indices.map { index in
            let judgement = judgements[index]
            let next = judgements.indices.contains(index + 1) ? judgements[index + 1] : nil
            let reviews = latest.reviews.filter { review in
                review.isAbout(judgement) && next.map { !review.isAbout($0) } ?? true
            }
            guard index > 0 else { return JudgementView(judgement: judgement, reviews: reviews, difference: nil) }
            let known = outlines[index - 1].flatMap { before in
                outlines[index].map { AssessmentDifference(from: before, to: $0) }
            }
            let difference = JudgementDifference(from: judgements[index - 1], to: judgement, known: known)
            return JudgementView(judgement: judgement, reviews: reviews, difference: difference)
        }
    }
}
