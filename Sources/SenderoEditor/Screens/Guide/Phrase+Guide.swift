import SenderoCore

/// The texts of the guide.
extension Phrase {
  static func needsGuide(_ key: String) -> LocalizedText {
    LocalizedText("The guide is closed · \(key) opens it", "La guía está cerrada · \(key) la abre")
  }
  static func guideLeft(_ key: String) -> LocalizedText {
    LocalizedText("Guide closed · \(key) resumes it", "Guía cerrada · \(key) la reanuda")
  }
  static func guideOffer(_ step: Int, of count: Int, key: String) -> LocalizedText {
    LocalizedText("Step \(step) of \(count) · \(key)", "Paso \(step) de \(count) · \(key)")
  }
  static func guideBackTo(_ step: Int, answer key: String) -> LocalizedText {
    LocalizedText(
      "Step \(step) is not done: back to it · \(key) answers it",
      "Falta el paso \(step): de vuelta a él · \(key) lo responde")
  }
  static let guideEscape = LocalizedText("leave", "salir")
  static func guideStepDone(next key: String) -> LocalizedText {
    LocalizedText("This step is done · \(key) goes on", "Paso completo · \(key) continúa")
  }
  static func guideHeading(_ step: Int, of count: Int, _ name: LocalizedText) -> LocalizedText {
    LocalizedText(
      "Step \(step) of \(count) · \(name.english)", "Paso \(step) de \(count) · \(name.spanish)")
  }
  static func guideProgress(_ progress: GuideProgress, _ unit: LocalizedText) -> LocalizedText {
    let (done, wanted) = (progress.done, progress.wanted)
    return LocalizedText(
      "\(progress.isDone ? "✓ " : "")\(done) of \(wanted) \(unit.english)",
      "\(progress.isDone ? "✓ " : "")\(done) de \(wanted) \(unit.spanish)")
  }
  static let guideNext = LocalizedText("next", "siguiente")
  static let guidePrevious = LocalizedText("back", "atrás")
  static let guideLeave = LocalizedText("close", "cerrar")
  static let guideFinished = LocalizedText("Guide finished", "Guía terminada")
  static let guideAllDone = LocalizedText(
    "All seven steps are done: show the map to others, and correct what hurts most.",
    "Los siete pasos están hechos: enseñe el mapa y arregle lo que más duele.")
  static func guidePhaseOf(_ stage: String) -> LocalizedText {
    LocalizedText(
      "\(quoted(stage).english) is … the purchase", "\(quoted(stage).spanish): ¿qué fase de la compra?")
  }

  static func guideNewStage(_ phase: Phase) -> LocalizedText {
    LocalizedText(
      "A stage \(phase.label.english) the purchase: what the customer does, in a word",
      "Etapa de la fase «\(phase.label.spanish)»: qué hace el cliente, en una palabra")
  }

  // MARK: Title and goal

  static let guideTitleQuestion = LocalizedText(
    "What is this map called: whose way, to what?", "¿Cómo se llama este mapa: el camino de quién, hacia qué?"
  )
  static let guideTitleAction = LocalizedText("give the map a title", "poner título al mapa")
  static let guideTitleTip = LocalizedText(
    "What the customer does, in a few words: “Opening a bank account”",
    "Lo que hace el cliente, en pocas palabras: «Abrir una cuenta»")
  static let guideGoal = LocalizedText("Title and objective", "Título y objetivo")
  static let guideGoalQuestion = LocalizedText(
    "What should be better once the map is done, and by how much?",
    "¿Qué debe ir mejor gracias al mapa, y cuánto mejor?")
  static let guideGoalAction = LocalizedText("add an objective", "añadir un objetivo")
  static let guideGoalTip = LocalizedText(
    "Say what, how much and by when: “Halve the calls about bills by June”",
    "Diga qué, cuánto y para cuándo: «Reducir a la mitad las quejas antes de junio»")
  static func guideGoals(_ count: Int) -> LocalizedText {
    LocalizedText("parts (title, objective)", "partes (título, objetivo)")
  }

  // MARK: Customer data

  static let guideData = LocalizedText("Customer data", "Datos de clientes")
  static let guideDataQuestion = LocalizedText(
    "What do we already know about them: research, surveys, tickets, figures?",
    "¿Qué sabemos ya de los clientes: estudios, encuestas, quejas, cifras?")
  static let guideDataAction = LocalizedText("describe the journey", "describir el recorrido")
  static let guideDataTip = LocalizedText(
    "Where the journey starts and ends, and what research and tickets say about it",
    "Dónde empieza y acaba el recorrido, y qué dicen estudios y quejas de él")
  static func guideParts(_ count: Int) -> LocalizedText {
    LocalizedText(
      count == 1 ? "part" : "parts (description, data)", count == 1 ? "parte" : "partes (descripción, datos)")
  }

  // MARK: Personas

