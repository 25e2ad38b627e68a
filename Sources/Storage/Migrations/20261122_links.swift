/// The key that signs the links to surveys, one for each organisation.
let links20261122 = Migration(
    name: "20261122_links",
    text: """
        CREATE TABLE invitation_key (
            organisation_id {blob} NOT NULL PRIMARY KEY REFERENCES organisation,
            secret {blob} NOT NULL CHECK (length(secret) = 32),
            made_at {integer} NOT NULL
        ) {strict};
        """
)
