/// Where free words stand among the responses, so that the newest are found without a walk over all of them.
///
/// A kept text looks like `"code":"words"`; quotes within words are written `\"`, so they cannot pass for the end of a name.
let comments20261122 = Migration(
    name: "20261122_comments",
    text: """
        CREATE TABLE comment (
            organisation_id {blob} NOT NULL,
            question {integer} NOT NULL,
            day {integer} NOT NULL,
            sequence {integer} NOT NULL,
            cohort {integer} NOT NULL,
            PRIMARY KEY (organisation_id, question, day, sequence),
            FOREIGN KEY (organisation_id, question) REFERENCES question,
            FOREIGN KEY (organisation_id, sequence) REFERENCES response
        ) {clustered};

        INSERT INTO comment (organisation_id, question, day, sequence, cohort)
        SELECT response.organisation_id, question.question, response.day, response.sequence, response.cohort
        FROM response JOIN question ON question.organisation_id = response.organisation_id
            AND question.survey = response.survey
        WHERE response.erased_at IS NULL AND question.kind LIKE '{"text":%'
            AND response.answers LIKE '%"' || question.code || '":"%';
        """
)
