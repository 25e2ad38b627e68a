/// How a cycle shall become: a second map beside the one that counts, with versions of its own, until it takes that one's place;
/// and a note on what a version is for.
let toBe20261124 = Migration(
    name: "20261124_to_be",
    text: """
        ALTER TABLE map_version ADD COLUMN note TEXT;
        ALTER TABLE map_version ADD COLUMN adopts {integer};
        ALTER TABLE survey_version ADD COLUMN note TEXT;

        CREATE TABLE to_be (
            organisation_id {blob} NOT NULL,
            cycle {integer} NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('open', 'discarded', 'adopted')),
            version {integer} NOT NULL CHECK (version > 0),
            began {integer} NOT NULL CHECK (began > 0 AND began <= version),
            base {integer} NOT NULL CHECK (base > 0),
            due_day {integer},
            account_id {blob},
            blocked_at {integer},
            PRIMARY KEY (organisation_id, cycle),
            CHECK (state = 'open' OR due_day IS NULL),
            FOREIGN KEY (organisation_id, cycle) REFERENCES cycle
        ) {strict};

        CREATE TABLE to_be_version (
            organisation_id {blob} NOT NULL,
            cycle {integer} NOT NULL,
            version {integer} NOT NULL CHECK (version > 0),
            document TEXT NOT NULL,
            saved_at {integer} NOT NULL,
            account_id {blob},
            restores {integer},
            changes TEXT,
            note TEXT,
            base {integer},
            PRIMARY KEY (organisation_id, cycle, version),
            FOREIGN KEY (organisation_id, cycle) REFERENCES cycle
        ) {strict};
        """
)
