// SPDX-License-Identifier: Apache-2.0

/// A file of the site itself; its name bears its content, so that it may be kept for ever.
package enum Asset: String, Sendable, CaseIterable {
  /// The style sheet.
  case style
  /// The style sheet of the public site.
  case publicStyle = "public"
  /// The script of the public site.
  case publicScript = "search"
  /// The one module of script.
  case script
  /// The seal.
  case icon

  /// The bytes to serve.
  package var bytes: [UInt8] { Self.files[self]?.bytes ?? [] }

  /// A name that changes with the content.
  package var path: String { Self.files[self]?.path ?? "" }

  /// The last part of its path.
  package var name: String { String(path.dropFirst("/assets/".count)) }

  /// The entity tag, quoted.
  package var tag: String { Self.files[self]?.tag ?? "" }

  /// The media type.
  package var mediaType: String {
    switch self {
    case .style, .publicStyle: "text/css; charset=utf-8"
    case .script, .publicScript: "text/javascript; charset=utf-8"
    case .icon: "image/svg+xml"
    }
  }

  private struct File: Sendable {
    let bytes: [UInt8]
    let path: String
    let tag: String
  }

  private static let files: [Asset: File] = Dictionary(
    uniqueKeysWithValues: allCases.map { asset in
      let bytes = asset.parts.flatMap { part in part.withUTF8Buffer { [UInt8]($0) } }
      let hash = hash(bytes)
      let path = "/assets/\(asset.rawValue)-\(hash).\(asset.suffix)"
      return (asset, File(bytes: bytes, path: path, tag: "\"\(hash)\""))
    }
  )

  private var parts: [StaticString] {
    switch self {
    case .style:
      [
        Style.base, Style.start, Style.report, Style.threads, Style.mechanisms, Style.account,
        Style.inbox, Style.register, Style.item, Style.desk, Style.papers, Style.leader,
        Style.cases, Style.keys,
        Style.small, Style.print, Style.leaderPrint,
      ]
    case .publicStyle:
      [
        Style.base, Style.register, Style.item, Style.open, Style.small, Style.openSmall,
        Style.print,
      ]
    case .publicScript: [Script.search]
    case .script: [Script.places, Script.keys, Script.refresh]
    case .icon: [Icon.seal]
    }
  }

  private var suffix: String {
    switch self {
    case .style, .publicStyle: "css"
    case .script, .publicScript: "js"
    case .icon: "svg"
    }
  }

  /// FNV-1a, 64 bits: tells versions apart, protects nothing.
  private static func hash(_ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return String(hash, radix: 36)
  }
}

enum Icon {
  static let seal: StaticString = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" \
    rx="3" fill="#b0311e"/><path d="M11 5l3 4M21 5l-3 4M9 10h14v8H9zM13 18c0 5-2 8-6 9M18.500 \
    18v6.500c0 2 1 2.500 3 2.500s3.500-.5 3.500-3.500" fill="none" stroke="#fffefb" \
    stroke-width="2.400" stroke-linecap="round"/></svg>
    """
}

/// The style sheet in parts; one set of tokens for light, dark and print.
enum Style {}
