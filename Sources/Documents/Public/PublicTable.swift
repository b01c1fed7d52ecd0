// SPDX-License-Identifier: Apache-2.0
import Mechanisms
package import Register
package import WorkingDays

/// The commitments of a year as a table for programs, with its description in two vocabularies.
package struct PublicTable: Sendable {
  /// What is described: the register, the year, and the day that verdicts are of.
  private let register: PublicRegister
  private let year: Int
  private let day: CivilDate

  /// A table of a year.
  package init(_ register: PublicRegister, year: Int, on day: CivilDate) {
    (self.register, self.year, self.day) = (register, year, day)
  }

  /// A column: its name, what it is called, its type of CSVW, and its cell.
  private struct Column {
    let name: String
    let zh: String
    let en: String
    var type = "string"
    let cell: @Sendable (PublicItem, PublicTable) -> Cell
  }

  private static let columns: [Column] = [
    Column(name: "number", zh: "编号", en: "number") { item, _ in .word(item.number.description) },
    Column(name: "quote", zh: "报告原话", en: "words of the report") { item, _ in .text(item.quote) },
    Column(name: "title", zh: "简称", en: "short name") { item, _ in .text(item.title) },
    Column(name: "kind", zh: "类别", en: "kind") { item, _ in .word(item.kind) },
    Column(name: "topic", zh: "领域", en: "topic") { item, _ in .text(item.topic) },
    Column(name: "place", zh: "地区", en: "place") { item, table in
      .text(table.register.reports[item.report]?.place ?? "")
    },
    Column(name: "report", zh: "报告的 SHA-256", en: "SHA-256 of the report") { item, _ in
      .word(item.report)
    },
    Column(name: "span", zh: "原话的字节", en: "bytes of the words") { item, _ in
      .word(item.span?.description ?? "")
    },
    Column(name: "targets", zh: "目标", en: "targets") { item, _ in
      .text(item.targets.map(\.written).joined(separator: "; "))
    },
    Column(name: "lead", zh: "牵头单位", en: "lead agency") { item, table in
      .text(table.register.agencies[item.lead] ?? item.lead)
    },
    Column(name: "deadline", zh: "期限", en: "last day", type: "date") { item, _ in
      .word((item.lastDay ?? item.deadline)?.description ?? "")
    },
    Column(name: "said", zh: "单位自述", en: "said by the agency") { item, _ in
      .word(item.said.word)
    },
    Column(name: "shown", zh: "佐证", en: "shown by evidence") { item, _ in
      .word(item.shown.word)
    },
    Column(name: "verdict", zh: "结论", en: "verdict") { item, table in
      .word(item.verdict(on: table.day).word)
    },
    Column(name: "verdictZh", zh: "结论（中文）", en: "verdict in Chinese") { item, table in
      .word(item.verdict(on: table.day).title.zh)
    },
    Column(name: "verdictEn", zh: "结论（英文）", en: "verdict in English") { item, table in
      .word(item.verdict(on: table.day).title.en)
    },
    Column(name: "asOf", zh: "公开的是哪天", en: "as of", type: "date") { item, _ in
      .word(item.asOf.description)
    },
  ]

  /// The table (RFC 4180).
  package func csv(_ items: [PublicItem]) -> [UInt8] {
    var out: [UInt8] = []
    CSVPrinter.append(Self.columns.map { .word($0.name) }, guarded: false, to: &out)
    for item in items {
      CSVPrinter.append(Self.columns.map { $0.cell(item, self) }, guarded: false, to: &out)
    }
    return out
  }

  /// Its description as CSV on the Web has it.
  package var metadata: [UInt8] {
    var schema = JSONObject()
    schema.add("columns", Self.columns.map { Self.described($0, type: "datatype") })
    schema.add("primaryKey", "number")
    var object = JSONObject()
    object.add("@context", "http://www.w3.org/ns/csvw")
    object.add("url", "\(year).csv")
    object.add("dc:title", "\(register.place) \(year)")
    object.add("dc:modified", day.description)
    object.add("tableSchema", schema)
    return Array((object.line + "\n").utf8)
  }

  /// All tables as one package of Frictionless data.
  package static func package(
    _ register: PublicRegister,
    years: [Int],
    on day: CivilDate
  ) -> [UInt8] {
    var object = JSONObject()
    object.add("profile", "tabular-data-package")
    object.add("name", "duixian")
    object.add("title", register.place)
    object.add("created", day.description)
    object.add(
      "resources",
      years.map { year in
        var schema = JSONObject()
        schema.add("fields", columns.map { described($0, type: "type") })
        schema.add("primaryKey", "number")
        var resource = JSONObject()
        resource.add("name", "commitments-\(year)")
        resource.add("path", "\(year).csv")
        resource.add("profile", "tabular-data-resource")
        resource.add("format", "csv")
        resource.add("encoding", "utf-8")
        resource.add("schema", schema)
        return resource
      }
    )
    return Array((object.line + "\n").utf8)
  }

  private static func described(_ column: Column, type: String) -> JSONObject {
    var object = JSONObject()
    object.add("name", column.name)
    if type == "datatype" {
      object.add("titles", [column.name])
      object.add("dc:description", "\(column.zh) · \(column.en)")
    } else {
      object.add("title", "\(column.zh) · \(column.en)")
    }
    object.add(type, column.type)
    return object
  }
}
