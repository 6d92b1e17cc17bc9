import SenderoCore
import TestSupport

@testable import SenderoEditor

/// What each command does, in rows.
extension CommandTests {
  private static let message: @Sendable (Editor) -> String = { $0.message?.text.english ?? "" }
  private static let question: @Sendable (Editor) -> String = { editor in
    if case .confirm(let confirmation) = editor.prompt { confirmation.question.english } else { "" }
  }
  private static let screenName: @Sendable (Editor) -> String = { editor in
    if let details = editor.details { return "details \(details.path)" }
    return type(of: editor.screen).name
  }

  static let moving: [Row] = [
    Row("move-up", "A: a [b] c", gives: "A: [a] b c"),
    Row("move-up", "A: [a] b", gives: "[A]: a b"),
    Row("move-up", "[A]: a b"),
    Row("move-down", "A: [a] b", gives: "A: a [b]"),
    Row("move-down", "[A]: a b", gives: "A: [a] b"),
    Row("move-down", "A: a [b]"),
    Row("move-down", "[A]:"),
    Row("move-left", "A: a b | B: c [d]", gives: "A: a [b] | B: c d"),
    Row("move-left", "[A]: a | B:"),
    Row("move-right", "A: a b [c] | B: d", gives: "A: a b c | B: [d]"),
    Row("move-right", "A: [a] | B:", gives: "A: a | [B]:"),
    Row("move-right", "A: a | B: [b]"),
    Row("move-first", "A: a | B: b | C: [c]", gives: "A: [a] | B: b | C: c"),
    Row("move-last", "A: [a] | B: b | C: c", gives: "A: a | B: b | C: [c]"),
    Row("page-up", "A: a b [c]", gives: "[A]: a b c"),
    Row("page-down", "A: [a] b c", gives: "A: a b [c]"),
    Row("half-page-down", "A: [a] b c d e", gives: "A: a b c [d] e"),
    Row("half-page-up", "A: a b c d [e]", gives: "A: a [b] c d e"),
    Row("go-to-stage", "A: [a] | B: b", after: "2", gives: "A: a | B: [b]"),
    Row("go-to-stage", "A: [a] | B: b", argument: "b", gives: "A: a | B: [b]"),
    Row("go-to-stage", "A: [a]", argument: "x", shows: "No stage is called “x”", message),
    Row("count", "A: [a] b c", after: "2 j", gives: "A: a b [c]"),
    Row("repeat", "A: [a] b", before: "g j", gives: "A: a+ [b+]"),
    Row("history", "A: [a]", before: "g", gives: "A: [a+]", shows: "history") { type(of: $0.screen).name },
    Row(
      "link-follow", "A: [a]",
      shows: "The touchpoint has no link to a map: its details have a field for one", message),
    Row("link-follow", "[A]: a", shows: "Select a touchpoint first", message),
    Row("link-back", "A: [a]", shows: "This map was not opened by a link", message),
    Row("search", "A: [a] b | B: xb", after: #""XB" Enter"#, gives: "A: a b | B: [xb]"),
    Row(
      "search", "A: [a] | B: b", after: #""zz" Enter"#, shows: "“zz” is not in the map", message),
    Row("search", "A: [a] | B: b", after: #""b" Esc"#),
    Row(
      "search-next", "A: [a] x1 | B: x2 | C: x3", before: #"/ "x" Enter"#,
      gives: "A: a x1 | B: [x2] | C: x3"),
    Row(
      "search", "A: [a] b | B: xb", argument: "XB", gives: "A: a b | B: [xb]", shows: "XB in Name · 1/1",
      message),
    Row(
      "search", "A: [a] x1 | B: x2", argument: "x", gives: "A: a [x1] | B: x2", shows: "x in Name · 1/2",
      message),
    Row(
      "search", "A: [a] | Xb: b", argument: "x", gives: "A: a | [Xb]: b", shows: "x in Stage › Name · 1/1",
      message),
    Row(
      "search-next", "A: [a-] b | B: c- d", before: #"f "negative" Enter"#, gives: "A: a- b | B: [c-] d",
      shows: "2 of 2 · only negative", message),
    Row(
      "search-next", "A: a- b | B: [c-] d", before: #"f "negative" Enter n"#, gives: "A: [a-] b | B: c- d",
      shows: "1 of 2 · only negative · from the start again", message),
    Row(
      "search-next", "A: [a-] b | B: c- d", before: #"f "negative" Enter / "d" Enter k"#,
      gives: "A: a- b | B: c- [d]", shows: "d in Name · 1/1", message),
    Row(
      "search-next", "A: [a-] d | B: c- d2", before: #"/ "d" Enter f "negative" Enter"#,
      gives: "A: a- d | B: [c-] d2"),
    Row(
      "search-next", "A: [a-] d | B: c- d2", before: #"/ "d" Enter f "negative" Enter Esc"#,
      gives: "A: a- [d] | B: c- d2", shows: "d in Name · 1/2", message),
    Row("search-next", "A: [a]", shows: "Nothing has been searched for yet: /", message),
    Row("worst", "A: [a] b- | B: c--", gives: "A: a b- | B: [c--]"),
    Row("worst", "A: a b- | B: [c--]", gives: "A: a [b-] | B: c--"),
    Row("worst", "A: a [b-] | B: c--", gives: "A: a b- | B: [c--]"),
    Row("worst", "A: [a+] b", shows: "No touchpoint is rated negative", message),
    Row(
      "search-previous", "A: [a] x1 | B: x2 | C: x3", before: #"/ "x" Enter"#,
      gives: "A: a x1 | B: x2 | C: [x3]", shows: "x in Name · 3/3 · from the end again", message),
  ]

  static let rating: [Row] = [
    Row("rate-positive", "A: [a] b", gives: "A: [a+] b", shows: "“a” rated positive · u undoes", message),
    Row(
      "rate-positive", "A: [a+] b", gives: "A: [a++] b", shows: "“a” rated strongly positive · u undoes",
      message),
    Row("rate-positive", "A: [a++] b", gives: "A: [a+] b"),
    Row("rate-positive", "A: [a--] b", gives: "A: [a+] b"),
    Row(
      "rate-positive", "A: [a-] b c", before: "V j", gives: "A: ~a+ [~b+] c",
      shows: "2 touchpoints rated positive · u undoes", message),
    Row("rate-positive", "[A]: a", shows: "Select a touchpoint first", message),
    Row("rate-neutral", "A: [a+*]", gives: "A: [a=*]"),
    Row("rate-neutral", "A: [a=]", gives: "A: [a==]"),
    Row("rate-negative", "A: [a]", gives: "A: [a-]"),
    Row("rate-negative", "A: [a-]", gives: "A: [a--]"),
    Row("rate-next", "A: [a]", gives: "A: [a+]"),
    Row("rate-next", "A: [a++]", gives: "A: [a=]"),
    Row("rate-next", "A: [a=]", gives: "A: [a-]"),
    Row("rate-next", "A: [a-]", gives: "A: [a]"),
    Row("rate-none", "A: [a--]", gives: "A: [a]", shows: "Rating removed: “a” · u undoes", message),
    Row("rate-none", "A: [a]"),
    Row("moment-of-truth", "A: [a+]", gives: "A: [a+*]"),
    Row("moment-of-truth", "A: [a+*] b", before: "V j", gives: "A: ~a+* [~b*]"),
    Row("moment-of-truth", "A: a [b+*]", before: "V k j", gives: "A: a [~b+]"),
  ]

  static let editing: [Row] = [
    Row(
      "replace", "A: [web] b | web: xweb", argument: "web app", gives: "A: [app] b | app: xapp",
      shows: "Replaced “web” by “app” 3 times · u undoes", message),
    Row(
      "replace", "A: [web-] b | web: xweb", before: #"f "negative" Enter"#, argument: "web app",
      gives: "A: [app-] b | web: xweb",
      shows: "Replaced “web” by “app” once · only in the 1 touchpoint of the filter · u undoes", message),
    Row(
      "replace", "A: [a] b", argument: "zz app", shows: "“zz” is not in the map", message),
    Row(
      "replace", "A: [a] b", argument: "B c",
      shows: "Nothing is spelled “B”, but “b” is: case and accents count", message),
    Row("replace", "A: [a] b", argument: #"b """#, shows: "1 name stays, as it would be empty", message),
    Row(
      "replace", "A: [a-] web", before: #"f "negative" Enter"#, argument: "web app",
      shows: "“web” is only outside what the filter matches: once · Esc removes the filter", message),
    Row("replace", "A: [a1] b", argument: #"1 "x y""#, gives: "A: [ax y] b"),
    Row(
      "add-below", "A: [a] b", after: #""x" Enter"#, gives: "A: a [x] b", shows: "Added “x” · u undoes",
      message),
    Row("add-below", "A: [a] b", after: #""x" Esc"#),
    Row("add-below", "A: [a] b", after: #""  " Enter"#),
    Row("add-below", "[A]: a", after: #""x" Enter"#, gives: "A: [x] a"),
    Row("add-below", "[A]:", after: #""x" Enter"#, gives: "A: [x]"),
    Row("add-below", "A: [a]", after: #"@paste "x\n\n y \nz""#, gives: "A: a x y [z]"),
    Row("add-below", "", after: #""N" Enter"#, gives: "[N]:"),
    Row("add-above", "A: a [b]", after: #""x" Enter"#, gives: "A: a [x] b"),
    Row("add-above", "[A]: a", after: #""x" Enter"#, gives: "A: [x] a"),
    Row("add-stage-after", "A: [a] | B:", after: #""N" Enter"#, gives: "A: a | [N]: | B:"),
    Row("add-stage-after", "", after: #""N" Enter"#, gives: "[N]:"),
    Row("add-stage-after", "A: [a] | B:", after: #""N" Esc"#),
    Row("add-stage-before", "A: [a] | B:", after: #""N" Enter"#, gives: "[N]: | A: a | B:"),
    Row("rename", "A: [a] b", after: #"Ctrl-U "z" Enter"#, gives: "A: [z] b"),
    Row("rename", "A: [a] b", after: #""2" Enter"#, gives: "A: [a2] b"),
    Row("rename", "[A]: a", after: #"Ctrl-U "Z" Enter"#, gives: "[Z]: a"),
    Row("rename", "A: [a]", after: #""2" Esc"#),
    Row("rename", "A: [a]", after: #"Ctrl-U Enter"#) { $0.prompt == nil ? "closed" : "open" },
    Row("rename", "", shows: "Add a stage first: s", message),
    Row(
      "rename-on", "A: [a] b | B: c", after: #""x" Enter Enter "z" Enter"#, gives: "A: x b | B: [z]",
      shows: "This was the last touchpoint", message),
    Row("rename-on", "A: [a] b", after: #""xy" Backspace Enter Esc"#, gives: "A: x [b]"),
    Row("rename-on", "A: [a] b", after: #"End "2" Enter Backspace "c" Esc"#, gives: "A: a2 [b]"),
    Row("rename-on", "A: [a] b", after: #"Backspace Enter Esc"#, gives: "A: [a] b"),
    Row("rename-on", "[A]: a", shows: "Select a touchpoint first", message),
    Row("rename-map", "A: [a]", after: #""T 1" Enter"#, shows: "T 1") { $0.map.title },
    Row("open", "A: a [b]", shows: "details $.stages[0].touchpoints[1]", screenName),
    Row("open", "[A]: a", shows: "details $.stages[0]", screenName),
    Row("open", "", shows: "Add a stage first: s", message),
    Row("edit-map", "A: [a]", shows: "details $", screenName),
    Row("edit-map", "", shows: "details $", screenName),
    Row(
      "edit-outside", "A: [a]", before: #"Enter / "desc" Enter"#, after: #"@outside "one\ntwo\n""#,
      effects: ["edit outside “”"], shows: "one\ntwo"
    ) { $0.map.stages[0].touchpoints[0].description },
    Row(
      "edit-outside", "A: [a]", before: "Enter", after: #"@outside "z\n""#, gives: "A: [z]",
      effects: ["edit outside “a”"]),
    Row(
      "edit-outside", "A: [a]", before: "Enter", after: "@outside", effects: ["edit outside “a”"],
      shows: "$EDITOR returned no text: unchanged", message),
    Row("move-item-up", "A: a [b] c", gives: "A: [b] a c"),
    Row("move-item-up", "A: [a] b", shows: "Nothing more in this direction", message),
    Row("move-item-up", "A: a [b] c", before: "V j", gives: "A: ~b [~c] a"),
    Row("move-item-up", "[A]: a", shows: "Select a touchpoint first", message),
    Row("move-item-down", "A: [a] b", gives: "A: b [a]"),
    Row("move-item-down", "A: [a] b c", before: "V j", gives: "A: c ~a [~b]"),
    Row("move-item-left", "A: a | B: b [c]", gives: "A: a [c] | B: b"),
    Row("move-item-left", "A: a | [B]: b", gives: "[B]: b | A: a"),
    Row("move-item-left", "A: [a]", shows: "Nothing more in this direction", message),
    Row("move-item-right", "A: a [b] | B: c d", gives: "A: a | B: c [b] d"),
    Row("move-item-right", "A: a [b] c | B:", before: "V j", gives: "A: a | B: ~b [~c]"),
    Row("move-item-right", "A: a b [c] | B: d", before: "V k", gives: "A: a | B: d [~b] ~c"),
    Row("move-item-right", "[A]: a | B: b", gives: "B: b | [A]: a"),
    Row("mark-range", "A: [a] b c", after: "j", gives: "A: ~a [~b] c"),
    Row("mark-range", "A: a b [c]", after: "5*k", gives: "A: [~a] ~b ~c"),
    Row("mark-range", "A: [a] b", before: "V j", gives: "A: a [b]"),
    Row("mark-range", "[A]: a", shows: "Select a touchpoint first", message),
    Row(
      "mark-range", "A: [a] b | B: c", after: "j l", gives: "A: a b | B: [c]",
      shows: "Mark dropped: a mark stays in its stage", message),
    Row("duplicate", "A: a [b+] c", gives: "A: a b+ [b+] c", shows: "Duplicated “b” · u undoes", message),
    Row("duplicate", "A: [a] b c", before: "V j", gives: "A: a b a [b] c"),
    Row("duplicate", "[A]: a | B:", gives: "A: a | [A]: a | B:"),
    Row("duplicate", "", shows: "Add a stage first: s", message),
    Row(
      "sort", "A: a+ [b] c-- d=", argument: "rating", gives: "A: c-- d= a+ [b]",
      shows: "Sorted “A”, the worst first · u undoes", message),
    Row("sort", "A: [b] a É e", argument: "name", gives: "A: a [b] É e"),
    Row("sort", "A: [b] a", argument: "channel", shows: "Already in this order", message),
    Row("sort", "A: [b] a", argument: "size", shows: "One of: rating, channel, name", message),
    Row(
      "merge-stage", "A: a [b] | B: c | C: d", gives: "A: a [b] c | C: d",
      shows: "Merged “B” into “A” · u undoes", message),
    Row("merge-stage", "[A]: | B: c", gives: "[A]: c"),
    Row("merge-stage", "A: a | [B]: c", shows: "Nothing more in this direction", message),
    Row(
      "split-stage", "A: a [b] c | C: d", after: #"Ctrl-U "B" Enter"#, gives: "A: a | [B]: b c | C: d",
      shows: "Renamed to “B” · u undoes", message),
    Row(
      "split-stage", "A: [a] b", shows: "Select the touchpoint that begins the new stage, not the first one",
      message),
    Row("add-pain-point", "A: [a]", after: #""slow" Enter 3"#, shows: "slow 3") {
      $0.map.stages[0].touchpoints[0].painPoints.map { "\($0.text) \($0.severity?.literal ?? "")" }.joined()
    },
    Row("add-pain-point", "A: [a]", after: #""slow" Esc Esc"#, shows: "") {
      $0.map.stages[0].touchpoints[0].painPoints.map(\.text).joined()
    },
    Row("add-pain-point", "[A]: a", shows: "Select a touchpoint first", message),
    Row("add-quote", "A: [a]", after: #""So slow" Enter "call" Enter"#, shows: "So slow, call") {
      $0.map.stages[0].touchpoints[0].evidence.map { "\($0.quote), \($0.source)" }.joined()
    },
    Row("add-figure", "A: [a]", after: #""wait" Enter "81%" Enter Enter"#, shows: "wait 81 %") {
      $0.map.stages[0].touchpoints[0].evidence
        .map { "\($0.metric) \($0.value?.literal ?? "") \($0.unit)" }.joined()
    },
    Row("add-opportunity", "A: [a]", after: #""call" Enter 4 2 "Ana" Enter"#, shows: "call 4 2 Ana") {
      $0.map.stages[0].touchpoints[0].opportunities
        .map { "\($0.text) \($0.impact?.literal ?? "") \($0.effort?.literal ?? "") \($0.owner)" }.joined()
    },
    Row("expectation", "A: [a]", after: #""at once" Enter "40" Enter"#, shows: "at once 40") {
      let touchpoint = $0.map.stages[0].touchpoints[0]
      return "\(touchpoint.expectation) \(touchpoint.fulfilment?.literal ?? "")"
    },
    Row(
      "set-channel", "A: [a] b c", before: "V j", after: #""web" Enter"#, gives: "A: ~a [~b] c",
      shows: "web web "
    ) {
      $0.map.stages[0].touchpoints.map(\.channel).joined(separator: " ")
    },
    Row("cut", "A: a [b] c", gives: "A: a [c]", shows: "Cut “b” · u undoes", message),
    Row("cut", "A: [a] b", after: "p", gives: "A: b [a]"),
    Row("cut", "A: [a] b c", before: "V j", after: "p", gives: "A: c a [b]"),
    Row("cut", "[A]: a | B:", after: "p", gives: "B: | [A]: a"),
    Row("copy", "A: [a+] b", after: "j p", gives: "A: a+ b [a+]", shows: "Pasted “a” · u undoes", message),
    Row("copy", "[A]: a | B:", after: "p", gives: "A: a | [A]: a | B:"),
    Row("copy", "A: [a] b c", before: "V j", after: "P", gives: "A: a a [b] b c"),
    Row("paste-below", "A: [a] b", before: "c", gives: "A: a [a] b"),
    Row("paste-below", "A: a | [B]:", before: "h k j c l", gives: "A: a | B: [a]"),
    Row("paste-below", "A: [a]", shows: "Nothing has been cut or copied yet", message),
    Row("paste-above", "A: [a] b", before: "c j", gives: "A: a [a] b"),
    Row("paste-above", "[A]: | B:", before: "c l", gives: "A: | [A]: | B:"),
    Row("delete", "A: a [b] c", gives: "A: a [c]", shows: "Deleted “b” · u undoes", message),
    Row("delete", "A: a [b]", gives: "A: [a]"),
    Row("delete", "A: [a]", gives: "[A]:"),
    Row(
      "delete", "A: a [b] c d", before: "V j", gives: "A: a [d]", shows: "Deleted 2 touchpoints · u undoes",
      message),
    Row("delete", "A: a | [B]:", gives: "[A]: a"),
    Row("delete", "A: a | [B]: b", shows: "Delete “B” with its 1 touchpoint?", question),
    Row("delete", "A: a | [B]: b", after: "y", gives: "[A]: a"),
    Row("delete", "A: a | [B]: b", after: "n"),
    Row("delete", "A: a | [B]: b", after: "x Enter Esc"),
    Row("bring-back", "A: [a]", before: #"o "hi" Esc"#, after: "Enter Esc", gives: "A: a [hi]"),
    Row("bring-back", "A: [a]", shows: "No text has been dropped since the last change", message),
    Row("find-field", "A: [a]", before: "Enter", after: #""chan" Enter"#, shows: "channel") {
      $0.selectedRow?.field.key ?? "no row"
    },
    Row("show-empty", "A: [a]", before: "Enter", shows: "0 folded") {
      "\($0.details?.folded.count ?? -1) folded"
    },
    Row("undo", "A: a [b]", before: "d", shows: "Undone: Deleted “b” · U redoes", message),
    Row("undo", "A: a [b]", shows: "Nothing to undo", message),
    Row("redo", "A: a [b]", before: "d u", gives: "A: [a]", shows: "Redone: Deleted “b” · u undoes", message),
    Row("redo", "A: a [b]", before: "d u g", gives: "A: a [b+]", shows: "Nothing to redo", message),
  ]

  static let others: [Row] = [
    Row("zoom-in", "A: [a]", shows: "fullCard") { "\($0.zoom)" },
    Row("zoom-in", "A: [a]", before: "z", shows: "Nothing more in this direction", message),
    Row("zoom-fit", "A: [a]", shows: "fit") { "\($0.zoom)" },
    Row("zoom-fit", "A: [a]", before: "F", shows: "card") { "\($0.zoom)" },
    Row("zoom-out", "A: [a]", before: "F", shows: "line") { "\($0.zoom)" },
    Row("zoom-in", "A: [a]", before: "F", shows: "card") { "\($0.zoom)" },
    Row("zoom-out", "A: [a]", shows: "line") { "\($0.zoom)" },
    Row("filter", "A: [a-] b", after: #""negative" Enter"#, shows: "negative") {
      $0.front.view.filter?.text ?? ""
    },
    Row(
      "filter", "A: [a-] b", after: #""negative" Enter"#,
      shows: "1 of 2 touchpoints matches · n goes to the next · Esc removes the filter", message),
    Row("filter", "A: a [b] | B: c-", argument: "negative", gives: "A: a b | B: [c-]"),
    Row("filter", "A: a [b] | B: c-", argument: "foo:bar", shows: "none") {
      $0.front.view.filter?.text ?? "none"
    },
    Row(
      "filter", "A: [a-] b", after: #""zz" Enter"#,
      shows: "0 of 2 touchpoints match: nothing matches zz · Esc removes the filter", message),
    Row("filter", "A: [a-] b", after: #""foo:" Enter"#, shows: "“foo” is not a filter key: channel, stage") {
      editor in
      guard case .text(let prompt)? = editor.prompt, prompt.input.text == "foo:" else {
        return "not asked again"
      }
      return String(prompt.problem?.english.prefix(41) ?? "")
    },
    Row("filter", "A: [a-] b", before: #"f "negative" Enter"#, after: "Ctrl-U Enter", shows: "none") {
      $0.front.view.filter?.text ?? "none"
    },
    Row("redraw", "A: [a]", effects: ["redraw"]),
    Row(
      "save", "A: [a]", before: "g", gives: "A: [a+]", effects: ["save shop.journey.json"],
      shows: "Saved shop.journey.json", message),
    Row(
      "save!", "A: [a]", argument: "taken.json", effects: ["save taken.json whatever is there"],
      shows: "Saved taken.json",
      message),
    Row(
      "save-and-quit", "A: [a]", before: "g", gives: "A: [a+]", effects: ["save shop.journey.json", "quit"]),
    Row("edit", "A: [a]", argument: "taken.json", gives: "T: [t]", effects: ["open taken.json"]),
    Row("edit", "A: [a]", effects: ["open shop.journey.json"]),
    Row(
      "edit", "A: [a]", before: "g", argument: "taken.json", gives: "A: [a+]",
      shows: "There are unsaved edits.", question),
    Row(
      "edit", "A: [a]", before: "g", argument: "taken.json", after: "d", gives: "T: [t]",
      effects: ["keep discarded edits of shop.journey.json", "open taken.json"]),
    Row(
      "edit", "A: [a]", argument: "none.json", effects: ["open none.json"], shows: "there is no such file",
      message),
    Row(
      "edit!", "A: [a]", before: "g", argument: "taken.json", gives: "T: [t]",
      effects: ["keep discarded edits of shop.journey.json", "open taken.json"]),
    Row(
      "edit!", "A: [a]", before: "g",
      effects: ["keep discarded edits of shop.journey.json", "open shop.journey.json"]),
    Row("new", "A: [a]", argument: "blank", gives: "[First stage]:", shows: "1") { "\($0.stages.count)" },
    Row(
      "new", "A: [a]", argument: "nonsense",
      shows:
        "There is no template “nonsense”, only \(Template.allCases.map(\.rawValue).joined(separator: ", "))",
      message),
    Row("back", "A: [a] b", before: "V j", gives: "A: a [b]"),
    Row("back", "A: [a] b", before: #"f "a" Enter"#, shows: "none") { $0.front.view.filter?.text ?? "none" },
    Row("back", "A: [a] b", before: "Enter", shows: "board", screenName),
    Row("back", "A: [a] b", before: "?", shows: "board", screenName),
    Row("palette", "A: [a] b", after: #""rate-pos" Enter"#, gives: "A: [a+] b"),
    Row("palette", "A: [a] b", after: "Esc"),
    Row("palette", "A: [a] b", after: "Backspace") { $0.prompt == nil ? "closed" : "open" },
    Row("help", "A: [a]", shows: "help", screenName),
    Row("help", "A: [a]", before: "?", shows: "board", screenName),
    Row(
      "mouse", "A: [a]", argument: "off", effects: ["mouse off"], shows: "Mouse left to the terminal", message
    ),
    Row("mouse", "A: [a]", effects: ["mouse off"]),
    Row("messages", "A: [a]", shows: "messages", screenName),
    Row("language", "A: [a]", argument: "es", shows: "spanish") { "\($0.language)" },
    Row("language", "A: [a]", argument: "fr", shows: "One of: en, es", message),
    Row("colours", "A: [a]", argument: "colourblind", effects: ["palette colourblind"]),
    Row("colours", "A: [a]", shows: "One of: default, colourblind", message),
    Row("suspend", "A: [a]", effects: ["suspend"]),
    Row("quit", "A: [a]", effects: ["quit"]),
    Row("quit", "A: [a]", before: "g", gives: "A: [a+]", shows: "There are unsaved edits.", question),
    Row("quit", "A: [a]", before: "g u", effects: ["quit"]),
    Row(
      "quit", "A: [a]", before: "g", after: "s", gives: "A: [a+]",
      effects: ["save shop.journey.json", "quit"]),
    Row(
      "quit", "A: [a]", before: "g", after: "d", gives: "A: [a+]",
      effects: ["keep discarded edits of shop.journey.json", "quit"]),
    Row("quit", "A: [a]", before: "g", after: "Esc", gives: "A: [a+]", shows: "board", screenName),
    Row("quit", "A: [a]", before: "Enter", shows: "board", screenName),
    Row(
      "quit!", "A: [a]", before: "g", gives: "A: [a+]",
      effects: ["keep discarded edits of shop.journey.json", "quit"]),
  ]

  private static let atPersona = #"Tab Tab o "Ana" Enter Esc"#
  static let personas: [Row] = [
    Row("persona-questions", "A: [a]", before: atPersona, shows: "question 0") { editor in
      guard case .text(let asked)? = editor.prompt, case .personaQuestion(_, let index) = asked.purpose
      else { return "no question" }
      return "question \(index)"
    },
    Row("persona-questions", "A: [a]", before: "Tab Tab", shows: "There are no personas yet", message),
    Row("portrait-next", "A: [a]", before: atPersona, shows: "Nothing more in this direction", message),
    Row("portrait-next", "A: [a]", before: atPersona + " @resize 20x5", shows: "1") {
      "\($0.front.view[.personas].page)"
    },
    Row("portrait-previous", "A: [a]", before: atPersona + " @resize 20x5 l l", shows: "1") {
      "\($0.front.view[.personas].page)"
    },
    Row("portrait-previous", "A: [a]", before: atPersona, shows: "Nothing more in this direction", message),
  ]

  static let curve: [Row] = [
    Row("next-touchpoint", "A: [a] | B: b", before: "Tab", gives: "A: a | B: [b]"),
    Row("next-touchpoint", "A: a | B: [b]", before: "Tab", shows: "Nothing more in this direction", message),
    Row("previous-touchpoint", "A: a | B: | C: [c]", before: "Tab", gives: "A: [a] | B: | C: c"),
    Row("previous-touchpoint", "A: [a] b", before: "Tab", shows: "Nothing more in this direction", message),
    Row("follow-branch", "A: [a] b", shows: Phrase.noBranch.english, message),
    Row("follow-branch", "[A]: a b", shows: "Select a touchpoint first", message),
    Row("branch-back", "A: [a] b", shows: Phrase.noWayBack.english, message),
    Row("persona-curves", "A: [a] b", before: "Tab", shows: "There are no personas yet", message),
  ]

  private static let step: @Sendable (Editor) -> String = { $0.guide.map { "step \($0.step)" } ?? "off" }
  static let guide: [Row] = [
    Row("guide", "A: [a]", after: "Esc", shows: "step 0", step),
    Row("guide", "A: [a]", before: #": "guide" Enter Esc"#, shows: "off", step),
    Row("guide-go", "A: [a]", after: "Esc", shows: "step 0", step),
    Row("guide-go", "A: [a]", after: "Enter", shows: "step 0", step),
    Row(
      "guide-go", "A: a [b+]", before: #": "guide" Enter 4*Ctrl-N j"#, gives: "A: [a] b+", shows: "step 4",
      step),
    Row("guide-next", "A: [a]", before: #": "guide" Enter"#, after: "Esc", shows: "step 1", step),
    Row("guide-next", "A: [a]", shows: "The guide is closed · Ctrl-G opens it", message),
    Row(
      "guide-previous", "A: [a]", before: #": "guide" Enter Ctrl-N"#, after: "Esc", shows: "step 0", step),
    Row("guide-previous", "A: [a]", shows: "The guide is closed · Ctrl-G opens it", message),
  ]

  /// What the start screen offers; its rows begin there, with two recent maps.
  static let start: [Row] = [
    Row(
      "remove-from-list", "", gives: "", effects: ["find missing /a.json /b.json", "forget /a.json"],
      shows: "Removed from the list; the file stays: /a.json", message),
    Row(
      "remove-from-list", "", before: "End", gives: "", effects: ["find missing /a.json /b.json"],
      shows: "Select a recent map or unsaved edits first", message),
  ]

  /// What concerns others begins with the question about unsaved edits that have a touchpoint more: `x`.
  static let merging: [Row] = [
    Row(
      "undo-merge", "A: [a]", before: "Esc", shows: "There are no more changes from others to undo", message),
    Row("conflicts", "A: [a]", before: "Esc", shows: "Nothing is in conflict", message),
    Row("unsaved-edits", "A: [a]", before: "Esc", shows: "Unsaved edits of yesterday", question),
    Row("unsaved-edits", "A: [a]", before: "Esc", after: "Esc"),
    Row(
      "unsaved-edits", "A: [a]", before: "d d", effects: ["discard recovery kept"],
      shows: "There are no unsaved edits of earlier sessions", message),
    Row(
      "recover", "A: [a]", before: "l", gives: "A: [a] x", effects: ["recovered kept"],
      shows: "Recovered 1 change · u undoes", message),
    Row(
      "recover", "A: [a]", before: "l", gives: "A: [a] x", effects: ["recovered kept"], shows: "board",
      screenName),
    Row(
      "discard-edits", "A: [a]", before: "l", effects: ["discard recovery kept"],
      shows: "Unsaved edits discarded", message),
  ]

  static let rows = merging + start + moving + rating + editing + personas + guide + others + curve + board
}
