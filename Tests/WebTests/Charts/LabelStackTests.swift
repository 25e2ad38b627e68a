import Testing

@testable import Web

@Suite struct LabelStackTests {
    private func placed(_ middles: [Double], height: Double = 20, in room: ClosedRange<Double> = 0...200) -> [Double] {
        LabelStack.middles(middles.map { (middle: $0, height: height) }, in: room)
    }

    @Test func `labels with room stay where they want to be`() {
        #expect(placed([100, 30, 180]) == [100, 30, 180])
    }

    @Test(arguments: [[50, 50, 50, 50], [195, 199, 190], [0, 1, 2], [10, 90, 91, 92, 93, 199]] as [[Double]])
    func `none covers another or leaves the room, and their order stays`(_ wishes: [Double]) {
        let found = placed(wishes)
        let sorted = found.sorted()
        #expect(zip(sorted, sorted.dropFirst()).allSatisfy { $1 - $0 >= 20 })
        #expect(found.allSatisfy { (10...190).contains($0) })
        for (one, other) in zip(wishes.indices, wishes.indices.dropFirst()) where wishes[one] < wishes[other] {
            #expect(found[one] < found[other])
        }
    }

    @Test func `more labels than the room holds overlap nowhere all the same`() {
        let found = placed(Array(repeating: 50, count: 12))
        #expect(zip(found, found.dropFirst()).allSatisfy { $1 - $0 >= 20 })
    }
}
