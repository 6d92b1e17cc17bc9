import SenderoCore

/// The texts of exports to TheyDo.
enum TheyDoPhrase {
  static let noJourneys = LocalizedText(
    "TheyDo reads no journeys from files: stages, ratings and personas are left out",
    "TheyDo no lee recorridos de archivos: se omiten etapas, valoraciones y personas")

  static func undatedQuotes(_ count: Int) -> LocalizedText {
    LocalizedText(
      "\(count) quotes without a date are left out: TheyDo requires one",
      "se omiten \(count) citas sin fecha: TheyDo la exige")
  }

  static func measurementsLeft(_ count: Int) -> LocalizedText {
    LocalizedText(
      "\(count) measurements without a date, a metric or a figure are left out",
      "se omiten \(count) mediciones sin fecha, métrica o cifra")
  }
}
