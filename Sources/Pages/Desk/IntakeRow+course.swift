// SPDX-License-Identifier: Apache-2.0
import Mechanisms

extension IntakeRow {
  /// The mechanisms of the office, each with the severities that it tells apart, and their classes.
  func course(_ html: inout Html) {
    let chosen = typed(IntakeField.course, or: "")
    html.raw("<p class=\"row\"><label>")
    html.say(.deskCourse)
    html.raw(" <select name=\"course\">")
    for course in IntakeCourse.offered(by: page.mechanisms) {
      guard let profile = page.mechanisms[course.mechanism] else { continue }
      html.option(course.description, isChosen: course.description == chosen) { html in
        html.text(profile.title)
        if profile.severities.count > 1,
          let severity = profile.severities.first(where: { $0.id == course.severity })
        {
          html.raw(" · ")
          html.text(severity.title)
        }
      }
    }
    html.raw("</select></label>")
    classes(&html)
    html.raw("</p>")
  }

  /// The classes of the mechanisms that have several, each under its mechanism.
  private func classes(_ html: inout Html) {
    let chosen = typed(IntakeField.caseClass, or: "")
    html.raw(" <label>")
    html.say(.caseClass)
    html.raw(" <select name=\"class\">")
    html.option("", isChosen: chosen.isEmpty) { $0.say(.classByWords) }
    var seen: Set<String> = []
    for course in IntakeCourse.offered(by: page.mechanisms)
    where seen.insert(course.mechanism).inserted {
      guard let profile = page.mechanisms[course.mechanism], profile.classes.count > 1 else {
        continue
      }
      html.raw("<optgroup")
      html.attribute("label", html.language.words(profile.title))
      html.raw(">")
      for entry in profile.classes {
        let value = IntakeClass(mechanism: profile.id, id: entry.id).description
        html.option(value, isChosen: value == chosen) { $0.text(entry.title) }
      }
      html.raw("</optgroup>")
    }
    html.raw("</select></label>")
  }
}
