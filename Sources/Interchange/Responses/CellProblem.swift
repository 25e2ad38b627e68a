/// Why a cell cannot be used, in a sentence.
struct CellProblem: Error {
    /// The cell's position in its line, from 0.
    let cell: Int
    let sentence: String

    init(_ cell: Int, _ sentence: String) {
        self.cell = cell
        self.sentence = sentence
    }

    /// A cell's text as a message shows it.
    static func shown(_ bytes: ArraySlice<UInt8>) -> String {
        let text = String(decoding: bytes.prefix(240), as: UTF8.self)
        return text.count > 60 ? "\"\(text.prefix(60))…\"" : "\"\(text)\""
    }
}
