// SPDX-License-Identifier: Apache-2.0

extension Style {
  static let cases: StaticString = """
    .queue-bar { border-block: 1px solid var(--hair); margin-bottom: 0.5rem; padding: 0.5rem 0; }
    .queue-bar :is(ol, ul) { display: flex; flex-wrap: wrap; gap: 0 1.75rem; }
    .queue-bar li { display: flex; align-items: baseline; gap: 0.4em; }
    .queue-bar ol li:not(:last-child)::after { content: "›"; color: var(--soft); margin-left: 1.1rem; }
    .queue-bar ol { gap: 0 1.1rem; }
    .queue-bar a {
      display: inline-flex; gap: 0.4em; align-items: baseline; padding: 0.35rem 0;
      color: var(--ink); text-decoration: none; border-bottom: 2px solid transparent;
    }
    .queue-bar a:hover { text-decoration: underline; }
    .queue-bar a[aria-current] { border-color: var(--ink); }
    nav.choices b { margin-left: 0.3em; }
    .queue-bar b { font: 600 1.125rem/1.3 var(--serif); }
    .queue-bar .zero a { color: var(--soft); } .queue-bar .zero b { font-weight: 400; }
    .queue-bar ul { font-size: 0.9375rem; } .queue-bar small { color: var(--seal); }
    .queue-bar p { margin: 0.25rem 0 0; }
    .rates dd > small + small { display: block; } .ledger .vote { white-space: nowrap; }
    .ledger h2::first-letter, .cases h1::first-letter { text-transform: uppercase; }
    .queue-bar p a { color: var(--blue); text-decoration: underline; padding: 0; }
    .cases .paging { padding-top: 1.25rem; }
    .cases .act-form, .case .act-form { margin: 0; }
    .open-case .act-form {
      display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
      gap: 0.9rem 1.5rem; padding: 1rem 0; align-items: start; max-width: 56rem;
    }
    .open-case .act-form > button { grid-column: 1 / -1; justify-self: start; }
    .open-case .act-form label:has([name=title]) { grid-column: 1 / -1; justify-self: stretch; }
    .open-case .act-form [name=title] { width: 100%; }
    .cases .title .tools { margin: 0.75rem 0 0; }
    .case .summary .when { display: flex; flex-wrap: wrap; gap: 0 0.75rem; }
    .case section { max-width: 56rem; } .case .words { white-space: pre-line; }
    .case #acts { border: 1px solid var(--hair); padding: 1rem 1.25rem; background: var(--sheet); }
    .case #acts > h2 { border: 0; padding: 0; }
    @media print {
      .case #acts, .queue-bar p { display: none; }
      .queue-bar li:not(:last-child)::after { content: ""; }
    }

    """
}
