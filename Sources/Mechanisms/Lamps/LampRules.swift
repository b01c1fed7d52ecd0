// SPDX-License-Identifier: Apache-2.0

/// The rules by which a city lights its lamps, as one preset: data, which a city can edit.
///
/// Those of days and those of progress stand side by side and are never blended; what is nil the
/// city does not rule.
public struct LampRules: Sendable, Hashable {
  /// Its stable name.
  public let id: String
  /// Its name for people.
  public let title: Bilingual
  /// When a deadline is near (临近时限).
  public let deadline: DeadlineRule?
  /// How far progress is behind the plan (序时进度).
  public let progress: ProgressRule?
  /// Projects that should have started (开工).
  public let start: StartLampRule?
  /// Started projects that are not entered for statistics (入库纳统).
  public let entry: EntryLampRule?
  /// Payments below what is required (支付).
  public let payment: PaymentLampRule?
  /// Months missed in a row.
  public let running: RunningLampRule?

  /// Makes a preset.
  public init(
    id: String,
    title: Bilingual,
    deadline: DeadlineRule? = nil,
    progress: ProgressRule? = nil,
    start: StartLampRule? = nil,
    entry: EntryLampRule? = nil,
    payment: PaymentLampRule? = nil,
    running: RunningLampRule? = nil
  ) {
    self.id = id
    self.title = title
    self.deadline = deadline
    self.progress = progress
    self.start = start
    self.entry = entry
    self.payment = payment
    self.running = running
  }
}
