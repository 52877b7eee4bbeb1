/// The ids that others rely on: the policy may add to them, and never takes one away or renames it.
enum AgreedIDs {
    static let vulnerabilities = """
        child older-person physical-disability sensory-impairment learning-disability neurodivergence
        mental-ill-health suicidality self-harm dementia physical-ill-health pregnancy-or-new-baby substance-misuse
        trauma-or-bereavement communication-need capacity-in-doubt care-experienced caring-responsibility
        repeat-victim offending immigration-insecurity self-neglect digital-exposure
        """

    static let features = """
        perpetrator-has-access controlled-by-another domestic-abuse violence-or-threats weapon strangulation
        stalking-or-harassment separation-or-contact-dispute sexual-harm-contact online-exploiter
        criminal-exploitation sexual-exploitation labour-exploitation cuckooing financial-abuse financial-hardship
        missing isolation housing-insecurity unsafe-home neglect-by-carer carer-strain child-in-household
        child-witnessed-abuse hate-or-targeted-harassment persistent-anti-social-behaviour forced-marriage
        honour-based-abuse female-genital-mutilation radicalising-influence service-withdrawn left-care-setting
        in-custody dangerous-conditions
        """

    static let controls = """
        own-coping medication phone-or-alarm family-support carer friend-or-neighbour care-package social-worker
        child-protection-plan school-contact mental-health-team hospital-leave-plan substance-treatment
        supported-housing tenancy-support refuge-place home-security police-bail domestic-abuse-order
        non-molestation-order restraining-order stalking-order sexual-harm-order closure-order electronic-tag
        offender-management police-marker-or-patrol
        """

    static let controlOwners = """
        person family carer childrens-social-care adult-social-care health mental-health-trust school housing police
        court probation voluntary-sector
        """

    static let harms = """
        death-or-serious-injury suicide physical-injury sexual-harm emotional-harm neglect financial-loss
        exploitation radicalisation disappearance deterioration-of-health destitution repeat-victimisation
        """

    static let clues = """
        injuries-unexplained marks-on-neck poor-hygiene weight-loss unsuitable-clothing intoxicated
        untreated-illness pain-or-mobility fearful withdrawn watches-another spoken-for changing-account minimises
        confused hears-or-believes-unusual talks-of-dying cuts-or-burns agitated excessive-drinking-or-drugs
        sexualised-behaviour-in-child child-demeanour-concern discloses-abuse partner-controls threats-to-kill
        choked stalked recently-separated money-taken papers-held older-new-friends unexplained-goods
        carer-not-coping left-alone relative-concern young-carer no-food-or-heat unsafe-home-conditions
        strangers-in-home drug-paraphernalia-in-home locks-outside many-mattresses damage-to-home no-bed-or-toys
        unopened-post-or-eviction animals-harmed weapon-seen repeat-calls went-missing not-at-school travel-far
        hostility-identity extremist-material taken-abroad online-contact order-breached protection-ending
        missed-visits walked-out-of-care prior-attempt means-at-hand
        """

    static let tests = """
        vulnerable police-duty crime immediate-risk medical-emergency child-significant-harm child-in-need
        adult-safeguarding adult-care-needs risk-management-meeting marac encompass modern-slavery prevent
        mental-health-crisis missing-grade hate-incident homelessness stalking repeat-low-level
        """

    static let agencies = """
        police childrens-social-care adult-social-care ambulance mental-health-trust health school housing
        domestic-abuse-service probation single-competent-authority prevent-panel fire-and-rescue
        drug-and-alcohol-service victim-service voluntary-sector marac-coordinator office-of-the-public-guardian
        """

    static let pathways = """
        childrens-safeguarding strategy-discussion designated-officer child-in-need childrens-early-help
        return-home-interview adult-safeguarding adult-care-assessment carers-assessment risk-management-meeting
        public-guardian marac domestic-abuse-support disclosure-scheme encompass national-referral-mechanism
        duty-to-notify prevent-referral prevention-interview ambulance-response mental-health-crisis gp-notification
        homelessness-referral housing-notification home-fire-safety drug-and-alcohol victim-support
        appropriate-adult
        """

    static let actions = """
        police-response information-and-signposting information-and-intelligence contact-or-refer-partner
        legislative-powers shelter-and-safeguarding alarms-and-surveillance
        """

    static let alerts = """
        multiple-vulnerabilities repeat escalating repeat-low-level control-gap no-agency-holds grade-below-test
        child-not-recorded not-seen-alone single-source-account concern-unresolved victim-and-suspect
        biased-language consent-missing refusal-may-not-be-free vulnerability-unaddressed facts-unknown
        """
}
