package import ServiceCycle

/// How the columns of a table become responses to a survey.
package struct ResponseMapping: Sendable {
    /// A column by its header or its number from 1, and where the mapping file names it.
    package struct Column: Equatable, Sendable {
        package let name: String
        /// Such as `line 12, answers.art`.
        package let place: String

        package init(_ name: String, place: String = "") {
            self.name = name
            self.place = place
        }
    }

    /// Where the time of a response comes from.
    package enum Time: Equatable, Sendable {
        /// So many days after a day; noon in the organisation's zone.
        case days(Column, from: Day)
        /// So many milliseconds, or thousands of them, after midnight UTC of a day.
        case clock(Column, from: Day, milliseconds: Int)
        /// The organisation's wall clock, in a pattern.
        case pattern(Column, TimePattern)
        /// RFC 3339 with its zone.
        case standard(Column)
        /// One day for all; noon in the organisation's zone.
        case day(Day)
        case instant(Instant)

        /// The column that the time stands in, where it stands in one.
        package var column: Column? {
            switch self {
            case .days(let column, _), .clock(let column, _, _), .pattern(let column, _), .standard(let column): column
            case .day, .instant: nil
            }
        }
    }

    /// Where an attribute comes from; `Value` is a code or a language.
    package enum Attribute<Value: Equatable & Sendable>: Equatable, Sendable {
        case constant(Value)
        /// - values: What each cell means, nil for nothing; without them a cell must be the value itself in lower case.
        /// - other: What any other cell means; nil where such a cell makes the line bad.
        case column(Column, values: [String: Value?]?, other: Value??)
    }

    /// Where the answer to a question comes from.
    package struct Source: Equatable, Sendable {
        /// One column, or the two of a pair.
        package var columns: [Column]
        /// Cells that are no answer, and why.
        package var missing: [String: String]
        /// Labels and their points, where the cells hold labels.
        package var labels: [String: Int]?
        /// Cells and the options they name, where the cells are not the codes themselves.
        package var options: [String: Code]?
        /// What stands between several options in one cell.
        package var separator: String
        /// Where the mapping file has it.
        package var place: String
    }

    package var survey: Code
    package var encoding: String
    package var delimiter: UInt8?

    /// The columns that identify a line; none where its whole content does.
    package var key: [Column]
    package var time: Time?
    package var weight: Column?
    package var location: Attribute<Code>?
    package var channel: Attribute<Code>?
    package var segment: Attribute<Code>?
    package var language: Attribute<Language>?
    package var wave: Attribute<Code>?

    /// The sources of the answers, by question.
    package var answers: [Code: Source]
}
