// SPDX-License-Identifier: Apache-2.0

extension Style {
  /// The leader's page on one sheet of A4: every text that has no bound of its own is cut off by lines.
  static let leaderPrint: StaticString = """

    @page sheet { size: A4; margin: 9mm 13mm 8mm; @bottom-center { content: none; } }
    @media print {
      .brief { page: sheet; }
      .choices, .since, .more-lists, .turn, .decide, .brief .top { display: none !important; }
      html:has(> .brief), html:has(> .wall) { font-size: 8.6pt; line-height: 1.42; }
      .brief .title { margin: 0 0 2mm; } .brief h1 { font-size: 15pt; }
      .brief .lead { margin: 0.5mm 0 0; }
      .brief section h2 { font-size: 10pt; margin: 2.4mm 0 0.6mm; }
      .five dl > div { padding: 1.2mm 2mm 1.2mm 3mm; } .five b { font-size: 17pt; line-height: 1.15; }
      .brief small { font-size: 7.4pt; } .five dt, .five .note { font-size: 8pt; }
      .five .note { font-size: 7pt; }
      .agenda table { font-size: 7.8pt; line-height: 1.33; }
      .agenda td, .agenda tbody th, .agenda thead th { padding-block: 0.75mm; }
      .agenda .said { line-height: 1.36; }
      .agenda td > div, .agenda .gap > div { display: -webkit-box; -webkit-line-clamp: 3; }
      .agenda th > div { -webkit-line-clamp: 2; }
      .agenda .gap span { display: inline; } .agenda .gap span + span::before { content: " · "; }
      .agenda tbody th { width: 27%; } .agenda .gap { width: 28%; } .agenda .ask { width: 17%; }
      .tally li:nth-child(n + 6) { display: none; }
      .decided li, .tally li { padding: 0.5mm 0; }
      .decided li, .tally li span { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
      .trio { grid-template-columns: 1fr 1.2fr 1.4fr; gap: 0 8mm; } .trio .hint { margin: 0.5mm 0 0; font-size: 7pt; }
      .brief .foot { margin-top: 1.5mm; padding: 0; font-size: 7pt; } .brief .foot > p { margin: 1mm 0 0; }
      .brief a { color: inherit; text-decoration: none; }
      .brief .foot > p + p { display: none; }
      .ledger table { font-size: 9pt; } .ledger td, .ledger tbody th { padding-block: 1mm; font-size: 8.5pt; }
    }

    """
}
