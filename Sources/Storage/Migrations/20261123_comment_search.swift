/// The words of comments as tokens, and an index over them; made again from the responses.
///
/// A comment's place holds its organisation's number, since SQLite's index knows nothing but a number of each row. The question is
/// no foreign key: no index leads from it here, and each question that goes would be looked for in every comment.
let commentSearch20261123 = Migration(
    name: "20261123_comment_search",
    text: """
        ALTER TABLE organisation ADD COLUMN number {integer} NOT NULL DEFAULT 0 CHECK (number BETWEEN 0 AND 63);

        UPDATE organisation SET number = (
            SELECT COUNT(*) FROM organisation AS other WHERE other.organisation_id < organisation.organisation_id
        );

        CREATE UNIQUE INDEX organisation_number ON organisation (number);

        CREATE TABLE comment_text (
            organisation_id {blob} NOT NULL,
            place {integer} NOT NULL CHECK (place >= 0),
            question {integer} NOT NULL,
            tokens TEXT NOT NULL,
            PRIMARY KEY (organisation_id, place)
        ) {clustered};

        {comment index};
        """,
    indexesComments: true
)
