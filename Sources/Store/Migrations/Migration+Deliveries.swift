extension Migration {
    /// What is on its way can be told from the outbox and the points; it has no versions.
    static let deliveries = [
        // What is delivered, and when, is now told for each point.
        "ALTER TABLE outbox RENAME COLUMN delivered_at TO dispatched_at",
        "CREATE INDEX outbox_waiting ON outbox (id) WHERE dispatched_at IS NULL",
        """
        CREATE TABLE delivery_point (
            id TEXT PRIMARY KEY NOT NULL,
            agency TEXT NOT NULL,
            way TEXT NOT NULL CHECK (way IN ('webhook', 'email', 'fhir')),
            address TEXT NOT NULL,
            secret BLOB,
            owner TEXT NOT NULL REFERENCES record (id),
            added_at BIGINT NOT NULL,
            removed_at BIGINT
        )
        """,
        """
        CREATE TABLE delivery (
            id TEXT PRIMARY KEY NOT NULL,
            outbox BIGINT NOT NULL REFERENCES outbox (id),
            point TEXT NOT NULL REFERENCES delivery_point (id),
            referral TEXT NOT NULL REFERENCES referral (id),
            event TEXT NOT NULL,
            at BIGINT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('waiting', 'delivered', 'dead')),
            failures BIGINT NOT NULL CHECK (failures >= 0),
            next_at BIGINT,
            lease_ends BIGINT,
            said TEXT,
            ended_at BIGINT,
            UNIQUE (outbox, point),
            CHECK ((state = 'waiting') = (next_at IS NOT NULL)),
            CHECK ((state = 'waiting') = (ended_at IS NULL))
        )
        """,
        "CREATE INDEX delivery_due ON delivery (next_at, outbox) WHERE state = 'waiting'",
        "CREATE INDEX delivery_waiting ON delivery (referral, point, outbox) WHERE state = 'waiting'",
        "CREATE INDEX delivery_under_way ON delivery (lease_ends, point) WHERE state = 'waiting'",
        "CREATE INDEX delivery_by_referral ON delivery (referral, outbox)",
        "CREATE INDEX delivery_dead ON delivery (outbox) WHERE state = 'dead'",
        """
        CREATE TABLE calendar (
            account TEXT PRIMARY KEY NOT NULL REFERENCES record (id),
            digest BLOB NOT NULL UNIQUE
        )
        """,
        "CREATE INDEX referral_by_status ON referral (status, sent_at)",
    ]
}
