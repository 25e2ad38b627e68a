/// Whether a survey takes answers, and since when it does or does not; those from before were always open.
let surveyStates20261122 = Migration(
    name: "20261122_survey_states",
    text: """
        ALTER TABLE survey ADD COLUMN state TEXT NOT NULL DEFAULT 'open'
            CHECK (state IN ('draft', 'open', 'paused', 'closed'));

        ALTER TABLE survey ADD COLUMN state_since {integer};
        """
)
