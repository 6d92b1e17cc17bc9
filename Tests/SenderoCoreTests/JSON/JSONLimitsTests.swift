import Foundation
import Testing

@testable import SenderoCore

@Suite struct JSONLimitsTests {
  @Test(arguments: [("[", "]"), ("{\"a\":", "}"), ("[{\"a\":", "}]")])
  func nestsSoDeepAndNoDeeper(_ open: String, _ close: String) {
    let levels = open.count(where: { $0 == "[" || $0 == "{" })
    func text(depth: Int) -> [UInt8] {
      Array((repeated(open, depth / levels) + "0" + repeated(close, depth / levels)).utf8)
    }
    #expect(JSONError.of(text(depth: 512)) == nil)
    let error = JSONError.of(text(depth: 512 + levels))
    #expect(error?.kind == .tooDeep(limit: 512))
    #expect(error?.offset == open.utf8.count * 512 / levels)
    #expect(error?.path.steps.count == 512)
  }

  @Test func refusesAHundredThousandBrackets() {
    for text in [repeated("[", 100_000), repeated("[{\"\":", 50_000)] {
      #expect(JSONError.of(Array(text.utf8))?.kind == .tooDeep(limit: 512))
    }
  }

  @Test func nestsAsDeepAsItIsTold() {
    let limits = JSONLimits(depth: 2, size: 100)
    #expect(JSONError.of(Array("[[1],[2],{}]".utf8), limits: limits) == nil)
    #expect(JSONError.of(Array("[[1],[[]]]".utf8), limits: limits)?.kind == .tooDeep(limit: 2))
    #expect(JSONError.of(Array("1".utf8), limits: JSONLimits(depth: 0, size: 1)) == nil)
    #expect(JSONError.of(Array("[]".utf8), limits: JSONLimits(depth: 0, size: 9))?.kind == .tooDeep(limit: 0))
  }

  @Test func isSoLargeAndNoLarger() {
    let limits = JSONLimits(depth: 1, size: 6)
    #expect(JSONError.of(Array("[1234]".utf8), limits: limits) == nil)
    #expect(JSONError.of(Array("[12345]".utf8), limits: limits) == JSONError(.tooLarge(limit: 6), offset: 6))
    let size = 64 << 20
    #expect(JSONLimits.standard == JSONLimits(depth: 512, size: size))
    #expect(
      JSONError.of([UInt8](repeating: 0, count: size + 1)) == JSONError(.tooLarge(limit: size), offset: size))
  }

  /// The deepest value can be read and written on the small stack of a secondary thread.
  @Test func needsLittleStack() async {
    let isSame = await withCheckedContinuation { continuation in
      let thread = Thread {
        let text =
          repeated("[{\"a\":", 256) + repeated("}]", 256).replacing("}]", with: "0}]", maxReplacements: 1)
        let value = try? JSONReader.read(Array(text.utf8))
        let again = value.flatMap { try? JSONReader.read(JSONWriter.write($0)) }
        continuation.resume(returning: value != nil && value == again)
      }
      thread.stackSize = 512 << 10
      thread.start()
    }
    #expect(isSame)
  }
}

private func repeated(_ text: String, _ count: Int) -> String {
  String(repeating: text, count: count)
}
