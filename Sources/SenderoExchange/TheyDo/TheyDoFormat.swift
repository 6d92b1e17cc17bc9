import SenderoCanvas
import SenderoCore

/// The files that TheyDo reads from S3: insights, opportunities, solutions, metrics and feedback.
///
/// Source: the JSON Schemas of https://github.com/theydo/theydo-s3-integrations at 123be7c.
public struct TheyDoFormat: FolderFormat {
  /// The name.
  public let name = "theydo"
  /// The suffix of the files.
  public let fileSuffixes = ["json"]
  /// The description of the format.
  public let about = LocalizedText(
    "Files for TheyDo: insights, opportunities, solutions, metrics and feedback",
    "Archivos para TheyDo: hallazgos, oportunidades, soluciones, métricas y opiniones")

  /// Makes the format.
  public init() {}

  /// Writes a file for each kind of which the map has something.
  ///
  /// The keys are made of the ids, so that a second export updates what the first has created. TheyDo reads
  /// no journeys: stages and ratings are left out.
  public func files(
    of map: JourneyMap, _ options: FormatOptions
  ) -> (files: [(name: String, text: String)], remarks: [ExchangeRemark]) {
    var export = TheyDoExport(options.shown(map), untitled: BoardPhrase.untitled[options.language])
    export.collect()
    let lists: [(file: String, format: String, key: String, items: [JSONValue])] = [
      ("insights.json", "THEYDO_INSIGHTS_V1", "insights", export.insights),
      ("opportunities.json", "THEYDO_OPPORTUNITIES_V1", "opportunities", export.opportunities),
      ("solutions.json", "THEYDO_SOLUTIONS_V1", "solutions", export.solutions),
      ("metrics.json", "THEYDO_METRICS_V1", "metrics", export.metrics),
    ]
    var files = lists.filter { !$0.items.isEmpty }.map { list in
      (list.file, ExportedJSON.text(.object(["format": .string(list.format), list.key: .array(list.items)])))
    }
    if let feedback = export.feedback { files.append(("feedback.json", ExportedJSON.text(feedback))) }
    return (files.map { (name: $0.0, text: $0.1) }, export.remarks)
  }
}
