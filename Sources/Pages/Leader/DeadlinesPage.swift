// SPDX-License-Identifier: Apache-2.0
import Mechanisms
package import Register
package import WorkingDays

/// The deadlines of the next ninety days, by month and day, with the days that are worked marked.
package struct DeadlinesPage: Sendable {
  /// How many days ahead it looks.
  package static let days = 90
  /// How many items a day names before it asks for its own page.
  private static let namedItems = 12

  private let rows: [CommitmentRow]
  private let day: CivilDate?
  private let overdue: Int
  private let calendar: WorkingCalendar
  private let names: [String: String]
  private let now: Timestamp
  /// The addresses for calendar programs.
  package var feeds: [FeedPanel.Feed] = []

  /// A page of lines whose next limit lies ahead, the earliest first.
  ///
  /// `overdue` counts those of which it is past. With a day, that day alone is shown, and whole.
  package init(
    rows: [CommitmentRow],
    day: CivilDate?,
    overdue: Int,
    calendar: WorkingCalendar,
    names: [String: String],
    now: Timestamp
  ) {
    self.rows = rows
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
        zh: "今后 \(Self.days) 天内到期 \(rows.count) 项；另有已逾期 \(overdue) 项",
        en: "\(rows.count) due within \(Self.days) days; \(overdue) more are overdue"
      ),
      current: .deadlines()
    )
    return frame.page(visitor) { html in
      guard !rows.isEmpty else {
        html.element("p", class: "none", .noDeadlines)
        return FeedPanel(feeds, on: .calendar).write(to: &html)
      }
      var month = 0
      for (date, some) in byDay where day == nil || day == date {
        if date.month != month {
          month = date.month
          html.element("h2") {
            $0.text(Bilingual(zh: "\(date.year)年\(date.month)月", en: "\(date.year)-\(date.month)"))
          }
        }
        self.day(date, some, &html)
      }
      FeedPanel(feeds, on: .calendar).write(to: &html)
    }
  }

  private var byDay: [(CivilDate, [CommitmentRow])] {
    Dictionary(grouping: rows) { $0.facts.nextDue?.dayBefore ?? .last }
      .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private func day(_ date: CivilDate, _ rows: [CommitmentRow], _ html: inout Html) {
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
      $0.text(Bilingual(zh: "\(rows.count) 项", en: "\(rows.count)"))
    }
    html.raw("</h3><ul>")
    let most = day == nil ? Self.namedItems : rows.count
    for row in rows.prefix(most) {
      html.raw("<li>")
      html.item(row)
      html.raw(" <small>")
      html.text(names[row.fields.lead] ?? row.fields.lead)
      html.raw("</small></li>")
    }
    if rows.count > most {
      html.raw("<li>")
      html.link(.deadlines(day: date)) {
        $0.text(Bilingual(zh: "另有 \(rows.count - most) 项", en: "\(rows.count - most) more"))
      }
      html.raw("</li>")
    }
    html.raw("</ul></section>")
  }

  private static let weekdays = [
    Bilingual(zh: "周一", en: "Mon"), Bilingual(zh: "周二", en: "Tue"), Bilingual(zh: "周三", en: "Wed"),
    Bilingual(zh: "周四", en: "Thu"), Bilingual(zh: "周五", en: "Fri"), Bilingual(zh: "周六", en: "Sat"),
    Bilingual(zh: "周日", en: "Sun"),
  ]
}
