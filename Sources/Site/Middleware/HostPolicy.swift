// SPDX-License-Identifier: Apache-2.0

/// Which names the site answers to, and from which pages it takes forms.
///
/// Rule: a request must name this machine, and a form must come from the site itself. Why: any
/// page that a browser visits can send requests to 127.0.0.1, and can make its own name resolve to
/// it (DNS rebinding). The browser cannot be made to lie in `Host`, `Origin` and
/// `Sec-Fetch-Site`, so these are checked.
package struct HostPolicy: Sendable {
  /// The port the site listens on; nil allows any and none, for tests without a socket.
  package var port: Int?

  private static let names = ["127.0.0.1", "localhost", "[::1]"]

  /// Makes a policy.
  package init(port: Int? = nil) { self.port = port }

  /// Whether a request that names this authority is answered.
  package func answers(authority: String?) -> Bool {
    guard let authority else { return false }
    return Self.names.contains { name in
      guard let port else {
        return authority == name
          || (authority.hasPrefix(name + ":")
            && authority.dropFirst(name.utf8.count + 1).utf8.allSatisfy { 0x30...0x39 ~= $0 })
      }
      return authority == "\(name):\(port)" || (port == 80 && authority == name)
    }
  }

  /// Whether a form may change something here.
  ///
  /// A program that is no browser sends neither header and is taken: it runs on this machine.
  package func takesForm(origin: String?, fetchSite: String?, authority: String?) -> Bool {
    if let fetchSite, fetchSite != "same-origin", fetchSite != "none" { return false }
    guard let origin else { return true }
    guard let authority, origin.hasPrefix("http://") else { return false }
    return origin.dropFirst(7) == authority && answers(authority: authority)
  }
}
