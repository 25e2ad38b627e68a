import FoundationEssentials
import ServiceCycle
import TestSupport
import Testing

/// Moments as they are kept.
@Suite struct MomentDocumentTests {
    @Test func `a moment that was kept before a text had its place is still read`() throws {
        let kept = """
            {"actor":"customer","code":"waits","conduct":{},"criticality":8,"criticalityReason":{},"description":{},
             "name":{"en":"Waits"},"phase":"during","standards":[]}
            """
        let moment = try JSONDecoder().decode(Moment.self, from: Data(kept.utf8))
        let plain = Moment(
            code: code("waits"),
            name: english("Waits"),
            phase: .during,
            actor: .customer,
            criticality: 8
        )
        #expect(moment == plain)
        #expect(try JSONDecoder().decode(Moment.self, from: try JSONEncoder().encode(plain)) == plain)
    }

    @Test func `every layer of the blueprint is kept`() throws {
        var moment = Moment(code: code("waits"), name: english("Waits"), phase: .during, actor: .customer)
        moment.evidence = english("A number")
        moment.backStage = english("Counts the queue")
        moment.support = english("Queue system")
        #expect(try JSONDecoder().decode(Moment.self, from: try JSONEncoder().encode(moment)) == moment)
        let fields = moment.fields(in: [.english])
        let map = ServiceMap(code: code("cycle"), name: english("Cycle"))
        #expect(try Moment.read(fields, code: moment.code, in: map) == moment)
        #expect(fields["back-stage.en"] == "Counts the queue")
    }
}
