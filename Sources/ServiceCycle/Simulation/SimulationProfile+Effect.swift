extension SimulationProfile {
    /// Something that moves the answers of some customers to some questions.
    package struct Effect: Sendable {
        /// When it is felt.
        ///
        /// Days are counted back from the last simulated one, so that a story always fits its stage.
        package enum Course: Sendable {
            case always
            case between(daysBeforeEnd: ClosedRange<Int>)
            /// Nothing on the first day, all of it on the last, evenly in between.
            case growing
        }

        /// The only location, channel and segment where it is felt, or nil for all.
        package var location: Code?
        package var channel: Code?
        package var segment: Code?
        package var questions: Set<Code>
        package var course: Course

        /// How far answers move, in points of the question's scale before rounding.
        package var shift: Double

        package init(
            on questions: Set<Code>,
            location: Code? = nil,
            channel: Code? = nil,
            segment: Code? = nil,
            course: Course = .always,
            shift: Double
        ) {
            self.questions = questions
            self.location = location
            self.channel = channel
            self.segment = segment
            self.course = course
            self.shift = shift
        }

        /// How far it moves an answer.
        ///
        /// - Parameters:
        ///   - question: The question that is answered.
        ///   - attributes: Who answers.
        ///   - day: When.
        ///   - days: All simulated days.
        /// - Returns: Points of the question's scale, 0 where it is not felt.
        func shift(of question: Code, for attributes: Attributes, on day: Day, in days: ClosedRange<Day>) -> Double {
            guard questions.contains(question), location == nil || location == attributes.location,
                channel == nil || channel == attributes.channel, segment == nil || segment == attributes.segment
            else { return 0 }
            switch course {
            case .always: return shift
            case .between(let daysBeforeEnd): return daysBeforeEnd.contains(days.upperBound - day) ? shift : 0
            case .growing:
                let whole = days.upperBound - days.lowerBound
                return whole == 0 ? shift : shift * Double(day - days.lowerBound) / Double(whole)
            }
        }
    }
}
