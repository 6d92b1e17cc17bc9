/// How a touchpoint feels to the customer.
public enum Experience: String, ChoiceValue {
  case positive, neutral, negative

  /// What people read.
  public var label: LocalizedText {
    switch self {
    case .positive: LocalizedText("positive", "positiva")
    case .neutral: LocalizedText("neutral", "neutra")
    case .negative: LocalizedText("negative", "negativa")
    }
  }
}

/// How much it feels so; absent means mildly.
public enum Intensity: String, ChoiceValue {
  case strong

  /// What people read.
  public var label: LocalizedText { LocalizedText("strong", "muy") }
}

/// Which time a map speaks of.
public enum MapState: String, ChoiceValue {
  case past, current, future

  /// What people read.
  public var label: LocalizedText {
    switch self {
    case .past: LocalizedText("past", "pasado")
    case .current: LocalizedText("current", "actual")
    case .future: LocalizedText("future", "futuro")
    }
  }
}

/// When a stage happens, seen from the purchase.
public enum Phase: String, ChoiceValue {
  case before, during, after

  /// What people read.
  public var label: LocalizedText {
    switch self {
    case .before: LocalizedText("before", "antes")
    case .during: LocalizedText("during", "durante")
    case .after: LocalizedText("after", "después")
    }
  }
}

/// Which way a figure has to go to be better.
public enum Direction: String, ChoiceValue {
  case up, down

  /// What people read.
  public var label: LocalizedText {
    switch self {
    case .up: LocalizedText("up", "que suba")
    case .down: LocalizedText("down", "que baje")
    }
  }
}

/// How far an opportunity has come.
public enum OpportunityStatus: String, ChoiceValue {
  case idea, planned, doing, done, dropped

  /// What people read.
  public var label: LocalizedText {
    switch self {
    case .idea: LocalizedText("idea", "idea")
    case .planned: LocalizedText("planned", "planificada")
    case .doing: LocalizedText("doing", "en marcha")
    case .done: LocalizedText("done", "hecha")
    case .dropped: LocalizedText("dropped", "descartada")
    }
  }
}

/// Whether evidence counts or tells.
public enum EvidenceKind: String, ChoiceValue {
  case quantitative, qualitative

  /// What people read.
  public var label: LocalizedText {
    switch self {
    case .quantitative: LocalizedText("quantitative", "cuantitativa")
    case .qualitative: LocalizedText("qualitative", "cualitativa")
    }
  }
}
