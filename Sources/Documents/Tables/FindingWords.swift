// SPDX-License-Identifier: Apache-2.0
import Reading

/// The words that tables for people use, in both languages.
extension OutputLanguage {
  func word(_ type: FindingType) -> String {
    switch type {
    case .measure: self(zh: "量值", en: "measure")
    case .indicator: self(zh: "指标", en: "indicator")
    case .livelihood: self(zh: "民生实事", en: "livelihood item")
    }
  }

  func word(_ tense: Tense) -> String {
    switch tense {
    case .outcome: self(zh: "成效", en: "outcome")
    case .target: self(zh: "承诺", en: "target")
    case .context: self(zh: "背景", en: "context")
    }
  }

  func word(_ kind: StatementKind) -> String {
    switch kind {
    case .indicator: self(zh: "指标", en: "indicator")
    case .livelihood: self(zh: "民生实事", en: "livelihood")
    case .project: self(zh: "项目", en: "project")
    case .task: self(zh: "任务", en: "task")
    case .reform: self(zh: "改革", en: "reform")
    case .other: self(zh: "其他", en: "other")
    }
  }

  func word(_ comparator: Comparator) -> String {
    switch comparator {
    case .equal: self(zh: "等于", en: "equal")
    case .atLeast: self(zh: "不少于", en: "at least")
    case .atMost: self(zh: "不多于", en: "at most")
    case .about: self(zh: "约", en: "about")
    }
  }

  func word(_ basis: Basis) -> String {
    switch basis {
    case .growth: self(zh: "增幅", en: "growth")
    case .level: self(zh: "水平", en: "level")
    }
  }

  func word(_ nature: Nature) -> String {
    switch nature {
    case .expected: self(zh: "预期性", en: "expected")
    case .binding: self(zh: "约束性", en: "binding")
    }
  }
}

extension Deadline {
  /// The day as an ISO 8601 date.
  package var iso: String {
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
  }
}
