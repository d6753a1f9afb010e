extension Asset {
    /// The look of the pages. Lines are high enough for stacked Vietnamese marks (Ậ, Ễ) everywhere; every colour has a
    /// contrast of 4.5 to its ground at least, in the light and in the dark.
    static let styleSheet = Asset(
        path: "/assets/kb.css", type: "text/css; charset=utf-8",
        content: """
            :root {
              color-scheme: light dark;
              --ground: #fbfaf7; --raised: #ffffff; --ink: #1d2024; --quiet: #595e66; --line: #d9d6ce;
              --edge: #767b83; --accent: #8c1d18; --on-accent: #ffffff; --mark: #ffe6a1; --on-mark: #1d2024;
              --ended: #8a4b00;
            }
            @media (prefers-color-scheme: dark) {
              :root {
                --ground: #16181b; --raised: #1e2125; --ink: #e8e6e1; --quiet: #abafb6; --line: #363a40;
                --edge: #868b93; --accent: #f2aca2; --on-accent: #2a0d0a; --mark: #5d4a0c; --on-mark: #fff2c9;
                --ended: #e8b26b;
              }
            }
            *, *::before, *::after { box-sizing: border-box; }
            html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
            body {
              margin: 0 auto; max-width: 72rem; padding: 0 1rem; background: var(--ground); color: var(--ink);
              font: 1rem/1.7 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial,
                sans-serif;
              overflow-wrap: break-word;
            }
            h1, h2, h3 { line-height: 1.6; margin: 1.2em 0 .4em; text-wrap: balance; }
            h1 { font-size: 1.45rem; } h2 { font-size: 1.15rem; } h3 { font-size: 1rem; }
            h1.small { font-size: 1.15rem; margin-top: 0; }
            p { margin: .5em 0; }
            a { color: var(--accent); text-underline-offset: .2em; text-decoration-thickness: .06em; }
            a:hover { text-decoration-thickness: .14em; }
            :focus-visible { outline: .2rem solid var(--accent); outline-offset: .15rem; border-radius: .2rem; }
            main:focus { outline: none; }
            ul, ol { padding-left: 1.4em; }
            mark { background: var(--mark); color: var(--on-mark); border-radius: .15em; padding: 0 .1em; }
            code { font-family: ui-monospace, "Cascadia Mono", "Noto Sans Mono", Menlo, Consolas, monospace; font-size: .9em; }
            .skip { position: absolute; left: -100rem; background: var(--raised); padding: .6rem 1rem; z-index: 1; }
            .skip:focus { left: .5rem; top: .5rem; }
            .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
            header.site {
              display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; align-items: baseline; padding: .8rem 0;
              border-bottom: 1px solid var(--line);
            }
            header.site .brand { font-weight: 650; color: var(--ink); text-decoration: none; margin-right: auto; }
            header.site nav { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; }
            header.site nav a { padding: .2rem 0; }
            [aria-current] { color: var(--ink); font-weight: 600; text-decoration: none; }
            footer.site { border-top: 1px solid var(--line); margin-top: 3rem; padding: .8rem 0 1.5rem; }
            footer.site, .meta, .path, .hint, .count, .took, .summary, .figures, .orders { color: var(--quiet); font-size: .92rem; }
            form.search { margin: 1.2rem 0 .8rem; }
            form.search label { font-weight: 600; display: block; margin-bottom: .2rem; }
            form.search .box { display: flex; gap: .5rem; }
            form.search input[type=search] {
              flex: 1; min-width: 0; font: inherit; font-size: 1.1rem; line-height: 1.6; color: inherit;
              background: var(--raised); border: 1px solid var(--edge); border-radius: .5rem; padding: .45rem .8rem;
            }
            form.search button {
              font: inherit; font-weight: 600; border: 1px solid var(--accent); border-radius: .5rem; padding: .45rem 1.2rem;
              background: var(--accent); color: var(--on-accent); cursor: pointer;
            }
            .chip {
              display: inline-block; border: 1px solid var(--line); border-radius: 1rem; padding: .05rem .7rem;
              background: var(--raised); text-decoration: none; font-size: .9rem;
            }
            .chip:hover { border-color: var(--accent); }
            .examples .chip, .active .chip { margin: .15rem 0; }
            .columns { display: grid; gap: 1rem 2.5rem; }
            .columns > * { min-width: 0; }
            .orders a { margin-right: .5rem; } .orders .second { margin-left: .8rem; }
            ol.hits { list-style: none; padding: 0; margin: 0; }
            ol.hits > li { padding: .9rem 0; border-top: 1px solid var(--line); }
            ol.hits h2 { margin: 0; font-size: 1.1rem; }
            .meta, .path, .foot { margin: .1rem 0; }
            .meta .number { white-space: nowrap; color: var(--ink); }
            .ended { color: var(--ended); }
            .snippet { margin: .35rem 0; max-width: 44rem; }
            .foot { font-size: .9rem; } .permalink { font-size: .85rem; }
            .note { background: var(--raised); border-left: .25rem solid var(--accent); padding: .4rem .8rem; }
            .empty { padding: 1rem 0; }
            .facets h2 { margin-top: 0; } .facets h3 { margin: .8rem 0 .1rem; font-size: .92rem; }
            .facets ul { list-style: none; padding: 0; margin: 0; font-size: .92rem; }
            .facets li { padding: .1rem 0; } summary { cursor: pointer; }
            .paging { display: flex; justify-content: space-between; gap: 1rem; padding: 1rem 0; border-top: 1px solid var(--line); }
            ul.documents { list-style: none; padding: 0; }
            ul.documents li { padding: .5rem 0; border-top: 1px solid var(--line); }
            .cite { font-size: .9rem; }
            .cite p { white-space: pre-wrap; user-select: all; border-left: 3px solid currentColor; padding-left: .8rem; }
            .topics ul { list-style: none; padding-left: 1.3rem; } .topics > ul { padding-left: 0; }
            .topics li { padding: .12rem 0; } .topics > ul > li { padding: .6rem 0; } .topics > ul > li > a { font-weight: 600; }
            .document dl { display: grid; gap: .1rem 1.5rem; margin: .8rem 0; }
            .document dl div { display: grid; grid-template-columns: 9.5rem 1fr; gap: .8rem; }
            .document dt { color: var(--quiet); } .document dd { margin: 0; min-width: 0; }
            .outline { margin: 1rem 0; padding: .6rem 1rem; background: var(--raised); border: 1px solid var(--line); border-radius: .5rem; }
            .outline summary { font-weight: 600; }
            .outline ol { list-style: none; padding: 0; margin: .4rem 0 0; font-size: .95rem; }
            .depth-1 { padding-left: 1.2rem; } .depth-2 { padding-left: 2.4rem; } .depth-3 { padding-left: 3.6rem; } .depth-4 { padding-left: 4.8rem; }
            .passage { padding: .6rem 0 .6rem 1rem; border-left: .25rem solid var(--line); margin: .8rem 0; max-width: 50rem; }
            .passage:target { border-left-color: var(--accent); background: var(--raised); }
            .anchor { font-size: .85rem; }
            .text { white-space: pre-wrap; margin-top: .2rem; }
            @media (min-width: 56rem) {
              .columns { grid-template-columns: minmax(0, 1fr) 16rem; }
            }
            @media (max-width: 30rem) {
              .document dl div { grid-template-columns: 1fr; gap: 0; padding: .15rem 0; }
              form.search button { padding: .45rem .9rem; }
            }
            @media print {
              header.site, footer.site, form.search, .facets, .paging, .orders, .skip { display: none; }
              body { max-width: none; background: #fff; color: #000; }
            }

            """)
}
