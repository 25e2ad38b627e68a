internal import ServiceCycle

/// How many customers of each group wrote each word and each pair of neighbours, each customer once.
///
/// Thousands of comments hold tens of thousands of pairs, nearly all of them written once: words are numbered, so that a pair is
/// two numbers and not two texts.
struct WordCounts {
    /// In the order of ``WordReport``: unhappy, then happy.
    struct Count {
        var unhappy = 0
        var happy = 0

        /// Who wrote it last, so that nobody is counted twice.
        private var customer = 0

        var all: Int { unhappy + happy }

        fileprivate mutating func add(_ customer: Int, isUnhappy: Bool) {
            guard customer != self.customer else { return }
            self.customer = customer
            if isUnhappy { unhappy += 1 } else { happy += 1 }
        }
    }

    /// What enough customers wrote, in the order of the texts, and the rest of its kind in one sum.
    struct Terms {
        let kept: [(text: String, count: Count)]
        let rest: Count
    }

    private var numbers: [Substring: Int] = [:]
    private var texts: [Substring] = []
    private var wordCounts: [Count] = []

    /// By the number of the first word in the upper half and of the second in the lower: one number is hashed in half the time.
    private var pairs: [Int: Int] = [:]
    private var pairCounts: [Count] = []
    private var customers = 0

    /// Room for as many is made at first; more is made where customers write more.
    private static let pairsPerCustomer = 8

    init(_ samples: CommentSamples) {
        let expected = (samples.unhappy.count + samples.happy.count) * Self.pairsPerCustomer
        pairs.reserveCapacity(expected)
        pairCounts.reserveCapacity(expected)
        for comments in samples.unhappy { add(comments, isUnhappy: true) }
        for comments in samples.happy { add(comments, isUnhappy: false) }
    }

    func words(ofAtLeast fewest: Int) -> Terms {
        Self.terms(wordCounts, fewest, numbers) { String($0) }
    }

    func pairs(ofAtLeast fewest: Int) -> Terms {
        Self.terms(pairCounts, fewest, pairs) { "\(texts[$0 >> 32]) \(texts[$0 & 0xFFFF_FFFF])" }
    }

    private static func terms<Term>(
        _ counts: [Count],
        _ fewest: Int,
        _ numbers: [Term: Int],
        text: (Term) -> String
    ) -> Terms {
        let kept = numbers.filter { counts[$0.value].all >= fewest }
        var rest = Count()
        for count in counts where count.all < fewest {
            rest.unhappy += count.unhappy
            rest.happy += count.happy
        }
        return Terms(
            kept: kept.map { (text($0.key), counts[$0.value]) }.sorted { $0.text < $1.text },
            rest: rest
        )
    }

    /// Counts the comments of one customer.
    private mutating func add(_ comments: [String], isUnhappy: Bool) {
        customers += 1
        for comment in comments {
            var previous: Int?
            CommentTokens.eachTelling(comment) { word in
                guard let word else {
                    previous = nil
                    return
                }
                let number = self.number(of: word)
                wordCounts[number].add(customers, isUnhappy: isUnhappy)
                if let previous {
                    let pair = self.number(ofPair: previous << 32 | number)
                    pairCounts[pair].add(customers, isUnhappy: isUnhappy)
                }
                previous = number
            }
        }
    }

    private mutating func number(of word: Substring) -> Int {
        if let number = numbers[word] { return number }
        numbers[word] = texts.count
        texts.append(word)
        wordCounts.append(Count())
        return texts.count - 1
    }

    private mutating func number(ofPair pair: Int) -> Int {
        if let number = pairs[pair] { return number }
        pairs[pair] = pairCounts.count
        pairCounts.append(Count())
        return pairCounts.count - 1
    }
}
