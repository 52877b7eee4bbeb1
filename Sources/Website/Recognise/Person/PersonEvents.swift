import PlainWords
import Recognise
import Respond
import Understand
import Vocabulary

/// A month in which something happened.
struct PersonMonth {
    let month: String
    let events: [PersonEvent]

    static func all(_ known: KnownPerson) -> [PersonMonth] {
        // Of what happened in one second, what came later stands first.
        let events = (known.contactEvents + known.referralEvents + known.controlEvents).reversed().sorted {
            $0.at > $1.at
        }
        let months = events.map(\.month).removingRepeats()
        return months.map { month in
            PersonMonth(month: month, events: events.filter { $0.month == month }.map(\.event))
        }
    }
}

/// Something that happened.
struct PersonEvent {
    let kind: String
    let when: String
    let what: String
    var href: String?
    var grade: GlancePart.GradeWord?
    var more: String?
}

/// An event and its moment, by which it is put in order.
private struct Dated {
    let at: Instant
    let event: PersonEvent

    var month: String {
        at.dayInWords.split(separator: " ").dropFirst().joined(separator: " ")
    }
}

extension KnownPerson {
    fileprivate var contactEvents: [Dated] {
        meetings.map { meeting in
            let judgement = meeting.record.judgement
            let event = PersonEvent(
                kind: "contact",
                when: meeting.at.inShort,
                what: [meeting.contact.kind.words, meeting.record.summary.reference].compactMap(\.self)
                    .joined(separator: ", "),
                href: meeting.path,
                grade: judgement.map { GlancePart.GradeWord(word: $0.grade.words, kind: $0.grade.rawValue) },
                more: meeting.words
            )
            return Dated(at: meeting.at, event: event)
        }
    }

    fileprivate var referralEvents: [Dated] {
        referrals.flatMap { referral in
            let path = "/referrals/\(referral.id.text)"
            let what = names.title(referral.recommended.pathway).capitalised
            let drafted = PersonEvent(
                kind: "referral",
                when: referral.drafted.at.inShort,
                what: "\(what): drafted for \(names.title(referral.recipient).withinSentence)",
                href: path
            )
            return [Dated(at: referral.drafted.at, event: drafted)]
                + referral.moves.map { move in
                    let event = PersonEvent(
                        kind: "referral",
                        when: move.at.inShort,
                        what: "\(what): \(move.told(names))",
                        href: path,
                        more: move.words?.ifWritten
                    )
                    return Dated(at: move.at, event: event)
                }
        }
    }

    /// Controls that were found to have failed, once each until found otherwise, and those that have ended since.
    fileprivate var controlEvents: [Dated] {
        var failed: Set<ControlID> = []
        var events: [Dated] = []
        for meeting in meetings.reversed() {
            for control in (meeting.kept?.controls ?? []) where meeting.concerns(control.protects) {
                guard control.concern == .failed else {
                    failed.remove(control.control)
                    continue
                }
                guard failed.insert(control.control).inserted else { continue }
                let event = PersonEvent(
                    kind: "control",
                    when: meeting.at.inShort,
                    what: "\(meeting.names.title(control.control).capitalised): found to have failed",
                    more: control.because.first?.asSentence
                )
                events.append(Dated(at: meeting.at, event: event))
            }
        }
        return events
    }
}

extension Meeting {
    /// What the contact was about, and the part of the person in it.
    fileprivate var words: String {
        let recorded = (kept?.situation ?? []).filter { concerns($0.about) && $0.basis == .confirmed }
            .map { names.title($0.feature) }.removingRepeats()
        let roles = Role.allCases.filter { role in appearances.contains { $0.roles.contains(role) } }.map(\.words)
        let caused = contact.situation.filter { $0.by.map(selves.contains) ?? false }
            .map { names.title($0.feature) }.removingRepeats()
        let sentences = [
            recorded.listed().ifWritten?.asSentence,
            roles.isEmpty ? nil : "Their part: \(roles.listed()).",
            caused.isEmpty ? nil : "Recorded as causing \(caused.listed()).",
            record.judgement == nil ? "Risk not yet known." : nil,
        ]
        return sentences.compactMap(\.self).joined(separator: " ")
    }
}

extension ReferralRecord.Status {
    /// How far it has come, in words.
    var told: String { self == .draft ? "a draft, not sent" : words }
}
