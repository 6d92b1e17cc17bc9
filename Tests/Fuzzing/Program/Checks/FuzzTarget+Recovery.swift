import SenderoCore

extension FuzzTarget {
  /// Reading the files of a recovery folder.
  static let recovery = FuzzTarget(name: "recovery") { bytes in
    guard let (copy, written) = RecoveryCopy.read(bytes) else { return nil }
    let header = RecoveryHeader(path: copy.path, written: written)
    let document = RecoveryCopy.bytes(header: header, base: copy.base?.bytes, map: copy.map.bytes)
    guard let again = RecoveryCopy.read(document) else { return "it cannot be read again" }
    return again.copy == copy && again.written == written ? nil : "another copy is read back"
  }
}
