import HTTPTypes
import Hummingbird
import Recognise
import Store
import Vocabulary
import WebSupport

/// What is typed into one form about a contact, kept as a draft of whoever types it.
struct TypedDraft {
    let store: Store
    let world: any Surroundings
    let place: DraftPlace
    /// The first parts of the names that the form has.
    let names: Set<String>

    /// The revision of a draft in which nothing was typed yet, for a page drawn before there is one.
    static let unwritten = 1

    func fields(of form: Form) -> DraftFields {
        DraftFields(form.valuesByName.filter { names.contains(String($0.key.prefix { $0 != "." })) })
    }

    func read(by actor: Actor) async throws -> Draft? {
        try await ReadDraft(store: store)(in: place, by: actor)
    }

    func keep(_ form: Form, by actor: Actor) async throws -> DraftOutcome {
        let begun = try await BeginDraft(store: store, world: world)(place, by: actor)
        return try await KeepDraft(store: store, world: world)(
            begun.id,
            fields(of: form),
            expecting: form.text("revision").flatMap(Int.init) ?? 0,
            by: actor
        )
    }

    /// Keeps what is typed while it is typed, asked for by a script; no draft is begun of a page that is out of date,
    /// such as one whose form was sent while this was on its way.
    func keep(_ form: Form, of record: ContactRecord, by actor: Actor) async throws -> Response {
        let isCurrent = form.text("version").flatMap(Int.init) == record.version
        let begun = try await read(by: actor)
        guard isCurrent || begun != nil else { return Response(status: .conflict) }
        return try await keep(form, by: actor).reply
    }

    /// Throws it away where nothing else does, once it is recorded.
    func discard(_ draft: Draft, by actor: Actor) async throws {
        do {
            try await DiscardDraft(store: store)(draft.id, by: actor)
        } catch let refusal as Refusal where refusal.code == .notFound {
            return
        }
    }
}
