extension Template {
  /// The name shown to the user.
  public var title: LocalizedText {
    switch self {
    case .blank: LocalizedText("Blank map", "Mapa en blanco")
    case .sevenStages: LocalizedText("Seven stages", "Siete etapas")
    case .fourStages: LocalizedText("Four stages", "Cuatro etapas")
    case .beforeDuringAfter: LocalizedText("Before, during, after", "Antes, durante, después")
    case .frontAndBackStage: LocalizedText("Front and back stage", "Cara al público y entre bastidores")
    case .serviceRecovery: LocalizedText("Service recovery", "Recuperación del servicio")
    case .example: LocalizedText("Example: buying a car", "Ejemplo: comprar un coche")
    }
  }

  /// A one-line summary of its purpose.
  public var about: LocalizedText {
    switch self {
    case .blank: LocalizedText("One empty stage", "Una etapa vacía")
    case .sevenStages:
      LocalizedText("From discovery to advocacy", "De descubrir a recomendar")
    case .fourStages:
      LocalizedText("From awareness to retention", "De conocer a fidelizar")
    case .beforeDuringAfter:
      LocalizedText("Around the purchase", "En torno a la compra")
    case .frontAndBackStage:
      LocalizedText("What is seen, and what is behind it", "Lo que se ve y lo que hay detrás")
    case .serviceRecovery:
      LocalizedText("Starts with a problem", "Empieza con un problema")
    case .example: LocalizedText("A finished map to look around in", "Un mapa terminado para explorar")
    }
  }

  /// The embedded document of the template.
  ///
  /// - Parameter language: The language of its texts.
  /// - Returns: The bytes of the document.
  public func bytes(in language: Language) -> [UInt8] {
    switch (self, language) {
    case (.blank, .english): PackageResources.blank_en_journey_json
    case (.blank, .spanish): PackageResources.blank_es_journey_json
    case (.sevenStages, .english): PackageResources.seven_stages_en_journey_json
    case (.sevenStages, .spanish): PackageResources.seven_stages_es_journey_json
    case (.fourStages, .english): PackageResources.four_stages_en_journey_json
    case (.fourStages, .spanish): PackageResources.four_stages_es_journey_json
    case (.beforeDuringAfter, .english): PackageResources.before_during_after_en_journey_json
    case (.beforeDuringAfter, .spanish): PackageResources.before_during_after_es_journey_json
    case (.frontAndBackStage, .english): PackageResources.front_and_back_stage_en_journey_json
    case (.frontAndBackStage, .spanish): PackageResources.front_and_back_stage_es_journey_json
    case (.serviceRecovery, .english): PackageResources.service_recovery_en_journey_json
    case (.serviceRecovery, .spanish): PackageResources.service_recovery_es_journey_json
    case (.example, .english): PackageResources.example_en_journey_json
    case (.example, .spanish): PackageResources.example_es_journey_json
    }
  }

  /// Makes a map from the template, with new ids.
  public func map(in language: Language, using generator: inout some RandomNumberGenerator) -> JourneyMap {
    guard let read = try? JourneyMap.read(bytes(in: language)) else {
      // The tests read every template in every language; if one is unreadable all the same, the map is empty.
      return JourneyMap(id: Identifier.random(using: &generator))
    }
    return JourneyMap(object: JourneyMap.kind.renewing(read.map.object, using: &generator))
  }
}
