import HTTPTypes
import HummingbirdTesting
import Logging
import Notation
import Testing
import WebSupport

struct JSONLogTests {
    @Test func `A line is one object: when, how grave, what, and the rest by name`() throws {
        let lines = Lines()
        var logger = lines.logger(.info)
        logger[metadataKey: "z"] = "kept"
        logger.warning(
            "two\nlines \"quoted\"",
            metadata: [
                "b": .stringConvertible(3), "a": .stringConvertible(0.5), "c": .array(["x", .dictionary(["d": "e"])]),
                "at": "never", "t": .stringConvertible(true),
            ]
        )
        #expect(
            lines.all == [
                #"{"at":"2026-11-18T11:06:40Z","level":"warning","message":"two\nlines \"quoted\"","#
                    + #""a":0.5,"b":3,"c":["x",{"d":"e"}],"t":true,"z":"kept"}"#
            ]
        )
        _ = try NodeReader.json(Array(lines.all[0].utf8), from: Source(name: "line"))
    }

    @Test func `What is less grave than asked for is left out`() {
        let lines = Lines()
        let logger = lines.logger(.notice)
        logger.info("no")
        logger.notice("yes")
        #expect(lines.all.count == 1)
    }

    @Test func `A request is logged by its template, with nothing that the client wrote`() async throws {
        let example = Example()
        let id = "019a2c6e-0000-7000-8000-00000000000f"
        let response = try await example.ask(.get, "/api/v1/things/\(id)?name=Asha", [("User-Agent", "Rao")])
        #expect(response.status == .ok)
        let line = try #require(example.lines.all.first)
        #expect(example.lines.all.count == 1)
        let pattern =
            /\{"at":"[^"]+","level":"info","message":"request","method":"GET","milliseconds":[0-9.]+,"request":"[0-9a-f]+","route":"\/api\/v1\/things\/\{id\}","status":200\}/
        #expect(line.wholeMatch(of: pattern) != nil)
        for word in [id, "Asha", "Rao", "heed_", "account-of-asha"] { #expect(!line.contains(word)) }
    }

    @Test func `An unknown path and a made up method leave no trace of their words`() async throws {
        let example = Example()
        _ = try await example.ask(try #require(HTTPRequest.Method("ASHA")), "/rao/1944")
        let line = try #require(example.lines.all.first)
        #expect(line.contains(#""method":"other""#))
        #expect(line.contains(#""route":"unknown","status":404}"#))
        #expect(!line.lowercased().contains("asha"))
        #expect(!line.contains("rao"))
    }
}