  static let guidePersonas = MainView.personas.title
  static let guidePersonasQuestion = LocalizedText(
    "Whose journey is it? Who else travels it differently?",
    "¿De quién es el recorrido? ¿Quién lo vive de otro modo?")
  static let guidePersonasAction = LocalizedText("add a persona", "añadir una persona")
  static let guidePersonasTip = LocalizedText(
    "A name and a word: “Ana, first car” · then what brings them to life",
    "Un nombre y un rasgo: «Ana, primer coche» · luego lo que le da vida")
  static func guidePersonasCounted(_ count: Int) -> LocalizedText {
    LocalizedText(count == 1 ? "persona" : "personas", count == 1 ? "persona" : "personas")
  }

  // MARK: Touchpoints

  static let guideTouchpoints = LocalizedText("Touchpoints", "Puntos de contacto")
  static let guideTouchpointsQuestion = LocalizedText(
    "Where do they meet us before, during and after the purchase?",
    "¿Dónde nos encuentran antes, durante y después de la compra?")
  static let guideTouchpointsAction = LocalizedText("add a touchpoint", "nuevo punto de contacto")
  static let guidePhaseAction = LocalizedText("say a stage's phase", "indicar la fase")
  static let guideNewStageAction = LocalizedText("add a stage", "añadir una etapa")
  static let guideTouchpointsTip = LocalizedText(
    "Easily missed: word of mouth, reviews, seeing others use it, waiting, the bill",
    "Suelen olvidarse: boca a boca, reseñas, ver cómo lo usan otros, esperas…")
  static func guidePhases(_ count: Int) -> LocalizedText {
    LocalizedText(
      count == 1 ? "phase with touchpoints" : "phases with touchpoints",
      count == 1 ? "fase con puntos" : "fases con puntos")
  }

  // MARK: Feelings

  static let guideFeelings = LocalizedText("Feelings", "Sensaciones")
  static let guideFeelingsQuestion = LocalizedText(
    "How does each touchpoint feel to them: good, indifferent or bad?",
    "¿Cómo vive el cliente cada punto de contacto: bien, regular o mal?")
  static let guideFeelingsAction = LocalizedText("go to the next unrated", "al próximo sin valorar")
  static func guideRate(_ keys: [String]) -> LocalizedText {
    LocalizedText(
      "Rate it: \(keys[0]) good · \(keys[1]) indifferent · \(keys[2]) bad",
      "Valórelo: \(keys[0]) bien · \(keys[1]) regular · \(keys[2]) mal")
  }
  static let guideFeelingsTip = LocalizedText(
    "As they feel it, not as it was meant", "Como lo siente el cliente, no como se diseñó")
  static func guideRated(_ count: Int) -> LocalizedText {
    LocalizedText(
      count == 1 ? "touchpoint rated" : "touchpoints rated",
      count == 1 ? "punto valorado" : "puntos valorados")
  }

  // MARK: Pain points and opportunities

  static let guidePains = LocalizedText("Pain points, opportunities", "Dolor y oportunidades")
  static let guidePainsQuestion = LocalizedText(
    "What hurts where it is worst, and what could be done about it?",
    "¿Qué duele en los peores momentos y qué se podría hacer?")
  static let guidePainAction = LocalizedText("add a pain point", "añadir un punto de dolor")
  static let guideSeverityAction = LocalizedText("rate its severity", "indicar su gravedad")
  static let guideSeverityQuestion = LocalizedText(
    "How severe is this pain point?", "¿Qué gravedad tiene este punto de dolor?")
  static let guideOpportunityAction = LocalizedText("add an opportunity", "añadir una oportunidad")
  static let guideOpportunityTip = LocalizedText(
    "What could be done so that it does not happen again", "Qué se podría hacer para que no vuelva a pasar")
  static let guideOwnerAction = LocalizedText("name who is responsible", "indicar el responsable")
  static let guideOwnerQuestion = LocalizedText(
    "Who takes care of this opportunity?", "¿Quién se ocupa de esta oportunidad?")
  static let guideFieldAction = LocalizedText("fill in the field", "rellenar el campo")
  static let guidePainsTip = LocalizedText(
    "In their words: what went wrong, and what they would have liked",
    "Con sus palabras: qué falló y qué habrían querido")
  static func guideBadMoments(_ count: Int) -> LocalizedText {
    LocalizedText(
      count == 1 ? "bad moment worked out" : "bad moments worked out",
      count == 1 ? "mal momento atendido" : "malos momentos atendidos")
  }

  // MARK: Measures

  static let guideMeasures = LocalizedText("Measures", "Medición")
  static let guideMeasuresQuestion = LocalizedText(
    "Which figure will show that it got better?",
    "¿Con qué cifra se verá que ha mejorado?")
  static let guideMeasuresAction = LocalizedText("add a measurement", "añadir una medición")
  static let guideMetricAction = LocalizedText("say what is measured", "decir qué se mide")
  static let guideValueAction = LocalizedText("give its figure", "dar su cifra")
  static let guideTargetAction = LocalizedText("give its target", "dar su meta")
  static let guideMeasuresTip = LocalizedText(
    "What the figure should be: 31 now, for example, and a target of 60",
    "Qué cifra se quiere: ahora 31, por ejemplo, y 60 como meta")
  static func guideFigures(_ count: Int) -> LocalizedText {
    LocalizedText(
      count == 1 ? "figure with a target" : "figures with a target",
      count == 1 ? "cifra con meta" : "cifras con meta")
  }
}
