import Notation
import Recognise
import Vocabulary

extension ControlsToday {
    /// A contact document with its controls as they stand on this day, so that what is assessed can be assessed again.
    ///
    /// What is not needed any more is left out: nobody leans on it.
    func written(into document: Node, of contact: Contact) -> Node {
        let recorded = zip(contact.controlIDs, document["controls"]?.items ?? []).compactMap { id, node -> Node? in
            guard let held = controls.first(where: { $0.id == id }) else { return node }
            return held.state == .released ? nil : held.moves.isEmpty ? node : written(held, into: node)
        }
        let placed = controls.filter { $0.placed != nil && $0.state != .released }.map { held in
            written(
                held,
                into: .map([
                    ("control", .text(held.control.text)), ("protects", held.protects.map { .text($0.text) }),
                    ("state", .text(ControlState.working.rawValue)),
                    // Whoever puts a control in place says on that day that it is.
                    ("verified", held.placed.map { .text(LocalTime.day(of: $0.at).text) }),
                ])
            )
        }
        let all = document.setting("controls", to: .list(recorded + placed))
        return asOf.map { all.setting("controls_as_of", to: .text($0.text)) } ?? all
    }

    private func written(_ held: HeldControl, into node: Node) -> Node {
        let ending = held.ends.map { node.setting("ends", to: .text($0.text)) } ?? node
        guard held.state == .followed, let last = held.moves.last, last.move == .replace else { return ending }
        let follower = controls.first { $0.id == last.successor }
        let words = follower?.placed.map { "\(follower?.control.text ?? "") from \($0.begins.text)" }
        return ending.setting("successor", to: .text(words ?? "another control"))
    }
}
