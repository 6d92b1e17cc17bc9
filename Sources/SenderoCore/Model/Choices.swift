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
  case past, current, transitional, future

  /// What people read.
  public var label: LocalizedText {
    switch self {
    case .past: LocalizedText("past", "pasado")
    case .current: LocalizedText("current", "actual")
    case .transitional: LocalizedText("transitional", "de transición")
    case .future: LocalizedText("future", "futuro")
    }
  }
}

/// How far a map has come.
public enum MapStatus: String, ChoiceValue {
  case draft, validated, active, archived

  /// What people read.
  public var label: LocalizedText {
    switch self {
    case .draft: LocalizedText("draft", "borrador")
    case .validated: LocalizedText("validated", "validado")
    case .active: LocalizedText("active", "en uso")
    case .archived: LocalizedText("archived", "archivado")
    }
  }
}

/// How well a rating or a pain point is known.
public enum EvidenceStatus: String, ChoiceValue {
  case observed, inferred, hypothesis, unknown

  /// What people read.
  public var label: LocalizedText {
    switch self {
    case .observed: LocalizedText("observed", "observado")
    case .inferred: LocalizedText("inferred", "deducido")
    case .hypothesis: LocalizedText("hypothesis", "hipótesis")
    case .unknown: LocalizedText("unknown", "desconocido")
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

/// Whether evidence is quantitative or qualitative.
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
