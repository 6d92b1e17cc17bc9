extension Template {
  /// All templates, in the order in which they are offered.
  public static let allCases = [
    blank, sevenStages, fourStages, beforeDuringAfter, frontAndBackStage, serviceRecovery, example,
  ]

  /// One empty stage.
  public static let blank = Template(
    "blank", ("Blank map", "Mapa en blanco"), ("One empty stage", "Una etapa vacía"),
    english: PackageResources.blank_en_journey_json, spanish: PackageResources.blank_es_journey_json)

  /// Seven stages, from discovery to advocacy.
  public static let sevenStages = Template(
    "seven-stages", ("Seven stages", "Siete etapas"),
    ("From discovery to advocacy", "De descubrir a recomendar"),
    english: PackageResources.seven_stages_en_journey_json,
    spanish: PackageResources.seven_stages_es_journey_json)

  /// Four stages, from awareness to retention.
  public static let fourStages = Template(
    "four-stages", ("Four stages", "Cuatro etapas"),
    ("From awareness to retention", "De conocer a fidelizar"),
    english: PackageResources.four_stages_en_journey_json,
    spanish: PackageResources.four_stages_es_journey_json)

  /// Three stages around the purchase.
  public static let beforeDuringAfter = Template(
    "before-during-after", ("Before, during, after", "Antes, durante, después"),
    ("Around the purchase", "En torno a la compra"),
    english: PackageResources.before_during_after_en_journey_json,
    spanish: PackageResources.before_during_after_es_journey_json)

  /// Stages with what the customer sees, and what is behind it.
  public static let frontAndBackStage = Template(
    "front-and-back-stage", ("Front and back stage", "Cara al público y entre bastidores"),
    ("What is seen, and what is behind it", "Lo que se ve y lo que hay detrás"),
    english: PackageResources.front_and_back_stage_en_journey_json,
    spanish: PackageResources.front_and_back_stage_es_journey_json)

  /// Stages that start with a problem.
  public static let serviceRecovery = Template(
    "service-recovery", ("Service recovery", "Recuperación del servicio"),
    ("Starts with a problem", "Empieza con un problema"),
    english: PackageResources.service_recovery_en_journey_json,
    spanish: PackageResources.service_recovery_es_journey_json)

  /// The finished map to look around in.
  public static let example = Template(
    "example", ("Example: buying a car", "Ejemplo: comprar un coche"),
    ("A finished map to look around in", "Un mapa terminado para explorar"),
    english: PackageResources.example_en_journey_json, spanish: PackageResources.example_es_journey_json)
}
