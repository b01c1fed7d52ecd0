// SPDX-License-Identifier: Apache-2.0

/// Which names the site answers to, and from which pages it takes forms.
///
/// Rule: a request must name this machine or the origin that was given, and a form must come from
/// the site itself. Why: any page that a browser visits can send requests to 127.0.0.1, and can make
/// its own name resolve to it (DNS rebinding). The browser cannot be made to lie in `Host`, `Origin`
/// and `Sec-Fetch-Site`, so these are checked.
package struct HostPolicy: Sendable {
  /// The port the site listens on; nil allows any and none, for tests without a socket.
  package var port: Int?
  /// Whether the site itself speaks HTTPS.
  package var isSecure: Bool
  /// The origin by which people reach the site; nil where this machine's own names are all.
  package var origin: Origin?

  private static let names = ["127.0.0.1", "localhost", "[::1]"]

  /// Makes a policy.
  package init(port: Int? = nil, isSecure: Bool = false, origin: Origin? = nil) {
    self.port = port
    self.isSecure = isSecure
    self.origin = origin
  }

  /// Whether a request that names this authority is answered.
  package func answers(authority: String?) -> Bool {
    guard let authority else { return false }
    return authority.lowercased() == origin?.authority || isOwn(authority)
  }

  private func isOwn(_ authority: String) -> Bool {
    Self.names.contains { name in
      guard let port else {
        return authority == name
          || (authority.hasPrefix(name + ":")
            && authority.dropFirst(name.utf8.count + 1).utf8.allSatisfy { 0x30...0x39 ~= $0 })
      }
      return authority == "\(name):\(port)" || (port == (isSecure ? 443 : 80) && authority == name)
    }
  }

  /// Whether a form may change something here.
  ///
  /// A program that is no browser sends neither header and is taken: a form of a session bears that
  /// session's word besides.
  ///
  /// A page that sends no referrer sends `Origin: null` with its forms (Fetch, "append a request Origin
  /// header"). That says nothing, and is taken only where the address itself bears the right: another
  /// site that knows it needs no browser.
  package func takesForm(
    origin: String?,
    fetchSite: String?,
    authority: String?,
    bearsRight: Bool = false
  ) -> Bool {
    if let fetchSite, fetchSite != "same-origin", fetchSite != "none" { return false }
    guard let origin else { return true }
    if origin == "null", bearsRight { return answers(authority: authority) }
    guard let authority, answers(authority: authority) else { return false }
    if let own = self.origin, own.authority == authority.lowercased() {
      return origin.lowercased() == own.description
    }
    return origin == (isSecure ? "https://" : "http://") + authority
  }
}

/// Where a site is reached, such as `https://duixian.example`.
package struct Origin: Sendable, Hashable, CustomStringConvertible {
  /// Whether it is reached by HTTPS.
  package let isSecure: Bool
  /// The host and, where it is none of the usual, the port, in small letters.
  package let authority: String

  /// The origin that words stand for; nil where they are no scheme and host, or go on behind it.
  package init?(_ words: String) {
    let lower = words.lowercased()
    let scheme = ["https://", "http://"].first { lower.hasPrefix($0) }
    guard let scheme else { return nil }
    isSecure = scheme == "https://"
    var rest = lower.dropFirst(scheme.utf8.count)
    if rest.hasSuffix("/") { rest = rest.dropLast() }
    let usual = isSecure ? ":443" : ":80"
    if rest.hasSuffix(usual) { rest = rest.dropLast(usual.utf8.count) }
    guard !rest.isEmpty,
      rest.utf8.allSatisfy({ byte in
        (0x30...0x3A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x2D
          || byte == 0x2E || byte == 0x5B || byte == 0x5D
      })
    else { return nil }
    authority = String(rest)
  }

  package var description: String { (isSecure ? "https://" : "http://") + authority }
}
