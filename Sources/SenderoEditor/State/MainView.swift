import SenderoCore

/// One of the views of the whole map that `Tab` goes through.
public enum MainView: String, CaseIterable, Sendable {
  case board, curve, personas, objectives

  /// What people call it.
  public var title: LocalizedText {
    switch self {
    case .board: LocalizedText("Board", "Tablero")
    case .curve: LocalizedText("Curve", "Curva")
    case .personas: LocalizedText("Personas", "Personas")
    case .objectives: LocalizedText("Objectives", "Objetivos")
    }
  }

  /// The view some steps further, around the end.
  func moved(by steps: Int) -> MainView {
    let all = Self.allCases
    let index = (all.firstIndex(of: self) ?? 0) + steps
    return all[(index % all.count + all.count) % all.count]
  }
}
