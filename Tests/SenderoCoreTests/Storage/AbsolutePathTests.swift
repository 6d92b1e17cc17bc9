import SenderoCore
import Testing

@Suite struct AbsolutePathTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let path: String
    var folder = "/home/ana"
    let expected: String
    var testDescription: String { "\(path) in \(folder)" }
  }

  @Test(arguments: [
    Row(path: "map", expected: "/home/ana/map"),
    Row(path: "./map", expected: "/home/ana/map"),
    Row(path: "../luis/map", expected: "/home/luis/map"),
    Row(path: "a/.././b", expected: "/home/ana/b"),
    Row(path: "/map", expected: "/map"),
    Row(path: "//a///b/", expected: "/a/b"),
    Row(path: "/a/..", expected: "/"),
    Row(path: "../../../../map", expected: "/map"),
    Row(path: "", expected: "/home/ana"),
    Row(path: ".", expected: "/home/ana"),
    Row(path: "~/map", expected: "/home/ana/~/map"),
    Row(path: "...", expected: "/home/ana/..."),
    Row(path: ".hidden", expected: "/home/ana/.hidden"),
    Row(path: "map", folder: "/", expected: "/map"),
    Row(path: "map", folder: "/a/../b/", expected: "/b/map"),
    Row(path: "\u{301}map", expected: "/home/ana/\u{301}map"),
    Row(path: "/\u{301}a/..", expected: "/"),
  ])
  func normalised(_ row: Row) {
    let path = absolutePath(row.path, relativeTo: row.folder)
    #expect(Array(path.utf8) == Array(row.expected.utf8))
  }

  @Test(arguments: [
    ("shop.journey.json", "shop"), ("v1.2 checkout.journey.json", "v1.2 checkout"), ("shop.json", "shop"),
    ("v1.2 checkout.csv", "v1.2 checkout"), ("Shop.CSV", "Shop"), ("shop v1.2", "shop v1.2"),
    ("shop", "shop"),
    (".json", ".json"), ("a.b/.json", "a.b/.json"), ("a.csv/shop.json", "a.csv/shop"), ("csv", "csv"),
  ])
  func aSuffixIsRemoved(_ name: String, _ rest: String) {
    #expect(name.removing(suffixes: MapFile.suffixes + ["csv"]) == rest)
  }
}
