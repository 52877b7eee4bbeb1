import Notation
import Testing
import Vocabulary

@testable import Delivery

/// How a referral stands, out and back in.
struct TaskTests {
    private func read(_ text: String) throws -> IncomingTask {
        try IncomingTask(Array(text.utf8), from: Source(name: "what was posted"))
    }

    /// A task with a member of one's own instead of the usual one.
    private func task(
        _ status: String = #""accepted""#,
        focus: String = #"{"reference":"ServiceRequest/019a7b2e-2222-7000-8000-000000000002"}"#,
        _ more: String = ""
    ) -> String {
        #"{"resourceType":"Task","intent":"order","status":\#(status),"focus":\#(focus)\#(more)}"#
    }

    private func fault(_ text: String) throws -> BadInput {
        try #require(throws: BadInput.self) { try read(text) }
    }

    @Test(arguments: TaskStatus.allCases)
    func `what is told comes back as it was`(status: TaskStatus) throws {
        let told = ReferralExample.task(status, reason: "No room", note: "Ring again")
        let heard = try IncomingTask(told.body(ReferralExample.naming), from: Source(name: "task"))
        #expect(heard.referral == told.referral)
        #expect(heard.status == status)
        #expect(heard.reason == "No room")
        #expect(heard.notes == ["Ring again"])
        #expect(heard.changedAt == told.changedAt)
    }

    @Test func `tasks are written as they were found right`() throws {
        for status in TaskStatus.allCases {
            let body = ReferralExample.task(status, reason: status == .rejected ? "No room" : nil, note: "Ring again")
                .body(ReferralExample.naming)
            try Goldens.expect(body, "task-\(status.rawValue).json")
        }
        try Goldens.expect(ReferralExample.task(.received).body(ReferralExample.naming), "task-bare.json")
    }

