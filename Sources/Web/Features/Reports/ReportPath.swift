internal import Hummingbird
internal import ServiceCycle
internal import Statistics

/// The addresses of reports: the page on which one is put together, and what can be taken along of it.
enum ReportPath {
    static let report: RouterPath = "/cycles/{cycle}/report"
    static let file: RouterPath = "/cycles/{cycle}/report.html"
    static let json: RouterPath = "/cycles/{cycle}/report.json"
    static let csv: RouterPath = "/cycles/{cycle}/report.csv"
    static let slides: RouterPath = "/cycles/{cycle}/slides"
    static let slideFile: RouterPath = "/cycles/{cycle}/slides.html"
    static let slide: RouterPath = "/cycles/{cycle}/slides/{slide}"

    static func report(_ cycle: Code) -> String { "/cycles/\(cycle)/report" }
    static func file(_ cycle: Code) -> String { "/cycles/\(cycle)/report.html" }
    static func json(_ cycle: Code) -> String { "/cycles/\(cycle)/report.json" }
    static func csv(_ cycle: Code) -> String { "/cycles/\(cycle)/report.csv" }
    static func slides(_ cycle: Code) -> String { "/cycles/\(cycle)/slides" }
    static func slideFile(_ cycle: Code) -> String { "/cycles/\(cycle)/slides.html" }

    /// A slide by its number, from 1.
    static func slide(_ number: Int, of cycle: Code) -> String { "/cycles/\(cycle)/slides/\(number).svg" }
}

extension ReportOrder {
    /// Reads a query; what cannot be understood is left out, so that an old bookmark still shows a page.
    init(_ query: FormBody, reader language: Language) {
        var request = ReportQuery(query).lenientRequest()
        let period = query["period"]
        let preset = period.flatMap { ReportPreset(rawValue: $0) }
        // The form sends its fields for the days along whatever is chosen above them.
        if preset != nil || period == Self.newest { (request.from, request.to, request.length) = (nil, nil, nil) }
        self.init(
            request: request,
            preset: preset,
            sections: ReportSection.read(query.values("section")) ?? ReportSection.allCases,
            words: query["words"].flatMap { Language($0) }.flatMap { Language.interface.contains($0) ? $0 : nil }
                ?? language
        )
    }

    /// What the form says where the newest answers decide the days, and where the days that were typed do.
    static let newest = "newest"
    static let own = "own"

    /// The address of one of the forms of the report, with everything that was ordered.
    ///
    /// - Parameter path: The address without a query.
    /// - Returns: The whole address; what is usual is left out, but not the language, so that a link shows everybody the same.
    func address(_ path: String) -> String {
        var selection = request
        if preset != nil { (selection.from, selection.to, selection.length) = (nil, nil, nil) }
        var fields = ReportAddress(path: path, request: selection).fields
        if let preset { fields.append(("period", preset.rawValue)) }
        if !isWhole {
            let names = sections.isEmpty ? ["cover"] : sections.map(\.rawValue)
            fields.append(("section", names.joined(separator: ".")))
        }
        fields.append(("words", words.tag))
        return path + "?" + fields.map { "\($0.name)=\(FormBody.encoded($0.value))" }.joined(separator: "&")
    }
}
