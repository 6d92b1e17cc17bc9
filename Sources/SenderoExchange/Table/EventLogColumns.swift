import SenderoCore

/// The columns of a log of events that say where and what.
struct EventLogColumns: Hashable, Sendable {
  /// The column with the stage or page.
  var stage: Int
  /// The column with what was done.
  var action: Int
  /// The column with the day; `nil` if there is none.
  var date: Int?

  /// Finds the columns; `nil` if the headings name no stage or no action.
  init?(_ headings: [String]) {
    let words = headings.map { Set(ColumnName.normal($0).split(separator: " ").map(String.init)) }
    func first(_ wanted: Set<String>, except other: Int? = nil) -> Int? {
      words.indices.first { $0 != other && !words[$0].isDisjoint(with: wanted) && !words[$0].contains("id") }
    }
    guard let action = first(EventWords.what) else { return nil }
    self.action = action
    stage = first(EventWords.place, except: action) ?? action
    date = first(EventWords.when)
  }
}

/// The words in the headings of logs.
enum EventWords {
  static let who: Set<String> = [
    "customer", "user", "visitor", "session", "client", "cliente", "usuario", "sesion", "visitante",
    "journey", "account",
    "cookie", "visit", "member", "order", "lead",
  ]
  static let when: Set<String> = [
    "date", "timestamp", "datetime", "fecha", "hora", "visitdate", "created", "time",
  ]
  static let what: Set<String> = ["action", "event", "activity", "accion", "evento", "actividad"]
  /// Beginnings of actions with which a customer leaves.
  static let leaving = [
    "dropoff", "drop", "abandon", "exit", "bounce", "cancel", "leave", "left", "quit", "abandona", "sale",
    "salida", "rebote",
  ]
  /// Beginnings of actions with which a customer buys.
  static let buying = [
    "purchase", "buy", "bought", "order", "conver", "subscri", "signup", "checkoutcomplete", "paid",
    "payment", "compra",
    "pedido", "pago", "suscri",
  ]
  static let place: Set<String> = [
    "stage", "page", "etapa", "pagina", "phase", "fase", "touchpoint", "channel", "canal",
  ]
}
