import SenderoCanvas
import SenderoCore

@testable import SenderoEditor

extension CommandTests {
  /// Adds an opportunity to the selected touchpoint and selects it among the priorities.
  private static let idea =
    #"$ "Idea" Enter 4 2 "Ana" Enter Esc Tab Tab Tab Tab l"#

  private static let page: @Sendable (Editor) -> String = { editor in
    (editor.screen as? ReviewScreen).map { "\($0.page) \($0.moment?.place.name ?? "")" } ?? "no review"
  }

  private static func opportunity(
    _ field: @escaping @Sendable (Opportunity) -> String
  ) -> @Sendable (Editor) -> String {
    { editor in editor.map.stages[0].touchpoints[0].opportunities.first.map(field) ?? "none" }
  }

  /// The review and the priorities.
  static let review: [Row] = [
    Row("review", "A: [a-] b--", shows: "0 ", page),
    Row("review", "A: [a-] b--", before: "E n", shows: "no review", page),
    Row("review-next", "A: [a-] b--", before: "E", shows: "1 b", page),
    Row("review-next", "A: [a-] b--", before: "E n n", shows: "2 a", page),
    Row("review-next", "A: [a]", before: "E", shows: "Nothing more in this direction", message),
    Row("review-previous", "A: [a-] b--", before: "E n n", shows: "1 b", page),
    Row("review-previous", "A: [a-]", before: "E", shows: "Nothing more in this direction", message),
    Row("mark-reviewed", "A: [a-]", before: "E", shows: "The present day is unknown", message),
    Row("priorities", "A: [a]", shows: "priorities") { $0.view.name },
    Row("priorities-left", "A: [a]", before: "Tab Tab Tab Tab l", shows: "painPoints") {
      "\($0.front.view.priorities.pane)"
    },
    Row("priorities-right", "A: [a]", before: "Tab Tab Tab Tab", shows: "opportunities") {
      "\($0.front.view.priorities.pane)"
    },
    Row(
      "opportunity-status", "A: [a]", before: "Tab Tab Tab Tab",
      shows: "Select an opportunity first: l goes to them", message),
    Row(
      "opportunity-status", "A: [a]", before: idea, after: "2", shows: "planned",
      opportunity { $0.status?.rawValue ?? "" }),
    Row(
      "opportunity-owner", "A: [a]", before: idea, after: #"" Bo" Enter"#, shows: "Ana Bo",
      opportunity { $0.owner }),
    Row(
      "opportunity-due", "A: [a]", before: idea, after: #""2027-01-31" Enter"#, shows: "2027-01-31",
      opportunity { $0.due }),
    Row(
      "opportunity-ticket", "A: [a]", before: idea, after: #""CX-1" Enter"#, shows: "CX-1",
      opportunity { $0.ticket }),
    Row(
      "opportunity-impact", "A: [a]", before: idea, after: "5", shows: "5",
      opportunity { $0.impact?.literal ?? "" }
    ),
    Row(
      "opportunity-effort", "A: [a]", before: idea, after: "1", shows: "1",
      opportunity { $0.effort?.literal ?? "" }
    ),
  ]
}
