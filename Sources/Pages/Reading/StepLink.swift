// SPDX-License-Identifier: Apache-2.0

/// A link that a key follows too.
enum StepLink {
  static func write(to url: SiteURL, key: StaticString, _ phrase: Phrase, _ html: inout Html) {
    html.link(url, class: "step", key: key) { html in
      html.say(phrase)
      html.keyHint(key)
    }
  }
}
