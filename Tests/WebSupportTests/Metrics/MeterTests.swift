import HTTPTypes
import HummingbirdTesting
import Testing
import Vocabulary
import WebSupport

struct MeterTests {
    @Test func `Requests are counted and timed by template, method and status`() async throws {
        let example = Example()
        for _ in 1...3 { _ = try await example.ask(.get, "/api/v1/things") }
        _ = try await example.ask(.get, "/api/v1/things", token: nil)
        _ = try await example.ask(.get, "/somewhere/else")
        let page = try MetricsPage(example.meter.text)
        let things = #"route="/api/v1/things",method="GET""#
        #expect(page.samples["heed_http_requests_total{\(things),status=\"200\"}"] == 3)
        #expect(page.samples["heed_http_requests_total{\(things),status=\"401\"}"] == 1)
        #expect(page.samples[#"heed_http_requests_total{route="unknown",method="GET",status="404"}"#] == 1)
        #expect(page.samples["heed_http_request_duration_seconds_count{\(things)}"] == 4)
        #expect(page.samples["heed_http_request_duration_seconds_bucket{\(things),le=\"+Inf\"}"] == 4)
    }

    @Test func `Times fall into the bucket whose bound they do not exceed`() throws {
        let meter = Meter()
        let metric = Metric.seconds("a_seconds", "How long a took.")
        for time in [5, 6, 10_000, 10_001] { meter.observe(metric, [], .milliseconds(time)) }
        let page = try MetricsPage(meter.text)
        #expect(page.samples[#"a_seconds_bucket{le="0.005"}"#] == 1)
        #expect(page.samples[#"a_seconds_bucket{le="0.01"}"#] == 2)
        #expect(page.samples[#"a_seconds_bucket{le="10"}"#] == 3)
        #expect(page.samples[#"a_seconds_bucket{le="+Inf"}"#] == 4)
        #expect(page.samples["a_seconds_count"] == 4)
        #expect(abs((page.samples["a_seconds_sum"] ?? 0) - 20.012) < 0.000_001)
    }

    @Test func `Labels are escaped`() throws {
        let meter = Meter()
        meter.count(.counter("a_total", "How many.", labels: ["l"]), ["a\"b\\c\nd"], by: 2)
        #expect(meter.text == "# HELP a_total How many.\n# TYPE a_total counter\na_total{l=\"a\\\"b\\\\c\\nd\"} 2\n")
        #expect(try MetricsPage(meter.text).samples.count == 1)
    }

    @Test func `The process tells when it started, what it holds and who is connected`() throws {
        let meter = Meter()
        meter.measureProcess(startedAt: Instant(seconds: 1_795_000_000)) { 7 }
        let page = try MetricsPage(meter.text)
        #expect(page.samples["process_start_time_seconds"] == 1_795_000_000)
        #expect(page.samples["heed_http_open_connections"] == 7)
        #expect(try #require(page.samples["process_resident_memory_bytes"]) > 1_000_000)
    }

    @Test(arguments: [
        "", "a 1\n", "# HELP a_total A.\n# TYPE a_total counter\na_total 1",
        "# TYPE a_total counter\na_total 1\n", "# HELP a A.\n# TYPE a counter\na 1\n",
        "# HELP a_total A.\n# TYPE a_total gauge\na_total 1\n", "# HELP a A.\n# TYPE a gauge\na 1\na 1\n",
        "# HELP a A.\n# TYPE a gauge\na{b=c} 1\n", "# HELP a A.\n# TYPE a gauge\na{b=\"\\x\"} 1\n",
        "# HELP a_seconds A.\n# TYPE a_seconds histogram\na_seconds_bucket{le=\"+Inf\"} 1\na_seconds_count 2\n",
        "# HELP a_seconds A.\n# TYPE a_seconds histogram\na_seconds_bucket{le=\"1\"} 3\na_seconds_bucket{le=\"+Inf\"} 2\n"
            + "a_seconds_count 2\n",
    ])
    func `The reader of these tests refuses what Prometheus would`(text: String) {
        #expect(throws: MetricsPage.Bad.self) { try MetricsPage(text) }
    }
}
