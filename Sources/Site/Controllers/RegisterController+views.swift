// SPDX-License-Identifier: Apache-2.0
import Hummingbird
import Pages
import Register
import Storage

extension RegisterController {
  /// The views that somebody has saved; nil where nobody can save any.
  func savedViews(
    _ context: SiteContext,
    refused: String? = nil
  ) async throws -> SavedViews? {
    guard let store = services.register as? any ViewStore else { return nil }
    let views = try await store.savedViews(of: try context.officer().person)
    return SavedViews(
      views.map { ($0.name, RegisterView(address: $0.query)) },
      refused: refused
    )
  }

  /// Saves a view under a name, in the place of one that has it.
  @Sendable
  func saveView(
    _ fields: FormFields,
    _ request: Request,
    _ context: SiteContext
  ) async throws -> Response {
    guard let store = services.register as? any ViewStore else { throw PageError(.notFound) }
    let view = RegisterView { fields.first($0) }.with { _ in }
    let typed = fields.first(SavedViews.name) ?? ""
    let name = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let saved = SavedView(name: name, query: view.address)
    guard try await store.save(saved, of: try context.officer().person) else {
      return try await page(view, context, refused: typed)
    }
    return Response.seeOther(.register(view))
  }

  /// Forgets a saved view; what it showed stays on the page.
  @Sendable
  func forgetView(
    _ fields: FormFields,
    _ request: Request,
    _ context: SiteContext
  ) async throws -> Response {
    guard let store = services.register as? any ViewStore else { throw PageError(.notFound) }
    let view = RegisterView { fields.first($0) }.with { _ in }
    let name = fields.first(SavedViews.name) ?? ""
    try await store.forgetView(name, of: try context.officer().person)
    return Response.seeOther(.register(view))
  }
}
