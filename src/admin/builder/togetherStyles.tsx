const css = `
.agenda-together { align-items: baseline; color: var(--theme-elevation-700); display: flex; flex-wrap: wrap; gap: calc(var(--base) / 4); }
.agenda-together ul { display: flex; flex-wrap: wrap; gap: calc(var(--base) / 4); list-style: none; margin: 0; padding: 0; }
.agenda-together li { background: var(--theme-elevation-50); border: 1px solid var(--theme-elevation-150); border-radius: 1rem; color: var(--theme-text); overflow-wrap: anywhere; padding: 0 calc(var(--base) / 2); }
.agenda-together li::before { background: var(--theme-success-500); border-radius: 50%; block-size: 0.5em; content: ''; display: inline-block; inline-size: 0.5em; margin-inline-end: 0.4em; vertical-align: 0.1em; }
.agenda-together small { color: var(--theme-elevation-700); }
.agenda-copy summary { background: transparent; box-shadow: inset 0 0 0 1px var(--theme-elevation-800); border-radius: var(--style-radius-s); cursor: pointer; line-height: 22px; list-style: none; padding: 0 calc(var(--base) / 2); }
.agenda-copy summary::-webkit-details-marker { display: none; }
.agenda-copy summary:hover { background: var(--theme-elevation-100); }
.agenda-copy[open] { flex-basis: 100%; } .agenda-copy[open] summary { inline-size: fit-content; }
.agenda-copy form { max-inline-size: 40rem; }
.agenda-copy label { display: grid; gap: 2px; } .agenda-copy input { inline-size: 100%; max-inline-size: 100%; } .agenda-copy input[type='date'] { inline-size: 12rem; }
/* Role and name first; what was held then stands below them. */
.agenda-builder__party:has(.is-held) > .agenda-builder__naming { flex-basis: 55%; }
.agenda-builder__party .is-held { flex: 1 1 7rem; }
.agenda-builder__held { color: var(--theme-elevation-650); }
.agenda-builder__notice.is-news { border-inline-start-color: var(--theme-success-500); }
.agenda-builder__notice small { color: var(--theme-elevation-700); }
`

/** The look of what tells of colleagues. */
export const TogetherStyles = () => (
  <style href="payload-plugin-agenda-together" precedence="medium">
    {css}
  </style>
)
