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
