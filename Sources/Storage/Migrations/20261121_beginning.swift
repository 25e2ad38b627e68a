/// The first schema.
let beginning20261121 = Migration(
    name: "20261121_beginning",
    text: """
        CREATE TABLE organisation (
            organisation_id {blob} NOT NULL PRIMARY KEY,
            name TEXT NOT NULL CHECK (name <> ''),
            zone TEXT NOT NULL CHECK (zone <> ''),
            is_sample {integer} NOT NULL CHECK (is_sample IN (0, 1)),
            created_at {integer} NOT NULL
        ) {strict};

        CREATE TABLE account (
            organisation_id {blob} NOT NULL REFERENCES organisation,
            account_id {blob} NOT NULL,
            login TEXT NOT NULL UNIQUE CHECK (login <> ''),
            role TEXT NOT NULL,
            password_hash TEXT NOT NULL,
            created_at {integer} NOT NULL,
            PRIMARY KEY (organisation_id, account_id)
        ) {strict};

        CREATE TABLE session (
            organisation_id {blob} NOT NULL,
            token_digest {blob} NOT NULL UNIQUE,
            account_id {blob} NOT NULL,
            created_at {integer} NOT NULL,
            seen_at {integer} NOT NULL,
            PRIMARY KEY (organisation_id, token_digest),
            FOREIGN KEY (organisation_id, account_id) REFERENCES account
        ) {strict};

        CREATE TABLE token (
            organisation_id {blob} NOT NULL REFERENCES organisation,
            token_digest {blob} NOT NULL UNIQUE,
            name TEXT NOT NULL,
            scopes TEXT NOT NULL,
            created_at {integer} NOT NULL,
            revoked_at {integer},
            PRIMARY KEY (organisation_id, token_digest)
        ) {strict};

        CREATE TABLE cycle (
            organisation_id {blob} NOT NULL REFERENCES organisation,
            cycle {integer} NOT NULL CHECK (cycle > 0),
            cycle_id {blob} NOT NULL UNIQUE,
            code TEXT NOT NULL CHECK (code <> ''),
            version {integer} NOT NULL CHECK (version > 0),
            PRIMARY KEY (organisation_id, cycle),
            UNIQUE (organisation_id, code)
        ) {strict};

        CREATE TABLE map_version (
            organisation_id {blob} NOT NULL,
            cycle {integer} NOT NULL,
            version {integer} NOT NULL CHECK (version > 0),
            document TEXT NOT NULL,
            saved_at {integer} NOT NULL,
            PRIMARY KEY (organisation_id, cycle, version),
            FOREIGN KEY (organisation_id, cycle) REFERENCES cycle
        ) {strict};

        CREATE TABLE moment (
            organisation_id {blob} NOT NULL,
            moment {integer} NOT NULL CHECK (moment > 0),
            cycle {integer} NOT NULL,
            code TEXT NOT NULL CHECK (code <> ''),
            retired_at {integer},
            PRIMARY KEY (organisation_id, moment),
            UNIQUE (organisation_id, cycle, code),
            FOREIGN KEY (organisation_id, cycle) REFERENCES cycle
        ) {strict};

        CREATE TABLE survey (
            organisation_id {blob} NOT NULL,
            survey {integer} NOT NULL CHECK (survey > 0),
            survey_id {blob} NOT NULL UNIQUE,
            cycle {integer} NOT NULL,
            code TEXT NOT NULL CHECK (code <> ''),
            version {integer} NOT NULL CHECK (version > 0),
            PRIMARY KEY (organisation_id, survey),
            UNIQUE (organisation_id, code),
            FOREIGN KEY (organisation_id, cycle) REFERENCES cycle
        ) {strict};

        CREATE TABLE survey_version (
            organisation_id {blob} NOT NULL,
            survey {integer} NOT NULL,
            version {integer} NOT NULL CHECK (version > 0),
            document TEXT NOT NULL,
            saved_at {integer} NOT NULL,
            PRIMARY KEY (organisation_id, survey, version),
            FOREIGN KEY (organisation_id, survey) REFERENCES survey
        ) {strict};

        CREATE TABLE question (
            organisation_id {blob} NOT NULL,
            question {integer} NOT NULL CHECK (question > 0),
            survey {integer} NOT NULL,
            code TEXT NOT NULL CHECK (code <> ''),
            moment {integer},
            kind TEXT NOT NULL,
            retired_at {integer},
            PRIMARY KEY (organisation_id, question),
            UNIQUE (organisation_id, survey, code),
            FOREIGN KEY (organisation_id, survey) REFERENCES survey,
            FOREIGN KEY (organisation_id, moment) REFERENCES moment
        ) {strict};

        CREATE TABLE cohort (
            organisation_id {blob} NOT NULL REFERENCES organisation,
            cohort {integer} NOT NULL CHECK (cohort > 0),
            location TEXT NOT NULL,
            channel TEXT NOT NULL,
            segment TEXT NOT NULL,
            language TEXT NOT NULL,
            wave TEXT NOT NULL,
            PRIMARY KEY (organisation_id, cohort),
            UNIQUE (organisation_id, location, channel, segment, language, wave)
        ) {strict};

        CREATE TABLE response (
            organisation_id {blob} NOT NULL,
            sequence {integer} NOT NULL CHECK (sequence > 0),
            response_id {blob} NOT NULL,
            survey {integer} NOT NULL,
            cohort {integer},
            answered_at {integer},
            day {integer},
            weight {integer},
            answers TEXT,
            digest {blob} NOT NULL,
            erased_at {integer},
            PRIMARY KEY (organisation_id, sequence),
            UNIQUE (organisation_id, response_id),
            CHECK ((erased_at IS NULL) = (answers IS NOT NULL)),
            FOREIGN KEY (organisation_id, survey) REFERENCES survey,
            FOREIGN KEY (organisation_id, cohort) REFERENCES cohort
        ) {clustered};

        CREATE INDEX response_by_survey ON response (organisation_id, survey, sequence);

        CREATE TABLE seal (
            organisation_id {blob} NOT NULL,
            last_sequence {integer} NOT NULL,
            first_sequence {integer} NOT NULL,
            seal {blob} NOT NULL,
            PRIMARY KEY (organisation_id, last_sequence),
            CHECK (first_sequence <= last_sequence)
        ) {clustered};

        CREATE TABLE cell (
            organisation_id {blob} NOT NULL,
            question {integer} NOT NULL,
            cohort {integer} NOT NULL,
            span {integer} NOT NULL CHECK (span IN (0, 1)),
            start {integer} NOT NULL,
            point {integer} NOT NULL,
            count {integer} NOT NULL CHECK (count >= 0),
            weight {integer} NOT NULL CHECK (weight >= 0),
            weight_square {integer} NOT NULL CHECK (weight_square >= 0),
            PRIMARY KEY (organisation_id, question, cohort, span, start, point),
            FOREIGN KEY (organisation_id, question) REFERENCES question
        ) {clustered};

        CREATE TABLE idempotency (
            organisation_id {blob} NOT NULL,
            key_digest {blob} NOT NULL,
            request_digest {blob} NOT NULL,
            answer TEXT NOT NULL,
            kept_at {integer} NOT NULL,
            PRIMARY KEY (organisation_id, key_digest)
        ) {clustered};

        CREATE TABLE heartbeat (
            organisation_id {blob} NOT NULL PRIMARY KEY,
            beat_at {integer} NOT NULL
        ) {strict};
        """
)
