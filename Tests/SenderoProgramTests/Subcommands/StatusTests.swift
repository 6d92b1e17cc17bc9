import Foundation
import SenderoCore
import TestSupport
import Testing

/// The real `sendero status`.
struct StatusTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/maps/sub", withIntermediateDirectories: true)
    let map = String(decoding: Template.example.bytes(in: .english), as: UTF8.self)
    _ = try folder.write(map, to: "maps/car.journey.json")
    _ = try folder.write(
      String(decoding: Template.blank.bytes(in: .english), as: UTF8.self), to: "maps/sub/blank.journey.json")
    _ = try folder.write("{\n  \"format\": ", to: "broken.journey.json")
  }

  struct Row: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    let today: String
    let status: Int32
    let output: [String]
    var errors = ""
    var testDescription: String { "\(arguments.joined(separator: " ")) on \(today)" }
  }

  static let rows = [
    Row(
      arguments: ["status", "maps"], today: "2026-11-28", status: 0,
      output: [
        "- maps/car.journey.json: Buying a car\n",
        "  Marta Iglesias; reviewed 2026-09-14, 2 months ago; next review by 2026-12-14\n",
        "  40 touchpoints: 14 positive, 12 neutral, 12 negative, 2 not rated\n", "; 10 open opportunities\n",
        "- maps/sub/blank.journey.json: ", "\n2 maps\n",
      ]),
    Row(
      arguments: ["status", "maps/car.journey.json"], today: "2026-12-12", status: 1,
      output: [
        "! maps/car.journey.json: ", "; 10 open opportunities; 1 overdue\n",
        "\n1 map, 1 with something overdue\n",
      ]),
    Row(
      arguments: ["status", "maps/car.journey.json"], today: "2026-12-15", status: 1,
      output: ["review overdue since 2026-12-14"]),
    Row(
      arguments: ["--language", "es", "status", "maps"], today: "2026-12-15", status: 1,
      output: ["revisión atrasada desde el 14/12/2026", "\n2 mapas, 1 con algo atrasado\n"]),
    Row(
      arguments: ["status", "broken.journey.json", "missing.json", "maps"], today: "2026-11-28", status: 2,
      output: [
        "! broken.journey.json:2:13: ", "! missing.json: ", "- maps/car.journey.json: ",
        "\n4 maps, 2 unreadable\n",
      ], errors: "sendero: 2 maps could not be read\n"),
    Row(arguments: ["status", "maps/sub/.."], today: "2026-11-28", status: 0, output: ["\n2 maps\n"]),
  ]

  @Test("Maps are listed, and the exit status shows whether any needs attention", arguments: rows)
  func lists(_ row: Row) throws {
    let run = try Program.run(row.arguments, in: folder, environment: ["SENDERO_TODAY": row.today])
    #expect(run.status == row.status)
    for text in row.output { #expect(run.output.contains(text), "\(run.output)") }
    #expect(run.errors == row.errors)
  }

  @Test("An empty folder has no maps")
  func listsNothing() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path + "/empty", withIntermediateDirectories: false)
    let run = try Program.run(["status", "empty"], in: folder)
    #expect(run.status == 0 && run.output == "0 maps\n")
    #expect(try Program.run(["status"], in: folder).status == 64)
  }

  @Test("jq can read the JSON")
  func isRead() throws {
    let query = "[.maps[] | [.file, .overdue, .opportunities.overdue, .error.at]], .overdue, .unreadable"
    let run = try Program.shell(
      "SENDERO_TODAY=2026-12-15 \"$1\" status --format json maps/car.journey.json broken.journey.json 2> said | jq -c '\(query)'",
      in: folder)
    #expect(
      run.output == """
        [["maps/car.journey.json",true,1,null],["broken.journey.json",null,null,"broken.journey.json:2:13"]]
        1
        1

        """)
  }
}
