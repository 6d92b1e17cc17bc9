/// The customer's experience at a touchpoint.
public enum Experience: String, ChoiceValue {
  case positive, neutral, negative

  /// The label shown to the user.
  public var label: LocalizedText {
    switch self {
    case .positive: LocalizedText("positive", "positiva")
    case .neutral: LocalizedText("neutral", "neutra")
    case .negative: LocalizedText("negative", "negativa")
    }
  }
}

/// The intensity of an experience; if absent, it is mild.
public enum Intensity: String, ChoiceValue {
  case strong

  /// The label shown to the user.
  public var label: LocalizedText { LocalizedText("strong", "fuerte") }
}

/// The time that a map describes.
public enum MapState: String, ChoiceValue {
  case past, current, transitional, future

  /// The label shown to the user.
  public var label: LocalizedText {
    switch self {
    case .past: LocalizedText("past", "pasado")
    case .current: LocalizedText("current", "actual")
    case .transitional: LocalizedText("transitional", "de transición")
    case .future: LocalizedText("future", "futuro")
    }
  }
}

/// The stage of a map's own life cycle.
public enum MapStatus: String, ChoiceValue {
  case draft, validated, active, archived

  /// The label shown to the user.
  public var label: LocalizedText {
    switch self {
    case .draft: LocalizedText("draft", "borrador")
    case .validated: LocalizedText("validated", "validado")
    case .active: LocalizedText("active", "en uso")
    case .archived: LocalizedText("archived", "archivado")
    }
  }
}

/// The certainty of a rating or a pain point.
public enum EvidenceStatus: String, ChoiceValue {
  case observed, inferred, hypothesis, unknown

  /// The label shown to the user.
  public var label: LocalizedText {
    switch self {
    case .observed: LocalizedText("observed", "observado")
    case .inferred: LocalizedText("inferred", "deducido")
    case .hypothesis: LocalizedText("hypothesis", "hipótesis")
    case .unknown: LocalizedText("unknown", "desconocido")
    }
  }
}

/// The time of a stage relative to the purchase.
public enum Phase: String, ChoiceValue {
  case before, during, after

  /// The label shown to the user.
  public var label: LocalizedText {
    switch self {
    case .before: LocalizedText("before", "antes")
    case .during: LocalizedText("during", "durante")
    case .after: LocalizedText("after", "después")
    }
  }
}

/// The direction in which a figure improves.
public enum Direction: String, ChoiceValue {
  case up, down

  /// The label shown to the user.
  public var label: LocalizedText {
    switch self {
    case .up: LocalizedText("up", "que suba")
    case .down: LocalizedText("down", "que baje")
    }
  }
}

/// The progress of an opportunity.
public enum OpportunityStatus: String, ChoiceValue {
  case idea, planned, doing, done, dropped

  /// The label shown to the user.
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

/// The kind of evidence: quantitative or qualitative.
public enum EvidenceKind: String, ChoiceValue {
  case quantitative, qualitative

  /// The label shown to the user.
  public var label: LocalizedText {
    switch self {
    case .quantitative: LocalizedText("quantitative", "cuantitativa")
    case .qualitative: LocalizedText("qualitative", "cualitativa")
    }
  }
}
