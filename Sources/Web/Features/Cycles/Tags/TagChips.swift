internal import ServiceCycle

/// The tags of one comment, each to be taken off, and those that it could have; `cycles/comment-tags` shows them.
struct TagChips: Encodable, Equatable, Sendable {
    let chipsLabel: String
    let onTags: [On]

    /// Nil for those who may only look.
    let tagForm: Form?

    /// A tag that the comment has.
    struct On: Encodable, Equatable, Sendable {
        let onName, onPath, onHint: String

        /// Who says so: a person or the rule; the mark before the name shows it too.
        let onSource: String
        let onIsByHand: Bool
        let onOff: Change?
    }

    /// What a click changes.
    struct Change: Encodable, Equatable, Sendable {
        let changeForm, changeCode, changeName, changeLabel: String

        /// Whether a person took it off, against the rule.
        let changeIsBack: Bool
    }

    struct Form: Encodable, Equatable, Sendable {
        let formID, formPath: String
        let formHidden: [FilterBar.Hidden]
        let adds: [Change]
        let moreLabel: String?
        let moreAdds: [Change]
    }

    /// The names in the posted form.
    enum Field: String {
        case place, on, off, back
    }

    /// So many can be given with one click; the rest is one click further away.
    private static let mostInSight = 4

    /// - Parameters:
    ///   - standings: What is known of each tag in use.
    ///   - place: The comment.
    ///   - tagging: Who reads.
    ///   - address: The address of the page.
    ///   - back: The query that leads back to it.
    ///   - language: The reader's language.
    init?(
        _ standings: [TagStanding],
        at place: Int?,
        _ tagging: CommentTagging,
        address: ReportAddress,
        back: String,
        language: Language
    ) {
        guard let place, !standings.isEmpty else { return nil }
        let form = "t\(place)"
        chipsLabel = TagWords.title[language]
        onTags = standings.filter(\.isOn).map { standing in
            On(
                standing,
                tagging,
                form: form,
                path: address.with { $0.options["tag"] = standing.tag.code.text },
                language
            )
        }
        guard tagging.mayEdit else {
            tagForm = nil
            return
        }
        let offs = standings.filter { !$0.isOn }
        let ordered = offs.filter { $0.decision != nil } + offs.filter { $0.decision == nil }
        let adds = ordered.map { standing in
            Change(
                changeForm: form,
                changeCode: standing.tag.code.text,
                changeName: standing.tag.name,
                changeLabel: TagWords.putOn.text(language, ["name": standing.tag.name])
                    + (standing.decision == nil ? "" : " (\(TagWords.takenOff[language]))"),
                changeIsBack: standing.decision != nil
            )
        }
        let more = Array(adds.dropFirst(Self.mostInSight))
        tagForm = Form(
            formID: form,
            formPath: tagging.decisionPath,
            formHidden: [
                FilterBar.Hidden(hiddenName: Field.place.rawValue, hiddenValue: String(place)),
                FilterBar.Hidden(hiddenName: Field.back.rawValue, hiddenValue: back),
            ],
            adds: Array(adds.prefix(Self.mostInSight)),
            moreLabel: more.isEmpty ? nil : TagWords.more[language],
            moreAdds: more
        )
    }
}

extension TagChips.On {
    fileprivate init(
        _ standing: TagStanding,
        _ tagging: CommentTagging,
        form: String,
        path: String,
        _ language: Language
    ) {
        let name = standing.tag.name
        onName = name
        onPath = path
        onIsByHand = standing.decision != nil
        onSource = standing.decision.map { tagging.words(of: $0, language) } ?? TagWords.byRule[language]
        onHint = "\(TagWords.onlyThese.text(language, ["name": name])) (\(onSource))"
        onOff =
            !tagging.mayEdit
            ? nil
            : TagChips.Change(
                changeForm: form,
                changeCode: standing.tag.code.text,
                changeName: name,
                changeLabel: TagWords.takeOff.text(language, ["name": name]),
                changeIsBack: false
            )
    }
}
