/// What a team calls comments about one thing: each change is a version, each decision for a comment is appended.
///
/// Which comments a rule finds is kept nowhere: it is asked each time. A decision refers to a comment by its place; that is no
/// foreign key, since comments are indexed anew as a whole.
let tags20261126 = Migration(
    name: "20261126_tags",
    text: """
        CREATE TABLE tag (
            organisation_id {blob} NOT NULL,
            cycle {integer} NOT NULL,
            tag {integer} NOT NULL,
            code TEXT NOT NULL,
            version {integer} NOT NULL CHECK (version > 0),
            PRIMARY KEY (organisation_id, cycle, tag),
            UNIQUE (organisation_id, cycle, code),
            FOREIGN KEY (organisation_id, cycle) REFERENCES cycle
        ) {strict};

        CREATE TABLE tag_version (
            organisation_id {blob} NOT NULL,
            cycle {integer} NOT NULL,
            tag {integer} NOT NULL,
            version {integer} NOT NULL CHECK (version > 0),
            name TEXT NOT NULL CHECK (name <> ''),
            rule TEXT CHECK (rule <> ''),
            is_retired {integer} NOT NULL CHECK (is_retired IN (0, 1)),
            account_id {blob},
            saved_at {integer} NOT NULL,
            PRIMARY KEY (organisation_id, cycle, tag, version),
            FOREIGN KEY (organisation_id, cycle, tag) REFERENCES tag
        ) {strict};

        CREATE TABLE tag_decision (
            organisation_id {blob} NOT NULL,
            cycle {integer} NOT NULL,
            tag {integer} NOT NULL,
            place {integer} NOT NULL CHECK (place >= 0),
            decision {integer} NOT NULL CHECK (decision > 0),
            is_on {integer} CHECK (is_on IN (0, 1)),
            account_id {blob},
            decided_at {integer} NOT NULL,
            PRIMARY KEY (organisation_id, cycle, tag, place, decision),
            FOREIGN KEY (organisation_id, cycle, tag) REFERENCES tag
        ) {strict};

        CREATE INDEX tag_decision_place ON tag_decision (organisation_id, place);
        """
)
