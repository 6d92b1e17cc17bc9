extension HostCheck {
  /// Finds a folder that contains the home of the shared account.
  static let ownFilesInside = HostCheck(
    "own-files-inside", .error,
    title: (
      "The folder contains the home of the account", "La carpeta contiene la carpeta personal de la cuenta"
    ),
    why: (
      "Files there start programs, so --restricted refuses such a folder",
      "Esos archivos ejecutan programas, y --restricted rechaza tal carpeta"
    ),
    find: { facts in
      guard facts.plan.accounts == .shared, let own = facts.ownFolder else { return nil }
      let user = ShellText.quoted(facts.user.name)
      return HostRemedy(
        "The folder contains \(own), so the account cannot be restricted to it",
        "La carpeta contiene \(own), así que la cuenta no se puede limitar a ella",
        command: "install --directory --owner \(user) --mode 700 /srv/maps",
        needsSuperuser: !facts.user.isSuperuser)
    })
}
