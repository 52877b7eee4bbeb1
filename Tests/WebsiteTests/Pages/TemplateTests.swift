import Foundation
import Testing

@testable import Website

struct TemplateTests {
    private func templates() throws -> [String: String] {
        let folder = Site.bundled.appending(path: "Templates")
        var found: [String: String] = [:]
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        for path in paths {
            guard path.hasSuffix(".mustache") else { continue }
            found[String(path.dropLast(9))] = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
        }
        return found
    }

    @Test func `Every part that a template asks for is there`() throws {
        let all = try templates()
        #expect(all.count > 20)
        for (name, text) in all {
            for part in text.matches(of: /\{\{\s*[>&<]\s*([A-Za-z0-9\/_-]+)\s*\}\}/) {
                #expect(all[String(part.1)] != nil, "\(name) asks for \(part.1)")
            }
        }
    }

    @Test func `No template runs or styles anything by itself, or fetches from another host`() throws {
        for (name, text) in try templates() {
            #expect(!text.contains(/(?i)\son[a-z]+\s*=/), "\(name)")
            #expect(!text.contains(/(?i)\sstyle\s*=|<style/), "\(name)")
            #expect(!text.contains(/(?i)<script(?! src="\{\{frame\.script\}\}")/), "\(name)")
            #expect(!text.contains(/(?i)(src|href|action)="(https?:)?\/\//), "\(name)")
        }
    }

    @Test func `Every form that is sent by POST carries its token`() throws {
        let all = try templates()
        for (name, text) in all {
            for form in text.components(separatedBy: "<form").dropFirst() where form.contains("method=\"post\"") {
                let body = form.components(separatedBy: "</form>")[0]
                let parts = body.matches(of: /\{\{>([a-z\/-]+)\}\}/).compactMap { all[String($0.1)] }
                let whole = body + parts.joined()
                #expect(whole.contains("{{>parts/csrf}}") || whole.contains("name=\"csrf\""), "\(name)")
            }
        }
    }
}
