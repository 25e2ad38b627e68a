package import ServiceCycle

/// A guess that a person should look at, asked as a question with a few answers.
package struct Doubt: Equatable, Sendable {
    package enum Subject: Equatable, Sendable {
        /// The file could be read in several encodings.
        case encoding([String])
        /// The first line looks like answers, not like names.
        case header
        /// The dates can be read in several ways.
        case dates(column: Int, [TimeReading])
        /// A column is named like a date and holds whole numbers.
        case countedDays(column: Int)
        /// No column says when.
        case noTime
        /// These cells lie outside the scale and are taken for "no answer".
        case missing(columns: [Int], cells: [String], points: Int)
        /// The best point of these columns may mean "no answer" instead.
        case top(columns: [Int], cell: String)
        /// What these cells of an attribute mean is not known.
        case values(column: Int, AttributeName, cells: [String])
        /// Questions of the survey that no column answers.
        case unanswered([Code])
        /// No column answers anything: there is nothing to import.
        case noAnswers
        /// Lines that have another number of cells than the header.
        case uneven(Int)
    }

    /// What may be answered; the first is what was assumed.
    package enum Choice: Equatable, Sendable {
        /// As it was guessed.
        case yes
        case no
        case encoding(String)
        case reading(TimeReading)
        /// The numbers are counted from this day.
        case daysFrom(String)
        /// All answers are of this day.
        case day(String)
    }

    package let subject: Subject

    /// Tells it from others in a form, and whether it was asked before.
    package let id: String

    /// Whether the import cannot begin before something is changed.
    package var isBlocking: Bool {
        switch subject {
        case .noAnswers: true
        default: false
        }
    }

    init(_ subject: Subject) {
        self.subject = subject
        id =
            switch subject {
            case .encoding: "encoding"
            case .header: "header"
            case .dates(let column, _): "dates-\(column)"
            case .countedDays(let column): "days-\(column)"
            case .noTime: "time"
            case .missing(let columns, let cells, _): "missing-\(columns.first ?? 0)-\(cells.joined(separator: "-"))"
            case .top(let columns, let cell): "top-\(columns.first ?? 0)-\(cell)"
            case .values(let column, _, _): "values-\(column)"
            case .unanswered: "unanswered"
            case .noAnswers: "answers"
            case .uneven: "uneven"
            }
    }
}
