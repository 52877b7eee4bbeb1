import Vocabulary
import WebSupport

@testable import Website

/// A page with a form that has a field of each sort.
struct ExamplePage: Website.Page {
    let heading: String
    var signInName: TextField?
    var story: TextArea?
    var kind: ChoiceField?
    var errors: ErrorSummary?

    var template: String { "example" }
    var title: String { "Example" }
    var place: String? { "/people" }
}

/// A moment that stands still.
struct StillWorld: Surroundings {
    let now = Instant(seconds: 1_795_000_000)

    func newID() -> RecordID { RecordID("019a0000-0000-7000-8000-000000000001") }
}
