import SenderoCore
import TestSupport

@testable import SenderoEditor

extension EditorSession {
  /// Starts a workshop with two other people, a vote and a timer on the current map.
  mutating func attendWorkshop(_ names: [String] = ["Ana", "Luis", "Eva"]) {
    var workshop = Workshop()
    var map = editor.map
    let item = map.stages.first?.touchpoints.first.map { ItemIdentity(kind: "touchpoint", id: $0.id) }
    let joins = names.enumerated().map { index, name in
      (UInt64(index + 1), WorkshopMessage.join(name: name, readOnly: index == 2))
    }
    let messages: [(UInt64, WorkshopMessage)] =
      joins + [
        (2, .view(SharedView(view: "board", selection: item))),
        (3, .select(map.stages.last.map { ItemIdentity(kind: "stage", id: $0.id) })),
        (2, .setTimer(seconds: 60)),
        (1, .openVote(.touchpoints, dots: 3)), (1, .putDot(item?.id ?? "")),
      ]
    for (sender, message) in messages {
      _ = workshop.apply(message, by: ParticipantID(rawValue: sender), at: 0, to: &map)
    }
    guard let path = editor.path else { return }
    send(.workshop(path: path, me: ParticipantID(rawValue: 1), workshop, []))
    send(.time(1_000))
  }
}
