import Interchange
import ServiceCycle
import Testing

@Suite struct MapJSONTests {
    @Test func `the JSON has the fields of the file in the same order`() throws {
        let json = MapJSON.write(try Samples.map())
        #expect(
            json.hasPrefix(#"{"cycle":"visit","name":{"en":"A visit","de":"Ein Besuch"},"locations":[{"code":"north""#)
        )
        #expect(json.contains(#""standards":[{"target":80,"unit":"percent-satisfied""#))
    }

    struct Case: CustomTestStringConvertible {
        let testDescription: String
        let from: String
        let to: String
        let pointer: String
    }

    @Test(arguments: [
        Case(testDescription: "word", from: #""phase":"after""#, to: #""phase":"later""#, pointer: "/moments/1/phase"),
        Case(testDescription: "number for text", from: #""code":"pay""#, to: #""code":7"#, pointer: "/moments/1/code"),
        Case(
            testDescription: "text for number",
            from: #""target":80"#,
            to: #""target":"80""#,
            pointer: "/moments/0/standards/0/target"
        ),
        Case(testDescription: "unknown", from: #""owner""#, to: #""own~/er""#, pointer: "/moments/0/own~0~1er"),
        Case(
            testDescription: "rule",
            from: #""criticality":8"#,
            to: #""criticality":80"#,
            pointer: "/moments/0/criticality"
        ),
    ])
    func `a mistake is told by its pointer`(_ example: Case) throws {
        let json = MapJSON.write(try Samples.map()).replacing(example.from, with: example.to)
        let refusal = try #require(refusal { try MapJSON.read(Array(json.utf8)) })
        #expect(refusal.issues.map(\.place) == [example.pointer])
    }

    @Test func `what is no JSON is refused with its byte`() throws {
        let refusal = try #require(refusal { try MapJSON.read(Array(#"{"cycle": visit}"#.utf8)) })
        #expect(refusal.issues == [Issue("byte 10", "A value is expected here.")])
    }
}
