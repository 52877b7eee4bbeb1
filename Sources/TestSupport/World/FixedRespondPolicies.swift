import Recognise
package import Respond
import Understand
package import Vocabulary

/// The same small policy on every day.
package struct FixedRespondPolicies: RespondPolicies {
    package init() {}

    package func respondPolicy(at moment: Instant) throws -> RespondPolicy { .small }
}

extension RespondPolicy {
    /// Two reasons, two outcomes and two rungs; of a person the name shows first.
    package static let small = RespondPolicy(
        declineReasons: [term("held-already", "We hold this already"), term("not-our-area", "Another area")],
        outcomes: [
            OutcomeDefinition(term("help-given", "Help was given"), isHelp: true),
            OutcomeDefinition(term("no-further-action", "Nothing further was done"), isHelp: false),
        ],
        preview: PreviewRule(showing: ["adult-safeguarding": ["Full name"]]),
        answerWithin: .days(5),
        times: StageTimes(
            usual: [
                .send: time(.hours(4), warn: 1), .receive: time(.hours(8), warn: 2), .decide: time(.hours(24), warn: 4),
                .supply: time(.hours(6), warn: 1), .finish: time(.days(4), warn: 24),
            ],
            byRoute: [
                "childrens-safeguarding": [
                    .decide: StageTime(
                        within: .hours(24),
                        warnHours: 4,
                        authority: Authority(source: "Invented Act, section 3"),
                        isFixed: true
                    )
                ]
            ],
            lateDay: LateDay(from: 960, begins: 540)
        ),
        lateCauses: [term("no-capacity", "Nobody was free"), term("not-reached", "The person could not be reached")],
        sourceChecks: Dictionary(
            uniqueKeysWithValues: SourceCheck.allCases.map { ($0, term($0.rawValue, "Something is missing")) }
        ),
        whyTold: Dictionary(
            uniqueKeysWithValues: Detail.allCases.map { ($0, term($0.rawValue, "It is needed")) }
        ),
        mustInclude: ["adult-safeguarding": [RequiredContent(item: "own words", foundIn: .voice)]],
        ladder: [
            LadderRung(title: "The two who know it best", who: "sender and recipient", within: .hours(8)),
            LadderRung(title: "Their supervisors", who: "sergeant and team manager", within: .days(1)),
        ],
        holdTimes: HoldTimes(
            byGrade: [.high: .hours(4), .medium: .hours(12), .low: .days(2)],
            notJudged: .hours(8),
            lateDay: LateDay(from: 960, begins: 540)
        ),
        agencies: [
            term("police", "Police"), term("adult-social-care", "Adult social care"), term("health", "Health"),
            term("housing", "Housing"), term("education", "Education"),
        ],
        hub: .small,
        meetings: .small,
        plans: PlanPolicy(
            families: [term("police-response", "Police response"), term("shelter-and-safeguarding", "Shelter")],
            actions: ["change-locks"],
            reviewDays: ByGrade(high: 7, medium: 14, low: 28, unjudged: 7),
            dueDays: 7,
            warnDays: PlanPolicy.WarnDays(review: 7, action: 2)
        ),
        checks: .small,
        advice: .small,
        partners: .small,
        allocations: .small,
        calendar: WorkingCalendar(
            bankHolidays: [],
            terms: [],
            covers: CalendarDay(number: 0)...CalendarDay(number: 40_000),
            schoolDayBegins: 540
        ),
        routes: [
            RouteTerms("adult-safeguarding", "Safeguard an adult", to: "adult-social-care"),
            RouteTerms("childrens-safeguarding", "Safeguard a child", to: "childrens-social-care"),
            RouteTerms(
                "return-home-interview",
                "Interview after a return",
                to: "childrens-social-care",
                sendBy: Authority(source: "Invented Act, section 4")
            ),
        ]
    )

    private static func time(_ within: Clock, warn hours: Int) -> StageTime {
        StageTime(within: within, warnHours: hours, authority: Authority(source: "invented"))
    }

    fileprivate static func term<Subject>(_ id: String, _ title: String) -> Term<Subject> {
        Term(id: Identifier(id), title: title, meaning: "", authority: Authority(source: "invented"))
    }
}

extension AllocationPolicy {
    /// One kind in which somebody has to lead, and may have two; superintendents let others do it for two weeks.
    package static let small = AllocationPolicy(
        [
            InvestigationKind(
                RespondPolicy.term("csa", "Sexual abuse of a child"),
                parts: [
                    part("lead", "lead-investigator", isNeeded: true, ceiling: 2),
                    part("interview", "interviewer", isNeeded: false, ceiling: nil),
                ],
                when: DutyGrounds(pathways: ["childrens-safeguarding"]),
                overrides: OverrideRule(ranks: ["superintendent"], days: 14)
            )
        ],
        forecastMonths: 8,
        warnDays: WarnDays(licence: 90, override: 3)
    )

