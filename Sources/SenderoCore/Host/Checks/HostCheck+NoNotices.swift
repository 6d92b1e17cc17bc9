extension HostCheck {
  /// Finds a folder whose changes the system does not report.
  static let noNotices = HostCheck(
    "no-notices", .error,
    title: ("Changes are not reported", "Los cambios no se notifican"),
    why: (
      "What others do then does not appear on the screen",
      "Lo que hacen los demás no aparece entonces en la pantalla"
    ),
    find: { facts in
      guard facts.tried[.notify] == .withoutEffect else { return nil }
      return HostRemedy(
        "The system does not report changes in the folder",
        "El sistema no notifica los cambios de la carpeta",
        command: facts.moveCommand, needsSuperuser: !facts.user.isSuperuser)
    })
}
