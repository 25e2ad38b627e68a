import HTTPTypes
import ServiceCycle
import Storage
import TestSupport
import Testing

@testable import Web

/// Sheets of surveys as tests fill them in.
enum Sheets {
    /// The fixtures' survey in three languages, with thanks of its owner.
    static let survey: Survey = {
        var survey = Fixtures.survey
        survey.title = texts("Your visit", "Ihr Besuch", "Kunjungan Anda")
        survey.introduction = texts("Tell us.", "Sagen Sie es uns.", "Ceritakan.")
        survey.thanks = texts("Thanks from Ada", "Danke von Ada", "Salam dari Ada")
        survey.questions = survey.questions.map { question in
            var question = question
            let word = question.text[.english] ?? ""
            question.text = texts(word, "\(word) (de)", "\(word) (id)")
            if question.kind.isPair {
                let second = question.secondText[.english] ?? ""
                question.secondText = texts(second, "\(second) (de)", "\(second) (id)")
            }
            switch question.kind {
            case .choice(let options): question.kind = .choice(options.map(translated))
            case .choices(let options): question.kind = .choices(options.map(translated))
            default: break
            }
            return question
        }
        return survey
    }()

    private static func translated(_ option: Question.Option) -> Question.Option {
        Question.Option(code: option.code, text: texts(option.code.text, "\(option.code)-de", "\(option.code)-id"))
    }

    static func texts(_ english: String, _ german: String, _ indonesian: String) -> LocalisedText {
        LocalisedText([.english: english, .german: german, .indonesian: indonesian])
    }

    /// The key of a sheet.
    static func key(_ page: Reply) throws -> String {
        String(try #require(page.body.firstMatch(of: /name="sheet" value="([^"]+)"/)).1)
    }

    /// The language that a page says it is in.
    static func language(_ page: Reply) -> String? {
        page.body.firstMatch(of: /<html lang="([^"]*)"/).map { String($0.1) }
    }
}

extension TestSite {
    /// The signed invitation with some text, as it stands in a link.
    func token(inviting text: String, to survey: String = "visit") async throws -> String {
        let invitation = try #require(Invitation(text))
        return try await services.invitations.made(now: clock.now).token(of: invitation, to: code(survey))
    }
}

extension Browser {
    /// Opens a sheet and sends it with some answers.
    mutating func fill(
        _ path: String = "/s/visit",
        _ fields: KeyValuePairs<String, String>,
        key: String? = nil
    ) async throws -> Reply {
        let sheet = if let key { key } else { try Sheets.key(try await get(path)) }
        let all = [("sheet", sheet)] + fields.map { ($0.key, $0.value) }
        let halves = path.split(separator: "?", maxSplits: 1)
        return try await submit("\(halves[0])/answers" + (halves.count == 2 ? "?\(halves[1])" : ""), all)
    }
}
