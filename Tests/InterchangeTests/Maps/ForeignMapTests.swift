import Interchange
import ServiceCycle
import Testing

/// Journeys that other programs wrote, and files that are wrong.
@Suite struct ForeignMapTests {
    /// Every field of the format's specification, in a story of our own.
    static let journey = """
        {
          "version": "1.0",
          "persona": "Night-shift nurse",
          "pointOfView": "Buying bread before work",
          "stages": [
            {"id": "s1", "name": "Hunger"}, {"id": "s2", "name": "At the baker's"}, {"id": "s3", "name": "On the bus"}
          ],
          "swimlanes": [
            {"id": "l1", "name": "Customer actions"}, {"id": "l2", "name": "Backstage work"}, {"id": "l3", "name": "Feelings"}
          ],
          "nodes": [
            {"id": "n3", "stageId": "s3", "swimlaneId": "l3", "title": "Eats", "description": "Still warm.", "score": 4.5,
             "sentiment": "delighted", "icon": "mood", "iconColor": "#fff", "tags": ["bus"]},
            {"id": "n1", "stageId": "s1", "swimlaneId": "l1", "title": "Smells bread", "severity": "low", "score": 2,
             "isMomentOfTruth": true, "purpose": "touchpoint"},
            {"id": "n2", "stageId": "s2", "swimlaneId": "l2", "title": "Bakes", "description": "", "severity": "high",
             "score": -1, "isMomentOfTruth": false,
             "blueprint": {"onstage": [{"actor": "Baker", "action": "Waves"}], "support": [{"system": "Oven"}],
             "evidence": [{"item": "Price list", "type": "paper"}], "backstage": [{"actor": "Mill", "action": "Brings flour"}]}}
          ]
        }
        """

    @Test func `an OpenJourney file becomes a map, and says what it had besides`() throws {
        let reading = try MapFormat.ojf.read(Array(Self.journey.utf8), name: "bread.ojf")
        let map = reading.map
        #expect(map.name[.english] == "Buying bread before work")
        #expect(map.segments.map(\.name) == [LocalisedText([.english: "Night-shift nurse"])])
        #expect(map.moments.map { $0.name[.english] } == ["Smells bread", "Bakes", "Eats"])
        #expect(map.moments.map(\.phase) == [.before, .during, .after])
        #expect(map.moments.map(\.actor) == [.customer, .backStage, .customer])
        #expect(map.moments.map(\.drawn) == [2, -1, 4.5])
        #expect(map.moments.map(\.isCritical) == [true, false, false])
        #expect(map.moments[1].conduct[.english] == "Baker: Waves")
        #expect(map.moments[1].support[.english] == "Oven")
        #expect(map.moments[1].evidence[.english] == "Price list")
        #expect(map.moments[1].backStage[.english] == "Mill: Brings flour")
        #expect(
            reading.leftOut == [
                LeftOut(.sections, ["Hunger", "At the baker's", "On the bus"]),
                LeftOut(.lanes, ["Customer actions", "Backstage work", "Feelings"]),
                LeftOut(.nodeFields, ["icon", "iconColor", "sentiment", "tags", "purpose", "blueprint.evidence.type"]),
            ]
        )
    }

    static let mermaid = """
        ---
        config: none
        ---
        journey
            title Bread before work
            accDescr: A nurse buys bread.
            section Hunger
              Smells bread: 4: Nurse
            section At the baker's
              Asks, and waits: 2: Nurse, Staff in sight
              Pays: 3
            section On the bus
              Eats: 5: Nurse
        """

    @Test func `a Mermaid journey becomes a map`() throws {
        let reading = try MapFormat.mermaid.read(Array(Self.mermaid.utf8), name: "bread.mmd")
        let map = reading.map
        #expect(map.name[.english] == "Bread before work")
        #expect(map.description[.english] == "A nurse buys bread.")
        #expect(map.moments.map(\.code.text) == ["smells-bread", "asks-and-waits", "pays", "eats"])
        #expect(map.moments.map(\.phase) == [.before, .during, .during, .after])
        #expect(map.moments.map(\.actor) == [.customer, .frontStage, .customer, .customer])
        #expect(map.moments.map(\.drawn) == [2.5, -2.5, 0, 5])
        #expect(reading.leftOut.map(\.part) == [.sections, .actors])
    }

    @Test(arguments: [(MapFormat.ojf, journey), (.mermaid, mermaid)])
    func `import, export and import again give the same map`(_ format: MapFormat, _ text: String) throws {
        let map = try format.read(Array(text.utf8), name: "bread").map
        let writing = format.write(map)
        #expect(writing.leftOut.isEmpty, "\(writing.leftOut)")
        #expect(try format.read(Array(writing.text.utf8), name: "other").map == map)
    }

    static let wrong: [(MapFormat, String, String, String)] = [
        (.mermaid, "flowchart TD", "line 1", "begins with the word journey"),
        (.mermaid, "journey\n  title A\n", "line 3", "no task"),
        (.mermaid, "journey\n  Waits: 6: Me", "line 2, score", "not a score from 1 to 5"),
        (.mermaid, "journey\n  Waits: well: Me", "line 2, score", "\"well\""),
        (.mermaid, "journey\n  Waits", "line 2, task", "name: score: actors"),
        (.mermaid, "journey\n  %% code: Über\n  Waits: 3", "line 3, moments[0].code", "is not a code"),
        (.ojf, "{\n\"stages\": [}", "line 2", "value is expected"),
        (.ojf, "{}", "line 1, stages", "missing"),
        (
            .ojf, journey.replacing("\"s2\", \"swim", with: "\"s9\", \"swim"), "nodes[2].stageId",
            "no stage with the id \"s9\""
        ),
        (.ojf, journey.replacing("4.5", with: "6"), "line 12, nodes[0].score", "between -5 and 5"),
        (.ojf, journey.replacing("\"high\"", with: "\"huge\""), "nodes[2].severity", "none of low, medium, high"),
        (.ojf, journey.replacing("\"id\": \"l2\"", with: "\"id\": \"l1\""), "line 9, swimlanes[1]", "used twice"),
        (.csv, "cycle,phase,code,nmae\na,before,b,B", "line 1, column \"nmae\"", "name"),
        (.csv, "cycle,phase,code,name,actor\na,befor,b,B,customer", "line 2, moments[0].phase", "did you mean before"),
        (.csv, "cycle,phase,code,name,actor\na,before,b,B", "line 2", "4 cells"),
        (.csv, "phase,code,name,actor\nbefore,b,B,customer", "line 1, cycle", "missing"),
        (.json, "{\n \"cycle\": \"a\",\n \"name\": \"A\",\n \"moments\": 7}", "line 4, moments", "A list is expected"),
        (
            .yaml, "cycle: a\nname: A\nmoments:\n  - {code: b, name: B, phase: before, actor: customer, drawn: 7}",
            "line 4", "between -5 and 5"
        ),
    ]

    @Test(arguments: wrong)
    func `a wrong file is refused whole, with line and field`(
        _ format: MapFormat,
        _ text: String,
        _ place: String,
        _ detail: String
    ) throws {
        let refusal = #expect(throws: Refusal.self) { try format.read(Array(text.utf8), name: "wrong") }
        let told = (refusal?.issues ?? []).contains { $0.place.contains(place) && $0.detail.contains(detail) }
        #expect(told, "\(refusal.map(\.description) ?? "")")
    }
}
