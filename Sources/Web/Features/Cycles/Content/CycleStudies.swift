internal import ServiceCycle

/// What looks closer at the answers of a cycle, with the same selection: the template `cycles/studies` shows it.
struct CycleStudies: Encodable, Equatable, Sendable {
    let studiesLabel: String
    let studies: [Study]

    struct Study: Encodable, Equatable, Sendable {
        let studyName: String
        let studyPath: String

        /// Whether it is the page that one is on.
        let studyIsOn: Bool
    }

    /// One line for each study: what it is called, and the last part of its address.
    private static let all: [(name: Phrase, part: String)] = [
        (KanoPageWords.title, "kano"),
        (GapWords.title, "gaps"),
        (DriverWords.title, "drivers"),
        (SamenessWords.title, "channels"),
    ]

    /// - Parameters:
    ///   - path: The address of the cycle's page, without a query.
    ///   - request: The selection, which goes along.
    ///   - current: The last part of the address of the study that one is on.
    ///   - language: The reader's language.
    init(path: String, request: ReportRequest, current: String? = nil, language: Language) {
        studiesLabel = CycleWords.studies[language]
        studies = Self.all.map { name, part in
            Study(
                studyName: name[language],
                studyPath: ReportAddress(path: "\(path)/\(part)", request: request).text,
                studyIsOn: part == current
            )
        }
    }
}