    private static func part(
        _ id: InvestigationPartID,
        _ scope: LicenceScopeID,
        isNeeded: Bool,
        ceiling: Int?
    ) -> InvestigationPart {
        let term: Term<Subject.InvestigationPart> = RespondPolicy.term(id.text, "To \(id)")
        return InvestigationPart(term, under: "csa-investigator", scope, isNeeded: isNeeded, ceiling: ceiling)
    }
}

extension HubPolicy {
    /// One reason for each decision, one rule for several at once, and two agencies to ask.
    package static let small = HubPolicy(
        times: [
            .take: ByGrade(high: .hours(1), medium: .hours(4), low: .hours(8), unjudged: .hours(1)),
            .decide: ByGrade(high: .hours(4), medium: .hours(24), low: .hours(72), unjudged: .hours(4)),
            .tell: ByGrade(high: .hours(24), medium: .hours(24), low: .hours(48), unjudged: .hours(24)),
        ],
        warnMinutes: [.take: 15, .decide: 60, .answer: 30],
        reasons: [
            HubReason(RespondPolicy.term("need-to-act", "Somebody has to act"), for: [.share, .shareLess]),
            HubReason(RespondPolicy.term("held-by-police", "Kept by the police"), for: [.notShare]),
        ],
        footings: [RespondPolicy.term("care-act-45", "Care Act 2014, section 45")],
        together: [
            BulkRule(
                RespondPolicy.term("first-and-low", "A first contact at low risk"),
                decision: .notShare,
                reason: "held-by-police",
                when: [.judgedLow, .unchangedSinceJudged, .noChild, .noOpenQuestions, .firstContact]
            )
        ],
        research: ResearchPolicy(
            details: [.name, .born],
            within: ByGrade(high: .hours(2), medium: .hours(6), low: .hours(24), unjudged: .hours(2)),
            agencies: ["adult-social-care", "health"],
            withholding: [RespondPolicy.term("person-refused", "The person does not want it told")]
        )
    )
}

extension MeetingPolicy {
    /// One kind, which adult social care and the police call; health always comes, housing where it is concerned.
    package static let small = MeetingPolicy(
        kinds: [
            MeetingKind(
                RespondPolicy.term("round-table", "Round table"),
                agenda: ["Why we meet", "What each holds"],
                hosts: ["adult-social-care", "police"],
                pathways: ["adult-safeguarding"],
                invitees: [
                    MeetingKind.Invitee("police", because: "They were called.", isCore: true),
                    MeetingKind.Invitee("health", because: "They treat people.", isCore: true),
                    MeetingKind.Invitee("housing", because: "They let homes.", isCore: false),
                ],
                within: MeetingKind.Deadline(.workingDays(5), authority: Authority(source: "invented")),
                voice: MeetingKind.Voice(attends: false, how: "Somebody speaks for them."),
                quorum: "The host and one other",
                lookBack: MeetingKind.Deadline(.days(365), authority: Authority(source: "invented"))
            )
        ],
        families: [RespondPolicy.term("shelter", "Shelter"), RespondPolicy.term("legal-powers", "Legal powers")],
        marking: PaperMarking(
            "OFFICIAL-SENSITIVE",
            handling: "For those invited alone.",
            authority: Authority(source: "invented")
        )
    )
}

extension AdvicePolicy {
    /// A nurse of the crisis team, and where none can be rung, a duty social worker.
    package static let small = AdvicePolicy([
        DutyKind(
            RespondPolicy.term("crisis-nurse", "Nurse of the crisis team"),
            of: "health",
            before: "Before somebody is taken to a place of safety",
            sayFirst: ["What you see"],
            emergency: "Somebody is in danger now",
            when: DutyGrounds(tests: ["crisis"], vulnerabilities: ["mental-ill-health"]),
            listedAs: "Crisis nurse on duty",
            otherwise: ["duty-social-worker"]
        ),
        DutyKind(
            RespondPolicy.term("duty-social-worker", "Duty social worker"),
            of: "adult-social-care",
            before: "Before a referral is left out",
            sayFirst: ["Who is at risk"],
            emergency: "Somebody is in danger now",
            when: DutyGrounds(tests: ["harm"], pathways: ["adult-safeguarding"]),
            listedAs: "Duty social worker"
        ),
    ])
}

extension PartnerPolicy {
    /// The police have a hub, adult social care has none; from three on something is counted, rounded to twos.
    package static let small = PartnerPolicy(
        receivers: [ConcernReceiver("police", hasHub: true), ConcernReceiver("adult-social-care", hasHub: false)],
        counting: SmallNumbers(fewest: 3, step: 2, fewestWriters: 2, authority: Authority(source: "invented"))
    )
}
