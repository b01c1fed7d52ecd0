// SPDX-License-Identifier: Apache-2.0

extension Style {
  static let report: StaticString = """
    .report .title { margin-bottom: 0; }
    .facts { display: flex; flex-wrap: wrap; gap: 0.1rem 1.5rem; color: var(--soft); margin: 0.6rem 0 0; }
    .tabs { margin-top: 1.5rem; border-bottom: 1px solid var(--hair); }
    .tabs ul { display: flex; flex-wrap: wrap; gap: 0 2rem; }
    .tabs a {
      display: block; padding: 0.45rem 0 0.5rem; color: var(--soft); text-decoration: none;
      border-bottom: 2px solid transparent; margin-bottom: -1px;
    }
    .tabs b, .filter b { font-weight: 400; font-size: 0.8125rem; color: var(--soft); }
    .tabs a:hover { color: var(--ink); }
    .tabs a[aria-current] { color: var(--ink); border-color: var(--ink); }

    .bar {
      display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.5rem 2rem;
      padding: 0.9rem 0 0; font-size: 0.875rem; align-items: start;
    }
    .filter ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
    .filter .label { color: var(--soft); padding: 0.3rem 0; }
    .filter a {
      display: inline-block; color: var(--soft); text-decoration: none; padding: 0.3rem 0;
    }
    .filter a:hover { color: var(--ink); }
    .filter a[aria-current] { color: var(--ink); font-weight: 600; }
    .search { display: flex; gap: 0.5rem; } .search input { width: 15rem; padding-block: 0.25em; }
    .search button { min-height: 0; padding-block: 0.25em; }
    .notes { margin-top: 1rem; border-left: 3px solid var(--amber); padding: 0.2rem 0 0.2rem 1rem; }
    .notes li { margin: 0.35rem 0; font-size: 0.875rem; } .notes .error b { color: var(--seal); }
    .notes .warning b { color: var(--amber); }
    summary { cursor: pointer; }

    .reading {
      display: grid; grid-template-columns: 14rem minmax(0, 38rem) minmax(16rem, 1fr);
      gap: 3.5rem; align-items: start; margin-top: 2.25rem;
    }
    .outline { font-size: 0.875rem; line-height: 1.5; }
    .outline.narrow { display: none; }
    .outline.wide {
      position: sticky; top: 1.5rem; max-height: calc(100vh - 3rem); overflow-y: auto;
      scrollbar-width: thin;
    }
    .outline h2 { font: 500 0.875rem/1.65 var(--sans); color: var(--soft); margin-bottom: 0.4rem; }
    .outline a {
      display: block; padding: 0.32em 0 0.32em 0.9em; color: var(--soft); text-decoration: none;
      border-left: 2px solid var(--hair);
    }
    .outline .level2 a { padding-left: 2em; } .outline .level3 a { padding-left: 3.1em; }
    .outline a:hover { color: var(--ink); }
    .outline a:is([aria-current], .here) { border-color: var(--ink); color: var(--ink); }

    .text { font: 1.0625rem/2 var(--serif); text-align: justify; hanging-punctuation: allow-end; }
    .text p { margin: 0; text-indent: 2em; }
    .text :is(h2, h3, h4, h5, h6) { line-height: 1.5; text-align: start; }
    .text .level1 { font-size: 1.375rem; margin: 2.6em 0 0.7em; }
    .text .level2 { font-size: 1.125rem; margin: 1.8em 0 0.4em; }
    .text .level3 { font-size: 1.0625rem; margin: 1.2em 0 0.2em; }
    .text > :first-child, .text > .hidden + * { margin-top: 0; }
    .text p:target, .text :is(h2, h3, h4, b):target { background: var(--wash); }
    .text sup { line-height: 0; font: 0.7em/0 var(--sans); text-indent: 0; }
    .text sup a { text-decoration: none; padding: 0.3em 0.2em; text-autospace: no-autospace; }
    .text mark { scroll-margin: 30vh; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
    mark.now { --thick: 3px !important; --form: solid !important; border-radius: 2px; padding: 0.12em 0; }
    .target.now { background: color-mix(in srgb, var(--blue) 15%, transparent); }
    .outcome.now { background: color-mix(in srgb, var(--jade) 16%, transparent); }
    .context.now { background: color-mix(in srgb, var(--grey) 18%, transparent); }
    .hit { background: color-mix(in srgb, var(--amber) 24%, transparent); }
    .found {
      font: 0.875rem/1.65 var(--sans); text-indent: 0 !important; border-bottom: 1px solid var(--hair);
      padding-bottom: 0.75rem; margin-bottom: 1rem !important;
    }

    .panel { font-size: 0.875rem; line-height: 1.6; }
    .reading > .panel {
      position: sticky; top: 1.5rem; border-top: 1.5px solid var(--ink); padding-top: 0.9rem;
      max-height: calc(100vh - 3rem); overflow-y: auto; scrollbar-width: thin;
    }
    .panel header { display: flex; justify-content: space-between; align-items: baseline; }
    .panel h2 { font-size: 1.0625rem; margin-bottom: 0.4rem; }
    .panel h2 small { font: 0.8125rem var(--sans); margin-left: 0.35em; }
    .panel blockquote { margin: 0 0 0.9rem; font: 1rem/1.85 var(--serif); }
    .panel dl { grid-template-columns: minmax(4.5em, max-content) 1fr; gap: 0.4em 1.1em; }
    .panel dd b { font-weight: 600; font-size: 1rem; }
    .panel small { font-size: 0.8125rem; }
    .steps { display: flex; flex-wrap: wrap; gap: 0.5rem; margin: 1.1rem 0 0.75rem; }
    .step {
      display: inline-flex; gap: 0.5em; align-items: center; color: var(--ink);
      text-decoration: none; border: 1px solid var(--field); border-radius: 3px;
      padding: 0.3em 0.7em; background: var(--sheet);
    }
    .step:hover { background: var(--wash); }
    .permalink { margin: 0; } .close { color: var(--soft); }

    .downloads ul { display: flex; flex-wrap: wrap; gap: 0.2rem 1.75rem; }
    .downloads { padding-top: 1rem; display: flex; flex-wrap: wrap; gap: 0 1.75rem; }
    .hash { overflow-wrap: anywhere; }
    .lists .lead { margin: 1.25rem 0 1rem; font-size: 0.9375rem; }
    @media (min-width: 40.01rem) {
      .measures tbody tr:not(:first-child) td:first-child { padding-left: 0.75rem; }
    }
    .measures .said { width: 52%; padding-right: 2rem; }
    .measures tbody tr:not(:last-child) td { border-bottom-style: dotted; }
    .value { font-weight: 600; text-decoration: none; } .value:hover { text-decoration: underline; }
    .livelihood td:first-child, .terms td:first-child { width: 3rem; text-align: left; }
    .terms td:nth-child(2) { width: 14rem; padding-right: 1.5rem; }
    .sections .level2 { padding-left: 2em; } .sections .level3 { padding-left: 4em; }
    .sections { max-width: 52rem !important; }

    """
}
