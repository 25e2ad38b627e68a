internal import HTTPTypes
internal import Hummingbird
internal import Interchange
internal import ServiceCycle
internal import Storage

/// Shows and saves what one column is for.
struct EditImportColumn: Sendable {
    let services: Services
    let pages: SitePages

    @Sendable func show(_ request: Request, _ context: EditorContext) async throws -> Response {
        let draft = try services.draft(context)
        let sample = try await ReviewImport(services: services, pages: pages).sample(of: draft)
        let index = try index(context, sample)
        let map = try await services.place(of: draft.target).cycle?.map
        return try pages.render(
            ImportColumnPage(
                frame: pages.frame(request, title: { _ in sample.names[index] }, account: context.account),
                draft: draft,
                sample: sample,
                index: index,
                map: map
            )
        )
    }

    @Sendable func save(_ request: Request, _ context: EditorContext) async throws -> Response {
        var draft = try services.draft(context)
        guard !draft.isBegun else { return .seeOther(ImportPath.show(draft.id)) }
        let form = try FormBody(String(decoding: try await request.bytes(upTo: 256 << 10), as: UTF8.self))
        let sample = try await ReviewImport(services: services, pages: pages).sample(of: draft)
        let index = try index(context, sample)
        let map = try await services.place(of: draft.target).cycle?.map
        let language = pages.language(of: request)
        let edit = ColumnEdit(form, sample: sample, map: map, language: language)
        let wasOther = edit.name != ColumnEdit.name(of: draft.plan.columns[index].use)
        draft.plan = edit.apply(to: draft.plan, at: index)
        let (spool, changed) = (services.imports.spool, draft)
        try await services.work.spooling { try spool.save(changed) }
        // Another use has other fields, which are filled in next.
        let stays = wasOther && edit.name != "ignore" && edit.name != "key" && edit.name != "weight"
        return .seeOther(stays ? ImportPath.column(index, of: draft.id) : ImportPath.show(draft.id))
    }

    private func index(_ context: EditorContext, _ sample: TableSample) throws -> Int {
        guard let number = Int(try context.parameters.require("column")), sample.names.indices.contains(number - 1)
        else { throw HTTPError(.notFound) }
        return number - 1
    }
}

/// What a form says about a column.
struct ColumnEdit {
    let name: String
    private let form: FormBody
    private let sample: TableSample
    private let map: ServiceMap?
    private let language: Language

    init(_ form: FormBody, sample: TableSample, map: ServiceMap?, language: Language) {
        self.form = form
        self.sample = sample
        self.map = map
        self.language = language
        name = form["use"] ?? "ignore"
    }

    /// The value of a use in the form.
    static func name(of use: ColumnUse) -> String {
        switch use {
        case .ignore: "ignore"
        case .key: "key"
        case .time: "time"
        case .weight: "weight"
        case .attribute(let name, _): name.rawValue
        case .answer: "answer"
        }
    }

    func apply(to plan: TablePlan, at index: Int) -> TablePlan {
        var plan = plan
        let alike = form["alike"] == nil ? [] : sample.columns(like: index).filter { isAnswer(plan, $0) }
        for column in [index] + alike { set(column, in: &plan, isFirst: column == index) }
        return plan
    }

    private func isAnswer(_ plan: TablePlan, _ column: Int) -> Bool {
        if case .answer = plan.columns[column].use { true } else { false }
    }

    private func set(_ column: Int, in plan: inout TablePlan, isFirst: Bool) {
        let use: ColumnUse?
        switch name {
        case "key": use = .key
        case "weight": use = .weight
        case "time": use = .time(reading)
        case "answer": use = answer(column, in: &plan, isFirst: isFirst)
        case "ignore": use = .ignore
        default: use = AttributeName(rawValue: name).map { .attribute($0, values: values(column, $0)) }
        }
        guard let use else { return }
        // There is one time, one weight and one of each attribute.
        for other in plan.columns.indices where other != column && isSingle(use, plan.columns[other].use) {
            plan.columns[other] = ColumnPlan(.ignore, .certain, .person)
        }
        plan.columns[column] = ColumnPlan(use, .certain, .person)
    }

