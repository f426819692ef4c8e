const css = `
.agenda-merge { display: grid; gap: var(--base); max-inline-size: 60rem; padding-block-end: calc(var(--base) * 2); }
.agenda-merge :is(p, ul, h3, h4) { margin: 0; }
.agenda-merge ul { list-style: none; padding: 0; }
.agenda-merge section { display: grid; gap: calc(var(--base) / 2); }
.agenda-merge small { color: var(--theme-elevation-650); }
.agenda-merge__find { display: grid; gap: calc(var(--base) / 2); }
.agenda-merge__find input { background: var(--theme-input-bg); border: 1px solid var(--theme-elevation-150); border-radius: var(--style-radius-s); color: inherit; font: inherit; padding: calc(var(--base) / 2); }
.agenda-merge__find li button { background: none; border: 1px solid transparent; border-block-end-color: var(--theme-elevation-100); color: inherit; cursor: pointer; display: flex; flex-wrap: wrap; font: inherit; gap: 0 calc(var(--base) / 2); inline-size: 100%; padding: calc(var(--base) / 2); text-align: start; }
.agenda-merge__find li button:is(:hover, :focus-visible) { background: var(--theme-elevation-50); }
.agenda-merge__find small { flex-basis: 100%; }
.agenda-merge mark { background: var(--theme-success-100); border-radius: var(--style-radius-s); color: var(--theme-text); font-size: 0.85em; padding-inline: 0.4em; }
.agenda-merge__heads { align-items: end; background: var(--theme-bg); border-block-end: 1px solid var(--theme-elevation-150); display: grid; gap: calc(var(--base) / 2); grid-template-columns: calc(50% - var(--base) / 4) minmax(0, 1fr) auto; padding-block: calc(var(--base) / 2); position: sticky; inset-block-start: 0; z-index: 1; }
.agenda-merge__heads p { display: grid; justify-items: start; min-inline-size: 0; overflow-wrap: anywhere; }
.agenda-merge__line { border: 0; display: grid; gap: calc(var(--base) / 4) calc(var(--base) / 2); grid-template-columns: 1fr 1fr; margin: 0; min-inline-size: 0; padding: 0; }
.agenda-merge__line legend { font-weight: 600; padding: 0 0 calc(var(--base) / 4); }
.agenda-merge__line legend small { font-weight: 400; }
.agenda-merge__line label { align-items: start; border: 1px solid var(--theme-elevation-150); border-radius: var(--style-radius-m); cursor: pointer; display: flex; gap: calc(var(--base) / 2); min-inline-size: 0; padding: calc(var(--base) / 2); }
.agenda-merge__line label > span { display: grid; gap: calc(var(--base) / 4); max-block-size: 14rem; min-inline-size: 0; overflow: auto; overflow-wrap: anywhere; white-space: pre-line; }
.agenda-merge__line label.is-chosen { background: var(--theme-success-50); border-color: var(--theme-success-400); }
.agenda-merge__line label:has(:focus-visible) { outline: 2px solid var(--theme-success-500); outline-offset: 2px; }
.agenda-merge__line label:not(.is-chosen) > span { color: var(--theme-elevation-650); }
.agenda-merge__line input { accent-color: var(--theme-success-500); flex: none; margin-block-start: 0.3em; }
.agenda-merge__line img { block-size: 4rem; border-radius: var(--style-radius-s); inline-size: 4rem; object-fit: cover; }
.agenda-merge__line p { color: var(--theme-elevation-650); grid-column: 1 / -1; }
.agenda-merge details summary { cursor: pointer; }
.agenda-merge details dl div { display: grid; gap: 0 calc(var(--base) / 2); grid-template-columns: minmax(8rem, 1fr) 3fr; padding-block: calc(var(--base) / 5); }
.agenda-merge details dd { margin: 0; overflow-wrap: anywhere; white-space: pre-line; }
.agenda-merge details dt { color: var(--theme-elevation-650); }
.agenda-merge__conflicts { background: var(--theme-warning-50); border-inline-start: 3px solid var(--theme-warning-400); border-radius: var(--style-radius-s); padding: calc(var(--base) / 2); }
.agenda-merge__failure { background: var(--theme-error-50); border-inline-start: 3px solid var(--theme-error-400); padding: calc(var(--base) / 2); }
.agenda-merge__end { align-items: center; border-block-start: 1px solid var(--theme-elevation-150); display: flex; flex-wrap: wrap; gap: calc(var(--base) / 2); padding-block-start: var(--base); }
.agenda-merge__end p { flex-basis: 100%; }
.agenda-merge-selected { margin-block-end: calc(var(--base) / 2); }
@media (max-width: 640px) {
  .agenda-merge__heads { grid-template-columns: 1fr 1fr; position: static; }
  .agenda-merge__heads .btn { grid-column: 1 / -1; }
}
`

/** The look of merging two entries, in Payload's own colours and measures. */
export const MergeStyles = () => (
  <style href="payload-plugin-agenda-merge" precedence="medium">
    {css}
  </style>
)
