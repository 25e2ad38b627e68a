import ServiceCycle
import Testing

@Suite struct FieldMergeTests {
    private func fields(_ name: String, _ owner: String) -> Fields { Fields([("name.en", name), ("owner", owner)]) }

    @Test func `two who change different fields both keep their change`() {
        let merge = FieldMerge(base: fields("a", "x"), theirs: fields("a", "y"), mine: fields("b", "x"))
        #expect(merge.conflicts.isEmpty)
        #expect(merge.merged == fields("b", "y"))
    }

    @Test func `two who change the same field to different things are asked, and what was typed is there`() {
        let merge = FieldMerge(base: fields("a", "x"), theirs: fields("b", "x"), mine: fields("c", "x"))
        #expect(merge.conflicts == [FieldMerge.Conflict(name: "name.en", theirs: "b", mine: "c")])
        #expect(merge.merged["name.en"] == "c")
    }

    @Test func `two who change the same field to the same thing agree`() {
        let merge = FieldMerge(base: fields("a", "x"), theirs: fields("b", "x"), mine: fields("b", "x"))
        #expect(merge.conflicts.isEmpty)
    }

    @Test func `emptying a field is a change too`() {
        let merge = FieldMerge(base: fields("a", "x"), theirs: fields("a", "y"), mine: fields("a", ""))
        #expect(merge.conflicts.map(\.name) == ["owner"])
    }
}
