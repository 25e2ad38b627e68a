internal import Hummingbird
internal import ServiceCycle

/// What was just done, said once on the page to which a form leads.
///
/// A cookie carries its name over the redirect, never its words: what is not known here is not shown.
struct Notice: Equatable, Sendable {
    let name: String
    let phrase: Phrase

    static let signedOut = Notice(name: "signed-out", phrase: AccountWords.signedOut)
    static let saved = Notice(name: "saved", phrase: EditorWords.saved)
    static let savedBoth = Notice(name: "saved-both", phrase: EditorWords.savedBoth)
    static let added = Notice(name: "added", phrase: EditorWords.added)
    static let moved = Notice(name: "moved", phrase: EditorWords.moved)
    static let removed = Notice(name: "removed", phrase: EditorWords.removed)
    static let retired = Notice(name: "retired", phrase: EditorWords.retiredNotice)
    static let restored = Notice(name: "restored", phrase: EditorWords.restoredNotice)
    static let undone = Notice(name: "undone", phrase: EditorWords.undone)
    static let takenOut = Notice(name: "taken-out", phrase: EditorWords.takenOutNotice)
    static let reworded = Notice(name: "reworded", phrase: SurveyEditorWords.rewordedNotice)
    static let surveyCreated = Notice(name: "survey-created", phrase: SurveyEditorWords.createdNotice)

    static func surveyState(_ change: SurveyState.Change) -> Notice {
        Notice(name: "survey-\(change.rawValue)", phrase: SurveyEditorWords.change(change).done)
    }

    static let drawn = Notice(name: "drawn", phrase: StartWords.drawn)
    static let mapImported = Notice(name: "map-imported", phrase: ImportWords.mapDone)
    static let sampleRemoved = Notice(name: "sample-removed", phrase: StartWords.sampleRemoved)
    static let signalSeen = Notice(name: "signal-seen", phrase: SignalWords.nowSeen)
    static let signalUnseen = Notice(name: "signal-unseen", phrase: SignalWords.nowUnseen)
    static let baselineKept = Notice(name: "baseline-kept", phrase: SignalWords.kept)
    static let tagged = Notice(name: "tagged", phrase: TagWords.putOnDone)
    static let untagged = Notice(name: "untagged", phrase: TagWords.takenOffDone)
    static let tagSaved = Notice(name: "tag-saved", phrase: TagWords.savedDone)
    static let tagRetired = Notice(name: "tag-retired", phrase: TagWords.retiredDone)
    static let toBeBegun = Notice(name: "to-be-begun", phrase: ToBeWords.begun)
    static let toBeDiscarded = Notice(name: "to-be-discarded", phrase: ToBeWords.discarded)
    static let toBeTakenUp = Notice(name: "to-be-taken-up", phrase: ToBeWords.takenUp)
    static let toBeTakenOver = Notice(name: "to-be-taken-over", phrase: ToBeWords.takenOver)
    static let toBeSettled = Notice(name: "to-be-settled", phrase: ToBeWords.settled)
    static let toBeUnsettled = Notice(name: "to-be-unsettled", phrase: ToBeWords.unsettled)
    static let toBeAdopted = Notice(name: "to-be-adopted", phrase: ToBeWords.adopted)
    static let noted = Notice(name: "noted", phrase: VersionPageWords.noted)
    static let redone = Notice(name: "redone", phrase: EditorWords.redone)

    /// Every notice there is, one line for each.
    private static let all: [Notice] =
        [
            signedOut, saved, savedBoth, added, moved, removed, retired, restored, undone, redone, takenOut, reworded,
            surveyCreated, drawn, mapImported, sampleRemoved, signalSeen, signalUnseen, baselineKept, tagged, untagged,
            tagSaved, tagRetired, toBeBegun, toBeDiscarded, toBeTakenUp, toBeTakenOver, toBeSettled, toBeUnsettled,
            toBeAdopted, noted,
        ] + SurveyState.Change.allCases.map(surveyState)

    static func read(from request: Request) -> Notice? {
        let name = request.cookies[cookieName]?.value
        return all.first { $0.name == name }
    }

    fileprivate static let cookieName = "siklus-notice"

    /// Longer than any redirect takes, shorter than anybody's memory.
    private static let seconds = 30

    fileprivate static func cookie(_ notice: Notice?, _ settings: SiteSettings) -> Cookie {
        Cookie(
            name: cookieName,
            value: notice?.name ?? "",
            maxAge: notice == nil ? 0 : seconds,
            path: "/",
            secure: settings.isSecure,
            httpOnly: true,
            sameSite: .lax
        )
    }
}

extension Response {
    /// Leads to another page, which says what was just done.
    static func seeOther(_ path: String, notice: Notice, settings: SiteSettings) -> Response {
        var response = Response.seeOther(path)
        response.setCookie(Notice.cookie(notice, settings))
        return response
    }
}

/// Takes a notice away with the page that shows it.
struct Notices: RouterMiddleware {
    typealias Context = VisitorContext

    let settings: SiteSettings

    func handle(
        _ request: Request,
        context: VisitorContext,
        next: (Request, VisitorContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        if response.status == .ok, Notice.read(from: request) != nil {
            response.setCookie(Notice.cookie(nil, settings))
        }
        return response
    }
}
