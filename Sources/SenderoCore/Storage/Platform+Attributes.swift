import CAttributes

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

#if os(Linux)
  extension Platform {
    /// The extended attributes of a file, with the access control list; empty if the file system does not
    /// support them.
    static func attributes(of descriptor: Int32) throws(SystemError) -> [(name: String, value: [UInt8])] {
      let size = flistxattr(descriptor, nil, 0)
      if size == 0 || size < 0 && isUnsupported(errno) { return [] }
      guard size > 0 else { throw SystemError(code: errno) }
      var names = [CChar](repeating: 0, count: size)
      let filled = flistxattr(descriptor, &names, size)
      guard filled >= 0 else { throw SystemError(code: errno) }
      var attributes: [(name: String, value: [UInt8])] = []
      for name in names.prefix(filled).split(separator: 0) {
        let name = String(decoding: name.map(UInt8.init(bitPattern:)), as: UTF8.self)
        let size = fgetxattr(descriptor, name, nil, 0)
        guard size >= 0 else { throw SystemError(code: errno) }
        var value = [UInt8](repeating: 0, count: size)
        guard fgetxattr(descriptor, name, &value, size) == size else { throw SystemError(code: errno) }
        attributes.append((name, value))
      }
      return attributes
    }

    static func setAttribute(_ name: String, _ value: [UInt8], of descriptor: Int32) throws(SystemError) {
      guard fsetxattr(descriptor, name, value, value.count, 0) == 0 else { throw SystemError(code: errno) }
    }

    /// Removes an attribute; succeeds if the file does not have it.
    static func removeAttribute(_ name: String, of descriptor: Int32) throws(SystemError) {
      guard fremovexattr(descriptor, name) == 0 || errno == ENODATA || isUnsupported(errno) else {
        throw SystemError(code: errno)
      }
    }
  }
#else
  extension Platform {
    static func attributes(of descriptor: Int32) throws(SystemError) -> [(name: String, value: [UInt8])] {
      []
    }
    static func setAttribute(_ name: String, _ value: [UInt8], of descriptor: Int32) throws(SystemError) {}
    static func removeAttribute(_ name: String, of descriptor: Int32) throws(SystemError) {}
  }
#endif
