/// The limits that weeks are judged by, kept as they were taken; and the weeks that chance makes rarely, kept as they were found.
///
/// A location that is not named stands for everywhere, as an empty text, so that it can be part of the key.
let signals20261125 = Migration(
    name: "20261125_signals",
    text: """
        CREATE TABLE baseline (
            organisation_id {blob} NOT NULL,
            cycle {integer} NOT NULL,
            moment TEXT NOT NULL,
            location TEXT NOT NULL,
            anchor {integer} NOT NULL,
            next_anchor {integer},
            first_week {integer},
            last_week {integer},
            weeks {integer},
            center {real},
            inflation {real},
            account_id {blob},
            set_at {integer} NOT NULL,
            PRIMARY KEY (organisation_id, cycle, moment, location),
            CHECK ((center IS NULL) = (first_week IS NULL) AND (center IS NULL) = (last_week IS NULL)
                AND (center IS NULL) = (weeks IS NULL) AND (center IS NULL) = (inflation IS NULL)),
            FOREIGN KEY (organisation_id, cycle) REFERENCES cycle
        ) {strict};

        CREATE TABLE signal (
            organisation_id {blob} NOT NULL,
            cycle {integer} NOT NULL,
            moment TEXT NOT NULL,
            location TEXT NOT NULL,
            monday {integer} NOT NULL,
            rules TEXT NOT NULL,
            is_below {integer} NOT NULL CHECK (is_below IN (0, 1)),
            answers {integer} NOT NULL CHECK (answers > 0),
            hits {integer} NOT NULL CHECK (hits BETWEEN 0 AND answers),
            center {real} NOT NULL,
            found_at {integer} NOT NULL,
            seen_by {blob},
            seen_at {integer},
            PRIMARY KEY (organisation_id, cycle, moment, location, monday),
            FOREIGN KEY (organisation_id, cycle) REFERENCES cycle
        ) {strict};
        """
)
