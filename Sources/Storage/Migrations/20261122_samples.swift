/// A sample is a cycle of its own beside real ones; and which tables of answers were read in.
let samples20261122 = Migration(
    name: "20261122_samples",
    text: """
        ALTER TABLE cycle ADD COLUMN is_sample {integer} NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1));

        UPDATE cycle SET is_sample = 1
        WHERE organisation_id IN (SELECT organisation_id FROM organisation WHERE is_sample = 1);

        UPDATE organisation SET is_sample = 0;

        CREATE TABLE intake (
            organisation_id {blob} NOT NULL,
            intake_id {blob} NOT NULL,
            survey {integer} NOT NULL,
            file TEXT NOT NULL,
            login TEXT,
            added {integer} NOT NULL,
            repeated {integer} NOT NULL,
            blank {integer} NOT NULL,
            refused {integer} NOT NULL,
            finished_at {integer} NOT NULL,
            PRIMARY KEY (organisation_id, intake_id),
            FOREIGN KEY (organisation_id, survey) REFERENCES survey
        ) {strict};
        """
)
