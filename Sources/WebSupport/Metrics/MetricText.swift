/// The text format of Prometheus, version 0.0.4.
struct MetricText {
    private(set) var text = ""

    mutating func gauge(_ metric: Metric, _ value: Double) {
        head(metric, "gauge")
        line(metric.name, [], value)
    }

    mutating func counted(_ metric: Metric, _ series: [([String], Series)]) {
        if case .histogram = metric.kind {
            head(metric, "histogram")
            for (values, series) in series { histogram(metric, pairs(metric, values), series) }
        } else {
            head(metric, "counter")
            for (values, series) in series { line(metric.name, pairs(metric, values), series.sum) }
        }
    }

    private mutating func histogram(_ metric: Metric, _ labels: [(String, String)], _ series: Series) {
        var count = 0
        for (bound, inBucket) in zip(series.bounds.map(Self.number) + ["+Inf"], series.buckets) {
            count += inBucket
            line(metric.name + "_bucket", labels + [("le", bound)], Double(count))
        }
        line(metric.name + "_sum", labels, series.sum)
        line(metric.name + "_count", labels, Double(count))
    }

    private mutating func head(_ metric: Metric, _ type: String) {
        text += "# HELP \(metric.name) \(metric.help)\n# TYPE \(metric.name) \(type)\n"
    }

    private mutating func line(_ name: String, _ labels: [(String, String)], _ value: Double) {
        let inside = labels.map { "\($0.0)=\"\(Self.escaped($0.1))\"" }.joined(separator: ",")
        text += name + (inside.isEmpty ? "" : "{\(inside)}") + " " + Self.number(value) + "\n"
    }

    private func pairs(_ metric: Metric, _ values: [String]) -> [(String, String)] {
        Array(zip(metric.labels, values))
    }

    private static func number(_ value: Double) -> String {
        Int(exactly: value).map(String.init) ?? String(value)
    }

    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { written, letter in
            switch letter {
            case "\\": written += "\\\\"
            case "\"": written += "\\\""
            case "\n": written += "\\n"
            default: written.append(letter)
            }
        }
    }
}
