import Foundation
import SenderoCore
import SenderoExchange
import TestSupport
import Testing

@testable import SenderoProgram

/// Conversion to PNG and PDF by the real rsvg-convert and the real Chromium.
@Suite("Pictures by other programs")
struct PictureConverterTests {
  private static let options = FormatOptions(language: .english)
  private static let png = [0x89] + Array("PNG\r\n".utf8)

  /// A converter with a folder of its own: for the program that it finds, and for temporary files.
  private struct Place {
    let folder: TemporaryFolder
    let converter: PictureConverter
    /// The real path: Debian's /usr/bin/chromium is a script that needs other programs from the path.
    private static let real = ["chromium": "/usr/lib/chromium/chromium"]

    init(_ program: String? = nil, script: String? = nil) throws {
      folder = try TemporaryFolder()
      try folder.makeFolder("bin")
      try folder.makeFolder("temporary")
      if let program, let script {
        try ExecutableFile.write("#!/bin/sh\n" + script, to: folder("bin/" + program))
      } else if let program {
        try folder.makeLink("bin/" + program, to: Self.real[program] ?? "/usr/bin/" + program)
      }
      converter = PictureConverter(environment: ["PATH": folder("bin"), "TMPDIR": folder("temporary")])
    }

    /// The temporary files that are left.
    func leftovers() throws -> [String] { try folder.names(in: "temporary") }
  }

  private static func example() throws -> JourneyMap {
    try JourneyMap.read(Template.example.bytes(in: .english)).map
  }

  @Test("A picture is made, and no temporary file is left", arguments: ["rsvg-convert", "chromium"])
  func makesAPicture(_ program: String) throws {
    let place = try Place(program)
    let bytes = try place.converter.convert(Self.example(), Self.options, to: .png)
    #expect(bytes.starts(with: Self.png))
    // In a PNG file, the width and the height follow the name of the first chunk.
    let size = [16, 20].map { at in bytes[at..<at + 4].reduce(0) { $0 << 8 | Int($1) } }
    #expect(size[0] >= 1500 && size[1] >= 700, "\(size)")
    #expect(try place.leftovers() == [])
  }

  @Test("A document has a page for each group of stages", arguments: ["rsvg-convert", "chromium"])
  func makesADocument(_ program: String) throws {
    let place = try Place(program)
    var map = JourneyMap(id: "m")
    for number in 0..<25 { map.stages.append(Stage(id: "s\(number)", name: "Stage \(number)")) }
    let bytes = try place.converter.convert(map, Self.options, to: .pdf)
    #expect(bytes.starts(with: Array("%PDF-".utf8)))
    let text = String(decoding: bytes, as: UTF8.self)
    if program == "rsvg-convert" { #expect(text.matches(of: /\/Type\s*\/Page\b[^s]/).count == 3) }
    #expect(try place.leftovers() == [])
  }

  @Test("A map of 5,000 touchpoints is not too large for a picture")
  func makesALargePicture() throws {
    let place = try Place("rsvg-convert")
    var map = JourneyMap(id: "m")
    for number in 0..<50 {
      var stage = Stage(id: "s\(number)", name: "Stage \(number)")
      for index in 0..<100 {
        stage.touchpoints.append(Touchpoint(id: "t\(number)-\(index)", name: "Touchpoint"))
      }
      map.stages.append(stage)
    }
    #expect(try place.converter.convert(map, Self.options, to: .png).starts(with: Self.png))
  }

  @Test(
    "If neither program is installed, the message names the packages",
    arguments: PictureConverter.Target.allCases)
  func saysWhatIsMissing(_ target: PictureConverter.Target) throws {
    let place = try Place()
    let failure = #expect(throws: Failure.self) {
      try place.converter.convert(JourneyMap(id: "m"), Self.options, to: target)
    }
    #expect(failure?.line.english.contains("librsvg2-bin or chromium") == true)
    #expect(failure?.line.spanish.contains("instale el paquete librsvg2-bin o chromium") == true)
    #expect(try place.leftovers() == [])
  }

  @Test("A program in a relative folder of the path is ignored", arguments: ["", ".", "bin", "bin:"])
  func ignoresRelativeFolders(_ path: String) {
    #expect(PictureTool.find(in: ["PATH": path]) == nil)
  }

  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let script: String
    let message: String
  }

  @Test(
    "A failing program is reported, and leaves no temporary file",
    arguments: [
      Row(
        testDescription: "fails", script: "echo no fonts >&2; exit 3",
        message: "failed with status 3: no fonts"),
      Row(testDescription: "killed", script: "kill -9 $$", message: "failed with status 137"),
      Row(testDescription: "writes nothing", script: "exit 0", message: "has written no picture"),
      Row(testDescription: "reads its input", script: "cat; exit 5", message: "failed with status 5"),
      Row(
        testDescription: "never ends", script: "while :; do /bin/sleep 9; done",
        message: "not finished in 1 seconds"),
    ])
  func reportsFailures(_ row: Row) throws {
    let place = try Place("rsvg-convert", script: row.script)
    var converter = place.converter
    if row.message.contains("1 seconds") { converter.timeLimit = 1 }
    let failure = #expect(throws: Failure.self) {
      try converter.convert(JourneyMap(id: "m"), Self.options, to: .png)
    }
    #expect(failure?.line.english.contains(row.message) == true, "\(failure?.line.english ?? "")")
    #expect(try place.leftovers() == [])
  }

  @Test("A program runs without the user's variables, in a private home")
  func hidesTheEnvironment() throws {
    let place = try Place("rsvg-convert", script: "echo \"secret [$SECRET] in $HOME\" >&2; exit 1")
    var environment = place.converter.environment
    environment["SECRET"] = "hunter2"
    let failure = #expect(throws: Failure.self) {
      try PictureConverter(environment: environment).convert(JourneyMap(id: "m"), Self.options, to: .png)
    }
    #expect(
      failure?.line.english.contains("secret [] in \(place.folder("temporary"))/sendero-picture-") == true)
  }

  /// The stand-in writes its process id beside its own folder, since its environment names no other place.
  @Test("A signal ends the export and the other program, and no file is left")
  func cleansUpAfterASignal() throws {
    let place = try Place(
      "rsvg-convert",
      script:
        "echo $$ >${0%/bin/*}/process.new; mv ${0%/bin/*}/process.new ${0%/bin/*}/process; exec sleep 600")
    try place.folder.put(String(decoding: Template.blank.bytes(in: .english), as: UTF8.self), "map.json")
    let run = try Program.shell(
      """
      PATH="$PWD/bin:$PATH" TMPDIR="$PWD/temporary" "$1" export map.json -o out.png &
      until [ -e process ]; do sleep 0.02; done
      kill -TERM $!
      wait $!
      echo "status $?"
      kill -0 "$(cat process)" 2>/dev/null || echo gone
      """, in: place.folder)
    #expect(run.output == "status 143\ngone\n", "\(run.errors)")
    #expect(try place.leftovers() == [])
    #expect(try !place.folder.names().contains("out.png"))
  }
}
