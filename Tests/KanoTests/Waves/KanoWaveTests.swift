import Kano
import Testing

@Suite struct KanoWaveTests {
    private func wave(_ wording: String, _ name: String, _ pair: AnswerPair) -> KanoWave {
        var table = PairTable()
        table.add(pair)
        return KanoWave(wording: wording, tables: [name: table])
    }

    private let pair = AnswerPair(functional: .like, dysfunctional: .neutral)

    @Test func `waves with the same words are pooled`() throws {
        var pooled = wave("kano1984", "wait", pair)
        try pooled.pool(wave("kano1984", "wait", pair))
        try pooled.pool(wave("kano1984", "greeting", pair))
        #expect(pooled.tables["wait"]?.count == 2)
        #expect(pooled.tables["greeting"]?.count == 1)
    }

    @Test func `waves with other words are refused and left alone`() {
        var pooled = wave("kano1984", "wait", pair)
        let before = pooled
        #expect(throws: KanoWave.Refusal.otherWording("kano1984", "bbn_rs1")) {
            try pooled.pool(wave("bbn_rs1", "wait", pair))
        }
        #expect(pooled == before)
    }
}
