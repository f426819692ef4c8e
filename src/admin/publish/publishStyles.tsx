const css = `
.agenda-publish .drawer__content { block-size: 100vh; block-size: 100dvh; border-inline-start: 1px solid var(--theme-elevation-100); inline-size: min(44rem, 100%) !important; }
[dir='RTL'] .agenda-publish:not(.drawer--is-open) .drawer__content { transform: translateX(calc(var(--base) * -4)); }
.agenda-publish .drawer__content-children { color: var(--theme-text); display: flex; flex-direction: column; line-height: 1.45; overflow: hidden; }
.agenda-publish :is(h2, h3, p, ul, figure) { margin: 0; }
.agenda-publish h2 { font-size: 1.35rem; line-height: 1.25; } .agenda-publish h3 { font-size: 1rem; font-weight: 600; line-height: 1.35; }
.agenda-publish :is(h2, h3):focus { outline: 0; }
.agenda-publish ul { padding: 0; list-style: none; }
.agenda-publish :is(button, a, summary, input, textarea):focus-visible { outline: 2px solid var(--theme-success-500); outline-offset: 2px; }
.agenda-publish__head, .agenda-publish__body, .agenda-publish__foot { padding-inline: calc(var(--base) * 1.4); }
.agenda-publish__head { align-items: start; border-block-end: 1px solid var(--theme-elevation-100); display: flex; flex: none; gap: calc(var(--base) / 2); justify-content: space-between; padding-block: calc(var(--base) * 1.1) calc(var(--base) * 0.8); }
.agenda-publish__close { background: transparent; block-size: 2rem; border: 0; border-radius: var(--style-radius-s); color: inherit; cursor: pointer; flex: none; inline-size: 2rem; padding: 4px; }
.agenda-publish__close:hover { background: var(--theme-elevation-100); } .agenda-publish__close .stroke { stroke: currentColor; stroke-width: 2px; }
.agenda-publish__panel { display: flex; flex: 1; flex-direction: column; min-block-size: 0; }
.agenda-publish__body { display: grid; align-content: start; flex: 1; gap: calc(var(--base) * 1.1); overflow-y: auto; overscroll-behavior: contain; padding-block: var(--base); }
.agenda-publish__foot { align-items: center; background: var(--theme-bg); border-block-start: 1px solid var(--theme-elevation-150); display: flex; flex: none; flex-wrap: wrap; gap: calc(var(--base) / 2); padding-block: calc(var(--base) * 0.7) calc(var(--base) * 0.7 + env(safe-area-inset-bottom, 0px)); }
.agenda-publish__foot p { color: var(--theme-elevation-700); flex: 1 1 10rem; } .agenda-publish .btn { margin: 0; }
.agenda-publish section { display: grid; gap: calc(var(--base) * 0.4); justify-items: stretch; }
.agenda-publish__row { align-items: baseline; display: flex; flex-wrap: wrap; gap: calc(var(--base) / 2); justify-content: space-between; }
.agenda-publish__link { background: none; border: 0; color: inherit; cursor: pointer; font: inherit; padding: 2px 4px; text-align: start; text-decoration: underline; text-underline-offset: 2px; }
.agenda-publish__quiet, .agenda-publish small { color: var(--theme-elevation-700); }
.agenda-publish__box { border: 1px solid var(--theme-elevation-150); border-inline-start: 3px solid var(--theme-elevation-500); border-radius: var(--style-radius-s); padding: calc(var(--base) * 0.6) calc(var(--base) * 0.75); }
.agenda-publish__box.is-conflict { background: var(--theme-error-50); border-color: var(--theme-error-200); border-inline-start-color: var(--theme-error-500); }
.agenda-publish__box.is-advice { background: var(--theme-warning-50); border-color: var(--theme-warning-200); border-inline-start-color: var(--theme-warning-500); }
.agenda-publish__said { display: grid; gap: calc(var(--base) * 0.3); }
.agenda-publish__box .agenda-publish__said li + li { border-block-start: 1px solid color-mix(in srgb, currentColor 15%, transparent); padding-block-start: calc(var(--base) * 0.3); }
.agenda-publish__fault { color: var(--theme-error-700); font-weight: 600; } [data-theme='dark'] .agenda-publish__fault { color: var(--theme-error-750, #ff9d96); }
.agenda-publish__fine::before { content: '✓'; content: '✓' / ''; color: var(--theme-success-600); font-weight: 700; margin-inline-end: 0.5em; }
.agenda-publish__changes { border-inline-start: 2px solid var(--theme-elevation-150); display: grid; gap: calc(var(--base) * 0.25); overflow-wrap: anywhere; }
.agenda-publish .agenda-publish__changes { padding-inline-start: calc(var(--base) * 0.6); } .agenda-publish__changes li { text-align: start; }
.agenda-publish details > summary { cursor: pointer; padding-block: 2px; } .agenda-publish details[open] > summary { margin-block-end: calc(var(--base) * 0.3); }
.agenda-publish__language { font-weight: 600; }
.agenda-publish__lines { border-block: 1px solid var(--theme-elevation-100); }
.agenda-publish__lines li { border-block-start: 1px solid var(--theme-elevation-100); } .agenda-publish__lines li:first-child { border: 0; }
.agenda-publish__lines :is(label, .agenda-publish__line) { align-items: baseline; display: flex; gap: calc(var(--base) * 0.5); padding-block: calc(var(--base) * 0.3); overflow-wrap: anywhere; }
.agenda-publish__lines bdi { flex: 1; min-inline-size: 0; } .agenda-publish__lines .is-out bdi { color: var(--theme-elevation-650); text-decoration: line-through; }
.agenda-publish label { cursor: pointer; } .agenda-publish input[type='checkbox'] { accent-color: var(--theme-elevation-800); block-size: 1.05rem; flex: none; inline-size: 1.05rem; margin: 0; position: relative; inset-block-start: 0.15rem; }
.agenda-publish__check { align-items: baseline; display: flex; gap: calc(var(--base) * 0.5); font-weight: 600; padding-block-start: calc(var(--base) * 0.3); }
.agenda-publish__chip { background: var(--theme-elevation-100); border-radius: 1rem; flex: none; font-size: 0.85rem; padding: 0 0.6em; }
.agenda-publish__chip.is-new { background: var(--theme-success-100); color: var(--theme-success-800); } .agenda-publish__chip:is(.is-removed, .is-withdrawn) { background: var(--theme-error-100); color: var(--theme-error-800); }
.agenda-publish__languages { display: grid; gap: calc(var(--base) * 0.5); }
.agenda-publish textarea { background: var(--theme-input-bg); border: 1px solid var(--theme-elevation-150); border-radius: var(--style-radius-s); color: inherit; display: block; font: inherit; inline-size: 100%; margin-block-start: calc(var(--base) / 4); padding: calc(var(--base) / 3); }
.agenda-publish__done { justify-items: start; padding-block: var(--base); }
.agenda-publish__done h3 { font-size: 1.2rem; } .agenda-publish__done h3::before { background: var(--theme-success-500); border-radius: 50%; color: #fff; content: '✓'; content: '✓' / ''; display: inline-grid; block-size: 1.6em; font-size: 0.85em; inline-size: 1.6em; margin-inline-end: 0.6em; place-content: center; }
.agenda-publish__pages { display: flex; flex-wrap: wrap; gap: calc(var(--base) * 0.4); } .agenda-publish__pages a { border: 1px solid var(--theme-elevation-250); border-radius: var(--style-radius-s); display: inline-block; padding: calc(var(--base) * 0.3) calc(var(--base) * 0.7); text-decoration: none; }
.agenda-publish__pages a:hover { background: var(--theme-elevation-50); text-decoration: underline; } .agenda-publish__pages a::after { content: '↗'; content: '↗' / ''; margin-inline-start: 0.4em; } [dir='RTL'] .agenda-publish__pages a::after { content: '↖'; content: '↖' / ''; }
.agenda-publish [aria-busy='true'] { opacity: 0.6; }
.agenda-publish__hidden { block-size: 1px; clip-path: inset(50%); inline-size: 1px; overflow: hidden; position: absolute; white-space: nowrap; }
@media (max-width: 768px) { .agenda-publish .drawer__close { display: none; } .agenda-publish__foot .btn { flex: 1 1 auto; } }
@media (prefers-reduced-motion: reduce) { .agenda-publish .drawer__content { transition: none; } }
`

/** The look of the drawer, in Payload's own colours and measures. */
export const PublishStyles = () => (
  <style href="payload-plugin-agenda-publish" precedence="medium">
    {css}
  </style>
)
