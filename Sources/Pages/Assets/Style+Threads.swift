// SPDX-License-Identifier: Apache-2.0

extension Style {
  static let threads: StaticString = """
    .verdict { white-space: nowrap; } .verdict::before { margin-right: 0.3em; content: "○"; }
    .met { color: var(--jade); } .met::before { content: "●"; }
    .partly { color: var(--blue); } .partly::before { content: "◐"; }
    .missed { color: var(--seal); } .missed::before { content: "■"; }
    .unclear { color: var(--amber); } .unclear::before { content: "◇"; }
    .unanswered { color: var(--soft); }
    .status { white-space: nowrap; } .status.proposed { color: var(--soft); }
    .status.proposed { border-bottom: 1px dashed var(--field); }
    .status:is(.confirmed, .pointed) { color: var(--ink); font-weight: 600; }
    .status.refused { color: var(--seal); }

    .figures {
      display: grid; grid-template-columns: repeat(5, 1fr); margin-top: 1.75rem;
      border-block: 1px solid var(--hair);
    }
    .figures a {
      padding: 0.8rem 0 0.7rem 1rem; text-decoration: none; color: inherit; line-height: 1.5;
      border-left: 1px solid var(--hair); border-bottom: 2px solid transparent;
    }
    .figures a:first-child { border-left: 0; padding-left: 0; }
    .figures b { display: block; font: 600 1.875rem/1.2 var(--serif); }
    .figures small { display: block; }
    .figures a:hover { background: var(--wash); }
    .figures a[aria-current] { border-bottom-color: var(--ink); }

    .threads .facts a { color: var(--blue); }
    .threads .reading { grid-template-columns: minmax(0, 1fr) 22rem; gap: 2.5rem; }
    .threads td, .threads tbody th { padding-block: 0.6rem; }
    .threads .said a { color: inherit; text-decoration: none; }
    .threads .said a:hover { text-decoration: underline; }
    table.threads td small { display: inline-block; }
    tr.now { background: var(--wash); } tr { scroll-margin-top: 30vh; }
    .pair figure { margin: 0 0 0.9rem; }
    .pair figcaption { margin: 0 0 0.2rem; color: var(--soft); font-size: 0.8125rem; }
    .panel .pair blockquote { margin: 0; }
    .differs {
      font-style: normal; background: color-mix(in srgb, var(--amber) 20%, transparent);
      border-bottom: 1px solid var(--amber);
    }
    .acts { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-top: 0.9rem; }
    .acts:empty { display: none; }
    .pointing { margin-top: 1.25rem; border-top: 1px solid var(--hair); padding-top: 0.9rem; }
    .pointing h3 { font: 500 0.875rem/1.65 var(--sans); margin-bottom: 0.4rem; }
    .pointing .search input { flex: 1; width: 0; }
    .pointing li { border-bottom: 1px solid var(--hair); padding: 0.4rem 0; }

    .years .wide { overflow-x: auto; }
    .years td { font-size: 0.9375rem; }
    .years td .said { display: block; }
    .years .matter { width: 12rem; }
    .pairs { margin-top: 2.5rem; border-top: 1.5px solid var(--ink); padding-top: 1.25rem; }
    .pairs h2 { margin-bottom: 0.75rem; }
    .pairs li { display: flex; flex-wrap: wrap; gap: 0.2rem 1.5rem; padding: 0.35rem 0; }

    @media (min-width: 40.01rem) {
      table.threads th.said { width: 42%; padding-right: 1rem; }
      .years table { table-layout: fixed; min-width: 44rem; }
    }
    @media (max-width: 74rem) {
      .threads .reading { grid-template-columns: minmax(0, 1fr) 18rem; gap: 1.75rem; }
    }
    @media (max-width: 40rem) {
      .figures { grid-template-columns: 1fr 1fr; border-bottom: 0; }
      .figures a, .figures a:first-child {
        padding-left: 0; border-left: 0; border-bottom: 1px solid var(--hair);
      }
    }

    """
}
