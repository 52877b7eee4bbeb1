import Learn
import PlainWords
import Vocabulary
import WebSupport
import Website

/// What came of an exercise, for whoever runs it: how far all agree, each by name, and the pieces on which they differ.
struct ExerciseOutcomePart {
    let whole: [String]
    let assessors: [Assessor]
    let differing: Items<Differing>?

    struct Assessor {
        let name: String
        let words: String
        /// Where they differ from most of the others more than chance lets expect.
        let differs: String?
        let followed: String?
        let form: StepForm?
    }

    struct Differing {
        let id: String
        let name: String
        let criterion: String
        let told: [String]
        let sides: [Side]
    }

    /// Those who judged it alike.
    struct Side {
        let verdict: String
        let tone: String
        let said: [Said]
    }

    struct Said {
        let who: String
        let why: String
    }

    init(
        _ found: ExerciseOutcome,
        _ participants: [ExerciseView.Participant],
        _ view: ExerciseView,
        _ staff: StaffNames,
        _ fields: FormFields
    ) {
        whole = found.agreement.words(
            assessors: found.assessors.count,
            pieces: found.pieces.count,
            alike: found.alike
        )
        let named = participants.filter { $0.handedIn != nil }.sorted { staff[$0.account] < staff[$1.account] }
        assessors = named.map { one in
            let differs = found.differs(one.account)
            return Assessor(
                name: staff[one.account],
                words: found.agreement(of: one.account)?.words("They")
                    ?? "How often they judged as most of the others did cannot be told.",
                differs: differs
                    ? "Differs from most of the others more than chance lets expect. Talk the pieces through." : nil,
                followed: one.followUp?.words(staff),
                form: differs ? Self.following(one, view.record, fields) : nil
            )
        }
        let differing = found.pieces.enumerated().filter { !$0.element.isAlike }.map { place, judged in
            Differing(
                id: "differing-\(place + 1)",
                name: "Piece \(place + 1)",
                criterion: view.title(judged.piece.criterion),
                told: judged.piece.words.paragraphs,
                sides: [
                    Side(verdict: "Met", tone: "calm", said: Self.said(judged.met, staff)),
                    Side(verdict: "Not yet", tone: "heed", said: Self.said(judged.notYet, staff)),
                ]
            )
        }
        self.differing = Items(differing)
    }

    private static func said(_ said: [ExerciseOutcome.Said], _ staff: StaffNames) -> [Said] {
        said.map { Said(who: staff[$0.by], why: $0.reason) }.sorted { $0.who < $1.who }
    }

    private static func following(
        _ one: ExerciseView.Participant,
        _ exercise: Exercise,
        _ fields: FormFields
    ) -> StepForm {
        let name = ExerciseForm.following(one.account)
        let kinds = FollowUp.Kind.allCases.map { Choice($0.rawValue, $0.words) }
        let words = fields.area(name + "-words", "What you found together, and why", hint: "They read it.")
        return StepForm(
            one.followUp == nil ? "Decide what follows" : "Decide anew what follows",
            to: "/exercises/\(exercise.id)/follow/\(one.account)",
            does: "Keep it",
            version: one.version,
            [
                .radios(fields.choice(name + "-kind", "What follows", of: kinds).small()),
                FormPart.date(fields.date(name + "-until", "Until when, where they judge together")).mayBeEmpty,
                .area(words.high(3, isOptional: false)),
            ],
            isTyped: fields.areSent(to: name)
        )
    }
}
