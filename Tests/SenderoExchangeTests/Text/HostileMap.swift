import SenderoCore
import TestSupport

/// A map with a hostile text in every text field, made by walking the schema.
struct HostileMap {
  /// The map.
  private(set) var map: JourneyMap
  /// A payload for each text, which an attacker would want to run, and its field.
  private(set) var payloads: [(text: String, field: String)] = []

  /// Texts that break out of an element, an attribute, a style, an entity or a link.
  private static let attacks = [
    "<script>X</script>", "\" onload=\"X", "' onerror='X", "javascript:X", "</style><svg onload=X>",
    "]]><!--X", "&lt;img src=x onerror=X&gt;", "}*{background:url(//X)}",
    "https://x.example/\"><script>X</script>", "data:text/html,<script>X</script>",
    "\u{1B}]8;;X\u{7}\0", "\u{202E}X\u{2066}", "JaVaScRiPt:X", " javascript:X", "mailto:a@b.example?\"X",
  ]

  init(each: Int = 2) {
    var payloads: [(text: String, field: String)] = []
    func hostile(_ field: FieldDescription) -> JSONValue {
      let payload = "pwn(\(payloads.count))"
      payloads.append((payload, field.key))
      return .string(Self.attacks[payloads.count % Self.attacks.count].replacing("X", with: payload))
    }
    let whole = EveryField.map(each: each, seed: 5)
    let changed = JourneyMap.kind.changing(whole.object) { field, _ in
      switch field.kind {
      case .singleLine, .multiline: .replace(hostile(field))
      case .textList: .replace(.array([hostile(field), hostile(field)]))
      // A retired touchpoint would be omitted.
      case .date: .replace(field.key == Touchpoint.fields.retired.key ? nil : hostile(field))
      default: .keep
      }
    }
    map = JourneyMap(object: changed ?? whole.object)
    self.payloads = payloads
  }
}
