extension HostCheck {
  /// Finds a folder in which the account cannot create files.
  static let notWritable = HostCheck(
    "not-writable", .error,
    title: (
      "The account cannot create files in the folder", "La cuenta no puede crear archivos en la carpeta"
    ),
    why: (
      "A save creates a file and puts it in the place of the old map",
      "Al guardar se crea un archivo que ocupa el lugar del mapa anterior"
    ),
    find: { facts in
      guard let code = facts.failure(of: .create), !Platform.isFull(code), !facts.fileSystem.isReadOnly
      else { return nil }
      let isPermission = Platform.isPermission(code)
      let isGroupMatter = facts.mode & 0o070 != 0o070 || !facts.isMember
      // Other checks report what keeps members of the group out.
      if isPermission, facts.plan.accounts == .each, isGroupMatter, !facts.ownsFolder { return nil }
      let reason = SystemMessage.text(code)
      let user = facts.user.name
      return HostRemedy(
        "\(user) cannot create files in the folder (\(reason.english))",
        "\(user) no puede crear archivos en la carpeta (\(reason.spanish))",
        command: isPermission
          ? facts.ownsFolder || facts.plan.accounts == .each
            ? "chmod ug+rwx \(facts.word)" : "chown \(ShellText.quoted(user)) \(facts.word)"
          : facts.moveCommand,
        needsSuperuser: !facts.ownsFolder)
    })
}
