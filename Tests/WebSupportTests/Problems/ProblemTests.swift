import HTTPTypes
import Hummingbird
import NIOCore
import Notation
import Testing
import Vocabulary

@testable import WebSupport

struct ProblemTests {
    @Test func `Its fields stand in one order, and those that do not apply are left out`() {
        var problem = Problem(.notFound, "not-found", "Not found", detail: "a \"b\"", remedy: "c")
        #expect(
            problem.text == """
                {"type":"urn:heed:problem:not-found","title":"Not found","status":404,"code":"not-found",\
                "detail":"a \\"b\\"","remedy":"c"}
                """
        )
        problem.errors = [FieldProblem(field: "f", problem: "p", remedy: "r")]
        problem.current = 3
        problem.id = "i"
        #expect(
            problem.text.hasSuffix(
                #","errors":[{"field":"f","problem":"p","remedy":"r"}],"current":3,"id":"i"}"#
            )
        )
    }

    @Test func `What a client must heed stands in the headers`() {
        var problem = Problem(.serviceUnavailable, "busy", "Busy", detail: "", remedy: "")
        #expect(problem.response.headers[.retryAfter] == nil)
        problem.retryAfter = 1
        problem.current = 7
        problem.allow = [.get, .head]
        problem.closesConnection = true
        let headers = problem.response.headers
        #expect(headers[.contentType] == "application/problem+json")
        #expect(headers[.retryAfter] == "1")
        #expect(headers[.eTag] == "\"7\"")
        #expect(headers[.allow] == "GET, HEAD")
        #expect(headers[.connection] == "close")
        #expect(headers[.wwwAuthenticate] == nil)
        #expect(Problem.unauthenticated("").response.headers[.wwwAuthenticate] == "Bearer")
    }

    @Test(arguments: [
        (Refusal.Code.notFound, 404), (.notAllowed, 403), (.badInput, 422), (.versionStale, 412),
        (.versionRequired, 428), (.keyReused, 422), (.keyInUse, 409), (.ownJudgement, 422), (.noJudgement, 422),
        (.notRecommended, 422), (.notInThisState, 409), (.reassessFirst, 422),
        (.draftChanged, 409), (.draftTooLarge, 413), (.signInRefused, 422),
        (.signInPaused, 429),
        (.nameTaken, 409),
    ])
    func `A refusal keeps its code and its words`(code: Refusal.Code, status: Int) {
        let field = FieldProblem(field: "f", problem: "p", remedy: "r")
        let problem = Problem(Refusal(code, "why", remedy: "what", problems: [field], current: 4, retryAfter: 30))
        #expect(problem.status.code == status)
        #expect(problem.code == code.rawValue)
        #expect(problem.detail == "why")
        #expect(problem.remedy == "what")
        #expect(problem.errors == [field])
        #expect(problem.current == 4)
        #expect(problem.retryAfter == 30)
    }

    @Test func `Every refusal has a title of its own`() {
        let titles = Refusal.Code.allCases.map { Problem(Refusal($0, "", remedy: "")).title }
        #expect(Set(titles).count == Refusal.Code.allCases.count)
    }

    @Test(arguments: [
        (StorageFault.full, 507, "disk-full", Int?.none), (.busy, 503, "busy", 1),
        (.unavailable, 503, "unavailable", 30),
    ])
    func `A store that cannot work says when to come back`(
        fault: StorageFault,
        status: Int,
        code: String,
        retryAfter: Int?
    ) {
        let problem = Problem(fault)
        #expect(problem.status.code == status)
        #expect(problem.code == code)
        #expect(problem.retryAfter == retryAfter)
    }

    @Test func `A field that cannot be read is named`() {
        let input = BadInput(.requestBody, line: 3, field: "people[0].born", "is no date", remedy: "write 1944")
        let problem = Problem(input)
        #expect(problem.status.code == 422)
        #expect(problem.code == "bad-input")
        #expect(problem.errors == [FieldProblem(field: "people[0].born", problem: "is no date", remedy: "write 1944")])
    }
}
