// SPDX-License-Identifier: Apache-2.0

extension Style {
  static let inbox: StaticString = """
    .inbox h1 small { font: 400 1rem/1.65 var(--sans); margin-left: 0.5em; }
    .inbox .counts { max-width: none; }
    .inbox .counts a { color: var(--ink); font-weight: 500; white-space: nowrap; }
    .late { color: var(--seal); } .near { color: var(--amber); }
    .in-time { color: var(--jade); } .still { color: var(--grey); }
    .task-group { margin-top: 2.5rem; scroll-margin-top: 1.5rem; }
    .task-group h2 { padding-bottom: 0.5rem; border-bottom: 1.5px solid var(--ink); }
    .task-group > .none { margin: 0.75rem 0; }
    .task {
      display: grid; grid-template-columns: minmax(0, 1fr) 10rem 15rem; gap: 0.25rem 2rem;
      padding: 0.85rem 0; border-bottom: 1px solid var(--hair); align-items: start;
      scroll-margin-top: 1rem; break-inside: avoid;
    }
    .task h3 { line-height: 1.55; }
    .task h3 a { color: inherit; text-decoration: none; }
    .task h3 a:hover { text-decoration: underline; }
    .task p { margin: 0.2rem 0 0; }
    .task .meta { color: var(--soft); font-size: 0.875rem; }
    .task .why { border-left: 2px solid var(--seal); padding-left: 0.75rem; }
    .when { display: grid; line-height: 1.5; }
    .when .lamp { font-size: 0.9375rem; } .when b { font-weight: 600; }
    .when .asked { color: var(--blue); }
    .quick { text-align: right; }
    .quick button {
      padding-inline: 0.9em; min-height: 2.25rem; font-size: 0.9375rem; white-space: normal;
    }
    .task.open { border-bottom: 1.5px solid var(--ink); }
    .unfolded { grid-column: 1 / -1; padding: 0.5rem 0 0.75rem; }
    .unfolded blockquote { margin: 0 0 0.5rem; max-width: 44rem; }
    .unfolded .last { color: var(--soft); max-width: 44rem; }
    .agency-acts { margin-top: 0.9rem; }
    .agency-acts > .act-form { margin-bottom: 0.75rem; }
    .act-fold { border-top: 1px solid var(--hair); }
    .act-fold:last-child { border-bottom: 1px solid var(--hair); }
    summary { cursor: pointer; padding: 0.6rem 0; min-height: 2.75rem; }
    summary:hover { background: var(--wash); }
    .act-fold[open] > summary { font-weight: 500; }
    .act-fold > .act-form {
      display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
      gap: 0.9rem 1.5rem; padding: 0.25rem 0 1.25rem; align-items: start; max-width: 56rem;
    }
    .inbox .act-form label { margin: 0; }
    .inbox .act-form label > span { display: block; font-size: 0.875rem; color: var(--soft); }
    .inbox .act-form label > span::first-letter, .act-fold > summary::first-letter,
    .inbox .act-form > button::first-letter { text-transform: uppercase; }
    .tick input { width: 1.25rem; height: 1.25rem; vertical-align: -0.2em; margin: 0 0.4rem 0 0; }
    .inbox .act-form label > small { display: block; }
    .inbox .act-form label:has(textarea), .inbox .act-form .tick, .inbox .act-form label:has([type=file]),
    .act-fold > .act-form > button { grid-column: 1 / -1; justify-self: start; }
    .inbox .act-form label:has(textarea) { justify-self: stretch; }
    .inbox .act-form input.n { width: 9rem; }
    .inbox .act-form select {
      font: inherit; color: inherit; background: var(--sheet); border: 1px solid var(--field);
      border-radius: 3px; padding: 0.45em 0.5em; max-width: 100%; min-height: 2.5rem;
    }
    .inbox .act-form kbd { border-color: currentcolor; color: inherit; background: none; opacity: 0.75; }
    .refusal-box { border-left: 3px solid var(--seal); padding: 0.2rem 0 0.2rem 1rem; margin: 0.25rem 0 1rem; }
    .refusal-box strong { color: var(--seal); }
    .refusal-box p { margin: 0.2rem 0; }
    .refusal-box li { padding: 0.1rem 0; font-size: 0.9375rem; }
    .stray { margin-bottom: 2rem; } .stray h2 { font-size: 1rem; }
    #asked { margin-top: 3rem; } #asked table { margin-top: 1rem; }
    .by-link .list { width: auto; margin-bottom: 0.75rem; }
    .by-link .list td, .by-link .list th { padding-right: 2rem; }
    .later { margin-top: 0.25rem; } .later > summary { color: var(--soft); }

    @media (max-width: 56rem) {
      .task { grid-template-columns: minmax(0, 1fr); }
      .when { display: flex; flex-wrap: wrap; gap: 0 0.75rem; }
      .quick { text-align: left; }
    }
    @media print {
      .quick, .agency-acts, .unfolded .steps { display: none; }
      .task { grid-template-columns: minmax(0, 1fr) 9rem; }
      .when .lamp, .late, .near { color: #000; }
    }

    """
}
