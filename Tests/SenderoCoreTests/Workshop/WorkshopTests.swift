import TestSupport
import Testing

@testable import SenderoCore

/// The effect of each message on a workshop, and the messages that are refused.
struct WorkshopTests {
  typealias Log = SharedLog

  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    /// Sends messages; Ana, Luis, Eva and the projector are present.
    let sent: @Sendable (inout Log) -> Void
    /// The expected notices, one per line.
    let notices: String
    /// The condition that holds afterwards.
    let holds: @Sendable (Log) -> Bool
    var testDescription: String { name }

    init(
      _ name: String, _ sent: @escaping @Sendable (inout Log) -> Void, notices: String = "",
      _ holds: @escaping @Sendable (Log) -> Bool
    ) {
      (self.name, self.sent, self.notices, self.holds) = (name, sent, notices, holds)
    }
  }

  static let presence = [
    Row(
      "a person joins", { $0.send(.join(name: "Iker", readOnly: false), by: Log.stranger) },
      notices: "Iker is here"
    ) { $0.workshop[Log.stranger]?.joined == 5_000 && $0.workshop.participants.last?.name == "Iker" },
    Row(
      "a second Ana is another person", { $0.send(.join(name: " ana ", readOnly: false), by: Log.stranger) },
      notices: "ana 2 is here"
    ) { $0.workshop[Log.stranger]?.initials == "AA" && $0.workshop[Log.ana]?.initials == "AN" },
    Row(
      "without a name", { $0.send(.join(name: "\u{1B}\u{7}", readOnly: true), by: Log.stranger) },
      notices: "? is here, read-only"
    ) { $0.workshop[Log.stranger]?.initials == "P1" },
    Row(
      "a second join of a person changes nothing",
      { $0.send(.join(name: "Ana", readOnly: false), by: Log.ana) }
    ) {
      $0.workshop.participants.map(\.name) == ["Ana", "Luis", "Eva", "Wall"]
    },
    Row(
      "a second join can make a person read-only",
      { $0.send(.join(name: "Ana", readOnly: true), by: Log.ana) }
    ) {
      !$0.workshop.mayEdit(Log.ana)
    },
    Row("a stranger cannot lock the map", { $0.send(.lock, by: Log.stranger) }) { !$0.workshop.isLocked },
    Row("a person leaves", { $0.send(.leave, by: Log.luis) }, notices: "Luis has left") {
      $0.workshop[Log.luis] == nil
    },
    Row(
      "a process has died", { $0.send(.left(Log.luis), by: Log.eva) },
      notices: "The connection of Luis is gone"
    ) {
      $0.workshop.others(besides: Log.ana).map(\.name) == ["Eva", "Wall"]
    },
    Row("the end of a stranger's process changes nothing", { $0.send(.left(Log.stranger), by: Log.eva) }) {
      $0.workshop.participants.count == 4
    },
    Row("a new name", { $0.send(.rename(name: "Eva"), by: Log.luis) }, notices: "Luis is Eva 2 now") {
      $0.workshop[Log.luis]?.initials == "EA"
    },
    Row("a selection", { $0.send(.select(ItemIdentity(kind: "stage", id: "buy")), by: Log.luis) }) {
      $0.workshop[Log.luis]?.selection == ItemIdentity(kind: "stage", id: "buy")
    },
    Row(
      "a view with its selection",
      {
        $0.send(
          .view(SharedView(view: "curve", selection: ItemIdentity(kind: "stage", id: "buy"))), by: Log.luis)
      }
    ) { $0.workshop[Log.luis]?.view?.view == "curve" && $0.workshop[Log.luis]?.selection?.id == "buy" },
    Row(
      "a person asks everybody to follow",
      {
        $0.send(.gather, by: Log.ana)
        $0.send(.refuseGather, by: Log.luis)
        $0.send(.refuseGather, by: Log.luis)
        $0.send(.refuseGather, by: Log.ana)
      }, notices: "Ana asks everybody to follow\nLuis does not follow you"
    ) { $0.workshop.gathering?.refused == [Log.luis] },
    Row(
      "the person who asked leaves",
      {
        $0.send(.gather, by: Log.ana)
        $0.send(.leave, by: Log.ana)
      }, notices: "Ana asks everybody to follow\nAna has left"
    ) { $0.workshop.gathering == nil },
  ]

  static let locks = [
    Row("a lock", { $0.send(.lock, by: Log.ana) }, notices: "Ana has locked the map: it is read-only") {
      $0.workshop.mayEdit(Log.ana) && !$0.workshop.mayEdit(Log.luis)
        && $0.workshop.locker(for: Log.luis)?.name == "Ana" && $0.workshop.locker(for: Log.ana) == nil
    },
    Row(
      "only the person who locked the map can unlock it",
      {
        $0.send(.lock, by: Log.ana)
        $0.send(.lock, by: Log.luis)
        $0.send(.unlock, by: Log.luis)
      }, notices: "Ana has locked the map: it is read-only"
    ) { $0.workshop.lock == Log.ana },
    Row(
      "unlocked",
      {
        $0.send(.lock, by: Log.ana)
        $0.send(.unlock, by: Log.ana)
      }, notices: "Ana has locked the map: it is read-only\nAna has unlocked the map: all can change it"
    ) { $0.workshop.mayEdit(Log.luis) },
    Row("a projector cannot lock the map", { $0.send(.lock, by: Log.wall) }) { !$0.workshop.isLocked },
    Row(
      "a lock passes to another person",
      {
        $0.send(.lock, by: Log.luis)
        $0.send(.leave, by: Log.luis)
      },
      notices: "Luis has locked the map: it is read-only\nLuis has left\nAna is the facilitator now"
    ) { $0.workshop.lock == Log.ana },
    Row(
      "a lock ends when the last person who may edit leaves",
      {
        $0.send(.lock, by: Log.luis)
        for id in [Log.ana, Log.eva, Log.luis] { $0.send(.left(id), by: Log.wall) }
      },
      notices: """
        Luis has locked the map: it is read-only
        The connection of Ana is gone
        The connection of Eva is gone
        The connection of Luis is gone
        """
    ) { !$0.workshop.isLocked && $0.workshop.participants.count == 1 },
    Row(
      "a lock allows dots and entries, but no new vote",
      {
        $0.send(.openVote(.touchpoints, dots: 2), by: Log.ana)
        $0.send(.openRound(seconds: 60), by: Log.ana)
        $0.send(.lock, by: Log.ana)
        $0.send(.putDot("web"), by: Log.luis)
        $0.send(.entry(.touchpoint("e1")), by: Log.luis)
        $0.send(.dropVote, by: Log.ana)
        $0.send(.openVote(.touchpoints, dots: 2), by: Log.luis)
        $0.notices = []
      }
    ) { $0.workshop.vote == nil && $0.workshop.round?.entries.count == 1 },
  ]

  static let timers = [
    Row("a timer", { $0.send(.setTimer(seconds: 60), by: Log.ana) }, notices: "Ana has set a timer: 1 min") {
      $0.workshop.timer?.remaining(at: 35_000) == 30_000 && $0.workshop.facilitates(Log.ana)
    },
    Row(
      "only its facilitator can change a timer",
      {
        $0.send(.setTimer(seconds: 60), by: Log.ana)
        $0.send(.setTimer(seconds: 5), by: Log.luis)
        $0.send(.addToTimer(seconds: 5), by: Log.luis)
        $0.send(.stopTimer, by: Log.luis)
      }, notices: "Ana has set a timer: 1 min"
    ) { $0.workshop.timer?.end == 65_000 },
    Row(
      "more time",
      {
        $0.send(.setTimer(seconds: 60), by: Log.ana)
        $0.send(.addToTimer(seconds: 90), by: Log.ana)
      }, notices: "Ana has set a timer: 1 min\nAna gives 1 min 30 s more"
    ) { $0.workshop.timer?.end == 155_000 },
    Row(
      "anyone can extend a timer that is over, and the time counts from now",
      {
        $0.send(.setTimer(seconds: 10), by: Log.ana, at: 5_000)
        $0.send(.addToTimer(seconds: 60), by: Log.luis, at: 100_000)
      }, notices: "Ana has set a timer: 10 s\nLuis gives 1 min more"
    ) { $0.workshop.timer == WorkshopTimer(facilitator: Log.luis, end: 160_000) },
    Row(
      "stopped",
      {
        $0.send(.setTimer(seconds: 60), by: Log.ana)
        $0.send(.stopTimer, by: Log.ana)
        $0.send(.addToTimer(seconds: 60), by: Log.ana)
      }, notices: "Ana has set a timer: 1 min\nAna has stopped the timer"
    ) { $0.workshop.timer == nil },
    Row("a timer needs at least a second", { $0.send(.setTimer(seconds: 0), by: Log.ana) }) {
      $0.workshop.timer == nil
    },
    Row(
      "a timer can pass to a projector",
      {
        $0.send(.setTimer(seconds: 60), by: Log.ana)
        for id in [Log.luis, Log.eva] { $0.send(.leave, by: id) }
        $0.notices = []
        $0.send(.leave, by: Log.ana)
      }, notices: "Ana has left\nWall is the facilitator now"
    ) { $0.workshop.timer?.facilitator == Log.wall },
    Row(
      "at the end of time",
      { $0.send(.setTimer(seconds: 60), by: Log.ana, at: .max) }, notices: "Ana has set a timer: 1 min"
    ) { $0.workshop.timer?.end == .max && $0.workshop.timer?.remaining(at: .min) == 86_400_000 },
  ]

  @Test(arguments: presence + locks + timers + votes + rounds) func aMessage(_ row: Row) throws {
    var log = Log.ofThree()
    row.sent(&log)
    #expect(log.noticeText == row.notices)
    #expect(row.holds(log))
    #expect(Workshop(json: log.workshop.json) == log.workshop)
    try MergeLaws.isValid(log.map, "\(row.name)")
  }
}
