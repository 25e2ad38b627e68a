extension PlanProblem {
    /// Finds the best plan and proves that it is the best.
    ///
    /// Ties are decided by the least use of the first resource, then by the lowest identifiers: of two plans the one whose list of
    /// identifiers would stand first in a dictionary. Sums are exact for decimals with up to nine places.
    ///
    /// - Parameter shouldStop: Asked again and again with the number of parts looked at; true ends the search, and the plan then
    ///   states the bound that was proved. The default searches to the end.
    /// - Returns: The plan, or what keeps the musts from being done.
    ///
    /// Source: see `BranchAndBound`. Worked example: `PlanTests`, the service portfolio: value 234 of 14 actions within 60, 60, 45.
    public func solve(stoppingWhen shouldStop: (Int) -> Bool = { _ in false }) -> Plan {
        let ledger = PlanLedger(self)
        let obstacles = ledger.obstacles
        guard obstacles.isEmpty, let greedy = ledger.greedy else { return .infeasible(obstacles) }
        return withoutActuallyEscaping(shouldStop) { shouldStop in
            var search = BranchAndBound(ledger.program, shouldStop: shouldStop)
            search.run(from: greedy)
            return .chosen(ledger.plan(from: search, greedy: greedy))
        }
    }
}
