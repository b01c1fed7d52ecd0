// SPDX-License-Identifier: Apache-2.0

/// The keys of a page, and the switch that turns single letters off.
///
/// A button opens it without script, `?` with it; a browser that knows no popovers shows it as a
/// section at the end of the page.
package struct KeyHelp {
  let list: KeyList
  /// The page that the switch leads back to.
  let address: SiteURL

  /// The names of the fields of the switch.
  package enum Name {
    /// `on` or `off`; the name of the cookie too.
    package static let keys = "keys"
    /// The page to go back to.
    package static let back = "next"
  }

  func write(to html: inout Html) {
    html.raw("<p class=\"keys-button\"><button type=\"button\" class=\"quiet\"")
    html.raw(" popovertarget=\"keys-help\"")
    if html.hasKeys { html.raw(" aria-keyshortcuts=\"?\"") }
    html.raw(">")
    html.say(.keys)
    html.keyHint("?")
    html.raw("</button></p><section id=\"keys-help\" class=\"keys-help\" popover")
    html.attribute("aria-label", .keys)
    html.raw("><h2>")
    html.say(.keys)
    html.raw(" <small>")
    html.say(list.page)
    html.raw("</small></h2>")
    KeyList.write(list.own + KeyList.common, to: &html)
    html.element("p", class: "hint", html.hasKeys ? .keysWhere : .keysAreOff)
    html.startForm(.switchKeys)
    html.hidden([(Name.back, address.description)])
    html.raw("<button type=\"button\" popovertarget=\"keys-help\" popovertargetaction=\"hide\">")
    html.say(.close)
    html.raw("</button> <button class=\"quiet\" name=\"keys\" value=\"")
    html.raw(html.hasKeys ? "off\">" : "on\">")
    html.say(html.hasKeys ? .switchKeysOff : .switchKeysOn)
    html.raw("</button></form></section>")
  }
}