    @Test func `the codes of a task are read beside its words, and an id that is none is told`() throws {
        let more =
            #","id":"t-1","statusReason":{"text":"Full","coding":[{"code":"no-capacity"}]}"#
            + #","businessStatus":{"coding":[{"code":"help-given"}]},"output":[{"valueCode":"met"}]"#
        let heard = try read(task(#""rejected""#, more))
        #expect((heard.id, heard.reason, heard.reasonCode) == ("t-1", "Full", "no-capacity"))
        #expect((heard.outcome, heard.goals) == ("help-given", ["met"]))
        let bare = try read(task())
        #expect((bare.id, bare.reasonCode, bare.outcome, bare.goals) == (nil, nil, nil, []))
        for id in ["a b", String(repeating: "x", count: 65), "é"] {
            #expect(try fault(task(#""accepted""#, #","id":"\#(id)""#)).field == "id")
        }
    }

    @Test func `a task in a bundle is read, whatever else lies in it`() throws {
        let bundle =
            #"{"resourceType":"Bundle","type":"message","entry":[{"resource":{"resourceType":"MessageHeader"}},"#
            + #"{"fullUrl":"x","resource":\#(task())}]}"#
        #expect(try read(bundle).status == .accepted)
        let none = try fault(#"{"resourceType":"Bundle","entry":[]}"#)
        #expect(none.problem == "there is no Task in the Bundle")
        let two = try fault(#"{"resourceType":"Bundle","entry":[{"resource":\#(task())},{"resource":\#(task())}]}"#)
        #expect(two.problem == "there are 2 Tasks in the Bundle")
    }

    @Test func `members that are not asked for are let be`() throws {
        let heard = try read(task(#""in-progress""#, #","priority":"urgent","x":[1,{"y":null}]"#))
        #expect(heard.status == .inProgress)
    }

    private func task(_ status: String, _ more: String) -> String { task(status, focus: Self.usualFocus, more) }

    private static let usualFocus = #"{"reference":"ServiceRequest/019a7b2e-2222-7000-8000-000000000002"}"#

    @Test(arguments: [
        #"{"reference":"ServiceRequest/019A7B2E-2222-7000-8000-000000000002"}"#,
        #"{"reference":"urn:uuid:019a7b2e-2222-7000-8000-000000000002"}"#,
        #"{"reference":"https://x.example/fhir/ServiceRequest/019a7b2e-2222-7000-8000-000000000002"}"#,
        #"{"reference":"https://x.example/ServiceRequest/019a7b2e-2222-7000-8000-000000000002/_history/3"}"#,
        #"{"identifier":{"system":"https://x.example","value":"019a7b2e-2222-7000-8000-000000000002"}}"#,
    ])
    func `a request may be named in any of the ways that FHIR has`(focus: String) throws {
        #expect(try read(task(focus: focus)).referral == ReferralExample.id)
    }

    @Test(arguments: [
        (#""status":"accepted""#, "", "", "'status' is missing"),
        (#""status":"accepted""#, #""status":3"#, "status", "a text is expected here, not a number, true or false"),
        (#""status":"accepted""#, #""status":true"#, "status", "a text is expected here, not a number, true or false"),
        (#""status":"accepted""#, #""status":["accepted"]"#, "status", "a text is expected here, not a list"),
        (
            #""status":"accepted""#, #""status":"acepted""#, "status",
            "'acepted' is not a status of a Task that is taken here"
        ),
        (
            #""status":"accepted""#, #""status":"draft""#, "status",
            "'draft' is not a status of a Task that is taken here"
        ),
        (#""resourceType":"Task""#, #""resourceType":"Patient""#, "resourceType", "'Patient' is not taken here"),
        (
            #""intent":"order""#, #""statusReason":"no room""#, "statusReason",
            "fields are expected here, not a single value"
        ),
        (#""intent":"order""#, #""statusReason":{}"#, "statusReason", "nothing is said here"),
        (
            #""intent":"order""#, #""statusReason":{"text":7}"#, "statusReason.text",
            "a text is expected here, not a number, true or false"
        ),
        (#""intent":"order""#, #""note":"x""#, "note", "a list is expected here, not a single value"),
        (
            #""intent":"order""#, #""note":[{"text":7}]"#, "note[0].text",
            "a text is expected here, not a number, true or false"
        ),
        (#""intent":"order""#, #""note":[{}]"#, "note[0]", "'text' is missing"),
        (#""intent":"order""#, #""note":[{"text":" "}]"#, "note[0].text", "the text is empty"),
        (#""intent":"order""#, #""lastModified":"yesterday""#, "lastModified", "'yesterday' is not a date and time"),
    ])
    func `what is wrong is told with its place`(part: String, instead: String, field: String, problem: String) throws {
        let text = task().replacing(part + (instead.isEmpty ? "," : ""), with: instead)
        #expect(text != task())
        let fault = try fault(text)
        #expect(fault.field == field)
        #expect(fault.problem == problem)
        #expect(!fault.remedy.isEmpty)
    }

    @Test(arguments: [
        (#"{}"#, "focus"), (#"{"reference":"Patient/019a7b2e-2222-7000-8000-000000000002"}"#, "focus.reference"),
        (#"{"reference":"ServiceRequest/7"}"#, "focus.reference"), (#"{"reference":"urn:uuid:7"}"#, "focus.reference"),
        (#"{"reference":7}"#, "focus.reference"), (#"{"identifier":{"value":"7"}}"#, "focus.identifier.value"),
        (#"{"identifier":{}}"#, "focus.identifier"), (#""x""#, "focus"),
    ])
    func `a request that is not named is told of with its place`(focus: String, field: String) throws {
        #expect(try fault(task(focus: focus)).field == field)
    }

    @Test(arguments: ["", "[]", "nonsense", "{", #"{"resourceType":"Task"}"#])
    func `what is no task is refused`(text: String) throws {
        #expect(throws: BadInput.self) { try read(text) }
    }

    @Test func `the words of a reason come before its code`() throws {
        func reason(_ concept: String) throws -> String? {
            try read(task(#""rejected""#, #","statusReason":\#(concept)"#)).reason
        }
        #expect(try reason(#"{"text":"No room","coding":[{"code":"full"}]}"#) == "No room")
        #expect(try reason(#"{"coding":[{"system":"x"},{"code":"full","display":"Full"}]}"#) == "Full")
        #expect(try reason(#"{"coding":[{"code":"full"}]}"#) == "full")
        #expect(try read(task()).reason == nil)
    }
}
