// SPDX-License-Identifier: Apache-2.0

extension Style {
  static let base: StaticString = """
    :root {
      color-scheme: light dark;
      --paper: #fbfaf6; --sheet: #fffefb; --ink: #1b1d22; --soft: #565b66; --hair: #ded9cb;
      --wash: #f3f0e6; --field: #8a877c;
      --seal: #b0311e; --jade: #26654f; --blue: #2a4d80; --amber: #8a5900; --grey: #6c727c;
      --serif: "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", "Songti SC",
        "STSong", "SimSun", serif;
      --sans: "Source Han Sans SC", "Noto Sans CJK SC", "Noto Sans SC", "PingFang SC",
        "Microsoft YaHei", system-ui, sans-serif;
      --mono: ui-monospace, "Noto Sans Mono", "DejaVu Sans Mono", Consolas, monospace;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #16181c; --sheet: #1b1e23; --ink: #e9e6dd; --soft: #a9adb5; --hair: #363a42;
        --wash: #22262c; --field: #7d828c;
        --seal: #ef8a74; --jade: #7cc4a5; --blue: #93b5ea; --amber: #dcae5b; --grey: #9aa0aa;
      }
    }
    *, ::before, ::after { box-sizing: border-box; }
    html {
      font: 100%/1.65 var(--sans); color: var(--ink); background: var(--paper);
      font-variant-numeric: tabular-nums; text-autospace: normal; line-break: strict;
      overflow-wrap: break-word; -webkit-text-size-adjust: 100%; scroll-padding-top: 6rem;
    }
    body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; }
    a { color: var(--blue); text-decoration-thickness: 1px; text-underline-offset: 0.22em; }
    a:hover { text-decoration-thickness: 2px; }
    :focus-visible { outline: 2px solid var(--blue); outline-offset: 2px; border-radius: 1px; }
    main:focus { outline: none; }
    h1, h2, h3, h4, h5, h6 {
      font-family: var(--serif); font-weight: 600; line-height: 1.35; margin: 0;
      text-wrap: balance; text-spacing-trim: trim-start;
    }
    h1 { font-size: 1.875rem; letter-spacing: 0.01em; } h2 { font-size: 1.25rem; }
    h3 { font-size: 1.0625rem; }
    p { margin: 0 0 0.75em; }
    small { font-size: 0.8125rem; color: var(--soft); }
    ul, ol { margin: 0; padding: 0; list-style: none; }
    code { font-family: var(--mono); font-size: 0.875em; overflow-wrap: anywhere; }
    pre {
      margin: 0 0 0.75em; padding: 0.75em 1em; background: var(--wash); white-space: pre-wrap;
      overflow-wrap: anywhere; border-left: 2px solid var(--ink);
    }
    kbd {
      font: 0.8125rem/1.5 var(--sans); border: 1px solid var(--field); border-bottom-width: 2px;
      border-radius: 3px; padding: 0 0.4em; color: var(--soft); background: var(--sheet);
    }
    .hidden, .skip:not(:focus) {
      position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden;
      clip-path: inset(50%); white-space: nowrap;
    }
    .skip:focus {
      position: fixed; z-index: 9; top: 0.5rem; left: 0.5rem; padding: 0.5em 1em;
      background: var(--sheet);
    }
    .lead { color: var(--soft); max-width: 42em; margin: 0.5rem 0 0; text-wrap: pretty; }
    .none { color: var(--soft); }

    .top {
      display: flex; flex-wrap: wrap; align-items: center; column-gap: 2.25rem;
      padding: 0 2rem; border-bottom: 1px solid var(--hair); background: var(--sheet);
    }
    .brand {
      font: 600 1.1875rem/1 var(--serif); color: var(--ink); text-decoration: none;
      display: inline-flex; gap: 0.55em; align-items: center; padding: 1rem 0;
      letter-spacing: 0.06em;
    }
    .seal {
      font: 600 0.9375rem/1 var(--serif); color: #fffefb; background: #b0311e;
      padding: 0.36em; border-radius: 2px; letter-spacing: 0;
    }
    .top nav { display: flex; flex-wrap: wrap; gap: 0 1.75rem; align-self: stretch; }
    .top nav a, .language {
      color: var(--soft); text-decoration: none; display: inline-flex; align-items: center;
      padding: 0.2rem 0 0; border-bottom: 2px solid transparent; min-height: 2.75rem;
      white-space: nowrap;
    }
    .top nav a:hover, .language:hover { color: var(--ink); }
    .top nav a[aria-current] { color: var(--ink); border-color: var(--ink); }
    .language { margin-left: auto; }
    .account { margin: 0; min-height: 2.75rem; display: flex; align-items: center; }
    .account a { color: var(--ink); text-decoration: none; }
    .account a:hover { text-decoration: underline; }
    main { width: 100%; max-width: 81rem; margin: 0 auto; padding: 2.5rem 2rem 3rem; flex: 1; }
    .foot {
      width: 100%; max-width: 81rem; margin: 0 auto; padding: 0 2rem 2rem; color: var(--soft);
      font-size: 0.8125rem;
    }
    .foot::before { content: ""; display: block; border-top: 1px solid var(--hair); }
    .foot > p { margin: 1rem 0 0; }
    .foot h2 { font: 500 0.8125rem/1.65 var(--sans); color: var(--ink); }
    .title { margin-bottom: 2rem; }

    label { display: block; margin-bottom: 0.25rem; }
    input, textarea, button {
      font: inherit; color: inherit; background: var(--sheet); border: 1px solid var(--field);
      border-radius: 3px; padding: 0.45em 0.7em; max-width: 100%;
    }
    textarea { width: 100%; display: block; resize: vertical; line-height: 1.7; }
    ::placeholder { color: var(--soft); opacity: 1; }
    button { cursor: pointer; min-height: 2.5rem; white-space: nowrap; }
    button:hover { background: var(--wash); }
    button.primary {
      background: var(--ink); color: var(--paper); border-color: var(--ink); padding-inline: 1.6em;
    }
    button.primary:hover { background: color-mix(in srgb, var(--ink) 84%, var(--paper)); }
    button.quiet {
      border-color: transparent; background: none; color: var(--soft); padding: 0.2em 0.5em;
      min-height: 1.75rem; font-size: 0.875rem;
    }
    button.quiet:hover { color: var(--ink); text-decoration: underline; }

    table { border-collapse: collapse; width: 100%; }
    thead th {
      text-align: left; font-weight: 500; font-size: 0.875rem; color: var(--soft);
      border-bottom: 1.5px solid var(--ink); padding: 0.5rem 0.75rem; white-space: nowrap;
      vertical-align: bottom;
    }
    tbody th { font-weight: inherit; text-align: left; }
    td, tbody th {
      padding: 0.7rem 0.75rem; border-bottom: 1px solid var(--hair); vertical-align: baseline;
    }
    :is(td, th):first-child { padding-left: 0; } :is(td, th):last-child { padding-right: 0; }
    .n { text-align: right; white-space: nowrap; }
    .said { font-family: var(--serif); text-align: left; line-height: 1.75; }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.35em 1.25em; margin: 0; }
    dt { color: var(--soft); } dd { margin: 0; min-width: 0; }

    mark { background: none; color: inherit; }
    .target:is(mark, .line) { --line: var(--blue); --thick: 2px; --form: solid; }
    .outcome:is(mark, .line) { --line: var(--jade); --thick: 1px; --form: double; }
    .context:is(mark, .line) { --line: var(--grey); --thick: 2px; --form: dotted; }
    mark:not(:has(a)), mark a, .line {
      text-decoration: underline var(--form) var(--line) var(--thick);
      text-underline-offset: 0.3em; text-decoration-skip-ink: none;
    }
    mark a { color: inherit; }
    mark a:hover { background: var(--wash); }
    .tense.target { color: var(--blue); } .tense.outcome { color: var(--jade); }
    .tense.context { color: var(--grey); }

    """
}
