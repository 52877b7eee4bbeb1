import Recognise
import TestSupport
import Testing
import Vocabulary

/// A draft knows which of its fields was changed when, without growing with what is gone.
struct DraftTouchesTests {
    private let empty = Draft(id: "1", owner: "a", place: DraftPlace(.contact), at: .noon)

    @Test func `how long it was written on counts a pause as no more than twenty minutes, whatever a form says`() {
        func written(since opened: Instant) -> Int {
            Draft(id: "1", owner: "a", place: DraftPlace(.contact), opened: opened, at: .noon).secondsWritten
        }
        #expect(written(since: .noon.adding(hours: -1)) == 1_200)
        #expect(written(since: Instant(seconds: Instant.noon.seconds - 90)) == 90)
        #expect(written(since: Instant(seconds: .max)) == 0)
        #expect(written(since: Instant(seconds: .min)) == 1_200)
        let later = empty.replacing(.whole, by: ["a": ["1"]], at: .afterNoon(60))
        let last = later.replacing(.whole, by: ["a": ["2"]], at: .afterNoon(60 + 9_000))
        #expect((later.secondsWritten, last.secondsWritten) == (60, 1_260))
    }

    @Test func `each revision touches what differs, and nothing else`() {
        let first = empty.replacing(.whole, by: ["a": ["1"], "b": ["1"]], at: .noon)
        let second = first.replacing(.below(["b"]), by: ["b": ["2"]], at: .afterNoon(1))
        #expect(first.touches.names == ["a": 2, "b": 2])
        #expect(second.touches.names == ["a": 2, "b": 3])
        #expect((second.revision, second.changed) == (3, .afterNoon(1)))
        #expect(second.isUntouched(since: 2, .below(["a"]), ["a": ["9"]]))
        #expect(!second.isUntouched(since: 2, .below(["b"]), ["b": ["9"]]))
        #expect(!second.isUntouched(since: 2, .below(["a"]), ["b": ["9"]]))
    }

    @Test func `a field that was taken away was touched`() {
        let first = empty.replacing(.whole, by: ["a": ["1"], "b": ["1"]], at: .noon)
        let second = first.replacing(.below(["b"]), by: [:], at: .noon)
        #expect(!second.isUntouched(since: 2, .below(["b"]), [:]))
        #expect(second.isUntouched(since: 3, .below(["b"]), [:]))
    }

    @Test func `nothing new is no new revision`() {
        let first = empty.replacing(.whole, by: ["a": ["1"]], at: .noon)
        #expect(first.replacing(.whole, by: ["a": ["1"]], at: .afterNoon(9)) == first)
    }

    @Test func `names of fields that went do not add up for ever, and what they say is not lost`() {
        var draft = empty.replacing(.whole, by: ["stays": ["1"]], at: .noon)
        for number in 0..<2_000 {
            draft = draft.replacing(.below(["field"]), by: ["field.\(number)": ["1"]], at: .noon)
            #expect(draft.touches.names.count <= 1_001)
        }
        #expect(!draft.isUntouched(since: 2, .below(["field"]), [:]))
        #expect(!draft.isUntouched(since: draft.revision - 1, .below(["field"]), [:]))
        #expect(draft.isUntouched(since: draft.revision, .below(["field"]), [:]))
        #expect(draft.fields.values.keys.sorted() == ["field.1999", "stays"])
    }
}
