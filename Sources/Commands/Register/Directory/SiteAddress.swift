// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Pages
import Site

/// The address by which people reach the site, for links that are given to them.
struct SiteAddress: ParsableArguments {
  @Option(
    help: help(
      zh: "网站对外的地址，链接以它开头。",
      en: "The address by which people reach the site; the link begins with it.",
      name: "url"
    )
  )
  var publicURL = "http://127.0.0.1:8765"

  func validate() throws {
    guard Origin(publicURL) != nil else { throw ValidationError(Self.wanted) }
  }

  /// What an address must be.
  static var wanted: String {
    words(
      zh: "--public-url 须是网站的地址，如 https://duixian.qinghe.example，不带路径。",
      en:
        "--public-url is the address of the site, as https://duixian.qinghe.example, without a path."
    )
  }

  /// Prints the link by which a password is made.
  func show(_ secret: String) throws {
    try show(
      .setUp(token: secret),
      note: words(
        zh: "把这个链接交给本人，72小时内有效，只显示这一次。\n",
        en: "Give this link to them; it is good for 72 hours and shown this once.\n"
      )
    )
  }

  /// Prints the whole address of a page, and beside it what to do with it.
  func show(_ page: SiteURL, note: String) throws {
    let origin = Origin(publicURL).map(\.description) ?? publicURL
    try printLines([origin + page.description])
    complain(note)
  }
}
