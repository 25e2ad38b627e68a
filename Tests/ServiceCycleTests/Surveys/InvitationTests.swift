import ServiceCycle
import Testing

@Suite struct InvitationTests {
    private static let full: Invitation = {
        var invitation = Invitation(moment: Code("wait"))
        invitation.attributes.location = Code("old-town")
        invitation.attributes.channel = Code("branch")
        invitation.attributes.segment = Code("new")
        invitation.attributes.wave = Code("2026-1")
        invitation.attributes.language = .indonesian
        return invitation
    }()

    @Test func `it stands in a link as letters and codes, in one order`() {
        #expect(Self.full.text == "l-old-town.c-branch.s-new.w-2026-1.m-wait.g-id")
        #expect(Invitation().text == "")
    }

    @Test func `what was written is read back`() {
        #expect(Invitation(Self.full.text) == Self.full)
        #expect(Invitation("") == Invitation())
        #expect(Invitation("m-wait") == Invitation(moment: Code("wait")))
    }

    @Test(arguments: [
        ".", "l-", "l", "x-harbour", "l-Harbour", "l-a.l-b", "c-branch.l-harbour", "l-harbour.", ".l-harbour", "g-x",
        "l-harbour c-branch", "l-a\nc-b", "l--a",
    ])
    func `anything else is no invitation`(_ text: String) {
        #expect(Invitation(text) == nil)
    }

    @Test func `what survey and map no longer name is left out`() {
        let survey = Survey(
            code: Code("visit") ?? Self.unreachable,
            cycle: Code("counter") ?? Self.unreachable,
            title: LocalisedText([.english: "Visit"]),
            questions: []
        )
        var map = ServiceMap(code: Code("counter") ?? Self.unreachable, name: LocalisedText([.english: "Counter"]))
        map.locations = [Location(code: Code("old-town") ?? Self.unreachable, name: LocalisedText())]
        let known = Self.full.known(to: survey, in: map)
        #expect(known.text == "l-old-town.w-2026-1.g-id")
    }

    private static var unreachable: Code { preconditionFailure("this text is a code") }
}
