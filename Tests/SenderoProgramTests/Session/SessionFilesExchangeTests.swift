import Foundation
import SenderoCore
import SenderoEditor
import TestSupport
import Testing

@testable import SenderoProgram

/// Exports and imports that the editor requests.
struct SessionFilesExchangeTests {
  private let scratch: TemporaryFolder
  private let files: SessionFiles
  private let map = BoardNotation.map("Look: poster+ web--").map

  init() throws {
    scratch = try TemporaryFolder()
    files = SessionFiles(try CommandContext())
  }

  private func problem(_ event: Event) -> String? {
    if case .failed(let problem) = event { problem.english } else { nil }
  }

  @Test func anExportIsReadBackAsTheSameMap() throws {
    for name in ["x.mmd", "x.csv"] {
      let path = scratch.path + "/" + name
      guard
        case .exported(path, .everything, _) = files.export(map, to: path, lens: .everything, in: .english)
      else {
        Issue.record("\(name) was not written.")
        continue
      }
      guard case .readToImport(let file) = files.readToImport(path, .init(), into: map, in: .english) else {
        Issue.record("\(name) was not read")
        continue
      }
      #expect(file.map.map { MapComparison(map, $0).isSame } == true)
    }
  }

  @Test func anImportedMapIsCalledAfterItsFile() throws {
    let path = try scratch.write("Stage,Touchpoint\nLook,Poster\n", to: "v1.2 checkout.csv")
    guard
      case .readToImport(let file) = files.readToImport(
        path, .init(), into: JourneyMap(id: "m"), in: .english)
    else {
      Issue.record("the file was not read")
      return
    }
    #expect(file.map?.title == "v1.2 checkout")
  }

  @Test func aFormatIsNamedByItsSuffix() {
    let event = files.export(map, to: scratch.path + "/x.doc", lens: .everything, in: .english)
    #expect(problem(event)?.contains("no format has this suffix · use one of .txt") == true)
  }

  @Test func aMapIsNotOverwritten() throws {
    let path = try scratch.write(String(decoding: map.bytes, as: UTF8.self), to: "map.csv")
    let event = files.export(map, to: path, lens: .everything, in: .english)
    #expect(problem(event)?.contains("is a map, which an export does not overwrite") == true)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == String(decoding: map.bytes, as: UTF8.self))
  }

  @Test func oneOfSeveralMapsIsChosen() throws {
    func diagram(_ title: String) -> String {
      "```mermaid\njourney\n  title \(title)\n  section S\n    T: 5\n```\n"
    }
    let path = try scratch.write(diagram("One") + diagram("Two"), to: "wiki.md")
    guard case .readToImport(let file) = files.readToImport(path, .init(), into: map, in: .english) else {
      Issue.record("the file was not read")
      return
    }
    #expect(file.map == nil && file.names.count == 2)
    guard case .readToImport(let chosen) = files.readToImport(path, .init(pick: 2), into: map, in: .english)
    else {
      Issue.record("the second map was not read")
      return
    }
    #expect(chosen.map?.title == "Two" && chosen.names.isEmpty)
  }

  @Test func whatCannotBeReadIsSaid() throws {
    let path = try scratch.write("nothing", to: "x.bin")
    #expect(
      problem(files.readToImport(path, .init(), into: map, in: .english))?.contains("is not recognized")
        == true)
    #expect(problem(files.readToImport(scratch.path + "/none", .init(), into: map, in: .english)) != nil)
  }

  @Test func theColumnsOfATableCanBeChosen() throws {
    let path = try scratch.write("Etapa,Punto de contacto,Nota\nMirar,Cartel,4\n", to: "t.csv")
    guard case .readToImport(let file) = files.readToImport(path, .init(), into: map, in: .english) else {
      Issue.record("the table was not read")
      return
    }
    #expect(file.columns.map(\.heading) == ["Etapa", "Punto de contacto", "Nota"])
    #expect(file.columns.first?.samples == ["Mirar"])
    #expect(Set(file.columns.prefix(2).compactMap(\.field)).isSubset(of: file.fields.map(\.word)))
    let choices = ImportedFile.Choices(fields: ["Nota": "score:1..5"])
    guard case .readToImport(let chosen) = files.readToImport(path, choices, into: map, in: .english) else {
      Issue.record("the table was not read again")
      return
    }
    #expect(chosen.map?.stages.first?.touchpoints.first?.rating?.score == 1)
    #expect(file.map?.stages.first?.touchpoints.first?.rating == nil)
  }

  @Test func aTableWithoutAClearColumnIsAskedAbout() throws {
    let path = try scratch.write("A,B\nx,y\n", to: "t.csv")
    guard case .readToImport(let file) = files.readToImport(path, .init(), into: map, in: .english) else {
      Issue.record("the table was refused")
      return
    }
    #expect(file.map == nil && file.columns.map(\.heading) == ["A", "B"])
    let choices = ImportedFile.Choices(fields: ["B": "touchpoint"])
    guard case .readToImport(let chosen) = files.readToImport(path, choices, into: map, in: .english) else {
      Issue.record("the table was not read again")
      return
    }
    #expect(chosen.map?.stages.first?.touchpoints.map(\.name) == ["y"])
  }
}
