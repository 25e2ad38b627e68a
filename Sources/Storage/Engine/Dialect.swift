/// The few words in which the engines' data definitions differ.
package enum Dialect: String, Sendable {
    case sqlite, postgresql

    /// Replaces `{integer}`, `{real}`, `{blob}`, `{strict}`, `{clustered}` and `{comment index}` in the text of a migration.
    func render(_ definition: String) -> String {
        let words =
            switch self {
            case .sqlite:
                [
                    "{integer}": "INTEGER", "{real}": "REAL", "{blob}": "BLOB", "{strict}": "STRICT",
                    "{clustered}": "STRICT, WITHOUT ROWID", "{comment index}": CommentIndex.sqlite,
                ]
            case .postgresql:
                [
                    "{integer}": "BIGINT", "{real}": "DOUBLE PRECISION", "{blob}": "BYTEA", "{strict}": "",
                    "{clustered}": "", "{comment index}": CommentIndex.postgresql,
                ]
            }
        return words.reduce(definition) { text, word in
            text.split(separator: word.key, omittingEmptySubsequences: false).joined(separator: word.value)
        }
    }
}
