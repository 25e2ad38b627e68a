/// Labels beside a picture that all want the height of their own mark, moved just so far that none covers another.
enum LabelStack {
    /// - Parameters:
    ///   - wishes: For each label the middle that it wants, and its height.
    ///   - room: From where to where labels may reach.
    /// - Returns: Their middles, in the same order; where there is too little room they reach beyond its lower end.
    static func middles(_ wishes: [(middle: Double, height: Double)], in room: ClosedRange<Double>) -> [Double] {
        let order = wishes.indices.sorted { (wishes[$0].middle, $0) < (wishes[$1].middle, $1) }
        var tops = order.map { wishes[$0].middle - wishes[$0].height / 2 }
        // Upwards from the lowest, so that nothing hangs out below; then downwards, so that nothing overlaps.
        var floor = room.upperBound
        for place in order.indices.reversed() {
            tops[place] = min(tops[place], floor - wishes[order[place]].height)
            floor = tops[place]
        }
        var ceiling = room.lowerBound
        for place in order.indices {
            tops[place] = max(tops[place], ceiling)
            ceiling = tops[place] + wishes[order[place]].height
        }
        var middles = wishes.map(\.middle)
        for (place, index) in order.enumerated() { middles[index] = tops[place] + wishes[index].height / 2 }
        return middles
    }
}
