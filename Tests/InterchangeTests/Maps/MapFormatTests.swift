import Interchange
import ServiceCycle
import Testing

/// Maps that leave in any format and come back.
@Suite struct MapFormatTests {
    private func again(_ text: String, _ format: MapFormat, _ language: Language = .english) throws -> ServiceMap {
        try format.read(Array(text.utf8), name: "map", language: language).map
    }

    @Test(arguments: MapFormat.allCases, Ready.all)
    func `what a format carries of a ready map comes back, again and again`(_ format: MapFormat, _ ready: Ready) throws
    {
        for language in Language.interface {
            let first = format.write(try ready.map(), language: language)
            let map = try again(first.text, format, language)
            let second = format.write(map, language: language)
            #expect(try again(second.text, format, language) == map)
            #expect(second.leftOut.isEmpty, "\(second.leftOut)")
        }
    }

    @Test(arguments: MapFormat.allCases)
    func `what a format carries of any map comes back, again and again`(_ format: MapFormat) throws {
        for seed in 1...60 {
            var random = RandomMap(seed: UInt64(seed))
            let map = random.map()
            let came = try again(format.write(map).text, format)
            #expect(try again(format.write(came).text, format) == came, "seed \(seed)")
            #expect(came.moments.map(\.code) == map.moments.map(\.code), "seed \(seed)")
            #expect(came.moments.map(\.phase) == map.moments.map(\.phase), "seed \(seed)")
            #expect(came.moments.map(\.actor) == map.moments.map(\.actor), "seed \(seed)")
            #expect(came == map || !format.write(map).leftOut.isEmpty, "seed \(seed): a loss that is not told")
        }
    }

    @Test(arguments: [MapFormat.yaml, .json])
    func `our own formats leave nothing out`(_ format: MapFormat) throws {
        for seed in 1...40 {
            var random = RandomMap(seed: UInt64(seed))
            let map = random.map()
            let writing = format.write(map)
            #expect(writing.leftOut.isEmpty)
            #expect(try again(writing.text, format) == map)
        }
    }

    @Test func `a table keeps every moment whole, and says that names of places and groups are not in it`() throws {
        let map = try Ready(name: "clinic").map()
        let writing = MapFormat.csv.write(map)
        #expect(writing.leftOut.map(\.part) == [.cycleDescription, .locations, .segments, .channels])
        let came = try again(writing.text, .csv)
        #expect(came.moments == map.moments)
        #expect(came.name == map.name)
        #expect(came.code == map.code)
    }

    @Test func `a Mermaid journey says what it cannot carry`() throws {
        let writing = MapFormat.mermaid.write(try Ready(name: "hotel").map())
        let parts = Set(writing.leftOut.map(\.part))
        #expect(
            parts == [
                .languages, .locations, .segments, .channels, .descriptions, .places, .standards, .conduct, .owners,
                .criticality, .reasons, .evidence, .backStage, .support, .drawn,
            ]
        )
        #expect(writing.leftOut.first { $0.part == .languages }?.names == ["de", "id"])
        #expect(writing.text.contains("    section During"))
        let told = writing.leftOut.first { $0.part == .owners }?.sentence(in: .german) ?? ""
        #expect(told.hasPrefix("Wer verantwortlich ist: ") && told.hasSuffix(" weitere"))
    }

    @Test func `scores of a journey are the drawn curve, and the other way round`() throws {
        let text =
            "journey\n  title Day\n  section Before\n    Sad: 1: Customer\n    So: 3: Customer\n    Glad: 5: Customer\n"
        let map = try again(text, .mermaid)
        #expect(map.moments.map(\.drawn) == [-5, 0, 5])
        var other = map
        other.moments[1].drawn = nil
        other.moments[2].drawn = 2.5
        let writing = MapFormat.mermaid.write(other)
        #expect(writing.leftOut.isEmpty)
        #expect(try again(writing.text, .mermaid) == other)
        other.moments[0].drawn = 1
        #expect(MapFormat.mermaid.write(other).leftOut == [LeftOut(.drawn, ["Sad"])])
    }

    static let endings: [(name: String, text: String, format: MapFormat)] = [
        ("a.yaml", "", .yaml), ("a.YML", "", .yaml), ("a.csv", "", .csv), ("a.ojf", "{}", .ojf),
        ("a.mmd", "", .mermaid), ("a.json", "{\"cycle\": \"a\"}", .json),
        ("a.json", "{\"swimlanes\": []}", .ojf), ("a.txt", "%% a remark\n\njourney\n  title A", .mermaid),
        ("a.md", "```mermaid\njourney\n```", .mermaid), ("a", "cycle,phase,code\n", .csv), ("a", "cycle: a\n", .yaml),
    ]

    @Test(arguments: endings)
    func `a format is known by its ending, else by how the file begins`(
        _ example: (name: String, text: String, format: MapFormat)
    ) {
        #expect(MapFormat(name: example.name, bytes: Array(example.text.utf8)) == example.format)
    }
}