    private func isSingle(_ use: ColumnUse, _ other: ColumnUse) -> Bool {
        switch (use, other) {
        case (.time, .time), (.weight, .weight): true
        case (.attribute(let one, _), .attribute(let two, _)): one == two
        case (.answer(let one), .answer(let two)): one.question == two.question && one.half == two.half
        default: false
        }
    }

    private var reading: TimeReading { form["pattern"].map { .pattern($0) } ?? .standard }

    /// Lines such as `A = centre`.
    private func values(_ column: Int, _ name: AttributeName) -> [String: String] {
        let known = AttributeValues(name, map: map)
        var values = known.values(of: ColumnProfile(sample, column).values.prefix(60).map(\.value))
        for (cell, value) in entries("values") { values[cell] = Code(value)?.text ?? Language(value)?.tag ?? "" }
        return values
    }

    private func entries(_ field: String) -> [(String, String)] {
        (form[field] ?? "").split(whereSeparator: \.isNewline).compactMap { line in
            guard let sign = line.lastIndex(of: "=") else { return nil }
            let trim = { (text: Substring) in text.trimmingPrefix { $0.isWhitespace } }
            let cell = String(trim(line[..<sign]).reversed().drop { $0.isWhitespace }.reversed())
            let value = String(trim(line[line.index(after: sign)...]).filter { !$0.isWhitespace })
            return cell.isEmpty ? nil : (cell, value)
        }
    }

    private func answer(_ column: Int, in plan: inout TablePlan, isFirst: Bool) -> ColumnUse? {
        guard var answer = answerPlan(column, in: &plan, isFirst: isFirst) else { return nil }
        if let missing = form["missing"] {
            answer.missing = missing.split(separator: ",").map { $0.trimmingPrefix { $0.isWhitespace } }
                .map { String($0.reversed().drop { $0.isWhitespace }.reversed()) }.filter { !$0.isEmpty }
        } else if form.names.contains("missing") {
            answer.missing = []
        }
        if form.names.contains("labels") {
            answer.labels = Dictionary(entries("labels").compactMap { label, point in Int(point).map { (label, $0) } })
            {
                first,
                _ in first
            }
        }
        return .answer(answer)
    }

    /// The plan as it was, for the question that was chosen or, among new ones, changed.
    private func answerPlan(_ column: Int, in plan: inout TablePlan, isFirst: Bool) -> AnswerPlan? {
        var known: AnswerPlan?
        if case .answer(let answer) = plan.columns[column].use { known = answer }
        guard plan.questionsAreNew else {
            guard isFirst else { return known }
            let halves = (form["question"] ?? "").split(separator: " ")
            guard let code = halves.first.flatMap({ Code($0) }), let question = plan.question(code) else {
                return known
            }
            let half: AnswerPlan.Half = halves.last == "second" ? .second : .first
            return AnswerFit(question, half: half, ColumnProfile(sample, column))?.plan ?? AnswerPlan(code, half: half)
        }
        let code = known?.question ?? plan.addQuestion(for: column, named: sample.names[column], language)
        change(code, in: &plan, isFirst: isFirst)
        return known ?? AnswerPlan(code)
    }

    private func change(_ code: Code, in plan: inout TablePlan, isFirst: Bool) {
        guard let index = plan.questions.firstIndex(where: { $0.code == code }) else { return }
        let points = min(11, max(2, form["points"].flatMap { Int($0) } ?? plan.questions[index].kind.scale?.count ?? 5))
        switch form["kind"] {
        case "rating": plan.questions[index].kind = .rating(points: points, labels: [])
        case "importance": plan.questions[index].kind = .importance(points: points, labels: [])
        case "effort": plan.questions[index].kind = .effort(points: points, labels: [])
        case "nps": plan.questions[index].kind = .nps
        case "text": plan.questions[index].kind = .text
        default: plan.questions[index].kind = plan.questions[index].kind.with(points: points)
        }
        guard isFirst else { return }
        if let words = form["words"] { plan.questions[index].text[language] = words }
        if form.names.contains("moment") { plan.questions[index].moment = form["moment"].flatMap { Code($0) } }
    }
}

extension TableSample {
    /// The other columns in which the same cells stand.
    func columns(like index: Int) -> [Int] {
        let cells = Set(ColumnProfile(self, index).values.map(\.value))
        return names.indices.filter { other in
            other != index && !cells.isEmpty && Set(ColumnProfile(self, other).values.map(\.value)) == cells
        }
    }
}
