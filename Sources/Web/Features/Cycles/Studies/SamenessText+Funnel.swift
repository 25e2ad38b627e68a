internal import Analysis
internal import ServiceCycle
internal import Statistics

extension SamenessText {
    /// Many groups by their size; nil where they are few, or weighted to one mix.
    func funnel(_ row: SamenessReport.Row) -> FunnelPicture? {
        guard report.mix == nil else { return nil }
        let units = row.groups.compactMap { group in
            group.satisfied.map { satisfied in
                FunnelPicture.Unit(
                    name: name(group),
                    satisfied: satisfied,
                    hint: FunnelWords.hint.text(
                        language,
                        [
                            "name": name(group), "share": format.percent(satisfied.share),
                            "interval": WilsonInterval(satisfied).map { format.percentInterval($0.bounds) } ?? "",
                            "count": format.count(group.count),
                        ]
                    )
                )
            }
        }
        guard units.count >= FunnelPicture.fewest else { return nil }
        return FunnelPicture(
            units,
            id: "funnel-\(row.figure.position)",
            title: { standing in
                let all = format.whole(units.count)
                guard !standing.isEmpty else { return FunnelWords.none.text(language, ["all": all]) }
                let names = StudyWords.list(standing.prefix(4).map(\.name), language)
                return FunnelWords.some.text(language, standing.count, ["all": all, "names": names])
            },
            description: FunnelWords.description[language],
            axes: (across: FunnelWords.across[language], up: FunnelWords.up[language]),
            format: format
        )
    }
}
