import TestSupport
import Testing

@testable import SenderoCore

/// The format of messages in the log, and the refusal of invalid ones.
struct WorkshopMessageTests {
  static let samples: [WorkshopMessage] = [
    .join(name: "Ana", readOnly: false), .join(name: "Wall", readOnly: true), .leave,
    .left(ParticipantID(rawValue: .max)), .rename(name: "Luis"), .select(nil),
    .select(ItemIdentity(kind: "stage", id: "a")), .view(SharedView()),
    .view(
      SharedView(
        view: "board", zoom: "card", persona: "p1", channel: "web", arrangement: "stages",
        selection: ItemIdentity(kind: "touchpoint", id: "t"))),
    .openVote(.touchpoints, dots: 1), .openVote(.painPoints, dots: 99), .openVote(.opportunities, dots: 5),
    .putDot("a"), .takeDot("a"), .endVote, .dropVote, .openRound(seconds: 300), .entry(.touchpoint("e1")),
    .endRound, .setTimer(seconds: 1), .addToTimer(seconds: 86_400), .stopTimer, .lock, .unlock, .gather,
    .refuseGather,
  ]

  @Test(arguments: samples) func itIsReadAsItWasWritten(_ message: WorkshopMessage) throws {
    let json = try JSONReader.read(JSONWriter.write(message.json))
    #expect(WorkshopMessage(json: json) == message)
  }

  struct Row: CustomTestStringConvertible, Sendable {
    let json: String
    var read: WorkshopMessage?
    var testDescription: String { String(json.prefix(80)) }
  }

  static let long = String(repeating: "x", count: 100_000)

  static let rows = [
    Row(json: "null"), Row(json: "[]"), Row(json: "{}"), Row(json: #""join""#),
    Row(json: #"{"message":null}"#), Row(json: #"{"message":"shutdown"}"#), Row(json: #"{"message":"join"}"#),
    Row(json: #"{"message":"join","name":7}"#), Row(json: #"{"message":"left","who":1}"#),
    Row(json: #"{"message":"left","who":"+000000000000001"}"#), Row(json: #"{"message":"left","who":"1"}"#),
    Row(json: #"{"message":"openVote","kind":"touchpoints"}"#),
    Row(json: #"{"message":"openVote","kind":"touchpoints","dots":0}"#),
    Row(json: #"{"message":"openVote","kind":"touchpoints","dots":100}"#),
    Row(json: #"{"message":"openVote","kind":"touchpoints","dots":1e2}"#),
    Row(json: #"{"message":"openVote","kind":"personas","dots":3}"#), Row(json: #"{"message":"putDot"}"#),
    Row(json: #"{"message":"putDot","item":""}"#), Row(json: #"{"message":"putDot","item":"\#(long)"}"#),
    Row(json: #"{"message":"openRound","seconds":-1}"#),
    Row(json: #"{"message":"setTimer","seconds":86401}"#),
    Row(json: #"{"message":"setTimer","seconds":99999999999999999999}"#),
    Row(json: #"{"message":"entry","entry":{"id":"a","kind":"touchpoint","owner":"b","text":"\u0007"}}"#),
    Row(json: #"{"message":"entry","entry":{"id":"a","kind":"stage","owner":"b","text":"x"}}"#),
    Row(json: #"{"message":"view"}"#),
    Row(json: #"{"message":"select","item":{"kind":"stage"}}"#, read: .select(nil)),
    Row(json: #"{"message":"view","view":{"zoom":3,"later":[]}}"#, read: .view(SharedView())),
    Row(
      json: #"{"message":"join","name":" \u001b]0;x\u0007A\u202ena\n ","readOnly":1}"#,
      read: .join(name: "]0;xAna", readOnly: false)),
    Row(
      json: #"{"message":"rename","name":"\#(long)"}"#,
      read: .rename(name: String(repeating: "x", count: 64))),
    Row(
      json: #"{"message":"entry","entry":{"id":"a","kind":"painPoint","owner":"b","text":"one\r\ntwo\t3"}}"#,
      read: .entry(RoundEntry(id: "a", kind: .painPoint, owner: "b", text: "one two 3"))),
  ]

  @Test(arguments: rows) func hostileOnes(_ row: Row) throws {
    #expect(WorkshopMessage(json: try JSONReader.read(Array(row.json.utf8))) == row.read)
  }

  @Test func namesHaveNoControlsAndAreStable() {
    var generator = SeededGenerator.fromEnvironment(default: 20_261_128)
    let texts = HostileText.samples + (0..<500).map { _ in HostileText.random(length: 90, using: &generator) }
    for text in texts {
      let cleaned = WorkshopJSON.cleaned(text, limit: WorkshopLimits.name)
      #expect(cleaned.unicodeScalars.count <= WorkshopLimits.name)
      #expect(!cleaned.unicodeScalars.contains { $0.properties.generalCategory == .control })
      #expect(WorkshopJSON.cleaned(cleaned, limit: WorkshopLimits.name) == cleaned, "\(generator)")
    }
  }
}
