#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Messages for the system's error numbers.
public enum SystemMessage {
  /// Returns the message for an error number.
  ///
  /// The English message is that of the system. Common messages are translated into Spanish; the others are
  /// the same in both languages.
  ///
  /// - Parameter code: A value of `errno`.
  /// - Returns: The message, without a full stop.
  public static func text(_ code: Int32) -> LocalizedText {
    let english = strerror(code).map { String(cString: $0) } ?? "error \(code)"
    return LocalizedText(english, spanish[code] ?? english)
  }

  private static let spanish: [Int32: String] = [
    EPERM: "operación no permitida", ENOENT: "no existe el archivo o la carpeta",
    EINTR: "llamada al sistema interrumpida", EIO: "error de entrada o salida",
    ENXIO: "no existe el dispositivo", EBADF: "descriptor de archivo incorrecto",
    EAGAIN: "recurso no disponible por ahora", ENOMEM: "no queda memoria", EACCES: "permiso denegado",
    EBUSY: "dispositivo o recurso ocupado", EEXIST: "el archivo ya existe",
    EXDEV: "está en otro sistema de archivos", ENODEV: "no existe el dispositivo",
    ENOTDIR: "no es una carpeta", EISDIR: "es una carpeta", EINVAL: "argumento no válido",
    ENFILE: "demasiados archivos abiertos en el sistema", EMFILE: "demasiados archivos abiertos",
    ETXTBSY: "el programa está en ejecución", EFBIG: "el archivo es demasiado grande",
    ENOSPC: "no queda espacio en el dispositivo", ESPIPE: "no se puede cambiar de posición",
    EROFS: "sistema de archivos de solo lectura", EMLINK: "demasiados enlaces", EPIPE: "tubería rota",
    EDEADLK: "bloqueo mutuo evitado", ENAMETOOLONG: "el nombre es demasiado largo",
    ENOLCK: "no quedan bloqueos disponibles", ENOSYS: "el sistema no tiene esa función",
    ENOTEMPTY: "la carpeta no está vacía", ELOOP: "demasiados enlaces simbólicos",
    EOVERFLOW: "valor demasiado grande", EILSEQ: "carácter no válido",
    EDQUOT: "se ha superado la cuota de disco",
    ESTALE: "el archivo ya no es accesible por la red", ETIMEDOUT: "se ha agotado el tiempo de espera",
    ENOTSUP: "operación no admitida", EHOSTDOWN: "el servidor no responde",
    ECONNREFUSED: "conexión rechazada",
  ]
}
