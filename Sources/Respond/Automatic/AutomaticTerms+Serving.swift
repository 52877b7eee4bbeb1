import Access
import Recognise
import Vocabulary

/// What the service does to go on, and what is part of somebody's act.
extension AutomaticTerms {
    static let dispatchEvents = AutomaticTerms(
        "Works out whom to tell",
        "Makes a message for each place at which an agency of a referral is told, and for none that must not be told.",
        by: "the delivery points, and how each person is contacted safely",
        tells: .nobody,
        change: "Add or remove a delivery point with heed delivery."
    )

    static let carryParcels = AutomaticTerms(
        "Delivers, and tries again",
        "Carries each message to where it goes; what fails is tried again later and later, and given up in the end.",
        by: "the schedule of retries of the service",
        tells: "Whoever owns the delivery point, under Not delivered; the agency, by the message itself.",
        change: "Mend the delivery point, and send again from Not delivered."
    )

    static let sendLetters = AutomaticTerms(
        "Sends the weekly letter of learning",
        "Sends each letter once, with what is open at that moment; what fails is tried again, and goes no more when its days are over.",
        by: "the schedule of retries of the service, and days in the policy of the letter",
        tells: "Whoever it is for, of their own learning and of others by count alone.",
        change: "Whoever wants none stops theirs under My learning; without --mail-server none is sent to anybody."
    )

    static let writeCheckpoints = AutomaticTerms(
        "Writes checkpoints of the journal",
        "Signs what the journal held, in every minute in which it has grown.",
        by: "the rule that a journal whose end was cut off must be found out",
        tells: "Nobody; the file lies where --checkpoints says.",
        change: "Give heed serve another folder."
    )

    static let forgetAnswers = AutomaticTerms(
        "Forgets answers to requests",
        "Forgets what was answered to another system, once it will not send the same again.",
        by: "\(ReceiptKey.daysKept) days after it was given",
        tells: .nobody,
        change: .program
    )

    static let forgetSessions = AutomaticTerms(
        "Forgets sessions that are over",
        "Erases what a browser showed to be signed in, once that has ended.",
        by: "the end of the session",
        tells: .nobody,
        change: .program
    )

    static let forgetDrafts = AutomaticTerms(
        "Erases drafts that nobody touched",
        "Erases a draft with everything in it. What was recorded stays.",
        by: "\(Draft.daysKept) days after it was last touched",
        tells: "Whoever began it is told of the time on My work.",
        change: .program
    )

    static let keepPolicy = AutomaticTerms(
        "Keeps every policy that it uses",
        "Keeps each edition of the policy beside what is decided under it.",
        by: "the rule that a decision can be made again as it was made",
        tells: .nobody,
        change: .program
    )

    static let assessContacts = AutomaticTerms(
        "Assesses a contact when it is recorded or changed",
        "Finds, asks, explains and offers. It gives no score; who judges is a person.",
        by: "the policy in force on the day of the contact",
        tells: "Those who reach the contact.",
        change: "Change the policy; a judgement of one's own stands beside it."
    )

    static let reopenContacts = AutomaticTerms(
        "Opens a closed contact again",
        "A contact is open again when something is recorded in it after it was closed.",
        by: "the rule that a closing stands for what was closed",
        tells: "Those whose contact it is, under Not held where nobody holds it.",
        change: "Close it again, with what was learnt."
    )

    static let endSessions = AutomaticTerms(
        "Signs out",
        "Ends a session that nobody uses, and every session in the end.",
        by:
            "\(AccountSession.secondsIdle / 60) minutes without use, \(AccountSession.secondsAltogether / 3_600) hours altogether",
        tells: "Whoever is signed in.",
        change: .program
    )

    static let slowSignIn = AutomaticTerms(
        "Makes guessing slow",
        "After wrong passwords or codes the next try has to wait, longer each time.",
        by: "so many failures of one name or one address, which time forgives",
        tells: "Whoever tries: how long to wait.",
        change: .program
    )
}
