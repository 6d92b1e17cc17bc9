@testable import SenderoEditor

extension CommandTests {
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
    Row("rename-map", "A: [a]", argument: "My way", shows: "My way") { $0.map.title },
    Row("open", "A: a [b]", shows: "details $.stages[0].touchpoints[1]", screenName),
    Row("open", "[A]: a", shows: "details $.stages[0]", screenName),
    Row("open", "", shows: "Add a stage first: s", message),
    Row("edit-map", "A: [a]", shows: "details $", screenName),
    Row("edit-map", "", shows: "details $", screenName),
    Row(
      "external-editor", "A: [a]", before: #"Enter / "desc" Enter"#, after: #"@outside "one\ntwo\n""#,
      effects: ["edit externally “”"], shows: "one\ntwo"
    ) { $0.map.stages[0].touchpoints[0].description },
    Row(
      "external-editor", "A: [a]", before: "Enter", after: #"@outside "z\n""#, gives: "A: [z]",
      effects: ["edit externally “a”"]),
    Row(
      "external-editor", "A: [a]", before: "Enter", after: "@outside", effects: ["edit externally “a”"],
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
}
