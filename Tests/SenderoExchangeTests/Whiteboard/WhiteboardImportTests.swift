import SenderoCore
import Testing

@testable import SenderoExchange

/// Importing whiteboards as maps.
@Suite("Importing whiteboards")
struct WhiteboardImportTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    let map: [String]
    var testDescription: String { name }

    init(_ name: String, _ text: String, _ map: [String]) {
      (self.name, self.text, self.map) = (name, text, map)
    }
  }

  static let rows = [
    Row(
      "frames, as Miro exports them",
      #"""
      {"data": [
       {"id": "1", "type": "frame", "data": {"title": "Ride"}, "position": {"x": 1500, "y": 500, "origin": "center"}, "geometry": {"width": 1000, "height": 1000}},
       {"id": "2", "type": "frame", "data": {"title": "Find"}, "position": {"x": 500, "y": 500, "origin": "center"}, "geometry": {"width": 1000, "height": 1000}},
       {"id": "3", "type": "sticky_note", "data": {"content": "<p>Walk &amp; look</p>"}, "style": {"fillColor": "red"}, "position": {"x": 500, "y": 700, "origin": "center"}, "geometry": {"width": 200}},
       {"id": "4", "type": "sticky_note", "data": {"content": "Map"}, "position": {"x": 500, "y": 300, "origin": "center"}},
       {"id": "5", "type": "sticky_note", "data": {"content": "Bike"}, "position": {"x": 1500, "y": 300, "origin": "center"}}]}
      """#,
      ["Find", "  Map", "  Walk & look | color red", "Ride", "  Bike"]),
    Row(
      "columns with headings, and a legend",
      #"""
      {"widgets": [
       {"type": "sticky note", "text": "Find", "x": 0, "y": 0, "width": 100, "height": 100},
       {"type": "sticky note", "text": "Map", "x": 5, "y": 150, "width": 100, "height": 100, "backgroundColor": "#0f0"},
       {"type": "sticky note", "text": "Walk", "x": 0, "y": 300, "width": 100, "height": 100, "backgroundColor": "#f00"},
       {"type": "sticky note", "text": "Ride", "x": 200, "y": 3, "width": 100, "height": 100},
       {"type": "sticky note", "text": "Bike", "x": 200, "y": 150, "width": 100, "height": 100, "backgroundColor": "#0f0"},
       {"type": "sticky note", "text": "good", "x": 900, "y": 900, "width": 100, "height": 100, "backgroundColor": "#0f0"},
       {"type": "sticky note", "text": "bad", "x": 900, "y": 1000, "width": 100, "height": 100, "backgroundColor": "#f00"}]}
      """#,
      ["Find", "  Map 1", "  Walk -1", "Ride", "  Bike 1"]),
    Row(
      "sections, as FigJam exports them",
      #"""
      {"document": {"children": [{"type": "CANVAS", "children": [
       {"type": "SECTION", "name": "Find", "absoluteBoundingBox": {"x": 0, "y": 0, "width": 400, "height": 400}, "children": [
        {"type": "STICKY", "characters": "Map", "absoluteBoundingBox": {"x": 10, "y": 10, "width": 100, "height": 100}}]},
       {"type": "SECTION", "name": "Ride", "absoluteBoundingBox": {"x": 500, "y": 0, "width": 400, "height": 400}, "children": [
        {"type": "STICKY", "characters": "Bike", "absoluteBoundingBox": {"x": 510, "y": 10, "width": 100, "height": 100}}]}]}]}}
      """#, ["Find", "  Map", "Ride", "  Bike"]),
    Row(
      "shapes with texts, as Excalidraw stores them",
      #"""
      {"type": "excalidraw", "elements": [
       {"id": "a", "type": "rectangle", "x": 0, "y": 0, "width": 100, "height": 50, "backgroundColor": "#fa0"},
       {"id": "b", "type": "text", "x": 5, "y": 5, "width": 50, "height": 20, "text": "Map", "containerId": "a"},
       {"id": "c", "type": "text", "x": 300, "y": 5, "width": 50, "height": 20, "text": "Bike"}]}
      """#, ["Column 1", "  Map | color #fa0", "Column 2", "  Bike"]),
    Row(
      "notes of tldraw",
      #"""
      {"records": [
       {"typeName": "shape", "type": "note", "id": "1", "x": 0, "y": 0, "props": {"color": "yellow", "richText": {"type": "doc", "content": [{"type": "paragraph", "content": [{"type": "text", "text": "Map"}]}]}}},
       {"typeName": "shape", "type": "note", "id": "2", "x": 0, "y": 250, "props": {"text": "Walk"}}]}
      """#, ["Column 1", "  Map | color yellow", "  Walk"]),
  ]

  @Test("Frames or columns become stages, and notes touchpoints from top to bottom", arguments: rows)
  func documents(_ row: Row) throws {
    var source = ImportSource(Array(row.text.utf8), fileName: "board.json")
    let read = try JSONFormat().read(&source, ImportOptions(language: .english))
    #expect(MapOutline.lines(read.map) == row.map)
    #expect(!read.remarks.isEmpty)
  }

  @Test("A table of notes with positions is read as a whiteboard")
  func table() throws {
    let text =
      "Text,X,Y,Width,Height,Color\nFind,0,0,100,100,\nMap,0,150,100,100,green\nRide,200,0,100,100,\nBike,200,150,100,100,\n"
    var source = ImportSource(Array(text.utf8), fileName: "board.csv")
    let read = try CSVFormat().read(&source, ImportOptions(language: .english))
    #expect(MapOutline.lines(read.map) == ["Find", "  Map | color green", "Ride", "  Bike"])
  }

  @Test(
    "Markup in notes is removed",
    arguments: [
      ("<p>a<br/>b</p><p>c</p>", "a\nb\nc"), ("1 < 2", "1 < 2"), ("a &lt;b&gt; &amp;amp;", "a <b> &amp;"),
      ("<<p>x", "<x"),
    ])
  func markup(_ html: String, _ text: String) {
    #expect(WhiteboardText.plain(html) == text)
  }
}
