// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0
import PackageDescription

/// Shared by every target.
let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// The targets that do no I/O, read no clock and link no Foundation.
let pure: [SwiftSetting] = settings + [.strictMemorySafety()]

let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser",
  package: "swift-argument-parser"
)
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")

let package = Package(
  name: "duixian",
  products: [
    .library(name: "ReportText", targets: ["ReportText"]),
    .library(name: "Measures", targets: ["Measures"]),
    .library(name: "Reading", targets: ["Reading"]),
    .library(name: "Threads", targets: ["Threads"]),
    .library(name: "Ledger", targets: ["Ledger"]),
    .library(name: "WorkingDays", targets: ["WorkingDays"]),
    .library(name: "Mechanisms", targets: ["Mechanisms"]),
    .executable(name: "duixian", targets: ["duixian"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl", exact: "2.37.6"),
    .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/pointfreeco/swift-custom-dump", exact: "1.7.3"),
    .package(url: "https://github.com/swift-server/async-http-client", exact: "1.37.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", exact: "1.5.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2", traits: []),
  ],
  targets: [
    .target(name: "ReportText", swiftSettings: pure),
    .target(
      name: "Measures",
      exclude: ["bounds", "everyday", "lunar", "names", "times", "units"].map {
        "Tables/\($0).tsv"
      },
      swiftSettings: pure
    ),
    .target(
      name: "Reading",
      dependencies: ["ReportText", "Measures"],
      exclude: ["agencies", "cues", "dates", "lexicon", "topics"].map { "Tables/\($0).tsv" },
      swiftSettings: pure
    ),
    .target(
      name: "Threads",
      dependencies: ["ReportText", "Measures", "Reading"],
      exclude: ["indicators", "weights", "words"].map { "Tables/\($0).tsv" },
      swiftSettings: pure
    ),
    .target(name: "Ledger", dependencies: [crypto], swiftSettings: pure),
    .target(
      name: "WorkingDays",
      exclude: (2015...2026).map { "Tables/CN-\($0).tsv" },
      swiftSettings: pure
    ),
    .target(name: "Mechanisms", dependencies: ["WorkingDays"], swiftSettings: pure),
    .target(
      name: "Register",
      dependencies: ["ReportText", "Reading", "WorkingDays", "Mechanisms", "Ledger"],
      swiftSettings: pure
    ),
    .target(
      name: "Profiles",
      dependencies: ["Mechanisms", "WorkingDays", yams],
      exclude: [
        "city-management", "default-80-60", "four-ledgers", "generic", "hazards", "hotline-12345",
        "house", "jiamusi", "major-project", "minsheng-shishi", "proposals", "sanming",
        "sanya-2022",
        "shanxi-13710", "strike-off", "suqian", "taiyuan-543", "unit-score", "wages", "woodpecker",
        "work-report-register", "wuhan", "xinhuang-2015", "yichang", "yinchuan", "yinchuan-2025",
      ].map { "Shipped/\($0).yaml" },
      swiftSettings: settings
    ),
    .systemLibrary(
      name: "CXlsxWriter",
      pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev"])]
    ),
    .systemLibrary(
      name: "CArgon2",
      pkgConfig: "libargon2",
      providers: [.apt(["libargon2-dev"])]
    ),
    .systemLibrary(name: "CMalloc"),
    .systemLibrary(
      name: "CZip",
      pkgConfig: "libzip",
      providers: [.apt(["libzip-dev"])]
    ),
    .target(
      name: "Documents",
      dependencies: [
        "ReportText", "Measures", "Reading", "Threads", "WorkingDays", "Mechanisms", "Ledger",
        "Register", "CXlsxWriter", "CZip",
      ],
      swiftSettings: settings
    ),
    .target(
      name: "Storage",
      dependencies: ["ReportText", "Reading", "Register", "Ledger", grdb, crypto],
      swiftSettings: settings
    ),
    .target(
      name: "Pages",
      dependencies: ["ReportText", "Reading", "Threads", "Mechanisms", "Register"],
      swiftSettings: settings
    ),
    .target(
      name: "Site",
      dependencies: [
        "ReportText", "Reading", "Threads", "Mechanisms", "Register", "Profiles", "Documents",
        "Storage", "Pages", "CArgon2", "CMalloc",
        hummingbird, crypto,
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HummingbirdTLS", package: "hummingbird"),
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ],
      swiftSettings: settings
    ),
    .target(
      name: "Commands",
      dependencies: [
        "ReportText", "Measures", "Reading", "Threads", "WorkingDays", "Mechanisms", "Ledger",
        "Register", "Profiles", "Documents", "Storage", "Pages", "Site", "CMalloc",
        argumentParser,
        crypto,
      ],
      exclude: [
        "Read/Read.md", "Serve/Serve.md", "Demo/Demo.md", "Threads/Threads.md",
        "Quantities/Quantities.md", "Publish/Publish.md", "Calendar/Calendar.md",
        "Mechanism/Mechanism.md", "Log/Log.md",
        "Register/Jurisdiction/Jurisdiction.md", "Register/Directory/Agency.md",
        "Register/Directory/Post.md", "Register/Directory/User.md", "Register/Reports/Report.md",
        "Register/Items/Item.md", "Register/Cases/Case.md", "Register/Programmes/Programme.md",
        "Exchange/Export.md", "Exchange/Import.md", "Exchange/Backup.md", "Exchange/Restore.md",
        "Exchange/Verify.md",
      ],
      swiftSettings: settings
    ),
    .executableTarget(name: "duixian", dependencies: ["Commands"], swiftSettings: settings),
    // Not a product: its `ldd` proves that the pure targets link no Foundation.
    .executableTarget(
      name: "LinkageProbe",
      dependencies: ["ReportText", "Measures", "Reading", "Threads", "WorkingDays", "Mechanisms"],
      swiftSettings: settings
    ),
    // Not a product: its `ldd` proves that the log links no more of Foundation than its essentials.
    .executableTarget(name: "LedgerProbe", dependencies: ["Ledger"], swiftSettings: settings),
    // Not a product: what `Scripts/check-instructions` and its neighbours count and time.
    .executableTarget(
      name: "SpeedProbe",
      dependencies: ["ReportText", "Measures", "Reading", "Threads", "Ledger", "Documents"],
      swiftSettings: settings
    ),
    // Not a product: what the tests of killing and `Scripts/bench-register` run as another process.
    .executableTarget(
      name: "StoreProbe",
      dependencies: [
        "Storage", "Register", "Ledger", "Mechanisms", "Profiles", "WorkingDays", grdb,
      ],
      swiftSettings: settings
    ),
    .target(
      name: "TestSupport",
      dependencies: [
        .product(name: "CustomDump", package: "swift-custom-dump"),
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOFoundationCompat", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        "ReportText", "WorkingDays", "Mechanisms", "Profiles", "Register",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "ReportTextTests",
      dependencies: ["ReportText", "TestSupport"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "MeasuresTests",
      dependencies: ["Measures", "TestSupport"],
      exclude: ["Corpus"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "ReadingTests",
      dependencies: ["Measures", "Reading", "ReportText", "TestSupport"],
      exclude: ["Corpus"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "ThreadsTests",
      dependencies: ["Reading", "ReportText", "TestSupport", "Threads"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "LedgerTests",
      dependencies: ["Ledger", crypto],
      swiftSettings: settings
    ),
    .testTarget(
      name: "WorkingDaysTests",
      dependencies: ["WorkingDays"],
      exclude: ["Cases"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "MechanismsTests",
      dependencies: ["Mechanisms", "Profiles", "TestSupport", "WorkingDays"],
      exclude: ["Profile/Outlines"]
        + [
          "city-management", "generic", "hazards", "hotline-12345", "major-project",
          "minsheng-shishi", "proposals", "shanxi-13710", "strike-off", "wages",
          "work-report-register",
        ].map { "Tables/\($0).tsv" },
      swiftSettings: settings
    ),
    .testTarget(
      name: "RegisterTests",
      dependencies: [
        "Register", "Reading", "ReportText", "Mechanisms", "WorkingDays", "Ledger", "Profiles",
        "TestSupport",
      ],
      exclude: ["Golden"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "ProfilesTests",
      dependencies: ["Mechanisms", "Profiles", "TestSupport", "WorkingDays"],
      exclude: ["Gallery"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "DocumentsTests",
      dependencies: [
        "Documents", "Reading", "ReportText", "TestSupport", "Threads", "Register", "Mechanisms",
        "WorkingDays", "Profiles",
      ],
      exclude: ["__Snapshots__"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "CommandsTests",
      dependencies: [
        "Commands", "Documents", "Measures", "ReportText", "Ledger", "Mechanisms", "Register",
        "Storage", "Pages", "Site", "WorkingDays", "TestSupport", "duixian",
        argumentParser,
      ],
      exclude: ["Cases", "__Snapshots__"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "StorageTests",
      dependencies: [
        "Storage", "Register", "ReportText", "Reading", "Mechanisms", "WorkingDays", "Ledger",
        "Profiles", "TestSupport", "StoreProbe", grdb,
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "PagesTests",
      dependencies: [
        "Pages", "ReportText", "Reading", "Threads", "Mechanisms", "Register", "WorkingDays",
        "Profiles", "TestSupport",
      ],
      exclude: ["__Snapshots__"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "SiteTests",
      dependencies: [
        "Site", "Storage", "Register", "Pages", "ReportText", "Reading", "TestSupport", "Documents",
        "Mechanisms", "Profiles", "WorkingDays", "Ledger", crypto, hummingbird,
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "HummingbirdTesting", package: "hummingbird"),
        .product(name: "NIOCore", package: "swift-nio"),
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "DocumentationTests",
      dependencies: ["Reading", "ReportText", "TestSupport"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "Site", "Storage", "Register", "Pages", "ReportText", "Reading", "TestSupport",
      ],
      swiftSettings: settings
    ),
  ],
  swiftLanguageModes: [.v6]
)

// The fuzz targets are there for `Scripts/fuzz` only: they link with a sanitizer, or not at all.
if Context.environment["DUIXIAN_FUZZ"] != nil {
  let fuzzers: [(name: String, dependencies: [Target.Dependency])] = [
    ("FuzzDecoding", ["ReportText"]),
    ("FuzzQuantities", ["Measures"]),
    ("FuzzReading", ["ReportText", "Reading"]),
    (
      "FuzzUpload",
      [
        "ReportText", "Reading", "Register", "Storage", "Site", hummingbird,
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOEmbedded", package: "swift-nio"),
      ]
    ),
  ]
  for fuzzer in fuzzers {
    package.products.append(.executable(name: fuzzer.name, targets: [fuzzer.name]))
    package.targets.append(
      .executableTarget(
        name: fuzzer.name,
        dependencies: fuzzer.dependencies,
        path: "Fuzz/\(fuzzer.name)",
        swiftSettings: settings
      )
    )
  }
}
