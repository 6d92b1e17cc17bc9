import SenderoCore
import SenderoExchange

extension FuzzTarget {
  /// Tables, also those that Sendero exports.
  static let table = FuzzTarget(name: "table") { flaw(of: CSVFormat(), $0, named: "x.csv") }
  /// JSON of other programs, also whiteboards.
  static let document = FuzzTarget(name: "document") { flaw(of: JSONFormat(), $0, named: "x.json") }
  /// YAML of other programs.
  static let yaml = FuzzTarget(name: "yaml") { flaw(of: YAMLFormat(), $0, named: "x.yaml") }

  /// Imports an input whole and in small parts, and exports the map in formats that can be imported again.
  private static func flaw(of format: some ReadableFormat, _ bytes: [UInt8], named name: String) -> String? {
    _ = Formats.recognizing(ImportSample(bytes, fileName: nil))
    let whole = imported(bytes, format, name, part: max(bytes.count, 1))
    let parts = imported(bytes, format, name, part: 7)
    guard let map = whole.map else { return parts.map == nil ? nil : "it is read in parts only" }
    // Remarks contain line numbers, which must not depend on the parts either.
    if parts.map != map || parts.remarks != whole.remarks { return "parts make another map" }
    guard let again = try? JourneyMap.read(map.bytes) else { return "the map cannot be read" }
    if again.map != map || again.idsGiven + again.idsRepeated > 0 { return "the map is not in normal form" }
    let text = CSVFormat().text(map, FormatOptions(language: .spanish))
    guard let back = imported(Array(text.utf8), CSVFormat(), "map.csv", part: 4096).map else {
      return "its table cannot be read"
    }
    return back.bytes == map.bytes ? nil : "its table makes another map"
  }

  private static func imported(
    _ bytes: [UInt8], _ format: some ReadableFormat, _ name: String, part: Int
  ) -> (map: JourneyMap?, remarks: [ExchangeRemark]) {
    var start = 0
    do throws(ImportError) {
      var source = try ImportSource(fileName: name) { () throws(ImportError) in
        let end = min(start + part, bytes.count)
        defer { start = end }
        return Array(bytes[start..<end])
      }
      var options = ImportOptions(language: .english)
      options.target = FuzzExample.map
      let read = try format.read(&source, options)
      return (read.map, read.remarks)
    } catch {
      return (nil, [])
    }
  }
}
