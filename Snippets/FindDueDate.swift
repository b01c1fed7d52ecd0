// When a limit of five working days ends, and how that came about.
import WorkingDays

let calendar = WorkingCalendar.shipped
if let start = CivilDate("2026-02-12"), let cutoff = MinuteOfDay("17:30") {
  let limit = ClockLimit(5, .workingDay)
  let rule = ClockRule(cutoff: cutoff)
  switch try calendar.due(from: start, limit: limit, rule: rule) {
  case .on(let due):
    print(due.date, due.instant, due.isProvisional ? "provisional" : "")
    print(due.why.zh)
    let left = calendar.timeLeft(until: due, at: CivilMoment(start), in: .workingDay)
    print(left.count, left.isLate ? "working days late" : "working days left")
  case .stopped(let since):
    print("stopped since", since)
  }
}

// A city's own calendar file, laid over the shipped one.
let file = "2026-04-20\toff\t三月三\n2026-04-31\twork\t三月三"
let (table, problems) = CalendarTable.read(file, year: 2026)
for problem in problems { print(problem.line, problem.code, problem.wording.en) }
print(calendar.adding(table).years)
