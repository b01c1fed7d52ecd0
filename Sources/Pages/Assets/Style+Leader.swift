// SPDX-License-Identifier: Apache-2.0

extension Style {
  static let leader: StaticString = """
    .past { color: var(--seal); font-weight: 600; }

    .brief .title { margin-bottom: 1.25rem; }
    .choices ul, .more-lists ul { display: flex; flex-wrap: wrap; gap: 0 1.5rem; }
    .choices { margin-top: 0.5rem; font-size: 0.9375rem; }
    .choices a {
      display: inline-flex; align-items: center; min-height: 2.25rem; text-decoration: none;
      border-bottom: 2px solid transparent;
    }
    .choices a:hover { text-decoration: underline; }
    .choices a[aria-current] { color: var(--ink); border-color: var(--ink); }
    .five dl {
      display: grid; grid-template-columns: repeat(5, 1fr); gap: 0; border-block: 1px solid var(--hair);
    }
    .five dl > div {
      display: grid; grid-template-rows: subgrid; grid-row: span 2;
      padding: 0.8rem 0.75rem 0.7rem 1rem; border-left: 1px solid var(--hair);
    }
    .five dl > div:first-child { border-left: 0; padding-left: 0; }
    .five dt { color: var(--ink); font-size: 0.9375rem; }
    .five dd > a { color: inherit; text-decoration: none; display: inline-block; min-width: 2.5rem; }
    .five dd > a:hover b { text-decoration: underline; text-decoration-thickness: 2px; }
    .five b { font: 600 2.25rem/1.25 var(--serif); }
    .five small { display: block; line-height: 1.5; } .five .note { margin-top: 0.15rem; }
    .five .late b { color: var(--seal); }
    .brief section h2 { font-size: 1.125rem; margin: 1.75rem 0 0.4rem; }
    .count { font: 600 1.125rem var(--serif); }
    .agenda table { font-size: 0.9375rem; line-height: 1.55; }
    .agenda td, .agenda tbody th { padding-block: 0.6rem; vertical-align: top; }
    .agenda tbody th { width: 34%; } .agenda .said { line-height: 1.6; }
    .agenda .gap { width: 21%; } .agenda .gap span { display: block; }
    .agenda .ask { width: 19%; }
    .agenda td > div, .agenda th > div {
      display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 4; overflow: hidden;
    }
    .agenda .gap > div { display: block; }
    .agenda .n { text-align: right; }
    .agenda thead th:last-child { text-align: right; }
    .decided li { padding: 0.3rem 0; border-bottom: 1px dotted var(--hair); }
    .trio { display: grid; grid-template-columns: 1fr 1.2fr 1.4fr; gap: 0 3rem; }
    .tally li {
      display: flex; justify-content: space-between; gap: 1rem; padding: 0.3rem 0;
      border-bottom: 1px dotted var(--hair);
    }
    .tally small { margin-left: 0.4em; }
    .trio .hint { margin: 0.4rem 0 0; }
    .since { display: flex; flex-wrap: wrap; gap: 0.25rem 0.6rem; align-items: center; font-size: 0.875rem; }
    .since label { margin: 0; color: var(--soft); } .since input { padding: 0.1em 0.4em; }
    .more-lists { display: flex; flex-wrap: wrap; gap: 0 1.5rem; margin-top: 0.75rem; font-size: 0.875rem; }
    .more-lists p { margin: 0; } .more-lists a { display: inline-block; padding: 0.2rem 0; }
    .more-lists a[aria-current] { color: var(--ink); text-decoration: none; font-weight: 600; }
    .ledger td, .ledger tbody th { font-size: 0.9375rem; padding-block: 0.55rem; }
    .ledger tbody th { min-width: 16rem; }
    .ledger th small { display: block; }
    .ledger td > small { display: block; } .ledger .sum { margin: -1rem 0 1.25rem; }
    .pace { white-space: nowrap; } .pace::before { margin-right: 0.3em; content: "○"; }
    .pace.untold { color: var(--soft); } .pace.on::before { content: "△"; }
    .pace.behind { color: var(--amber); } .pace.behind::before { content: "▽"; }
    .ledger h2 { margin: 1.75rem 0 0.5rem; }
    .rates { margin: 1.25rem 0 1.75rem; } .checkpoint { margin-bottom: 1rem; }
    .due-day { padding: 0.6rem 0; border-bottom: 1px solid var(--hair); break-inside: avoid; }
    .due-day h3 { font: 600 1rem/1.6 var(--sans); } .due-day .rest { color: var(--amber); }
    .due-day li { display: inline-block; margin-right: 1.5rem; padding: 0.15rem 0; font-size: 0.9375rem; }

    .meeting main { max-width: 78rem; padding-top: 1.25rem; }
    .turn {
      display: grid; grid-template-columns: 1fr auto 1fr auto; align-items: center; gap: 0.5rem 1.5rem;
      margin-bottom: 1.5rem; border-bottom: 1px solid var(--hair); padding-bottom: 0.5rem;
    }
    .turn p { margin: 0; grid-column: 2; grid-row: 1; } .turn .leave { grid-column: 4; grid-row: 1; }
    .turn .step { min-height: 2.75rem; display: inline-flex; align-items: center; gap: 0.5em; grid-row: 1; }
    .turn [data-key=ArrowLeft] { justify-self: end; }
    .turn [data-key=ArrowRight] { grid-column: 3; justify-self: start; }
    .meeting .flash { margin: 0 0 1.25rem; }
    .meeting h1 { font-size: 2.25rem; line-height: 1.5; text-wrap: pretty; }
    .halves { display: grid; grid-template-columns: 1.2fr 1fr; gap: 0 4rem; margin-top: 1.75rem; }
    .matter { font-size: 1.25rem; line-height: 1.65; gap: 0.5em 1.5em; margin-bottom: 1rem; }
    .so-far li { padding: 0.5rem 0; border-bottom: 1px dotted var(--hair); }
    .so-far p { margin: 0; font-size: 1.125rem; }
    .meeting h2 { margin: 1.5rem 0 0.6rem; } .decide h2 { margin-top: 0; }
    .decide { border-top: 2px solid var(--ink); padding-top: 0.9rem; }
    .decide + .decide { margin-top: 2rem; }
    .decide textarea, .decide select, .decide input { font-size: 1.25rem; }
    .decide .row { display: flex; flex-wrap: wrap; gap: 0 1.5rem; }
    .decide .row p { margin-bottom: 1rem; } .decide .row select { max-width: 18rem; }

    @media (min-width: 60rem) { html:has(> .wall) { font-size: 26px; } }
    .wall main, .wall .foot { max-width: none; }
    .wall :is(small, td, th, dt, p, li, a, span) { font-size: max(1em, 1rem); }
    .refresh button { white-space: normal; padding-inline: 0.5em; }
    .wall .foot { font-size: 1rem; } .wall .five b { font-size: 3.5rem; }
    .wall .more-lists, .wall .since { display: none; }

    @media (max-width: 56rem) {
      .trio, .halves { grid-template-columns: 1fr; }
      .meeting h1 { font-size: 1.625rem; } .matter { font-size: 1.0625rem; }
    }
    @media (max-width: 40rem) {
      .five dl { grid-template-columns: 1fr 1fr; border-bottom: 0; }
      .five dl > div, .five dl > div:first-child {
        padding: 0.6rem 0; border-left: 0; border-bottom: 1px solid var(--hair);
      }
      .agenda tbody th, .agenda td:nth-child(n) { width: auto; }
      .agenda .n, .agenda td.n { text-align: left; }
      .ledger tbody th { min-width: 0; }
      .turn { grid-template-columns: 1fr 1fr; } .turn p { grid-column: 1; grid-row: 2; }
      .turn [data-key=ArrowRight] { grid-column: 2; } .turn .leave { grid-column: 2; grid-row: 2; }
    }
    """
}
