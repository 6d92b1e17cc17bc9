import Glibc

/// A program that converts pictures.
struct PictureTool {
  /// The programs that are known.
  enum Kind {
    case rsvg, chromium
  }

  /// Which program it is.
  let kind: Kind
  /// The path of the program.
  let path: String

  /// The names of the programs, the one that is tried first at the beginning.
  private static let names: [(name: String, kind: Kind)] = [
    ("rsvg-convert", .rsvg), ("chromium", .chromium), ("chromium-browser", .chromium),
    ("google-chrome", .chromium),
  ]

  /// Finds the first program that is installed.
  ///
  /// - Parameter environment: The variables; of `PATH`, only absolute folders count.
  /// - Returns: The program; `nil` if there is none.
  static func find(in environment: [String: String]) -> PictureTool? {
    let folders = (environment["PATH"] ?? "").split(separator: ":").filter { $0.first == "/" }
    for (name, kind) in names {
      for folder in folders {
        let path = "\(folder)/\(name)"
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, access(path, X_OK) == 0 else {
          continue
        }
        return PictureTool(kind: kind, path: path)
      }
    }
    return nil
  }

  /// Makes Chromium neither show a window nor reach a host.
  ///
  /// - Parameter profile: The folder for its own files.
  /// - Returns: The arguments.
  static func chromiumArguments(profile: String) -> [String] {
    let arguments = [
      "--headless", "--disable-gpu", "--no-first-run", "--no-default-browser-check", "--disable-extensions",
      "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-breakpad",
      "--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND", "--user-data-dir=\(profile)",
    ]
    // Chromium refuses its sandbox to root.
    return geteuid() == 0 ? arguments + ["--no-sandbox"] : arguments
  }

  /// The enlargement of a picture in pixels: twice, so that texts are sharp, unless it would be too large.
  ///
  /// The graphics library of `rsvg-convert`, Cairo, draws at most 32,767 pixels in each direction.
  static func zoom(width: Double, height: Double) -> Double {
    let most = min(30_000 / width, 30_000 / height, (100_000_000 / (width * height)).squareRoot())
    return (min(2, most) * 1000).rounded(.down) / 1000
  }

  /// The arguments with which `rsvg-convert` fits a picture to a sheet of paper in landscape format.
  static func paper(_ isA4: Bool) -> [String] {
    let (width, height, margin) = isA4 ? (297, 210, 10) : (420, 297, 12)
    return [
      "--page-width=\(width)mm", "--page-height=\(height)mm", "--keep-aspect-ratio",
      "--width=\(width - 2 * margin)mm", "--height=\(height - 2 * margin)mm", "--left=\(margin)mm",
      "--top=\(margin)mm",
    ]
  }
}
