// SPDX-License-Identifier: Apache-2.0

extension Style {
  static let small: StaticString = """
    @media (max-width: 74rem) {
      .reading { grid-template-columns: minmax(0, 38rem) minmax(15rem, 1fr); gap: 1.5rem 2.5rem; }
      .outline.wide { display: none; }
      .outline.narrow { display: block; grid-column: 1 / -1; }
      .columns { gap: 3rem; }
    }
    @media (max-width: 56rem) {
      .top { padding: 0 1.25rem; } main { padding: 1.75rem 1.25rem 2.5rem; }
      .foot { padding: 0 1.25rem 1.5rem; }
      .reading { display: block; }
      .outline.narrow { margin-bottom: 1.75rem; }
      .columns, .more .upload { display: block; }
      .columns section + section { margin-top: 3rem; }
      .more .or { display: flex; }
      .reading > .panel { position: static; margin-top: 2.5rem; max-height: none; }
      .chosen > .panel {
        position: fixed; inset: auto 0 0 0; margin: 0; max-height: 46vh; z-index: 5;
        background: var(--sheet); padding: 0.75rem 1.25rem 1rem; overflow-y: auto;
        box-shadow: 0 -0.5rem 1.5rem rgb(0 0 0 / 0.12);
      }
      .report:has(.chosen) { padding-bottom: 46vh; }
      .text mark { scroll-margin: 12vh 0 50vh; }
    }
    @media (min-width: 40.01rem) { .text mark { white-space: nowrap; } }
    @media (max-width: 40rem) {
      h1 { font-size: 1.5rem; }
      .top { column-gap: 1.25rem; } .top nav { gap: 0 1.25rem; }
      .text { font-size: 1rem; line-height: 1.95; text-align: start; }
      .tabs ul { gap: 0 1.25rem; }
      .search { flex: 1 1 100%; } .search input { flex: 1; width: 0; }
      .drop { padding: 1.25rem 1rem 1rem; }
      table, tbody, tr, td, tbody th { display: block; }
      thead { display: none; }
      table { border-top: 1.5px solid var(--ink); }
      tbody tr { padding: 0.75rem 0; border-bottom: 1px solid var(--hair); }
      .measures tbody { border-bottom: 1px solid var(--hair); padding: 0.5rem 0; }
      .measures tbody tr { border: 0; padding: 0.25rem 0; }
      .measures tbody tr + tr { border-top: 1px dotted var(--hair); }
      td, td.n, tbody th, .measures .said, .reports .said, .terms td:nth-child(2),
      :is(.livelihood, .terms) td:first-child {
        border: 0; padding: 0.1rem 0; width: auto; text-align: left; white-space: normal;
      }
      .act { text-align: left; } .act .quiet { padding-left: 0; }
      .measures td[data-label], td[data-label], .terms td[data-label]:nth-child(2) {
        padding: 0.1rem 0 0.1rem 6.5rem; position: relative;
      }
      td[data-label]:empty { display: none; }
      td[data-label]::before {
        content: attr(data-label); position: absolute; left: 0; color: var(--soft);
        font: 0.8125rem/1.9 var(--sans);
      }
      .sections .level2, .sections .level3 { padding: 0.1rem 0; }
      .rules { grid-template-columns: 1fr; } .rules dd { margin-bottom: 0.6rem; }
    }

    """

  static let print: StaticString = """
    @page { size: A4; margin: 22mm 20mm 20mm; @bottom-center { content: counter(page) " / " counter(pages); font: 9pt serif; } }
    @media print {
      :root {
        --paper: #fff; --sheet: #fff; --ink: #000; --soft: #444; --hair: #bbb; --wash: #fff;
        --blue: #1d3a66; --jade: #1d5240; --grey: #555; color-scheme: light;
      }
      html { font-size: 10.5pt; }
      .top nav, .language, .skip, .tabs, .search, .outline, .upload, .more, .flash, .act, .steps,
      .downloads, .permalink, .close, .kinds, .roles, .account, .reading:not(.chosen) > .panel {
        display: none !important;
      }
      .seal { color: #000; background: none; border: 1pt solid; }
      .top { border: 0; padding: 0; } .brand { padding: 0; font-size: 11pt; }
      main, .foot { padding: 0; max-width: none; } body { display: block; }
      .report:has(.chosen) { padding-bottom: 0; }
      .title { margin: 8mm 0 4mm; } h1 { font-size: 18pt; }
      .reading, .columns { display: block; margin-top: 6mm; }
      .reading > .panel { position: static; border-top: 1pt solid; margin-top: 8mm; max-height: none; }
      .text { font-size: 11pt; line-height: 1.9; text-align: justify; }
      .text :is(h2, h3, h4, h5, h6) { break-after: avoid; }
      .text p { orphans: 2; widows: 2; }
      td a, th a { color: inherit; text-decoration: none; }
      thead { display: table-header-group; } tr { break-inside: avoid; }
      .foot { margin-top: 8mm; font-size: 8.5pt; }
    }

    """
}
