import SenderoCore

extension FieldDescription {
  /// The content of the field, in words.
  var holds: String {
    switch kind {
    case .identifier: "id"
    case .singleLine: "single-line text"
    case .multiline: "text"
    case .date: "date"
    case .choice(let choices): Markdown.list(choices.map { Markdown.code($0.word) })
    case .flag: "`true` or absent"
    case .number(let rule): rule.words
    case .textList: "list of texts"
    case .reference(let target): "\(target.kind.link) id"
    case .references(let target): "list of \(target.kind.link) ids"
    case .items(let kind): "list of objects: \(kind.link)"
    case .group(let kind): "object: \(kind.link)"
    case .records(let kind, let target):
      "object: \(target.kind.link) ids as keys, \(kind.link) objects as values"
    case .counts: "object: names as keys, whole numbers as values"
    case .fixed: Markdown.code(fixedValue?.compactText ?? "")
    }
  }
}

extension ItemSchema {
  /// The name of the kind, as a link to its section.
  var link: String {
    "[\(title.english.lowercased())](\(Markdown.anchor(title.english)))"
  }
}

extension NumberRule {
  fileprivate var words: String {
    let name = isWhole ? "whole number" : "number"
    return switch (least.map(grouped), most.map(grouped)) {
    case (nil, nil): name
    case (let least?, nil): "\(name) from \(least)"
    case (nil, let most?): "\(name) up to \(most)"
    case (let least?, let most?): "\(name) from \(least) to \(most)"
    }
  }

  /// Returns digits with a comma before each group of three.
  private func grouped(_ digits: String) -> String {
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result.append(",") }
      result.append(digit)
    }
    return result
  }
}
