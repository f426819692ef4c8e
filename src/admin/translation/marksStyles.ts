/** Marks of languages in lists, and the line on forms. */
export const marksCss = `
.agenda-marks { display: flex; flex-direction: column; gap: 2px; list-style: none; margin: 0; padding: 0; }
.agenda-marks li { align-items: baseline; display: flex; gap: 0.4em; white-space: nowrap; }
.agenda-marks__code { background: var(--theme-elevation-100); border-radius: var(--style-radius-s); display: inline-block; font-size: 0.8em; font-weight: 600; min-inline-size: 2.4em; padding: 0 0.35em; text-align: center; }
.agenda-marks .is-fine { color: var(--theme-elevation-650); }
.agenda-unseen { block-size: 1px; clip-path: inset(50%); inline-size: 1px; overflow: hidden; position: absolute; white-space: nowrap; }
.agenda-translations { background: var(--theme-elevation-50); border-inline-start: 3px solid var(--theme-elevation-200); border-radius: var(--style-radius-s); color: var(--theme-text); margin-block-end: calc(var(--base) / 2); padding: calc(var(--base) / 3) calc(var(--base) * 0.75); }
.agenda-translations h3 { display: inline; font: inherit; font-weight: 600; margin: 0; margin-inline-end: 0.5em; }
.agenda-translations dl { margin: calc(var(--base) / 6) 0 0; }
.agenda-translations dl div { display: flex; flex-wrap: wrap; column-gap: calc(var(--base) * 0.75); }
.agenda-translations dt { color: var(--theme-elevation-650); }
.agenda-translations dd { margin: 0; }
.agenda-translations ul { display: flex; flex-wrap: wrap; gap: calc(var(--base) / 6) calc(var(--base) * 0.75); list-style: none; margin: 0; padding: 0; }
.agenda-translations .is-fine { color: var(--theme-elevation-650); }
.agenda-translations a:focus-visible { outline: 2px solid var(--theme-success-500); outline-offset: 2px; }
`
