import Access
import PlainWords
import Recognise
import Respond
import Understand
import Vocabulary

/// What is known, brought, decided and agreed about one person, as it is read on the screen and on paper.
struct MeetingPaper {
    let id: String
    let whose: String
    let referred: String
    let earlier: [String]
    let told: [Fact]
    let concerns: String
    let asked: String
    let goals: Items<String>?
    let invited: [Fact]
    let voice: Said
    let brings: [Said]
    let decisions: Items<Said>?
    let undecided: String?
    let actions: Items<Action>?
    let outcome: Said?
    let fedBack: String?

    struct Fact {
        let item: String
        let words: String
    }

    /// Something that somebody says, with how it stands in a list of answers.
    struct Said {
        let kind: String
        let who: String
        let lines: [String]
        let when: String?
    }

    struct Action {
        let what: String
        let who: String
        let due: String
        let late: String?
        let came: String?
    }

    init(_ view: MeetingPartView, _ words: MeetingWords, at now: Instant) {
        let part = view.record
        let today = LocalTime.day(of: now)
        id = "person-\(part.id.text)"
        whose = part.told.name
        let due = part.due.map { ", to be spoken about by \($0.inShort)" } ?? ""
        referred = "\(words.names.title(part.told.from)) told of this person on \(part.told.at.inShort)\(due)."
        earlier = view.earlier.map { "Spoken about at a meeting of this kind before: \($0.inWords)." }
        told = part.told.details.map { Fact(item: $0.item, words: $0.words) }
        concerns = part.told.concerns
        asked = part.told.asked
        goals = Items(part.told.goals)
        invited = part.invitations.map { Fact(item: words.names.title($0.agency), words: $0.why) }
        voice = Said(part.voice, words)
        let answered = Set(part.contributions.map(\.agency))
        brings =
            part.contributions.map { Said($0, words) }
            + part.invitations.filter { !answered.contains($0.agency) }.map { invitation in
                Said(kind: "open", who: words.names.title(invitation.agency), lines: ["Not answered yet."], when: nil)
            }
        decisions = Items(part.decisions.map { Said($0, words) })
        undecided = part.undecided.map { "Nothing is decided: “\($0)”" }
        actions = Items(part.actions.map { Action($0, words, on: today) })
        outcome = part.outcome.map { outcome in
            let goals = zip(part.told.goals, outcome.outcome.goals).map { "\($0): \($1.words.lowercasedFirst)" }
            let lines = ["“\(outcome.words)”"] + goals
            return Said(kind: "known", who: words.outcome(outcome.outcome.result), lines: lines, when: nil)
        }
        fedBack = part.isFedBack.map { isFedBack in
            isFedBack
                ? "The one who referred is told: the referral is completed."
                : "The referral was not completed when the meeting closed."
        }
    }
}

extension MeetingPaper.Said {
    fileprivate init(_ voice: BroughtVoice?, _ words: MeetingWords) {
        kind = voice.map { $0.said.isHeard ? "known" : "may-not-say" } ?? "open"
        who = voice.map { "Through \($0.said.through), \(words.names.title($0.agency).withinSentence)" } ?? "Nobody yet"
        lines = [
            voice.map { $0.said.isHeard ? "“\($0.said.words)”" : "They were not heard: \($0.said.words)" }
                ?? "Their own words have not been brought yet."
        ]
        when = voice?.at.inShort
    }

    fileprivate init(_ one: Contribution, _ words: MeetingWords) {
        kind = one.said.known.rawValue
        who = words.names.title(one.agency)
        when = one.at.inShort
        switch one.said.known {
        case .known:
            lines =
                [one.said.facts.map { "Known: \($0)" }, one.said.view.map { "Their view: \($0)" }].compactMap(\.self)
        case .notKnown: lines = ["They hold nothing."]
        case .mayNotSay: lines = ["They may not say: \(words.withheld(one.said.withheld))."]
        }
    }

    fileprivate init(_ decision: MeetingDecision, _ words: MeetingWords) {
        kind = "known"
        who = decision.words
        let others = decision.dissent.map { "\(words.names.title($0.agency)) sees it otherwise: \($0.words)" }
        lines = ["Because: \(decision.reason)"] + others
        when = nil
    }
}

extension MeetingPaper.Action {
    fileprivate init(_ action: MeetingAction, _ words: MeetingWords, on today: CalendarDay) {
        what = action.asked.what
        let family = words.family(action.asked.family)
        who = "\(words.names.title(action.asked.owner)), \(action.asked.who). \(family)."
        due = "Until \(action.asked.due.words)"
        late = action.answer == nil && action.asked.due < today ? "Overdue" : nil
        came = action.answer.map { "\($0.isDone ? "Done" : "Not done") (\($0.at.inShort)): “\($0.words)”" }
    }
}
