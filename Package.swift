// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "sendero",
  products: [.executable(name: "sendero", targets: ["sendero"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .target(
      name: "SenderoCore",
      resources: [.embedInCode("Templates/Resources")],
      swiftSettings: strict),
    .target(name: "SenderoExchange", dependencies: ["SenderoCore"], swiftSettings: strict),
    .target(name: "SenderoEditor", dependencies: ["SenderoCore"], swiftSettings: strict),
    .target(name: "CCrashGuard", cSettings: [.treatAllWarnings(as: .error)]),
    .target(
      name: "NcursesTerminal", dependencies: ["CCrashGuard", "CNcurses", "SenderoEditor"],
      swiftSettings: strict),
    .executableTarget(
      name: "sendero",
      dependencies: [
        "NcursesTerminal", "SenderoEditor", "SenderoExchange", "SenderoCore",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "GenerateDocs",
      dependencies: [
        "SenderoEditor", "SenderoCore",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "SenderoCoreTests", dependencies: ["SenderoCore", "TestSupport"], swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["SenderoEditor", "SenderoCore"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .testTarget(
      name: "SenderoEditorTests", dependencies: ["SenderoEditor", "TestSupport"],
      exclude: ["__Snapshots__", "KeyScripts/Cases"], swiftSettings: strict),
    .testTarget(
      name: "SenderoExchangeTests",
      dependencies: ["SenderoExchange", "SenderoEditor", "SenderoCore", "TestSupport"],
      exclude: ["__Snapshots__"], swiftSettings: strict),
    .testTarget(
      name: "SenderoTests",
      dependencies: [
        "sendero", "NcursesTerminal", "SenderoEditor", "SenderoExchange", "SenderoCore", "TestSupport",
      ],
      exclude: ["__Snapshots__"], swiftSettings: strict),
    .testTarget(
      name: "NcursesTerminalTests", dependencies: ["NcursesTerminal", "SenderoEditor"],
      swiftSettings: strict),
    .testTarget(
      name: "GenerateDocsTests",
      dependencies: [
        "GenerateDocs", "SenderoEditor", "SenderoCore",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    // Measures programs on terminals; the program itself is built with it.
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "BenchmarkSpawn", "sendero", "SenderoEditor", "SenderoCore",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], path: "Tests/Benchmarks/Program", swiftSettings: strict),
    .target(
      name: "BenchmarkSpawn", path: "Tests/Benchmarks/Spawn", cSettings: [.treatAllWarnings(as: .error)]),
    .testTarget(
      name: "BenchmarksTests", dependencies: ["Benchmarks", "SenderoCore"],
      swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests", dependencies: ["TestSupport", "SenderoCore", "sendero"],
      exclude: ["Expected"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
