const css = `
.agenda-publish.agenda-bring { inline-size: 100%; inset: 0; } .agenda-publish.agenda-bring .drawer__content { border: 0; inline-size: 100% !important; } .agenda-bring .drawer__close { display: none; }
.agenda-bring .agenda-publish__head { align-items: center; padding-block: calc(var(--base) * 0.5); }
.agenda-bring button:not(.btn, .agenda-publish__close), .agenda-bring :is(input:not([type='checkbox']), select) { background: var(--theme-input-bg); border: 1px solid var(--theme-elevation-150); border-radius: var(--style-radius-s); color: inherit; font: inherit; min-block-size: 28px; padding: 2px calc(var(--base) / 3); }
.agenda-bring button:not(.btn) { cursor: pointer; }
.agenda-bring button:disabled { cursor: default; opacity: 0.6; }
.agenda-bring :is(button, select, input, summary, section, div):focus-visible { outline: 2px solid var(--theme-success-500); outline-offset: 1px; }
.agenda-bring__panel { display: flex; flex: 1; flex-direction: column; min-block-size: 0; }
.agenda-bring__head { align-items: center; border-block-end: 1px solid var(--theme-elevation-100); display: flex; flex: none; flex-wrap: wrap; gap: calc(var(--base) * 0.4); padding: calc(var(--base) * 0.4) calc(var(--base) * 1.4); }
.agenda-bring__name { font-weight: 600; max-inline-size: 24rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.agenda-bring__chip { background: var(--theme-success-100); border-radius: 1rem; color: var(--theme-success-900); font-size: 0.85rem; font-weight: 400; padding: 0 0.7em; white-space: nowrap; }
.agenda-bring__chip:is(.is-look, .is-advice) { background: var(--theme-warning-100); color: var(--theme-warning-900); }
.agenda-bring__chip:is(.is-conflict, .is-impossible) { background: var(--theme-error-100); color: var(--theme-error-900); }
.agenda-bring__discard { margin-inline-start: auto; } .agenda-bring__tabs { display: none; }
.agenda-bring-kept { color: var(--theme-elevation-700); margin-inline-start: 0.6em; }
.agenda-bring__panes { display: grid; flex: 1; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); min-block-size: 0; }
.agenda-bring__paper { background: var(--theme-elevation-50); font-family: Georgia, 'Noto Serif', 'Noto Naskh Arabic', serif; font-size: 0.95rem; line-height: 1.45; overflow: auto; overscroll-behavior: contain; padding: var(--base) calc(var(--base) * 1.6) calc(var(--base) * 3); }
.agenda-bring__paper p { content-visibility: auto; contain-intrinsic-block-size: auto 1.45em; overflow-wrap: anywhere; white-space: pre-wrap; }
.agenda-bring__paper > p { margin-block-end: 0.35em; } .agenda-bring__paper .is-heading { font-size: 1.05em; font-weight: 600; margin-block: 0.5em 0.25em; }
.agenda-bring__table { margin-block: 0.6em; overflow-x: auto; } .agenda-bring__table table { background: var(--theme-bg); border-collapse: collapse; inline-size: 100%; }
.agenda-bring__table td { border: 1px solid var(--theme-elevation-200); min-inline-size: 4.5rem; padding: 4px 8px; text-align: start; vertical-align: top; }
.agenda-bring mark { background: var(--theme-success-100); border-radius: 3px; color: inherit; } .agenda-bring mark[data-line] { cursor: pointer; }
.agenda-bring mark.is-unsure { background: var(--theme-warning-100); } .agenda-bring mark.is-asked { background: var(--theme-warning-150); box-shadow: inset 0 -2px var(--theme-warning-500); }
.agenda-bring__lines { border-inline-start: 1px solid var(--theme-elevation-100); display: grid; align-content: start; gap: calc(var(--base) * 0.7); overflow: auto; overscroll-behavior: contain; padding: var(--base) calc(var(--base) * 1.2) calc(var(--base) * 2); scroll-padding-block-start: 1rem; }
.agenda-bring__question { background: var(--theme-bg); border: 1px solid var(--theme-warning-500); border-radius: var(--style-radius-m); box-shadow: 0 6px 18px rgb(0 0 0 / 12%); display: grid; gap: calc(var(--base) * 0.35); inset-block-start: calc(var(--base) * -0.6); padding: calc(var(--base) * 0.7) calc(var(--base) * 0.8); position: sticky; z-index: 2; }
.agenda-bring__question ol { display: flex; flex-wrap: wrap; gap: calc(var(--base) * 0.35); list-style: none; margin: 0; max-block-size: 14rem; overflow: auto; padding: 0; }
.agenda-bring .agenda-bring__question ol button { text-align: start; overflow-wrap: anywhere; } .agenda-bring .agenda-bring__question ol button.is-standing { background: var(--theme-success-100); border-color: var(--theme-success-500); font-weight: 600; }
.agenda-bring li kbd { margin-inline-end: 6px; } .agenda-bring kbd { border: 1px solid currentColor; border-radius: 3px; font: inherit; font-size: 0.75em; opacity: 0.75; padding: 0 4px; }
.agenda-bring__answers, .agenda-bring__steps { align-items: center; display: flex; flex-wrap: wrap; gap: calc(var(--base) * 0.4); } .agenda-bring__answers .agenda-bring__steps { margin-inline-start: auto; }
.agenda-bring__quiet, .agenda-bring small { color: var(--theme-elevation-700); } .agenda-bring small.agenda-bring__chip { color: var(--theme-success-900); }
.agenda-bring__day h3 { align-items: baseline; display: flex; flex-wrap: wrap; gap: calc(var(--base) * 0.4); padding-block-end: calc(var(--base) * 0.2); } .agenda-bring__day h3 input { font-size: 0.9rem; font-weight: 400; margin-inline-start: auto; } .agenda-bring__day h3 input:not(:hover, :focus) { background: none; border-color: transparent; color: var(--theme-elevation-700); }
.agenda-publish.agenda-bring section.agenda-bring__day { gap: 0; }
.agenda-bring__day li { border-radius: var(--style-radius-m); content-visibility: auto; contain-intrinsic-block-size: auto 4rem; } .agenda-bring__day li:has([aria-pressed='true']) { background: var(--theme-success-50); }
.agenda-bring button.agenda-bring__line:not(.btn) { align-items: start; background: none; border: 0; display: grid; gap: calc(var(--base) * 0.5); grid-template-columns: 3.6rem 3px minmax(0, 1fr) auto; inline-size: 100%; padding: calc(var(--base) * 0.35) calc(var(--base) * 0.4); text-align: start; }
.agenda-bring button.agenda-bring__line:not(.btn):hover { background: var(--theme-elevation-50); } .agenda-bring button.agenda-bring__line.is-within:not(.btn) { padding-inline-start: calc(var(--base) * 1.6); }
.agenda-bring__line.is-cancelled .agenda-bring__title { text-decoration: line-through; } .agenda-bring__line.is-pause { color: var(--theme-elevation-700); }
.agenda-bring__time { display: grid; font-weight: 600; justify-items: end; } .agenda-bring__time small { font-weight: 400; } .is-pause .agenda-bring__time { font-weight: 400; }
.agenda-bring__bar { align-self: stretch; background: var(--theme-success-600); border-radius: 2px; } .agenda-bring__bar:is(.is-break, .is-meal, .is-registration, .is-travel) { background: var(--theme-elevation-200); } .agenda-bring__bar:is(.is-session, .is-panel, .is-workshop) { background: #1f5fa8; } .agenda-bring__bar:is(.is-fieldVisit, .is-social) { background: #a04a0a; } .agenda-bring__bar:is(.is-keynote, .is-presentation) { background: #5a4fa3; }
.agenda-bring__what { display: grid; gap: 3px; min-inline-size: 0; overflow-wrap: anywhere; } .agenda-bring__title { font-weight: 600; } .agenda-bring__title small { font-weight: 400; } .is-pause .agenda-bring__title { font-weight: 400; }
.agenda-bring__people { display: flex; flex-wrap: wrap; gap: 3px calc(var(--base) * 0.7); } .agenda-bring__person { align-items: center; display: inline-flex; gap: 6px; }
.agenda-bring__initials { background: hsl(var(--agenda-hue) 55% 32%); block-size: 22px; border-radius: 50%; color: #fff; display: inline-grid; flex: none; font-size: 9px; font-weight: 700; inline-size: 22px; place-content: center; } .agenda-bring__initials.is-unnamed { background: none; border: 1px dashed var(--theme-elevation-500); color: inherit; }
.agenda-bring__sure { color: var(--theme-success-700); font-size: 0.85rem; } [data-theme='dark'] .agenda-bring__sure { color: var(--theme-success-800, #9fe0c8); }
.agenda-bring__correct { align-items: end; display: flex; flex-wrap: wrap; gap: calc(var(--base) * 0.4); padding: 0 calc(var(--base) * 0.4) calc(var(--base) * 0.4); } .agenda-bring__correct label { display: grid; font-size: 0.85rem; } .agenda-bring__correct .is-title { flex: 1 1 14rem; } .agenda-bring__correct .is-time input { inline-size: 8rem; } .agenda-bring__correct small { color: var(--theme-error-700); flex-basis: 100%; }
.agenda-bring__event { border: 1px solid var(--theme-elevation-150); border-radius: var(--style-radius-m); display: grid; gap: calc(var(--base) * 0.4); grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); margin: 0; padding: calc(var(--base) * 0.6) calc(var(--base) * 0.8); } .agenda-bring__event :is(input:not([type='checkbox']), select) { inline-size: 100%; min-inline-size: 0; } .agenda-bring__event label { align-content: start; display: grid; min-inline-size: 0; font-size: 0.9rem; } .agenda-bring__event .is-wide { grid-column: 1 / -1; } .agenda-bring__event legend { font-weight: 600; } .agenda-bring__event .is-languages label { align-items: center; display: inline-flex; gap: 4px; margin-inline-end: 1em; } .agenda-bring__event fieldset { border: 0; margin: 0; padding: 0; }
.agenda-bring__names ul, .agenda-bring__rules, .agenda-bring__left ul { display: grid; gap: calc(var(--base) * 0.25); } .agenda-bring__names h4 { font-size: 0.9rem; margin: calc(var(--base) * 0.3) 0 0; } .agenda-bring__names select { max-inline-size: 100%; }
.agenda-bring__rules .is-advice { color: var(--theme-elevation-700); } .agenda-bring__rules :is(.is-conflict, .is-impossible), .agenda-bring__fault { color: var(--theme-error-700); } [data-theme='dark'] .agenda-bring :is(.agenda-bring__fault, .is-conflict, .is-impossible):not(.agenda-bring__chip) { color: var(--theme-error-750, #ff9d96); }
.agenda-bring__warning { background: var(--theme-warning-50); border-inline-start: 3px solid var(--theme-warning-500); padding: calc(var(--base) * 0.3) calc(var(--base) * 0.5); }
.agenda-bring__left { background: var(--theme-bg); border-block-start: 1px solid var(--theme-elevation-150); flex: none; max-block-size: 35vh; overflow: auto; padding: calc(var(--base) * 0.6) calc(var(--base) * 1.4); } .agenda-bring__left li { align-items: baseline; border-block-end: 1px solid var(--theme-elevation-100); display: flex; flex-wrap: wrap; gap: calc(var(--base) * 0.4); padding-block-end: calc(var(--base) * 0.25); } .agenda-bring__left li > span { flex: 1 1 16rem; white-space: pre-line; }
.agenda-bring__foot { align-items: center; border-block-start: 1px solid var(--theme-elevation-150); display: flex; flex: none; flex-wrap: wrap; gap: calc(var(--base) * 0.5); padding: calc(var(--base) * 0.5) calc(var(--base) * 1.4) calc(var(--base) * 0.5 + env(safe-area-inset-bottom, 0px)); } .agenda-bring__foot > div { flex: 1 1 8rem; }
.agenda-bring__drop { align-content: center; border: 2px dashed var(--theme-elevation-250); border-radius: var(--style-radius-l, 8px); display: grid; flex: 1; gap: var(--base); justify-items: center; margin: calc(var(--base) * 1.4); padding: calc(var(--base) * 2); text-align: center; } .agenda-bring__drop p { max-inline-size: 42rem; }
:is(.agenda-bring__drop, .agenda-builder).is-over { background: var(--theme-success-50); } .agenda-bring__drop.is-over { border-color: var(--theme-success-500); }
.agenda-builder.is-over { outline: 3px dashed var(--theme-success-500); outline-offset: -6px; }
@media (max-width: 768px) {
  .agenda-bring .agenda-publish__head, .agenda-bring__head, .agenda-bring__foot { padding-inline: calc(var(--base) * 0.7); }
  .agenda-bring__tabs { display: inline-flex; flex: 1 0 100%; order: 9; } .agenda-bring__tabs button { flex: 1; } .agenda-bring .agenda-bring__tabs [aria-pressed='true'] { background: var(--theme-elevation-800); color: var(--theme-bg); }
  .agenda-bring__panes { grid-template-columns: minmax(0, 1fr); } .agenda-bring__paper { padding-inline: calc(var(--base) * 0.7); }
  .agenda-bring__panel[data-shown='lines'] .agenda-bring__paper, .agenda-bring__panel[data-shown='document'] .agenda-bring__lines { display: none; }
  .agenda-bring__lines { border: 0; padding-inline: calc(var(--base) * 0.6); } .agenda-bring button.agenda-bring__line:not(.btn) { gap: calc(var(--base) * 0.35); grid-template-columns: 3.2rem 3px minmax(0, 1fr); padding-inline: 2px; } .agenda-bring__line > :last-child { grid-column: 3; justify-self: start; }
  .agenda-bring__foot .btn { flex: 1 1 100%; }
}
`

/** The look of a document that is brought, in Payload's own colours and measures. */
export const BringStyles = () => (
  <style href="payload-plugin-agenda-bring" precedence="medium">
    {css}
  </style>
)
