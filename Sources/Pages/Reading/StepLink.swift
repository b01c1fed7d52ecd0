// SPDX-License-Identifier: Apache-2.0

/// A link that a key follows too.
enum StepLink {
  static func write(to url: SiteURL, key: StaticString, _ phrase: Phrase, _ html: inout Html) {
    html.raw("<a class=\"step\" data-key=\"")
    html.raw(key)
    html.raw("\" aria-keyshortcuts=\"")
    html.raw(key)
    html.raw("\"")
    html.attribute("href", url)
    html.raw(">")
    html.say(phrase)
    html.raw(" <kbd aria-hidden=\"true\">")
    html.raw(key)
    html.raw("</kbd></a>")
  }
}
