package import ServiceCycle

/// Something could not be shown or done.
package struct ErrorPage: Page {
    package static let template = "error"

    let frame: PageFrame
    let status: String
    let errorTitle: String
    let sentence: String
    let requestID: String
    let requestLabel: String
    let backLabel: String

    /// - Parameters:
    ///   - frame: What stands around it.
    ///   - status: The HTTP status; it decides the title.
    ///   - sentence: What is wrong and what to do; nil for the usual words of the status.
    ///   - requestID: By which the request is found in the log.
    package init(frame: PageFrame, status: Int, sentence: String? = nil, requestID: String) {
        self.frame = frame
        self.status = String(status)
        errorTitle = ErrorWords.title(status)[frame.language]
        self.sentence = sentence ?? ErrorWords.sentence(status)[frame.language]
        self.requestID = requestID
        requestLabel = ErrorWords.request[frame.language]
        backLabel = ErrorWords.back[frame.language]
    }

    /// The title to give the frame.
    package static func title(_ status: Int, _ language: Language) -> String { ErrorWords.title(status)[language] }
}
