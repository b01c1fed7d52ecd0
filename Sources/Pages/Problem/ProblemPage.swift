// SPDX-License-Identifier: Apache-2.0

/// A page that says what did not work and what to do.
package struct ProblemPage: Sendable {
  /// What did not work.
  package enum Problem: Sendable, Hashable {
    /// No page has this address.
    case notFound
    /// The request came from another site.
    case forbidden
    /// Only who is signed in may see it; a page leads back to where they were going.
    case signIn(next: String?)
    /// Nobody in this role may.
    case notAllowed
    /// The link to make a password was used or is too old.
    case setUpExpired
    /// The form is not of the session that sends it, as behind a new sign-in in another window.
    case staleForm
    /// The address does not take this kind of request.
    case badRequest
    /// The body of the request came too slowly.
    case tooSlow
    /// A file was refused.
    case refused(fileName: String?, Refusal)
    /// The deleted report cannot be brought back any more.
    case undoExpired
    /// Something went wrong here; the number finds it in the log.
    case failed(requestID: String)
  }

  /// What did not work.
  package var problem: Problem

  /// Makes a page.
  package init(_ problem: Problem) { self.problem = problem }

  /// The page as bytes.
  package func render(_ visitor: Visitor) -> [UInt8] {
    let context = PageContext(visitor, address: nil)
    let title = heading.words(visitor.language).description
    return Layout(context: context, area: nil, style: "problem").page(title: title) { html in
      html.raw("<header class=\"title\">")
      html.element("h1", heading)
      html.raw("</header>")
      switch problem {
      case .notFound: html.element("p", class: "lead", .notFoundLead)
      case .forbidden: html.element("p", class: "lead", .forbiddenLead)
      case .signIn: html.element("p", class: "lead", .signInLead)
      case .notAllowed: html.element("p", class: "lead", .notAllowedLead)
      case .setUpExpired: html.element("p", class: "lead", .setUpExpiredLead)
      case .staleForm: html.element("p", class: "lead", .staleFormLead)
      case .badRequest: html.element("p", class: "lead", .badRequestLead)
      case .tooSlow: html.element("p", class: "lead", .tooSlowLead)
      case .undoExpired: html.element("p", class: "lead", .undoExpiredLead)
      case .refused(let fileName, let refusal):
        html.raw("<section class=\"refusal\">")
        if let fileName { html.element("h2") { $0.text(fileName) } }
        refusal.write(to: &html)
        html.raw("</section>")
        html.element("p", .nothingKept)
      case .failed(let requestID):
        html.element("p", class: "lead", .failedLead)
        html.raw("<p><code>")
        html.text(requestID)
        html.raw("</code></p>")
      }
      html.raw("<p>")
      html.link(.start) { $0.say(.backToStart) }
      html.raw("</p>")
    }
  }

  private var heading: Phrase {
    switch problem {
    case .notFound: .notFound
    case .forbidden: .forbidden
    case .signIn: .signInFirst
    case .notAllowed: .notAllowed
    case .setUpExpired: .setUpExpired
    case .staleForm: .staleForm
    case .badRequest: .badRequest
    case .tooSlow: .tooSlow
    case .refused: .refused
    case .undoExpired: .undoExpired
    case .failed: .failed
    }
  }
}
