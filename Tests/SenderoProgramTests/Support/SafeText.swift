import Foundation

extension String {
  /// The first scalar that a terminal could interpret, apart from line feeds; `nil` if there is none.
  var firstControl: Unicode.Scalar? {
    unicodeScalars.first { scalar in
      switch scalar.properties.generalCategory {
      case .control: scalar != "\n"
      case .format: (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
      default: false
      }
    }
  }

  /// The text without colour sequences.
  var withoutColours: String {
    var text = ""
    var rest = self[...]
    while let start = rest.range(of: "\u{1B}[") {
      text += rest[..<start.lowerBound]
      let after = rest[start.upperBound...]
      let codes = after.prefix { $0.isASCII && ($0.isNumber || $0 == ";") }
      guard after[codes.endIndex...].first == "m" else { return text + rest[start.lowerBound...] }
      rest = after[codes.endIndex...].dropFirst()
    }
    return text + rest
  }
}
