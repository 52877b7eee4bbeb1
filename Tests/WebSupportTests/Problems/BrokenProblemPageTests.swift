import HTTPTypes
import HummingbirdTesting
import Testing

@testable import WebSupport

struct BrokenProblemPageTests {
    @Test(arguments: [false, true])
    func `A page of a problem that cannot be drawn is a fault, told in the log`(isBroken: Bool) async throws {
        let example = PageExample(isShowBroken: isBroken)
        let response = try await example.ask(.get, "/nowhere", cookie: PageExample.signedIn)
        #expect(response.status == (isBroken ? .internalServerError : .notFound))
        #expect(example.lines.all.contains { $0.contains(#""message":"fault""#) } == isBroken)
    }
}
