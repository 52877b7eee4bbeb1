extension Migration {
    /// Of whom each record tells, and what stands guard over them.
    ///
    /// What was kept before is entered by what its rows tell; of what was asked for research they tell the contact's people.
    static let guards = guardTables + known

    private static let guardTables = [
        """
        CREATE TABLE record_subject (
            record TEXT NOT NULL REFERENCES record (id),
            subject TEXT NOT NULL,
            PRIMARY KEY (record, subject)
        )
        """,
        """
        CREATE TABLE guard (
            subject TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('own', 'connected', 'restricted', 'named')),
            who TEXT NOT NULL,
            source TEXT NOT NULL REFERENCES record (id),
            PRIMARY KEY (subject, kind, who, source)
        )
        """,
        "CREATE INDEX guard_by_source ON guard (source)",
        // A contact tells of everybody in it, and so does whatever tells of the contact.
        """
        CREATE VIEW record_guard AS
            SELECT record_subject.record AS record, guard.subject AS subject, guard.kind AS kind,
                guard.who AS who, guard.source AS source
            FROM record_subject JOIN guard ON guard.subject = record_subject.subject
            UNION ALL
            SELECT record_subject.record, guard.subject, guard.kind, guard.who, guard.source
            FROM record_subject JOIN contact_person ON contact_person.contact = record_subject.subject
                JOIN guard ON guard.subject = contact_person.person
        """,
        """
        CREATE TABLE connection (
            id TEXT PRIMARY KEY NOT NULL REFERENCES record (id),
            account TEXT NOT NULL,
            agency TEXT NOT NULL,
            is_open BIGINT NOT NULL CHECK (is_open IN (0, 1))
        )
        """,
        "CREATE INDEX connection_by_account ON connection (account)",
        """
        CREATE TABLE connection_token (
            token BLOB NOT NULL,
            connection TEXT NOT NULL REFERENCES connection (id),
            PRIMARY KEY (token, connection)
        )
        """,
        """
        CREATE TABLE restriction (
            id TEXT PRIMARY KEY NOT NULL REFERENCES record (id),
            person TEXT NOT NULL REFERENCES record (id),
            agency TEXT NOT NULL,
            is_open BIGINT NOT NULL CHECK (is_open IN (0, 1))
        )
        """,
        "CREATE INDEX restriction_by_person ON restriction (person)",
        "CREATE INDEX restriction_by_agency ON restriction (agency, is_open, id)",
        """
        CREATE TABLE opening (
            id TEXT PRIMARY KEY NOT NULL REFERENCES record (id),
            account TEXT NOT NULL,
            agency TEXT NOT NULL,
            person TEXT NOT NULL REFERENCES record (id),
            ends BIGINT NOT NULL,
            is_reviewed BIGINT NOT NULL CHECK (is_reviewed IN (0, 1))
        )
        """,
        "CREATE INDEX opening_by_account ON opening (account, ends)",
        "CREATE INDEX opening_by_agency ON opening (agency, is_reviewed, id)",
    ]

    private static let known =
        [
            "INSERT INTO record_subject (record, subject) SELECT id, id FROM record WHERE kind IN ('contact', 'person')",
            "INSERT INTO record_subject (record, subject) SELECT id, person FROM referral",
            "INSERT INTO record_subject (record, subject) SELECT id, person FROM meeting_part",
            """
            INSERT INTO record_subject (record, subject)
                SELECT planned_action.id, plan.contact FROM planned_action JOIN plan ON plan.id = planned_action.plan
            """,
            """
            INSERT INTO record_subject (record, subject)
                SELECT DISTINCT research.id, contact_person.person
                FROM research JOIN notification ON notification.id = research.notification
                    JOIN contact_person ON contact_person.contact = notification.contact
            """,
            "INSERT INTO record_subject (record, subject) SELECT DISTINCT review, contact FROM behaviour_seen",
        ]
        + ["assessment", "referral", "closure", "notification", "plan", "advice", "concern", "investigation"].map {
            "INSERT INTO record_subject (record, subject) SELECT id, contact FROM \($0) WHERE contact IS NOT NULL"
        }
}
