import ServiceCycle
import TestSupport
import Testing

@Suite struct ServiceMapEditTests {
    private let base = Fixtures.map

    private func codes(_ map: ServiceMap) -> [String] { map.moments.map(\.code.text) }

    @Test func `another's change to the same moment is kept where it is another field`() throws {
        let theirs = try base.changing(code("wait"), by: Fields([("owner", "Ada")]), since: base)
        let both = try theirs.changing(code("wait"), by: Fields([("name.en", "Waits long")]), since: base)
        #expect(both.moment(code("wait"))?.owner == "Ada")
        #expect(both.moment(code("wait"))?.name == english("Waits long"))
    }

    @Test func `the same field changed by two is a conflict`() throws {
        let theirs = try base.changing(code("wait"), by: Fields([("name.en", "Queues")]), since: base)
        let conflict = #expect(throws: EditConflict.self) {
            try theirs.changing(code("wait"), by: Fields([("name.en", "Waits long")]), since: base)
        }
        guard case .fields(let merge) = conflict else { return #expect(Bool(false), "not a conflict of fields") }
        #expect(merge.conflicts.map(\.theirs) == ["Queues"])
        #expect(merge.conflicts.map(\.mine) == ["Waits long"])
    }

    @Test func `what was typed into a moment that was retired meanwhile is not lost`() throws {
        let theirs = try base.retiring(code("wait"), since: base)
        let conflict = #expect(throws: EditConflict.self) {
            try theirs.changing(code("wait"), by: Fields([("name.en", "Waits long")]), since: base)
        }
        guard case .retired(let merge) = conflict else { return #expect(Bool(false), "not retired") }
        #expect(merge.merged["name.en"] == "Waits long")
    }

    @Test func `a form that cannot be saved names each field`() {
        let form = Fields([("name.en", ""), ("criticality", "11"), ("standard.minutes-1.target", "soon")])
        let unfit = #expect(throws: UnfitFields.self) { try base.changing(code("wait"), by: form, since: base) }
        #expect(Set(unfit?.issues.map(\.name) ?? []) == ["name.en", "criticality", "standard.minutes-1.target"])
    }

    @Test func `moving past the end of a phase goes to the next, and keeps the phases in order`() throws {
        let place = try #require(base.placeAfter(code("decide")))
        let moved = try base.moving(code("decide"), to: place, since: base)
        #expect(codes(moved) == ["decide", "wait", "receive", "leave"])
        #expect(moved.moment(code("decide"))?.phase == .during)
        #expect(moved.issues().isEmpty)
    }

    @Test func `moving within a phase swaps neighbours`() throws {
        let place = try #require(base.placeBefore(code("receive")))
        #expect(
            codes(try base.moving(code("receive"), to: place, since: base)) == ["decide", "receive", "wait", "leave"]
        )
    }

    @Test func `whoever moves what somebody else has moved meanwhile is asked`() throws {
        let theirs = try base.moving(code("wait"), to: ServiceMap.Place(phase: .after), since: base)
        #expect(throws: EditConflict.overtaken) {
            try theirs.moving(code("wait"), to: ServiceMap.Place(phase: .before), since: base)
        }
    }

    @Test func `whoever retires what somebody else has changed meanwhile is asked`() throws {
        let theirs = try base.changing(code("wait"), by: Fields([("owner", "Ada")]), since: base)
        #expect(throws: EditConflict.overtaken) { try theirs.retiring(code("wait"), since: base) }
    }

    @Test func `a moment that is brought back stands where it stood`() throws {
        let without = try base.retiring(code("wait"), since: base)
        #expect(without.restoring(code("wait"), from: base) == base)
    }

    @Test func `a new moment gets a code of its own, never that of a retired one`() throws {
        var form = Moment(code: code("x"), name: english("Waits"), phase: .during, actor: .customer)
            .fields(in: [.english])
        form["phase"] = ""
        let taken: Set = [code("waits")]
        let place = ServiceMap.Place(phase: .during, before: code("receive"))
        let added = try base.adding(form, at: place, since: base, avoiding: taken)
        #expect(added.code == code("waits-2"))
        #expect(codes(added.map) == ["decide", "wait", "waits-2", "receive", "leave"])
    }

    @Test func `a channel with moments is not removed`() {
        #expect(throws: UnfitFields.self) { try base.removing(code("branch"), from: .channels) }
        #expect(throws: Never.self) { try base.removing(code("web"), from: .channels) }
    }

    @Test func `fields and moment say the same`() throws {
        for moment in base.moments {
            #expect(try Moment.read(moment.fields(in: base.columns), code: moment.code, in: base) == moment)
        }
    }

    @Test func `differences name what was added, retired, moved and changed`() throws {
        var new = base
        new.moments[1].owner = "Ada"
        new.move(code("leave"), to: ServiceMap.Place(phase: .before))
        new.moments.removeAll { $0.code == code("receive") }
        let found = new.differences(from: base)
        #expect(
            Set(found.map { "\($0.kind) \($0.code?.text ?? "")" }) == [
                "changed wait", "moved leave", "retired receive",
            ]
        )
        #expect(found.first { $0.kind == .changed }?.fields == ["owner"])
    }
}
