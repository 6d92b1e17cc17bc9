import SenderoCore

/// The headings that people and other programs write, besides the labels of the fields, in both languages.
///
/// Upper case, accents, plurals, and words such as “customer” make no difference. A word can be added anywhere.
enum ColumnSynonyms {
  private static func touchpoint(_ key: String) -> ColumnMeaning { .field(.touchpoint, key: key) }
  private static func stage(_ key: String) -> ColumnMeaning { .field(.stage, key: key) }
  private static let of = Touchpoint.fields
  private static let ofStage = Stage.fields

  /// The meanings with their headings, separated by commas.
  static let all: [(ColumnName, String)] = names + ratings + lists + blueprint + details + order

  private static let names: [(ColumnName, String)] = [
    (
      .clear(stage(ofStage.name.key)),
      "stage, stage name, journey stage, etapa, milestone, hito, nombre de etapa, macro stage, lifecycle stage"
    ),
    (.phase, "phase, phase name, fase, journey phase, nombre de fase"),
    (
      .clear(touchpoint(of.name.key)),
      """
      touchpoint, touch point, touchpoint name, punto de contacto, puntos de contacto, contact point, interaction,
      interaccion, interacciones
      """
    ),
    (
      .touchpointName(rank: 1, otherwise: touchpoint(of.description.key)),
      "step, paso, step name, sub step, substep, name, nombre, title, titulo, moment, momento, scene, escena, episode"
    ),
    (
      .touchpointName(rank: 2, otherwise: touchpoint(of.actions.key)),
      "action, accion, user action, activity, actividad, task, tarea, doing, what they do, hace, que hace, behaviour"
    ),
    (
      .touchpointName(rank: 3, otherwise: touchpoint(of.description.key)),
      "description, descripcion, detail, detalle, what happens, que ocurre, que pasa"
    ),
  ]

  private static let ratings: [(ColumnName, String)] = [
    (
      .rating(otherwise: touchpoint(of.emotions.key)),
      """
      emotion, emocion, emociones, feeling, feels, sentiment, sentimiento, siente, mood, animo, estado de animo,
      experience, experiencia, emotional state, estado emocional, emotional journey, emotional curve, curva emocional,
      what they feel, feel, mindset
      """
    ),
    (
      .rating(otherwise: .kept),
      """
      rating, valoracion, score, puntuacion, nota, satisfaction, satisfaccion, happiness, felicidad, satisfaction score,
      experience score, emotion score, emotional score, sentiment score, experience rating, emotion rating, csat,
      satisfaction level, nivel de satisfaccion, grado de satisfaccion, emotion level, experience level, smiley, color,
      colour, rag
      """
    ),
    (
      .pain,
      """
      pain, dolor, pain level, nivel de dolor, pain score, pain point, punto de dolor, puntos de dolor, problem, problema,
      issue, frustration, frustracion, friction, friccion, barrier, barrera, obstacle, obstaculo, challenge,
      what goes wrong, que falla, pain index, friction level, nivel de friccion, frustration level, difficulty,
      dificultad, gripe, negative, pain severity
      """
    ),
  ]

  private static let lists: [(ColumnName, String)] = [
    (
      .clear(touchpoint(of.thoughts.key)),
      "thought, thinking, thought quote, thoughts and feelings, pensamiento, piensa, que piensa, quote, cita, says, thinks"
    ),
    (
      .clear(touchpoint(of.expectation.key)), "expectation, expectativa, expects, espera que, need, necesidad"
    ),
    (
      .clear(touchpoint(of.opportunities.key)),
      """
      opportunity, oportunidad, idea, improvement, mejora, improvement idea, recommendation, recomendacion,
      opportunity for improvement, oportunidad de mejora, how might we
      """
    ),
    (
      .clear(.field(.opportunity, key: Opportunity.fields.solution.key)),
      "solution, solucion, proposed solution"
    ),
    (
      .clear(touchpoint(of.delights.key)),
      "delight, gain, pleasure, positive, highlight, alegria, lo bueno, pleasure point"
    ),
    (
      .clear(touchpoint(of.notes.key)),
      "note, nota del equipo, notas, comment, comentario, remark, observacion"
    ),
    (
      .clear(touchpoint(of.personas.key)),
      "persona, actor, who, quien, user type, segment, segmento, audience, publico"
    ),
    (.clear(touchpoint(of.channel.key)), "channel, canal, medium, medio, platform, plataforma, where, donde"),
    (
      .clear(.field(.evidence, key: Evidence.fields.source.key)),
      "evidence, evidencia, evidence note, source, fuente, research, investigacion, evidence source, insight source"
    ),
    (.clear(.field(.evidence, key: Evidence.fields.quote.key)), "verbatim, customer quote, cita textual"),
  ]

