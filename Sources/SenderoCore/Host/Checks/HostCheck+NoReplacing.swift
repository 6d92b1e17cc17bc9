extension HostCheck {
  /// Finds a file system on which a file cannot replace another.
  static let noReplacing = HostCheck(
    "no-replacing", .error,
    title: ("A file cannot replace another", "Un archivo no puede reemplazar a otro"),
    why: (
      "A save that is not one step can leave half a map",
      "Guardar en más de un paso puede dejar medio mapa"
    ),
    find: { facts in
      guard let outcome = facts.tried[.replace], outcome != .done else { return nil }
      return HostRemedy(
        "A new file cannot take the place of an old one in the folder",
        "Un archivo nuevo no puede ocupar el lugar de otro en la carpeta",
        command: facts.moveCommand, needsSuperuser: !facts.user.isSuperuser)
    })
}
