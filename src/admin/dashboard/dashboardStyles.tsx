const css = `
/* The cards below keep as much from the edge. */
.agenda-dashboard { margin-block-end: calc(var(--base) * 1.5); padding-inline: 6px; color: var(--theme-text); }
.agenda-dashboard header > span { align-items: baseline; display: flex; flex-wrap: wrap; gap: calc(var(--base) / 2); } .agenda-dashboard header { align-items: baseline; display: flex; flex-wrap: wrap; gap: calc(var(--base) / 2); justify-content: space-between; margin-block-end: calc(var(--base) / 2); }
.agenda-dashboard :is(h2, h3, p, dl, dd, ul) { margin: 0; }
.agenda-dashboard ul { padding: 0; list-style: none; }
.agenda-dashboard a:focus-visible, .agenda-dashboard summary:focus-visible { outline: 2px solid var(--theme-success-500); outline-offset: 2px; }
.agenda-dashboard__events { display: grid; gap: calc(var(--base) * 0.75); grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); }
.agenda-dashboard__event { background: var(--theme-elevation-50); border: 1px solid var(--theme-elevation-100); border-radius: var(--style-radius-m); display: flex; flex-direction: column; gap: calc(var(--base) / 2.5); overflow-wrap: anywhere; padding: calc(var(--base) * 0.75); }
.agenda-dashboard__event.is-now { border-inline-start: 3px solid var(--theme-success-500); }
.agenda-dashboard h3 { font-size: 1rem; line-height: 1.3; }
.agenda-dashboard h3 a { text-decoration: none; } .agenda-dashboard h3 a:hover { text-decoration: underline; }
.agenda-dashboard__quiet { color: var(--theme-elevation-650); }
.agenda-dashboard p.agenda-dashboard__quiet { display: flex; flex-wrap: wrap; gap: calc(var(--base) / 2); }
.agenda-dashboard__states li::before { content: '○'; display: inline-block; inline-size: 1.25em; }
.agenda-dashboard__states .is-conflict::before { content: '▲'; } .agenda-dashboard__states .is-fine::before { content: '✓'; } .agenda-dashboard__states .is-open::before { content: '●'; font-size: 0.8em; }
.agenda-dashboard .is-conflict { color: var(--theme-error-700); font-weight: 600; }
[data-theme='dark'] .agenda-dashboard .is-conflict { color: var(--theme-error-750, #ff9d96); }
.agenda-dashboard .is-fine { color: var(--theme-elevation-650); }
.agenda-dashboard dl div { display: flex; gap: calc(var(--base) / 2); justify-content: space-between; }
.agenda-dashboard dt { color: var(--theme-elevation-650); }
.agenda-dashboard__links { display: flex; gap: var(--base); margin-block-start: auto !important; padding-block-start: calc(var(--base) / 4); }
.agenda-dashboard__empty { border: 1px dashed var(--theme-elevation-200); border-radius: var(--style-radius-m); display: grid; gap: calc(var(--base) / 2); justify-items: start; max-inline-size: 44rem; padding: var(--base); }
.agenda-dashboard__empty .btn { margin: 0; }
.agenda-dashboard > details { margin-block-start: calc(var(--base) / 2); } .agenda-dashboard > details ul { padding-block-start: calc(var(--base) / 4); }
.agenda-dashboard > a { display: inline-block; margin-block-start: calc(var(--base) / 2); }
`

/** The look of the first screen, in Payload's own colours and measures. */
export const DashboardStyles = () => (
  <style href="payload-plugin-agenda-dashboard" precedence="medium">
    {css}
  </style>
)
