package import ServiceCycle

/// What is to become of a table: guessed first, then corrected by a person, then a mapping.
package struct TablePlan: Equatable, Sendable, Codable {
    package var encoding: String
    package var delimiter: UInt8

    /// What each column is for, in the order of the header.
    package var columns: [ColumnPlan]

    /// The questions that are answered: of a survey that is here, or made of the columns.
    package var questions: [Question]

    /// Whether the questions are made of the columns, so that they may be changed with them.
    package var questionsAreNew: Bool

    /// The day of all answers, such as `2026-11-21`, where no column says one; else they are answered now.
    package var day: String?

    /// The wave of all answers, where no column says one.
    package var wave: Code?

    /// What was asked and answered, so that it is not asked again.
    package var settled: Set<String>

    package init(
        encoding: String,
        delimiter: UInt8,
        columns: [ColumnPlan],
        questions: [Question],
        questionsAreNew: Bool
    ) {
        self.encoding = encoding
        self.delimiter = delimiter
        self.columns = columns
        self.questions = questions
        self.questionsAreNew = questionsAreNew
        day = nil
        wave = nil
        settled = []
    }

    package func question(_ code: Code) -> Question? { questions.first { $0.code == code } }

    /// The column that fills a half of a question, nil where none does.
    package func column(of question: Code, half: AnswerPlan.Half = .first) -> Int? {
        columns.firstIndex { column in
            guard case .answer(let plan) = column.use else { return false }
            return plan.question == question && plan.half == half
        }
    }
}

/// What a column is for.
package struct ColumnPlan: Equatable, Sendable, Codable {
    package var use: ColumnUse
    package var sureness: Sureness
    package var reason: Reason

    /// Why it was guessed.
    package enum Reason: String, Sendable, Codable {
        /// The column is named like it.
        case name
        /// What stands in it can be nothing else.
        case values
        case nameAndValues
        /// It stands beside its other half.
        case pair
        /// It looks like the columns beside it.
        case neighbours
        case empty
        /// Nothing speaks for anything.
        case nothing
        /// A person said so.
        case person
    }

    package init(_ use: ColumnUse, _ sureness: Sureness, _ reason: Reason) {
        self.use = use
        self.sureness = sureness
        self.reason = reason
    }
}

/// What the cells of a column become.
package enum ColumnUse: Equatable, Sendable, Codable {
    case ignore
    /// They tell lines apart.
    case key
    case time(TimeReading)
    case weight
    /// - values: What each cell means: a code or a language's tag, or an empty text for nothing.
    case attribute(AttributeName, values: [String: String])
    case answer(AnswerPlan)
}

package enum AttributeName: String, CaseIterable, Sendable, Codable {
    case location, channel, segment, language, wave
}

/// How a time is written.
package enum TimeReading: Equatable, Sendable, Codable {
    /// RFC 3339 with its zone.
    case standard
    /// A pattern of yyyy, MM, dd, HH, mm and ss.
    case pattern(String)
    /// A number of days after a day such as `1960-01-01`.
    case days(from: String)
}

/// How cells become the answer to a question, or half of it.
package struct AnswerPlan: Equatable, Sendable, Codable {
    package enum Half: String, Sendable, Codable {
        /// The only half, or what was expected, or the functional form.
        case first
        /// What was perceived, or the dysfunctional form.
        case second
    }

    package var question: Code
    package var half: Half

    /// Cells that mean that there is no answer.
    package var missing: [String]

    /// The points of labels, where labels stand in the cells.
    package var labels: [String: Int]

    /// The options that cells name, where they are not the codes themselves.
    package var options: [String: Code]

    /// What stands between several options in one cell.
    package var separator: String

    package init(
        _ question: Code,
        half: Half = .first,
        missing: [String] = [],
        labels: [String: Int] = [:],
        options: [String: Code] = [:],
        separator: String = ";"
    ) {
        self.question = question
        self.half = half
        self.missing = missing
        self.labels = labels
        self.options = options
        self.separator = separator
    }
}
