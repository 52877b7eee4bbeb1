import WebSupport

/// What is said once, in words.
struct NoticeWords: Hashable, Sendable {
    let heading: String
    var paragraph: String?
    var isSuccess = true
    var isWarning = false
    var action: Link?

    /// Nil for a notice that has no words here.
    init?(_ notice: Notice) {
        guard let known = Self.all[notice.name] else { return nil }
        self = known
    }

    private init(_ heading: String, _ paragraph: String? = nil) {
        self.heading = heading
        self.paragraph = paragraph
    }

    private static let differs = NoticeWords("It is added to the draft")

    private static let all: [String: NoticeWords] = [
        "contact-recorded": NoticeWords("The contact is recorded"),
        "contact-changed": NoticeWords("The changes are recorded", "Every earlier version is kept."),
        "practice-kept": NoticeWords("Your judgement is kept", "Now see what others made of it."),
        "course-planned": NoticeWords("The course is planned", "Those for whom it is find it under Courses."),
        "course-book": NoticeWords("You have asked for a place", "Where you stand shows here."),
        "course-give-up": NoticeWords("Your place is given up", "Whoever waited longest has it."),
        "course-cancel": NoticeWords("The course is cancelled", "Those who had a place read why."),
        "course-attendance": NoticeWords("It is recorded who was there"),
        "champion-named": NoticeWords("The champion is named"),
        "champion-ended": NoticeWords("It has ended", "That they were champion is kept."),
        "samples-drawn": NoticeWords("They are drawn", "Each shows as it stood when it was judged."),
        "practice-reviewed": NoticeWords("Your review is kept", "The one whose judgement it is can read it now."),
        "need-decided": NoticeWords("Your decision is kept", "The one it is about can read it."),
        "need-closed": NoticeWords("It is closed"),
        "development-entered": NoticeWords("It is entered", "It counts once it is signed."),
        "development-signed": NoticeWords("It is signed"),
        "module-passed": NoticeWords("You have done this module", "It stands under My learning."),
        "answers-kept": NoticeWords("The answers are recorded"),
        "judgement-kept": NoticeWords("Your judgement is recorded"),
        "contact-attended": NoticeWords("Somebody has attended", "The contact no longer waits."),
        "agreement-draft": NoticeWords("The draft is kept", "Say what differs, then it can be signed."),
        "agreement-change": NoticeWords("The draft is altered"),
        "agreement-add-route": differs,
        "agreement-add-role": differs,
        "agreement-add-clock": differs,
        "agreement-add-hours": differs,
        "agreement-add-threshold": differs,
        "agreement-leave-out": NoticeWords("It is taken out"),
        "agreement-succeed": NoticeWords("The next one is drafted", "Until all have signed it, nothing changes."),
        "agreement-sign": NoticeWords("It is signed for your agency"),
        "agreement-end": NoticeWords("The agreement ends", "Until its last day it holds on."),
        "agreement-withdraw": NoticeWords("The draft is taken back"),
        "advice-kept": NoticeWords(
            "What you asked is recorded",
            "Asking hands nothing over: refer it, or name who holds it."
        ),
        "holder-named": NoticeWords("They hold it now", "That you told them is recorded."),
        "contact-closed": NoticeWords("The contact is closed"),
        "contact-reopened": NoticeWords("The contact is open again"),
        "waiting-closed": NoticeWords("It no longer waits", "Your reason is recorded."),
        "reviewed": NoticeWords("The review is recorded"),
        "referral-sent": NoticeWords("The referral is sent"),
        "referral-answered": NoticeWords("The sender is told"),
        "referral-challenged": NoticeWords("They are told that you see it otherwise"),
        "referral-supplied": NoticeWords("Your answer is sent"),
        "referral-withdrawn": NoticeWords("The referral is withdrawn"),
        "hub-notified": NoticeWords("The hub has it", "What is decided shows here and on your work page."),
        "hub-take": NoticeWords("It is yours to screen"),
        "hub-take-over": NoticeWords("It is yours to screen"),
        "hub-give-back": NoticeWords("It waits for somebody else"),
        "hub-research": NoticeWords("They are asked", "Their answers show here."),
        "hub-call-discussion": NoticeWords("A strategy discussion is called"),
        "hub-decide": NoticeWords("It is decided", "The one who wrote it is told."),
        "hub-together": NoticeWords("Those that qualify are decided", "The ones who wrote them are told."),
        "hub-acknowledge": NoticeWords("It is noted that you have read it"),
        "hub-ask-again": NoticeWords("The hub has it again"),
        "hub-reopen": NoticeWords("It is yours to screen once more"),
        "research-answered": NoticeWords("The hub has your answer"),
        "meeting-convened": NoticeWords("It is on the agenda", "Nobody else sees it until the papers are sent out."),
        "meeting-invite": NoticeWords("The papers are out", "Each agency sees those for whom it is invited."),
        "meeting-postpone": NoticeWords("The meeting is postponed"),
        "meeting-take-chair": NoticeWords("You have the chair"),
        "meeting-hold": NoticeWords("The meeting was held", "Write what was decided about each person."),
        "meeting-close": NoticeWords("The meeting is closed", "Those who referred are told what came of it."),
        "meeting-cancel": NoticeWords("The meeting is cancelled", "Its people wait on your list of meetings."),
        "meeting-written": NoticeWords("It is written down"),
        "control-in-place": NoticeWords("The control is in place", "The contact is assessed anew."),
        "control-followed-up": NoticeWords("What follows is recorded", "The contact is assessed anew."),
        "safe-contact-kept": NoticeWords("It is kept", "Whoever holds a referral of them is told that it changed."),
        "plan-begun": NoticeWords("The plan is begun", "Those who are asked can answer."),
        "plan-change": NoticeWords("The plan is written anew"),
        "plan-give": NoticeWords("That they were given it is recorded"),
        "plan-review": NoticeWords("That it was looked at is recorded"),
        "plan-end": NoticeWords("The plan has ended"),
        "action-asked": NoticeWords("They are asked"),
        "action-moved": NoticeWords("It is recorded"),
        "action-answered": NoticeWords("Those who asked have your answer"),
        "finding-set-aside": NoticeWords("It rests until then", "Your reason is recorded."),
        "delivery-again": NoticeWords("It is on its way again"),
        "delivery-handed-over": NoticeWords("It is theirs now", "So is whatever does not arrive there from now on."),
        "delivery-told": NoticeWords("It waits no more", "How they were told is recorded."),
        "concern-raised": NoticeWords("It is raised", "What comes of it shows here."),
        "concern-added": NoticeWords("It is added", "Those who have it see it with your name."),
        "licence-applied": NoticeWords("You have applied", "Those who decide about licences see it now."),
        "licence-step": NoticeWords("It is recorded"),
        "licence-proposed": NoticeWords(
            "It is written down",
            "It takes effect once everybody on the panel has confirmed."
        ),
        "evidence-added": NoticeWords("The evidence is added", "Nobody else reads it before you submit it."),
        "evidence-taken-out": NoticeWords("The evidence is taken out"),
        "portfolio-submitted": NoticeWords("It is with the assessors", "What they find stands here."),
        "portfolio-judged": NoticeWords("What you found is sent", "The one whose work it is reads it with your name."),
        "investigation-begun": NoticeWords("The investigation is begun", "Give its parts to people who may do them."),
        "investigation-given": NoticeWords("The part is theirs"),
        "investigation-allowed": NoticeWords("It is allowed until then", "It stands on the board until it ends."),
        "investigation-not-allowed": NoticeWords("It is allowed no longer"),
        "investigation-ended": NoticeWords("Their part has ended"),
        "investigation-closed": NoticeWords("The investigation is closed"),
        "exercise-begun": NoticeWords("The exercise is begun", "Nobody else sees it before it is opened."),
        "exercise-piece": NoticeWords("The piece of work is added"),
        "exercise-take-out": NoticeWords("The piece of work is taken out"),
        "exercise-open": NoticeWords("The exercise is open", "Those who judge find it under Exercises."),
        "exercise-kept": NoticeWords("What you have is kept", "Go on when you have time; nobody else reads it."),
        "exercise-handed-in": NoticeWords("You have handed it in", "What came of it shows once it is closed."),
        "exercise-close": NoticeWords("The exercise is closed", "Those who took part read what came of it."),
        "exercise-follow": NoticeWords("Your decision is kept", "The one it is about reads it with theirs."),
        "moderation-view": NoticeWords("What you see is kept", "Here is what was judged; decide whether it stands."),
        "moderation-decided": NoticeWords("It is decided", "The assessor and the one whose work it is read it."),
        "reaction-given": NoticeWords("It is kept, without your name", "Those who look after what is taught read it."),
        "content-reviewed": NoticeWords("It is kept", "The next time counts from that day."),
        "welfare-noted": NoticeWords("It is noted", "You alone read it, and can take it back."),
        "welfare-taken-back": NoticeWords("Your note is gone"),
        "welfare-asked": NoticeWords("You have asked", "Those who lead on welfare in your agency see it now."),
        "welfare-not-asked": NoticeWords("You wait for no conversation any more"),
        "welfare-shown": NoticeWords("Your counts can be seen", "By those who lead on welfare in your agency alone."),
        "welfare-hidden": NoticeWords("Nobody but you sees your counts"),
        "welfare-spoken": NoticeWords("The conversation is recorded"),
        "part-acknowledged": NoticeWords("Your part is acknowledged", "Those who ask for the programme see it."),
        "draft-kept": NoticeWords("The draft is kept", "It is yours alone, and nobody outside has seen it."),
        "draft-discarded": NoticeWords("The draft is discarded"),
        "signed-out": NoticeWords("You are signed out"),
    ]
}
