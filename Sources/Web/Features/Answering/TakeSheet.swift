internal import HTTPTypes
internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// Keeps what a visitor filled in, or gives him the sheet back as he sent it, with the reason.
struct TakeSheet: Sendable {
    let services: Services
    let pages: SitePages

    func answer(_ request: Request, _ context: VisitorContext, isKiosk: Bool) async throws -> Response {
        let form = try SheetForm(try await request.bytes(upTo: SheetForm.largest))
        var visit = try await services.visit(request, context, isKiosk: isKiosk)
        let languages = visit.survey.languages
        if let language = form.wantedLanguage ?? form.language, languages.contains(language) {
            visit.language = language
        }
        let key = form.key ?? Randomness.secret(SheetForm.key)
        if form.wantedLanguage != nil { return try sheet(visit, key: key, form: form, complaint: nil, status: .ok) }
        do {
            try services.visitors.admit(request, context)
            try await keep(form, visit: visit, key: key)
            return .seeOther(AnsweringPath.thanks(visit))
        } catch {
            return try sheetAgain(after: error, visit: visit, key: key, form: form)
        }
    }

    private func keep(_ form: SheetForm, visit: Visit, key: String) async throws {
        let intake = ResponseIntake(services: services)
        let moment = visit.invitation.moment
        try await services.catalogue.withSurvey(visit.survey.code.text) { survey in
            let questions = survey.survey.questions(about: moment)
            let submission = try form.submission(to: questions, attributes: visit.attributes)
            let key = IdempotencyKey(
                key: key,
                body: Array(submission.text(of: questions).utf8),
                target: "sheet of \(survey.id)"
            )
            _ = try await intake.keep(survey, key: key, about: moment) { () throws(Refusal) in submission }
        }
    }

    private func sheetAgain(after error: any Error, visit: Visit, key: String, form: SheetForm) throws -> Response {
        let problem = Problem(error)
        let complaint: SheetComplaint
        switch problem.status {
        case .unprocessableContent: complaint = SheetComplaint(problem.issues, visit: visit, form: form)
        case .tooManyRequests: complaint = SheetComplaint(SheetProblemWords.tooMany, language: visit.language)
        case .serviceUnavailable: complaint = SheetComplaint(SheetProblemWords.unavailable, language: visit.language)
        case .conflict where error as? Refusal == .keyUsedBefore:
            throw NoSheet(reason: .sent, language: visit.language, wayOut: visit.address)
        case .conflict: complaint = SheetComplaint(SheetProblemWords.stopped, language: visit.language)
        default: throw error
        }
        var response = try sheet(visit, key: key, form: form, complaint: complaint, status: problem.status)
        response.headers[.retryAfter] = problem.retryAfter.map(String.init)
        return response
    }

    private func sheet(
        _ visit: Visit,
        key: String,
        form: SheetForm,
        complaint: SheetComplaint?,
        status: HTTPResponse.Status
    ) throws -> Response {
        let page = SheetPage(
            visit: visit,
            organisation: services.organisation.name,
            key: key,
            form: form,
            complaint: complaint,
            addresses: pages.sheetAddresses
        )
        return try pages.render(page, status: status)
    }
}

extension Submission {
    /// The answers in the order of their questions, to tell the same sheet sent twice from one that was changed.
    fileprivate func text(of questions: [Question]) -> String {
        var json = JSONText()
        json.object { json in
            for question in questions {
                guard let answer = answers[question.code] else { continue }
                json.name(question.code.text)
                answer.write(to: &json)
            }
        }
        return json.string
    }
}
