extension Migration {
    static let all = [
        Migration(
            number: 1,
            title: "records, journal and accounts",
            statements: records + journal + contacts + accounts + policies
        ),
        Migration(number: 2, title: "sign-in names, sessions, codes and drafts", statements: signingIn + drafts),
        Migration(number: 3, title: "what waits for whom, and what was sent to whom", statements: work + inbox),
        Migration(number: 4, title: "the clocks of referrals, and their alarms", statements: clocks),
        Migration(number: 5, title: "directory of services", statements: directory),
        Migration(number: 6, title: "who holds what contacts were about", statements: closures),
        Migration(number: 7, title: "where agencies are told, and what is on its way", statements: deliveries),
        Migration(number: 8, title: "what hubs hold, and what they ask", statements: hub),
        Migration(number: 9, title: "controls that end, and which of them have lapsed", statements: controls),
        Migration(number: 10, title: "meetings, who is spoken about at them, and what they ask", statements: meetings),
        Migration(number: 11, title: "plans, and what they ask of whom", statements: plans),
        Migration(number: 12, title: "what is missing, and what is to be looked at", statements: checks),
        Migration(number: 13, title: "what was asked before deciding", statements: advice),
        Migration(number: 14, title: "agreements between agencies", statements: agreements),
        Migration(number: 15, title: "what partners raise, and what came of referrals", statements: concerns),
        Migration(number: 16, title: "alarms of hubs and meetings, and what Heed did by itself", statements: automatic),
        Migration(number: 17, title: "under whose account signed replies act", statements: replies),
        Migration(number: 18, title: "what waits to be assessed", statements: toAssess),
        Migration(number: 19, title: "what people have learnt", statements: learning),
        Migration(number: 20, title: "what other systems say was learnt", statements: statements),
        Migration(number: 21, title: "licences, and which agency keeps them", statements: licences),
        Migration(number: 22, title: "portfolios, and how they are judged", statements: portfolios),
        Migration(number: 23, title: "courses, and how everybody stands", statements: courses),
        Migration(number: 24, title: "what was seen of practice, and what followed", statements: sampling),
        Migration(number: 25, title: "licences that their holders take along", statements: credentials),
        Migration(number: 26, title: "investigations, and who does what in them", statements: investigations),
        Migration(number: 27, title: "how far assessors agree", statements: exercises),
        Migration(
            number: 28,
            title: "what was judged that is looked at again, and reviews of what is taught",
            statements: moderation + contentReviews + reactions
        ),
        Migration(
            number: 29,
            title: "how people are looked after, and who learns together",
            statements: welfare + joint
        ),
        Migration(number: 30, title: "what is tried, and whose it is", statements: pilots),
        Migration(number: 31, title: "the weekly letter of learning, and who gets it", statements: letters),
        Migration(number: 32, title: "proofs of who somebody is, and who signs in elsewhere", statements: proofs),
        Migration(number: 33, title: "who must not know of whom", statements: guards),
        Migration(number: 34, title: "what people of an agency did", statements: journalByAgency),
        Migration(number: 35, title: "the keys of what is kept", statements: contentKeys),
    ]

    private static let records = [
        """
        CREATE TABLE record (
            id TEXT PRIMARY KEY NOT NULL,
            kind TEXT NOT NULL,
            version BIGINT NOT NULL CHECK (version >= 1),
            changed_at BIGINT NOT NULL
        )
        """,
        """
        CREATE TABLE record_version (
            record TEXT NOT NULL REFERENCES record (id),
            version BIGINT NOT NULL CHECK (version >= 1),
            at BIGINT NOT NULL,
            actor TEXT NOT NULL,
            salt BLOB,
            content BLOB,
            PRIMARY KEY (record, version),
            CHECK ((salt IS NULL) = (content IS NULL))
        )
        """,
        """
        CREATE TABLE kept_answer (
            actor TEXT NOT NULL,
            key TEXT NOT NULL,
            fingerprint BLOB NOT NULL,
            answer BLOB NOT NULL,
            people TEXT NOT NULL,
            at BIGINT NOT NULL,
            PRIMARY KEY (actor, key)
        )
        """,
        """
        CREATE TABLE outbox (
            id INTEGER PRIMARY KEY,
            at BIGINT NOT NULL,
            event TEXT NOT NULL,
            subject TEXT NOT NULL,
            content TEXT NOT NULL,
            delivered_at BIGINT
        )
        """,
    ]

