// SPDX-License-Identifier: Apache-2.0
import Register

/// Below the lines: one change for those that are chosen; nothing is kept before it was looked at.
struct BulkForm {
  let page: RegisterPage

  func write(to html: inout Html) {
    html.hidden(page.view.query.map { ("view-" + $0.name, $0.value) })
    html.raw("<fieldset class=\"bulk\"><legend>")
    html.say(.bulkEdit)
    html.raw("</legend><p class=\"none\">")
    html.say(.bulkHint)
    html.raw("</p><div>")
    let fixed = FixedOptions[html.language]
    html.choice("field", .bulkField, fixed.bulkField, chosen: BulkChange.Field.lead.rawValue)
    html.choice("new-lead", .leadAgency, page.prepared[html.language].newLead, chosen: nil)
    html.field("new-topic", .topic, value: nil, list: "topics")
    html.field("new-deadline", .lastDay, type: "date", value: nil)
    html.field("reason", .reason, value: nil)
    html.raw("<button")
    html.key("B")
    html.raw(">")
    html.say(.preview)
    html.keyHint("B")
    html.raw("</button></div></fieldset>")
  }
}
