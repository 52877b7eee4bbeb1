import PlainWords
import Recognise
import Understand
import Vocabulary

/// What came out otherwise than the last time.
struct ChangedPart {
    var heading = "What changed"
    var lead: String
    let nothing: String?
    let moved: Items<Move>?
    let came: Items<Item>?
    let went: Items<Item>?

    struct Move {
        let what: String
        let from: String
        let to: String
    }

    struct Item {
        let sort: String
        let words: String
    }

    init(_ difference: AssessmentDifference, _ source: AssessmentSource) {
        let moves = source.moves(difference)
        let added = source.items(difference, \.added, \.added, \.added)
        let removed = source.items(difference, \.removed, \.removed, \.removed)
        lead = "The contact was assessed again, with what is known now."
        nothing =
            moves.isEmpty && added.isEmpty && removed.isEmpty
            ? "No threshold, role, referral or question came out otherwise." : nil
        moved = Items(moves)
        came = Items(added)
        went = Items(removed)
    }
}

extension AssessmentSource {
    fileprivate func moves(_ difference: AssessmentDifference) -> [ChangedPart.Move] {
        difference.tests.map { change in
            ChangedPart.Move(
                what: names.title(change.thing) + of(change.person),
                from: change.before?.words ?? "not in play",
                to: change.after?.words ?? "not in play"
            )
        }
            + difference.agencies.map { change in
                ChangedPart.Move(
                    what: names.title(change.thing) + of(change.person),
                    from: change.before?.words ?? "no part",
                    to: change.after?.words ?? "no part"
                )
            }
    }

    fileprivate func items(
        _ difference: AssessmentDifference,
        _ alerts: KeyPath<Exchanged<OutlinedAlert>, [OutlinedAlert]>,
        _ referrals: KeyPath<Exchanged<RecommendedRoute>, [RecommendedRoute]>,
        _ questions: KeyPath<Exchanged<OutlinedQuestion>, [OutlinedQuestion]>
    ) -> [ChangedPart.Item] {
        difference.alerts[keyPath: alerts].map {
            ChangedPart.Item(sort: "Stands out", words: names.title($0.alert) + of($0.about))
        }
            + difference.referrals[keyPath: referrals].map {
                ChangedPart.Item(sort: "Referral", words: names.title($0.pathway) + of($0.person))
            }
            + difference.questions[keyPath: questions].map { question in
                let ask = names.fact(question.fact)?.question ?? question.fact.text
                let words = ask.replacing("{person}", with: name(question.person) ?? "the person")
                return ChangedPart.Item(sort: "Question", words: words)
            }
    }

    private func of(_ person: PersonID?) -> String {
        name(person).map { ", \($0)" } ?? ""
    }
}
