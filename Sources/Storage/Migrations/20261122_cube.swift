/// Summaries of all questions of a survey in one row; made again from the responses.
let cube20261122 = Migration(
    name: "20261122_cube",
    text: """
        CREATE TABLE cube (
            organisation_id {blob} NOT NULL,
            survey {integer} NOT NULL,
            cohort {integer} NOT NULL,
            span {integer} NOT NULL CHECK (span IN (0, 1)),
            start {integer} NOT NULL,
            summary {blob} NOT NULL,
            PRIMARY KEY (organisation_id, survey, cohort, span, start),
            FOREIGN KEY (organisation_id, survey) REFERENCES survey
        ) {clustered};

        DROP TABLE cell;
        """,
    recountsCube: true
)
