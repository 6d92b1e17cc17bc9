/// The registers of Journey Architecture OS: CSV files with fixed headings.
enum JAOSRegister: CaseIterable {
  case journeys, nodes, rows, evidence, opportunities, governance

  /// The headings, in order.
  var headings: [String] {
    switch self {
    case .journeys:
      [
        "journey_id", "level", "parent_id", "actor_id", "name", "trigger", "start_boundary", "end_boundary",
        "desired_outcome", "state", "baseline_journey_id", "status", "owner", "version", "last_reviewed_at",
      ]
    case .nodes:
      [
        "node_id", "journey_id", "parent_node_id", "node_type", "sequence", "name", "actor_goal",
        "evidence_ids",
        "evidence_status",
      ]
    case .rows: ["node_id", "row_type", "text", "evidence_ids", "evidence_status", "valence"]
    case .evidence:
      [
        "evidence_id", "source_type", "source_reference", "collected_at", "population_or_sample",
        "journey_id",
        "node_id", "finding", "evidence_status", "limitations",
      ]
    case .opportunities:
      [
        "opportunity_id", "journey_id", "node_id", "moment_ids", "metric_ids", "actor_outcome", "problem",
        "root_cause", "root_cause_status", "evidence_ids", "evidence_status", "expected_value", "feasibility",
        "dependencies", "risk", "decision", "owner", "status",
      ]
    case .governance:
      [
        "journey_id", "owner", "evidence_steward", "metric_owners", "review_interval_days",
        "last_reviewed_at",
        "next_review_due", "review_triggers", "freshness_rule",
      ]
    }
  }

  /// Recognizes a register by its headings; `nil` for other tables.
  init?(_ headings: [String]) {
    guard let register = Self.allCases.first(where: { $0.headings == headings }) else { return nil }
    self = register
  }
}