  private static let blueprint: [(ColumnName, String)] = [
    (
      .clear(.layer),
      "layer, capa, service layer, lane, swimlane, blueprint layer, capa de servicio, row type"
    ),
    (
      .clear(touchpoint(of.frontstage.key)),
      "frontstage, front stage, onstage, employee action, visible action, cara al publico, frontstage action, visible staff"
    ),
    (
      .clear(touchpoint(of.backstage.key)),
      "backstage, back stage, backstage action, invisible action, entre bastidores, behind the scenes"
    ),
    (
      .clear(touchpoint(of.support.key)),
      "support, support process, supporting process, soporte, proceso de soporte, procesos de apoyo, internal system"
    ),
    (
      .clear(touchpoint(of.physicalEvidence.key)),
      "physical evidence, evidencia fisica, physical digital evidence, tangible, prop, artifact, artefacto"
    ),
  ]

  private static let details: [(ColumnName, String)] = [
    (
      .clear(touchpoint(of.evidenceStatus.key)),
      "evidence status, grado de certeza, certeza, assumption or fact, validated, evidence level"
    ),
    (
      .clear(touchpoint(of.owner.key)),
      "owner, responsable, responsible, responsible person, responsible person or team, accountable, touchpoint owner"
    ),
    (.clear(touchpoint(of.duration.key)), "duration, duracion, time in minute, minute, minuto, time spent"),
    (.clear(touchpoint(of.waiting.key)), "waiting, wait, waiting time, wait time, espera, tiempo de espera"),
    (
      .clear(touchpoint(of.momentOfTruth.key)),
      "moment of truth, mot, momento de la verdad, key moment, critical"
    ),
    (.clear(.field(.painPoint, key: PainPoint.fields.severity.key)), "severity, gravedad"),
    (
      .clear(.field(.painPoint, key: PainPoint.fields.rootCause.key)),
      "root cause, causa raiz, cause, causa, why"
    ),
    (.clear(.field(.painPoint, key: PainPoint.fields.workaround.key)), "workaround, solucion provisional"),
    (.clear(.field(.opportunity, key: Opportunity.fields.impact.key)), "impact, impacto"),
    (.clear(.field(.opportunity, key: Opportunity.fields.effort.key)), "effort, esfuerzo"),
    (
      .clear(.field(.opportunity, key: Opportunity.fields.status.key)),
      "opportunity status, estado de la oportunidad"
    ),
    (.clear(.field(.opportunity, key: Opportunity.fields.ticket.key)), "ticket, jira"),
    (
      .clear(.field(.opportunity, key: Opportunity.fields.due.key)),
      "due, due date, deadline, plazo, fecha limite"
    ),
    (
      .clear(stage(ofStage.goal.key)),
      "goal, customer goal, stage goal, objetivo del cliente, proposito, jobs to be done"
    ),
    (.clear(stage(ofStage.entry.key)), "entry, entry criteria, entrada"),
    (.clear(stage(ofStage.exit.key)), "exit, exit criteria, salida"),
    (.clear(stage(ofStage.strategies.key)), "strategy, estrategia"),
  ]

  private static let order: [(ColumnName, String)] = [
    (
      .order,
      "no, nr, number, numero, order, orden, index, indice, sequence, secuencia, row, fila, step no, step number"
    )
  ]
}
