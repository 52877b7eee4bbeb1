import Recognise
import Understand
import Vocabulary

/// Finds thresholds and routes without a source or without law in force.
struct LawCheck {
    let policy: Policy
    let day: CalendarDay

    func problems() -> [String] {
        let thresholds = policy.thresholds.flatMap { threshold in
            missing(threshold.law, "understand/tests/\(threshold.id)")
                + unsourced(threshold.authority, "understand/tests/\(threshold.id)")
        }
        let pathways = policy.pathways.flatMap { pathway in
            missing(pathway.lawful, "respond/pathways/\(pathway.id)")
                + unsourced(pathway.authority, "respond/pathways/\(pathway.id)")
                + unsourced(pathway.clock.authority, "respond/pathways/\(pathway.id): clock")
        }
        return thresholds + pathways
    }

    private func missing(_ law: [LegalRule], _ place: String) -> [String] {
        Nation.allCases.filter { law.inForce(in: $0, on: day).isEmpty }.map {
            "\(place): names no law or guidance in force in \($0.rawValue) on \(day.text)"
        }
    }

    private func unsourced(_ authority: Authority, _ place: String) -> [String] {
        authority.source.isEmpty ? ["\(place): has no source"] : []
    }
}
