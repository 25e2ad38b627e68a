/// Who made a version of a map or a survey, what it changed, and which one it brought back; and what became of the words
/// of questions that had answers.
let versions20261122 = Migration(
    name: "20261122_versions",
    text: """
        ALTER TABLE map_version ADD COLUMN account_id {blob};
        ALTER TABLE map_version ADD COLUMN restores {integer};
        ALTER TABLE map_version ADD COLUMN changes TEXT;

        ALTER TABLE survey_version ADD COLUMN account_id {blob};
        ALTER TABLE survey_version ADD COLUMN restores {integer};
        ALTER TABLE survey_version ADD COLUMN changes TEXT;

        CREATE TABLE wording (
            organisation_id {blob} NOT NULL,
            question {integer} NOT NULL,
            version {integer} NOT NULL CHECK (version > 0),
            kind TEXT NOT NULL CHECK (kind IN ('corrected', 'reworded')),
            previous {integer},
            before TEXT NOT NULL,
            after TEXT NOT NULL,
            account_id {blob},
            changed_at {integer} NOT NULL,
            PRIMARY KEY (organisation_id, question, version),
            CHECK ((kind = 'reworded') = (previous IS NOT NULL)),
            FOREIGN KEY (organisation_id, question) REFERENCES question,
            FOREIGN KEY (organisation_id, previous) REFERENCES question
        ) {strict};
        """
)