    private static let journal = [
        "CREATE TABLE store (id TEXT PRIMARY KEY NOT NULL, made_at BIGINT NOT NULL)",
        """
        CREATE TABLE journal (
            sequence BIGINT PRIMARY KEY NOT NULL CHECK (sequence >= 1),
            at BIGINT NOT NULL,
            actor TEXT NOT NULL,
            agency TEXT NOT NULL,
            verb TEXT NOT NULL CHECK (verb IN ('collect', 'alter', 'consult', 'disclose', 'combine', 'erase')),
            subject_kind TEXT,
            subject TEXT,
            version BIGINT,
            rule TEXT NOT NULL,
            previous BLOB NOT NULL,
            commitment BLOB NOT NULL,
            hash BLOB NOT NULL UNIQUE
        )
        """,
        "CREATE INDEX journal_by_subject ON journal (subject, sequence)",
        "CREATE INDEX journal_by_actor ON journal (actor, sequence)",
        """
        CREATE TABLE journal_detail (
            sequence BIGINT PRIMARY KEY NOT NULL REFERENCES journal (sequence),
            salt BLOB,
            content BLOB,
            CHECK ((salt IS NULL) = (content IS NULL))
        )
        """,
    ]

    private static let contacts = [
        """
        CREATE TABLE contact (
            id TEXT PRIMARY KEY NOT NULL REFERENCES record (id),
            at BIGINT NOT NULL,
            kind TEXT NOT NULL,
            reference TEXT,
            grade TEXT CHECK (grade IN ('low', 'medium', 'high')),
            agency TEXT NOT NULL,
            unit TEXT,
            recorded_at BIGINT NOT NULL,
            document_version BIGINT NOT NULL
        )
        """,
        """
        CREATE TABLE involvement (
            record TEXT NOT NULL REFERENCES record (id),
            account TEXT NOT NULL,
            PRIMARY KEY (record, account)
        )
        """,
        """
        CREATE TABLE contact_person (
            contact TEXT NOT NULL REFERENCES contact (id),
            person TEXT NOT NULL REFERENCES record (id),
            PRIMARY KEY (contact, person)
        )
        """,
        "CREATE INDEX contact_person_by_person ON contact_person (person)",
        """
        CREATE TABLE person_token (
            person TEXT NOT NULL REFERENCES record (id),
            token BLOB NOT NULL,
            PRIMARY KEY (token, person)
        )
        """,
        "CREATE INDEX person_token_by_person ON person_token (person)",
        """
        CREATE TABLE assessment (
            id TEXT PRIMARY KEY NOT NULL REFERENCES record (id),
            contact TEXT NOT NULL REFERENCES contact (id),
            contact_version BIGINT NOT NULL,
            at BIGINT NOT NULL,
            policy TEXT NOT NULL
        )
        """,
        "CREATE INDEX assessment_by_contact ON assessment (contact, contact_version)",
        """
        CREATE TABLE referral (
            id TEXT PRIMARY KEY NOT NULL REFERENCES record (id),
            contact TEXT NOT NULL REFERENCES contact (id),
            person TEXT NOT NULL REFERENCES record (id),
            agency TEXT NOT NULL,
            unit TEXT,
            status TEXT NOT NULL
        )
        """,
        "CREATE INDEX referral_by_person ON referral (person)",
    ]

    private static let journalByAgency = ["CREATE INDEX journal_by_agency ON journal (agency, sequence)"]

    private static let accounts = [
        """
        CREATE TABLE token (
            id TEXT PRIMARY KEY NOT NULL,
            account TEXT NOT NULL REFERENCES record (id),
            label TEXT NOT NULL,
            digest BLOB NOT NULL UNIQUE,
            created BIGINT NOT NULL,
            expires BIGINT NOT NULL
        )
        """,
        "CREATE TABLE password (account TEXT PRIMARY KEY NOT NULL REFERENCES record (id), digest TEXT NOT NULL)",
    ]

    private static let policies = [
        "CREATE TABLE policy (sha256 TEXT PRIMARY KEY NOT NULL, at BIGINT NOT NULL)",
        """
        CREATE TABLE policy_file (
            policy TEXT NOT NULL REFERENCES policy (sha256),
            path TEXT NOT NULL,
            bytes BLOB NOT NULL,
            PRIMARY KEY (policy, path)
        )
        """,
    ]
}
