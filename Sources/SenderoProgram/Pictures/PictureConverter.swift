import Glibc
import SenderoCore
import SenderoExchange

/// Converts a map to a picture or a document by a program on the system.
///
/// `rsvg-convert` gets the picture of the board, Chromium that picture or the page. They run without a shell,
/// with a private folder as their home, and without access to hosts.
struct PictureConverter {
  /// The formats that other programs write.
  enum Target: String, CaseIterable {
    case png, pdf
  }

  /// The variables of the environment, of which `PATH` names the folders with programs.
  let environment: [String: String]
  /// The time after which a program is killed, in seconds.
  var timeLimit = 60

  /// Makes a converter.
  ///
  /// - Parameter environment: The variables; by default those of the process.
  init(environment: [String: String] = ProcessEnvironment.variables()) {
    self.environment = environment
  }

  /// Converts a map.
  ///
  /// A document has one page for each group of stages that fit side by side or, if Chromium makes it, the pages
  /// of the printed page. The private folder is removed in any case, also if a signal ends this program.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - options: The options for the picture.
  ///   - target: The format.
  /// - Returns: The content of the file.
  /// - Throws: `Failure` if neither program is installed, or if it fails or takes too long.
  static func convert(
    _ map: JourneyMap, _ options: FormatOptions, to target: Target
  ) throws(Failure) -> [UInt8] {
    try PictureConverter().convert(map, options, to: target)
  }

  /// Converts a map, with the programs of this converter's environment.
  func convert(_ map: JourneyMap, _ options: FormatOptions, to target: Target) throws(Failure) -> [UInt8] {
    guard let tool = PictureTool.find(in: environment) else { throw Failure(nil, PicturePhrase.noTool) }
    let folder = try PrivateFolder(in: environment.nonEmpty("TMPDIR") ?? "/tmp")
    defer { folder.remove() }
    let output = folder.path + "/out." + target.rawValue
    let arguments = try write(map, options, to: target, for: tool, in: folder, output: output)
    let process = ToolProcess(
      path: tool.path, arguments: arguments, folder: folder.path, environment: environment)
    try process.run(timeLimit: timeLimit) { folder.remove() }
    do throws(FileError) {
      let bytes = try SafeFile.read(path: output).bytes
      if !bytes.isEmpty { return bytes }
    } catch {
      throw Failure(tool.path, PicturePhrase.noOutput)
    }
    throw Failure(tool.path, PicturePhrase.noOutput)
  }

  /// Writes what a program reads, and returns its arguments.
  private func write(
    _ map: JourneyMap, _ options: FormatOptions, to target: Target, for tool: PictureTool,
    in folder: PrivateFolder, output: String
  ) throws(Failure) -> [String] {
    switch (tool.kind, target) {
    case (.rsvg, .png):
      let picture = SVGFormat().picture(map, options)
      let zoom = PictureTool.zoom(width: picture.width, height: picture.height)
      return ["--format=png", "--unlimited", "--zoom=\(zoom)", "--output=\(output)"]
        + [try folder.write(picture.text, to: "board.svg")]
    case (.rsvg, .pdf):
      let pages = SVGFormat().pages(map, options)
      var arguments =
        ["--format=pdf", "--unlimited", "--output=\(output)"] + PictureTool.paper(pages.first?.fitsA4 ?? true)
      for (index, page) in pages.enumerated() {
        arguments.append(try folder.write(page.text, to: "page\(index + 1).svg"))
      }
      return arguments
    case (.chromium, .png):
      let picture = SVGFormat().picture(map, options)
      let (width, height) = (Int(picture.width.rounded(.up)), Int(picture.height.rounded(.up)))
      let isSharp = PictureTool.zoom(width: picture.width, height: picture.height) == 2
      return PictureTool.chromiumArguments(profile: folder.path + "/profile") + [
        "--hide-scrollbars", "--force-device-scale-factor=\(isSharp ? 2 : 1)",
        "--window-size=\(width),\(height)", "--screenshot=\(output)",
        "file://" + (try folder.write(picture.text, to: "board.svg")),
      ]
    case (.chromium, .pdf):
      return PictureTool.chromiumArguments(profile: folder.path + "/profile") + [
        "--no-pdf-header-footer", "--print-to-pdf=\(output)",
        "file://" + (try folder.write(HTMLFormat().text(map, options), to: "page.html")),
      ]
    }
  }
}
