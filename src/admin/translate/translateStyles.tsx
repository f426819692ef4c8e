const css = `
.agenda-translate { max-inline-size: 78rem; }
.agenda-translate ul { list-style: none; margin: 0; padding: 0; }
.agenda-translate p { margin: 0; }
.agenda-translate section { content-visibility: auto; contain-intrinsic-size: auto 12rem; }
.agenda-translate__languages { align-items: baseline; display: flex; flex-wrap: wrap; gap: calc(var(--base) / 2) var(--base); justify-content: space-between; }
.agenda-translate__languages nav { display: flex; flex-wrap: wrap; gap: calc(var(--base) / 4); }
.agenda-translate__languages a { border: 1px solid var(--theme-elevation-150); border-radius: var(--style-radius-s); color: inherit; padding: calc(var(--base) / 5) calc(var(--base) / 2); text-decoration: none; }
.agenda-translate__languages a[aria-current] { background: var(--theme-elevation-800); color: var(--theme-elevation-0); }
.agenda-translate__review { display: grid; gap: calc(var(--base) / 3); margin-block-start: calc(var(--base) / 2); }
.agenda-translate__review q { margin-inline-start: calc(var(--base) / 3); }
.agenda-translate .agenda-builder__filters { align-items: center; margin-block: calc(var(--base) / 2); }
.agenda-translate .agenda-builder__filters label { align-items: center; display: inline-flex; gap: calc(var(--base) / 4); }
.agenda-translate input[type='checkbox'] { min-height: 0; }
.agenda-translate h2 { align-items: baseline; display: flex; flex-wrap: wrap; gap: calc(var(--base) / 3); }
.agenda-translate__entry { border-block-start: 1px solid var(--theme-elevation-100); border-inline-start: 3px solid transparent; padding-block: calc(var(--base) / 2); padding-inline-start: calc(var(--base) / 2); }
.agenda-translate__entry.is-missing { border-inline-start-color: var(--theme-warning-400, #d9a13a); }
.agenda-translate__entry.is-outdated { border-inline-start-color: var(--theme-error-400, #da4b48); }
.agenda-translate__label { color: var(--theme-elevation-700); display: flex; flex-wrap: wrap; font-size: 0.85rem; gap: calc(var(--base) / 3); justify-content: space-between; }
.agenda-translate__state { color: var(--theme-elevation-650); }
.is-outdated .agenda-translate__state, .is-missing .agenda-translate__state { color: var(--theme-text); font-weight: 600; }
.agenda-translate__sides { display: grid; gap: calc(var(--base) / 4) var(--base); grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); margin-block-start: calc(var(--base) / 4); }
.agenda-translate__source { line-height: 1.5; overflow-wrap: anywhere; white-space: pre-line; }
.agenda-translate__source > p + p { margin-block-start: calc(var(--base) / 3); }
.agenda-translate__before { display: grid; gap: calc(var(--base) / 3); grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr)); margin: 0; }
.agenda-translate__before dt { color: var(--theme-elevation-650); font-size: 0.85rem; }
.agenda-translate__before dd { margin: 0; }
.agenda-translate__before del { background: var(--theme-error-100); } .agenda-translate__before ins { background: var(--theme-success-100); font-weight: 600; text-decoration: none; }
.agenda-translate__target { display: grid; gap: calc(var(--base) / 4); align-content: start; }
.agenda-translate textarea { field-sizing: content; line-height: 1.5; min-block-size: 2.4em; resize: vertical; }
.agenda-translate textarea:focus-visible { outline: 2px solid var(--theme-success-500); outline-offset: -2px; }
.agenda-translate__proposed { background: var(--theme-warning-50, #fdf6e3); border-inline-start: 3px solid var(--theme-warning-500, #d9a13a); padding: calc(var(--base) / 3) calc(var(--base) / 2); } .agenda-translate__proposed p { margin-block-end: calc(var(--base) / 4); } .agenda-translate__proposed kbd { color: var(--theme-elevation-600); font-size: 0.75rem; }
.agenda-translate__partly { color: var(--theme-elevation-650); }
.agenda-translate__offers { align-items: center; display: flex; flex-wrap: wrap; gap: calc(var(--base) / 4); }
.agenda-translate__offers button { text-align: start; } .agenda-translate__offers kbd { color: var(--theme-elevation-600); font-size: 0.75rem; }
.agenda-translate__term { background: var(--theme-elevation-50); border-radius: var(--style-radius-s); font-size: 0.85rem; padding: 2px calc(var(--base) / 3); }
.agenda-translate__tag { background: var(--theme-elevation-100); border-radius: 3px; color: var(--theme-elevation-700); font-size: 0.8em; padding-inline: 2px; unicode-bidi: isolate; }
.agenda-translate__aside { background: var(--theme-elevation-50); display: grid; gap: calc(var(--base) / 4); padding: calc(var(--base) / 3); }
.agenda-translate__fate { color: var(--theme-elevation-650); font-size: 0.85rem; } .agenda-translate__fate.is-saved { color: var(--theme-success-700); }
.agenda-translate__problem { border-inline-start: 3px solid var(--theme-error-500); display: grid; gap: calc(var(--base) / 4); padding-inline-start: calc(var(--base) / 3); }
.agenda-translate__problem blockquote { border: 0; margin: 0; padding: 0; white-space: pre-line; }
@media (max-width: 768px) { .agenda-translate__sides { grid-template-columns: minmax(0, 1fr); } }
`

/** The look of the Translate tab, in Payload's own colours and measures. */
export const TranslateStyles = () => (
  <style href="payload-plugin-agenda-translate" precedence="medium">
    {css}
  </style>
)
