package import Vocabulary

extension Contact {
    /// The ids of its controls, in their order: by what it is, whom it protects, and which of several alike.
    package var controlIDs: [HeldControlID] {
        var alike: [String: Int] = [:]
        return controls.map { control in
            let name = control.control.text + "." + (control.protects?.text ?? "all")
            alike[name, default: 0] += 1
            return HeldControlID("\(name).\(alike[name] ?? 1)")
        }
    }

    /// Its controls that end, as they stand; `old` are those of the document before this one.
    ///
    /// What people did with a control stays as long as the document gives it the same end.
    package func heldControls(keeping old: [HeldControl] = [], by times: ControlTimes) -> [HeldControl] {
        let recorded = zip(controlIDs, controls).compactMap { id, control -> HeldControl? in
            guard let ends = control.ends, control.mayStand else { return nil }
            let fresh = HeldControl(
                control,
                id,
                ends: ends,
                times.lead(of: control.control, to: ends),
                state(of: control)
            )
            guard var known = old.first(where: { $0.id == id }), known.recordedEnds == ends else { return fresh }
            if control.successor != nil { known.follow() }
            return known
        }
        return recorded + old.filter { $0.placed != nil }
    }

    private func state(of control: RecordedControl) -> HeldControl.State {
        if control.successor != nil { return .followed }
        let hasEnded = control.ends.map { $0 < LocalTime.day(of: at) } ?? false
        // The assessment of the contact tells of it already.
        return hasEnded ? .lapsed : .standing
    }
}

extension RecordedControl {
    /// Whether it may protect until its end.
    fileprivate var mayStand: Bool { [.working, .weakened, .unknown].contains(state) }
}

extension ContactRecord {
    /// What an assessment must know of its controls beside the document; nil where the document tells all of it.
    package var controlsToday: ControlsToday? {
        let changed = controls.contains { $0.placed != nil || !$0.moves.isEmpty }
        guard changed || controlsAsOf != nil else { return nil }
        return ControlsToday(asOf: controlsAsOf, controls: controls)
    }
}

extension ContactRecord {
    /// Whether a control lapsed since it was judged, and nothing was done about it.
    package var hasLapsedControl: Bool {
        controls.contains { control in
            guard control.state == .lapsed, let lapse = control.moves.last else { return false }
            return judgement.map { $0.at < lapse.at } ?? true
        }
    }
}

/// The controls of a contact as they stand on a day after it.
package struct ControlsToday: Hashable, Sendable {
    package let asOf: CalendarDay?
    package let controls: [HeldControl]

    package init(asOf: CalendarDay?, controls: [HeldControl]) {
        self.asOf = asOf
        self.controls = controls
    }
}
