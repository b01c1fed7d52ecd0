// SPDX-License-Identifier: Apache-2.0

extension Style {
  /// Letters as GB/T 9704 sets them: A4, 37 mm above and 28 mm left of 156 mm of text, a centred title
  /// of 22 pt and a text of 16 pt.
  static let papers: StaticString = """
    .paper main { max-width: 60rem; }
    .edit { border-bottom: 1px solid var(--hair); padding-bottom: 1.25rem; margin-bottom: 2rem; max-width: 44rem; }
    .sheet {
      background: var(--sheet); border: 1px solid var(--hair); padding: 3.5rem 3.25rem; font: 1.125rem/1.9 "FangSong", "STFangsong", "仿宋", var(--serif);
    }
    .sheet h1 { text-align: center; font-size: 1.625rem; line-height: 1.5; margin: 0 0 0.75rem; }
    .sheet h2 { font: 600 1.125rem/1.9 "SimHei", "Heiti SC", var(--sans); margin: 1rem 0 0; }
    .sheet h3 { font: 600 1rem/1.9 "KaiTi", "Kaiti SC", var(--serif); }
    .sheet p { text-indent: 2em; margin: 0.5rem 0; }
    .sheet .docno { text-align: center; text-indent: 0; white-space: pre-wrap; color: var(--soft); }
    .sheet :is(.to, .receipt, .hint) { text-indent: 0; }
    .sheet .from { text-align: right; text-indent: 0; margin-top: 2.5rem; }
    .sheet .receipt {
      display: flex; gap: 2rem; border-top: 1px solid; padding-top: 1rem; margin-top: 2.5rem;
    }
    .sheet .receipt span { flex: 1; border-bottom: 1px solid; padding-bottom: 0.2rem; }
    .sheet ul { margin-left: 2em; } .sheet li { font-size: 1rem; }
    .sheet .left { display: inline; } .sheet .left::before { content: "，"; }
    .order { font-size: 1rem; line-height: 1.7; margin: 1rem 0; }
    .order :is(th, td), .order :is(th, td):is(:first-child, :last-child) {
      border: 1px solid var(--ink); padding: 0.45rem 0.7rem; text-align: left; vertical-align: top;
    }
    .order tbody th { white-space: nowrap; width: 7em; } .order tr > .n.n.n { text-align: right; }
    @media (max-width: 40rem) {
      .sheet { padding: 1.25rem 1rem; } .sheet .receipt { display: block; }
      .order :is(th, td), .order tbody th { width: auto; border: 0; padding: 0.15rem 0; }
      .order tr { border: 1px solid var(--hair); border-top: 0; padding: 0.4rem 0.6rem; }
    }
    @media print {
      body.paper { page: letter; }
      .paper :is(.top, .edit, .foot) { display: none; }
      .sheet { border: 0; padding: 0; font-size: 16pt; line-height: 28pt; }
      .sheet h1 { font-size: 22pt; line-height: 32pt; margin: 0 0 14pt; }
      .sheet h2 { font-size: 16pt; line-height: 28pt; } .sheet li { font-size: 14pt; line-height: 22pt; }
      .sheet h3 { font-size: 14pt; line-height: 24pt; break-after: avoid; } .sheet h2 { break-after: avoid; }
      .order { font-size: 12pt; line-height: 18pt; } .order :is(small, thead th) { font-size: 10pt; }
      .sheet .from { margin-top: 14pt; break-before: avoid; }
      .sheet .receipt { margin-top: 14pt; padding-top: 10pt; font-size: 14pt; break-before: avoid; }
      .sheet a { color: inherit; text-decoration: none; }
    }
    @page letter { size: A4; margin: 37mm 26mm 35mm 28mm; }

    """
}
