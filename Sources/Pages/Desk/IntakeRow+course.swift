// SPDX-License-Identifier: Apache-2.0
import Mechanisms

extension IntakeRow {
  /// The mechanisms of the office, each with the severities that it tells apart.
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
    html.raw("</select></label></p>")
  }
}
