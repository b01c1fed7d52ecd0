// SPDX-License-Identifier: Apache-2.0

extension Style {
  static let account: StaticString = """
    .own main { max-width: 40rem; }
    .own section { margin-top: 2.5rem; }
    .own section h2 { margin-bottom: 0.75rem; }
    .stack { max-width: 26rem; }
    .stack input:not(.hidden) { width: 100%; }
    .stack .hint { margin-bottom: 0.75rem; }
    main .problem {
      border-left: 3px solid var(--seal); padding: 0.35rem 0 0.35rem 0.9rem; color: var(--ink);
    }
    main .problem::before { content: "! "; color: var(--seal); font-weight: 700; }
    form.inline { display: inline; }
    .people .row { display: flex; flex-wrap: wrap; gap: 1rem; align-items: end; }
    .people .row p { margin: 0; }
    .people section { margin-top: 2.5rem; }
    .own .row { display: flex; flex-wrap: wrap; gap: 1rem; }
    select {
      font: inherit; color: inherit; background: var(--sheet); border: 1px solid var(--field);
      border-radius: 3px; padding: 0.45em 0.7em; max-width: 100%; min-height: 2.5rem;
    }
    .feeds { margin-top: 2.5rem; max-width: 44rem; }
    .feed { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: end; margin-top: 0.75rem; }
    .feed label { flex: 1 1 16rem; min-width: 0; }
    .feed input { display: block; width: 100%; font: 0.8125rem/1.5 var(--mono); }
    .people td:nth-child(2) { white-space: nowrap; }
    .people .mail input { width: 12rem; max-width: 100%; }
    @media print { .feeds { display: none; } }
    .roles { margin-bottom: 3rem; }
    .roles ul {
      display: grid; gap: 0.75rem; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr));
    }
    .roles button {
      width: 100%; height: 100%; text-align: left; white-space: normal; padding: 0.8em 1em;
      display: grid; grid-template-columns: 1fr auto; gap: 0.1em 1em; align-items: baseline;
    }
    .roles button b { font-family: var(--serif); font-weight: 600; }
    .roles button small { line-height: 1.5; } .roles button small:last-child { text-align: right; }

    """
}
