// SPDX-License-Identifier: Apache-2.0

extension Style {
  /// The pages of the public site.
  static let open: StaticString = """
    .counts-of {
      display: grid; grid-template-columns: repeat(7, 1fr); gap: 0.5rem 1rem; margin: 0.75rem 0 0;
    }
    .counts-of dt { font-size: 0.875rem; } .counts-of .mark { white-space: normal; }
    .counts-of dd { font: 600 1.75rem/1.3 var(--serif); color: var(--soft); }
    .counts-of a { color: var(--ink); text-decoration-color: var(--hair); }
    .counts-of a:hover { text-decoration-color: currentcolor; }
    .verdict-bar { display: block; width: 100%; height: 1.75rem; margin: 0.75rem 0 0.35rem; }
    .bar-met { fill: var(--jade); } .bar-partly { fill: color-mix(in srgb, var(--jade) 55%, var(--paper)); }
    .bar-missed { fill: var(--seal); } .bar-changed { fill: var(--grey); }
    .bar-running { fill: color-mix(in srgb, var(--blue) 60%, var(--paper)); }
    .bar-behind { fill: var(--amber); } .bar-unknown { fill: var(--hair); }
    .bar-says { margin: 0; font-size: 0.9375rem; color: var(--soft); }
    .year-of { margin-bottom: 2.75rem; }
    .year-of h2 a { color: inherit; text-decoration-color: var(--hair); }
    .public section { margin-top: 2.5rem; }
    .public section > h2 { margin-bottom: 0.5rem; }
    .hint { margin: 0.75rem 0 0; font-size: 0.875rem; color: var(--soft); max-width: 46rem; }
    .by-year thead .mark { font-size: 0.8125rem; }
    .by-year td.n, .by-year thead .n { text-align: right; }
    .years-of { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; }
    .years-of a { display: inline-block; padding: 0.2rem 0; }
    .open-lines { margin-top: 2rem; font-size: 0.9375rem; }
    .open-lines .n0 { white-space: nowrap; color: var(--soft); }
    .open-lines .day { white-space: nowrap; }
    .open-lines .said { font-size: 1rem; line-height: 1.6; min-width: 16rem; }
    .open-lines .said a { color: inherit; text-decoration-color: var(--hair); }
    .open-lines .said a:hover { text-decoration-color: currentcolor; }
    .open-lines .group th { padding: 1.5rem 0 0.4rem; border-bottom: 1px solid var(--ink); font-size: 1rem; }
    .matters-of { font-size: 0.9375rem; } .matters-of td { min-width: 9rem; vertical-align: top; }
    .matters-of .said { min-width: 14rem; vertical-align: top; }
    .multiples { display: grid; grid-template-columns: repeat(auto-fill, minmax(19rem, 1fr)); gap: 0 3rem; }
    .multiples section { margin-top: 2rem; min-width: 0; }
    .small-chart { max-width: 22rem; } .small-chart .aim { stroke: var(--ink); stroke-width: 2; }
    .narrow-of { font-size: 0.875rem; max-width: 46rem; margin-top: 0.5rem; }
    .narrow-of :is(td, th) { padding-block: 0.35rem; }
    .not-so { color: var(--amber); }
    .find { display: flex; flex-wrap: wrap; gap: 0.75rem 1rem; align-items: end; margin-bottom: 1rem; }
    .find label { margin: 0; } .find label > span { display: block; font-size: 0.8125rem; color: var(--soft); }
    .find label:first-child { flex: 1 1 16rem; } .find input { width: 100%; }
    .prose { max-width: 44rem; } .prose h2 { margin: 1.75rem 0 0.5rem; }
    .rules { grid-template-columns: 8rem 1fr; }
    .fields { font-size: 0.9375rem; } .fields th { width: 18rem; }
    .fields :is(td, th) { padding-block: 0.3rem; }
    .open-item blockquote { margin: 0.25rem 0 0; padding-left: 1rem; border-left: 2px solid var(--hair); }
    .open-item main > :is(section, header) { max-width: 56rem; }
    .problem { border-left: 3px solid var(--seal); padding: 0.4rem 0.9rem; margin: 0 0 1.25rem; }
    .moves { margin: 0.2rem 0 0; font-size: 0.9375rem; } .entries .moves li { border: 0; padding: 0; }
    .statuses .hint { margin: 0.5rem 0; }

    """

  static let openSmall: StaticString = """
    @media (max-width: 56rem) { .counts-of { grid-template-columns: repeat(4, 1fr); } }
    @media (max-width: 40rem) {
      .counts-of { grid-template-columns: 1fr 1fr; } .open-lines .said { min-width: 0; }
      .fields th { width: auto; } .by-year .scroll { overflow: visible; }
      .by-year td.n { text-align: left; }
    }
    @media print {
      .counts-of dd { font-size: 13pt; } .open-lines { font-size: 9.5pt; }
      .bar-met { fill: #555; } .bar-partly { fill: #999; } .bar-missed { fill: #000; }
      .bar-changed { fill: #ccc; } .bar-running { fill: #bbb; } .bar-behind { fill: #777; }
      .verdict-bar rect { stroke: #000; stroke-width: 1; }
    }

    """
}
