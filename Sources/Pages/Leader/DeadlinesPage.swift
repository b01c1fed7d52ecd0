// SPDX-License-Identifier: Apache-2.0
import Mechanisms
package import Register
package import WorkingDays

/// The deadlines of the next ninety days, by month and day, with the days that are worked marked.
package struct DeadlinesPage: Sendable {
  /// How many days ahead it looks.
  package static let days = 90
  /// How many items a day names beside others, and on a page of its own.
  package static func namedItems(isAlone: Bool) -> Int { isAlone ? 300 : 12 }

  private let days: [DueDay]
  private let total: Int
  private let day: CivilDate?
  private let overdue: Int
  private let calendar: WorkingCalendar
  private let names: [String: String]
  private let now: Timestamp
  /// The addresses for calendar programs.
  package var feeds: [FeedPanel.Feed] = []

  /// A page of the days ahead on which something is due, in order.
  ///
  /// `total` counts what is due on all of them, `overdue` what is late already. With a day, that day
  /// alone is shown.
  package init(
    days: [DueDay],
    total: Int,
    day: CivilDate?,
    overdue: Int,
    calendar: WorkingCalendar,
    names: [String: String],
    now: Timestamp
  ) {
    self.days = days
    self.total = total
    self.day = day
    self.overdue = overdue
    self.calendar = calendar
    self.names = names
    self.now = now
  }

  /// The page as bytes.
  package func render(_ visitor: Visitor) -> [UInt8] {
    let frame = ListFrame(
      address: .deadlines(day: day),
      name: .deadlineList,
      now: now,
      sum: Bilingual(
        zh: "今后 \(Self.days) 天内到期 \(total) 项；另有已逾期 \(overdue) 项",
        en: "\(total) due within \(Self.days) days; \(overdue) more are overdue"
      ),
      current: .deadlines()
    )
    return frame.page(visitor) { html in
      guard total > 0 else {
        html.element("p", class: "none", .noDeadlines)
        return FeedPanel(feeds, on: .calendar).write(to: &html)
      }
      var month = 0
      for due in days where day == nil || day == due.day {
        let date = due.day
        if date.month != month {
          month = date.month
          html.element("h2") {
            $0.text(Bilingual(zh: "\(date.year)年\(date.month)月", en: "\(date.year)-\(date.month)"))
          }
        }
        write(due, &html)
      }
      FeedPanel(feeds, on: .calendar).write(to: &html)
    }
  }

  private func write(_ due: DueDay, _ html: inout Html) {
    let date = due.day
    let isWorked = calendar.isWorkingDay(date)
    html.raw("<section class=\"due-day\"><h3>")
    html.text(DayText.short(date, now.date, html.language))
    html.raw(" <small>")
    html.text(Self.weekdays[date.weekday - 1])
    html.raw(isWorked ? " <span class=\"worked\">" : " <span class=\"rest\">")
    html.say(isWorked ? .workingDay : .restDay)
    html.raw("</span> ")
    let left = date.days(since: now.date)
    html.text(Bilingual(zh: "还有 \(left) 天", en: "in \(left) days"))
    html.raw("</small> ")
    html.link(.deadlines(day: date)) {
      $0.text(Bilingual(zh: "\(due.count) 项", en: "\(due.count)"))
    }
    html.raw("</h3><ul>")
    for row in due.lines.prefix(Self.namedItems(isAlone: day != nil)) {
      html.raw("<li>")
      html.item(row)
      html.raw(" <small>")
      html.text(names[row.fields.lead] ?? row.fields.lead)
      html.raw("</small></li>")
    }
    let more = due.count - min(due.lines.count, Self.namedItems(isAlone: day != nil))
    if more > 0 {
      html.raw("<li>")
      html.link(day == nil ? .deadlines(day: date) : .register(Self.byDue)) {
        $0.text(Bilingual(zh: "另有 \(more) 项", en: "\(more) more"))
      }
      html.raw("</li>")
    }
    html.raw("</ul></section>")
  }

  /// The register in the order of its deadlines: a day with hundreds of items is read there.
  private static let byDue = RegisterView().with { $0.order = .due }

  private static let weekdays = [
    Bilingual(zh: "周一", en: "Mon"), Bilingual(zh: "周二", en: "Tue"), Bilingual(zh: "周三", en: "Wed"),
    Bilingual(zh: "周四", en: "Thu"), Bilingual(zh: "周五", en: "Fri"), Bilingual(zh: "周六", en: "Sat"),
    Bilingual(zh: "周日", en: "Sun"),
  ]
}
