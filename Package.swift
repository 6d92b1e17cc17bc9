// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

// Regular expressions and concurrency would bring 300 types and Dispatch into the program, which costs half a
// millisecond of each start. Without their modules, what needs them does not compile.
let small: [SwiftSetting] =
  strict + [
    .unsafeFlags([
      "-Xfrontend", "-disable-implicit-string-processing-module-import",
      "-Xfrontend", "-disable-implicit-concurrency-module-import",
    ])
  ]

let package = Package(
  name: "sendero",
  products: [.executable(name: "sendero", targets: ["sendero"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .systemLibrary(name: "CYAML", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CMemory"),
    .systemLibrary(name: "CAttributes"),
    .target(
      name: "SenderoCore",
      dependencies: ["CAttributes"],
      resources: [.embedInCode("Templates/Resources")],
      swiftSettings: small),
    .target(
      name: "SenderoExchange", dependencies: ["CYAML", "SenderoCanvas", "SenderoCore"], swiftSettings: small),
    .target(name: "SenderoCanvas", dependencies: ["SenderoCore"], swiftSettings: small),
    .target(
      name: "SenderoEditor", dependencies: ["SenderoCanvas", "SenderoCore"], swiftSettings: small),
    .target(name: "CCrashGuard", cSettings: [.treatAllWarnings(as: .error)]),
    .target(
      name: "NcursesTerminal",
      dependencies: ["CCrashGuard", "CNcurses", "SenderoEditor", "SenderoCanvas", "SenderoCore"],
      swiftSettings: small,
      // ncurses, as a shared library, has to find the `wcwidth` of the program: see LibraryWidth.swift.
      linkerSettings: [.unsafeFlags(["-Xlinker", "--export-dynamic-symbol=wcwidth"])]),
    .target(
      name: "SenderoProgram",
      dependencies: [
        "CMemory", "NcursesTerminal", "SenderoEditor", "SenderoExchange", "SenderoCanvas", "SenderoCore",
      ],
      swiftSettings: small),
    .executableTarget(
      name: "sendero", dependencies: ["SenderoProgram"],
      exclude: ["function-order.txt", "release.toolset.json"], swiftSettings: small),
    .executableTarget(
      name: "GenerateDocs",
      dependencies: [
        "SenderoProgram", "NcursesTerminal", "SenderoEditor", "SenderoCanvas", "SenderoCore",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "SenderoCoreTests", dependencies: ["SenderoCore", "TestSupport"], swiftSettings: strict),
    // What the tests and the benchmarks share; benchmarks are a program, so nothing in it needs Testing.
    .target(
      name: "TestSupport", dependencies: ["CSpawn", "SenderoEditor", "SenderoCanvas", "SenderoCore"],
      path: "Tests/TestSupport", swiftSettings: strict),
    .target(name: "CSpawn", path: "Tests/CSpawn", cSettings: [.treatAllWarnings(as: .error)]),
    .target(
      name: "SnapshotSupport", dependencies: ["TestSupport", "SenderoCanvas"],
      path: "Tests/SnapshotSupport", swiftSettings: strict),
    .testTarget(
      name: "TestSupportTests", dependencies: ["TestSupport", "SnapshotSupport", "SenderoCanvas"],
      swiftSettings: strict),
    .testTarget(
      name: "SenderoCanvasTests", dependencies: ["SenderoCanvas", "SnapshotSupport", "TestSupport"],
      exclude: ["__Snapshots__"], swiftSettings: strict),
    .testTarget(
      name: "SenderoEditorTests",
      dependencies: ["SenderoEditor", "SenderoCanvas", "SnapshotSupport", "TestSupport"],
      exclude: ["__Snapshots__", "KeyScripts/Cases", "KeyScripts/Maps"], swiftSettings: strict),
    .testTarget(
      name: "SenderoExchangeTests",
      dependencies: ["SenderoExchange", "SenderoCanvas", "SenderoCore", "SnapshotSupport", "TestSupport"],
      exclude: [
        "__Snapshots__", "Browser/page_facts.py", "Browser/picture_facts.py", "UJG/check.py",
      ], swiftSettings: strict),
    .testTarget(
      name: "SenderoProgramTests",
      dependencies: [
        "SenderoProgram", "sendero", "NcursesTerminal", "SenderoEditor", "SenderoExchange", "SenderoCanvas",
        "SenderoCore", "SnapshotSupport", "TestSupport",
      ],
      exclude: ["__Snapshots__"], swiftSettings: strict),
    .testTarget(
      name: "NcursesTerminalTests",
      dependencies: ["NcursesTerminal", "SenderoEditor", "SenderoCanvas", "SenderoCore", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "GenerateDocsTests",
      dependencies: [
        "GenerateDocs", "SenderoProgram", "SenderoEditor", "SenderoCore", "TestSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    // Measures programs on terminals; the program itself is built with it.
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "sendero", "SenderoEditor", "SenderoExchange", "SenderoCanvas", "SenderoCore", "TestSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], path: "Tests/Benchmarks/Program", swiftSettings: strict),
    .testTarget(
      name: "BenchmarksTests", dependencies: ["Benchmarks", "SenderoCore"],
      swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests", dependencies: ["TestSupport", "SenderoCore", "sendero"],
      exclude: ["Expected"], swiftSettings: strict),
    // Checks inputs by themselves, or with libFuzzer if Tests/Fuzzing/run links it.
    .executableTarget(
      name: "Fuzzing",
      dependencies: [
        "SenderoProgram", "NcursesTerminal", "SenderoEditor", "SenderoExchange", "SenderoCanvas",
        "SenderoCore",
      ],
      path: "Tests/Fuzzing/Program", swiftSettings: strict),
    .testTarget(
      name: "FuzzingTests", dependencies: ["Fuzzing"], path: "Tests/Fuzzing/Replay", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
