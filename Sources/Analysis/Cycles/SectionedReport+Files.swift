internal import Interchange
internal import ServiceCycle
internal import Statistics

extension SectionedReport {
    /// The summary with the ordered findings, and after them what only a report has: its sections, what to know first, comments.
    package var json: String {
        ReportJSON.report(report, language: order.words) { json in
            json.member("organisation", organisation)
            json.member("made_on", "\(madeOn)")
            json.member("words", order.words.tag)
            json.member("least_responses", isFew ? nil : leastResponses)
            json.name("sections")
            json.array { json in for section in order.sections { json.value(section.rawValue) } }
            json.name("findings")
            json.array { json in
                for finding in findings {
                    json.object {
                        $0.member("kind", finding.kind.rawValue)
                        $0.member("code", finding.moment)
                        $0.member("sentence", finding.sentence)
                    }
                }
            }
            json.name("comments")
            write(comments, to: &json)
        }
    }

    /// The figures as a table.
    package var csv: String { ReportTable.write(report, language: order.words) }

    /// The report for a terminal.
    package var text: String {
        ReportText.write(report, organisation: organisation, sections: order.sections, language: order.words)
    }

    /// Whether so few answered that not even their number is told.
    package var isFew: Bool { leastResponses < CycleReport.fewest }

    private func write(_ comments: Comments?, to json: inout JSONText) {
        guard let comments else { return json.null() }
        json.object { json in
            json.name("voices")
            json.array { json in
                for voices in comments.voices {
                    json.object { write(voices, to: &$0) }
                }
            }
            json.member("marks_about", comments.marksAbout)
            json.name("marks")
            json.array { json in
                for row in comments.marks?.unhappy ?? [] { json.object { write(row, to: &$0) } }
            }
        }
    }

    private func write(_ voices: ReportMaterial.Voices, to json: inout JSONText) {
        json.member("code", voices.moment)
        json.member("suppressed", voices.finds.isWithheld)
        json.name("comments")
        json.array { json in
            for comment in voices.finds.comments {
                json.object {
                    $0.member("day", "\(comment.day)")
                    $0.member("text", comment.text)
                    $0.member("language", comment.attributes.language?.tag)
                    $0.member("rated", comment.point)
                }
            }
        }
    }

    private func write(_ row: WordReport.Row, to json: inout JSONText) {
        json.member("text", row.text)
        json.member("unhappy", row.unhappy)
        json.member("happy", row.happy)
        json.member("odds_ratio", row.comparison.ratio)
        json.name("odds_ratio_interval")
        json.array {
            $0.value(row.comparison.ratioInterval.lowerBound)
            $0.value(row.comparison.ratioInterval.upperBound)
        }
        json.member("z", row.comparison.z)
        json.member("p_corrected", row.pValue)
        json.member("certain", row.isCertain)
    }
}
