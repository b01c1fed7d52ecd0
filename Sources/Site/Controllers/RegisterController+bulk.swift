// SPDX-License-Identifier: Apache-2.0
import Hummingbird
import Mechanisms
import Pages
import Register
import Storage
import WorkingDays

// One change of several commitments: looked at first, then made at once or not at all.
extension RegisterController {
  @Sendable
  func preview(
    _ fields: FormFields,
    _ request: Request,
    _ context: SiteContext
  ) async throws -> Response {
    let (register, form) = try form(fields)
    return Response.page(
      try await preview(form, register, context, problem: nil).render(context.visitor)
    )
  }

  @Sendable
  func apply(
    _ fields: FormFields,
    _ request: Request,
    _ context: SiteContext
  ) async throws -> Response {
    let (register, form) = try form(fields)
    let officer = try context.officer()
    guard !form.items.isEmpty, let command = form.change.command else {
      return Response.page(
        try await preview(form, register, context, problem: nil).render(context.visitor)
      )
    }
    let now = services.now()
    let batch = Batch(
      form.items.map { (.commitment($0.number, command), now, officer) },
      expected: form.items.map(\.version)
    )
    do throws(SubmitError) {
      _ = try await register.submitAll(batch)
    } catch {
      guard case .refused(let refusal, _, _) = error else { throw error }
      let page = try await preview(form, register, context, problem: refusal.message)
      return Response.page(page.render(context.visitor))
    }
    return Response.seeOther(.register(form.view.with { $0.done = form.items.count }))
  }

  /// What a form asks for.
  private struct Form {
    let change: BulkChange
    let items: [SeenItem]
    let view: RegisterView
  }

  private func form(_ fields: FormFields) throws -> (any RegisterStore, Form) {
    guard let register = services.register,
      let field = fields.first("field").flatMap({ BulkChange.Field(rawValue: $0) })
    else { throw PageError(.badRequest) }
    let items = fields.all("item").compactMap { SeenItem($0) }
    var seen: Set<SerialNumber> = []
    return (
      register,
      Form(
        change: BulkChange(
          field: field,
          value: fields.first(BulkChange.valueName(field)) ?? "",
          reason: fields.first("reason") ?? ""
        ),
        items: items.filter { seen.insert($0.number).inserted },
        view: RegisterView { fields.first("view-" + $0) }
      )
    )
  }

  /// Tries each line on its own and keeps nothing, so that every refusal is seen at once.
  private func preview(
    _ form: Form,
    _ register: any RegisterStore,
    _ context: SiteContext,
    problem: Bilingual?
  ) async throws -> BulkPreviewPage {
    let names = try await names(register)
    let state = try await register.state(of: form.items.map { .commitment($0.number) })
    let officer = try context.officer()
    let command = form.change.command
    var lines: [BulkPreviewPage.Line] = []
    for seen in form.items {
      guard let item = state.commitments[seen.number] else { continue }
      var refusal: Bilingual?
      if let command {
        let order = Order(
          .commitment(seen.number, command),
          at: services.now(),
          officer: officer,
          expected: seen.version,
          isDryRun: true
        )
        do throws(SubmitError) {
          _ = try await register.submit(order)
        } catch {
          guard case .refused(let why, _, _) = error else { throw error }
          refusal = why.message
        }
      }
      lines.append(
        BulkPreviewPage.Line(
          item: seen,
          title: item.fields.title.isEmpty ? item.entry.quote : item.fields.title,
          old: form.change.field.shown(item.fields, names),
          refusal: refusal
        )
      )
    }
    return BulkPreviewPage(
      change: form.change,
      new: form.change.field == .lead ? names.agency(form.change.value) : form.change.value,
      lines: lines,
      view: form.view,
      problem: problem ?? form.change.problem
    )
  }
}

extension BulkChange.Field {
  /// The value that a commitment has now, as people read it.
  fileprivate func shown(_ fields: CommitmentFields, _ names: RegisterNames) -> String {
    switch self {
    case .lead: names.agency(fields.lead)
    case .topic: fields.topic
    case .deadline: fields.deadline?.description ?? ""
    }
  }
}

extension BulkChange {
  /// What it asks for of each commitment; nil where something is missing.
  fileprivate var command: CommitmentCommand? {
    guard problem == nil else { return nil }
    switch field {
    case .lead: return .correct(.lead, FieldValue(text: value), reason: reason)
    case .topic: return .correct(.topic, FieldValue(text: value), reason: reason)
    case .deadline:
      return CivilDate(value).map {
        .correct(.deadline, FieldValue(days: [$0], rule: reason), reason: reason)
      }
    }
  }

  /// What is missing in it; nil where nothing is.
  fileprivate var problem: Bilingual? {
    if value.isEmpty {
      return Bilingual(zh: "请选定或填写新的值，再预览。", en: "Choose or write the new value, then look again.")
    }
    if field == .deadline, CivilDate(value) == nil {
      return Bilingual(zh: "期限请写成 2026-12-31 的样子。", en: "Write the day as 2026-12-31.")
    }
    if reason.isEmpty {
      return Bilingual(
        zh: "请写明修改的理由：它会记入每一件的经过。",
        en: "Say why: it stands in the history of each item."
      )
    }
    return nil
  }
}
