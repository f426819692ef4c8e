import { timetableStyles } from './timetable/timetableStyles.js'

const css = `
.agenda-builder { padding-block: calc(var(--base) / 2) calc(var(--base) * 3); padding-inline: var(--gutter-h); color: var(--theme-text); }
.agenda-builder h2 { font-size: 1.05rem; margin: calc(var(--base) * 1.2) 0 calc(var(--base) / 3); }
.agenda-builder button:not(.btn), .agenda-builder select, .agenda-builder input { font: inherit; color: inherit; background: var(--theme-input-bg); border: 1px solid var(--theme-elevation-150); border-radius: var(--style-radius-s); padding: calc(var(--base) / 6) calc(var(--base) / 3); min-height: 28px; }
.agenda-builder button:not(.btn) { cursor: pointer; background: var(--theme-elevation-50); }
.agenda-builder button:not(.btn):hover { background: var(--theme-elevation-100); }
.agenda-builder :is(button, input, select, a, summary, td):focus-visible { outline: 2px solid var(--theme-success-500); outline-offset: -2px; }
.agenda-builder__toolbar { background: var(--theme-bg); border-block-end: 1px solid var(--theme-elevation-100); display: grid; gap: calc(var(--base) / 3); padding-block: calc(var(--base) / 2); position: sticky; inset-block-start: 0; z-index: 2; }
.agenda-builder__buttons { align-items: center; display: flex; flex-wrap: wrap; gap: calc(var(--base) / 3); }
.agenda-builder__which { font-weight: 600; max-inline-size: 18rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.agenda-builder__filters { display: flex; flex-wrap: wrap; gap: calc(var(--base) / 3); margin-block-start: calc(var(--base) / 2); }
.agenda-builder__filters select { max-inline-size: 14rem; }
.agenda-builder table { border-collapse: collapse; inline-size: 100%; table-layout: fixed; }
.agenda-builder th { color: var(--theme-elevation-650); font-weight: 400; padding: calc(var(--base) / 5) calc(var(--base) / 3); text-align: start; }
.agenda-builder th.is-time { inline-size: 8.5rem; } .agenda-builder th.is-kind { inline-size: 8rem; }
.agenda-builder th.is-place { inline-size: 9rem; } .agenda-builder th.is-status { inline-size: 8rem; } .agenda-builder th.is-people { inline-size: 30%; }
.agenda-builder__cell { border-block-start: 1px solid var(--theme-elevation-100); overflow-wrap: anywhere; padding: calc(var(--base) / 4) calc(var(--base) / 3); vertical-align: top; cursor: default; text-align: start; scroll-margin-block: 8rem 2rem; }
.agenda-builder__line[aria-selected='true'] { background: var(--theme-elevation-50); }
.agenda-builder__line.is-pause { color: var(--theme-elevation-600); font-style: italic; }
.agenda-builder .is-team { --agenda-hatch: repeating-linear-gradient(135deg, transparent 0 7px, var(--theme-elevation-100) 7px 8px); }
.agenda-builder__line.is-team { background-image: var(--agenda-hatch); color: var(--theme-elevation-700); }
.agenda-builder__team { align-items: center; background: var(--theme-elevation-800); border-radius: 1rem; color: var(--theme-bg); display: inline-flex; font-size: 0.75rem; font-style: normal; font-weight: 500; gap: 4px; line-height: 1.5; padding-inline: 7px; vertical-align: 1px; white-space: nowrap; }
.agenda-builder__legend { align-items: center; color: var(--theme-elevation-700); display: inline-flex; gap: calc(var(--base) / 3); }
.agenda-builder__days { border: 1px dashed var(--theme-elevation-250); border-radius: var(--style-radius-m); display: grid; gap: calc(var(--base) / 2); margin-block: var(--base); max-inline-size: 44rem; padding: var(--base); }
.agenda-builder__days :is(h2, p) { margin: 0; } .agenda-builder__days label { display: grid; gap: 2px; } .agenda-builder__days .agenda-builder__buttons { align-items: end; gap: calc(var(--base) / 2); } .agenda-builder__days .btn { margin: 0; }
.agenda-builder__line.is-cancelled .is-title, .agenda-builder__line.is-cancelled .is-time { text-decoration: line-through; }
.agenda-builder__number { font-weight: 600; margin-inline-end: calc(var(--base) / 3); }
.agenda-builder__assignment { display: block; } .agenda-builder__assignment small { color: var(--theme-elevation-650); }
.agenda-builder__assignment[data-state='declined'] { text-decoration: line-through; }
.agenda-builder__quiet { color: var(--theme-elevation-600); }
.agenda-builder__input { inline-size: 100%; }
/* As large as the letters of a phone, which would zoom in on smaller ones. */
.agenda-builder .agenda-builder__selected { background: none; block-size: 100%; border: 0; font-size: 16px; inline-size: 100%; inset: 0; min-height: 0; opacity: 0; pointer-events: none; position: absolute; }
.agenda-builder .agenda-builder__selected.is-composing { background: var(--theme-input-bg); font-size: inherit; opacity: 1; z-index: 1; }
.agenda-builder__cell:has(> .agenda-builder__selected:focus) { outline: 2px solid var(--theme-success-500); outline-offset: -2px; }
.agenda-builder__fault, .agenda-builder .is-impossible, .agenda-builder .is-conflict { color: var(--theme-error-700); }
[data-theme='dark'] .agenda-builder :is(.agenda-builder__fault, .is-impossible, .is-conflict) { color: var(--theme-error-750, #ff9d96); }
.agenda-builder .is-advice { color: var(--theme-elevation-700); }
.agenda-builder__remarks td { padding: 0 calc(var(--base) / 3) calc(var(--base) / 4); }
.agenda-builder__remarks ul, .agenda-builder__plan ul { margin: 0; padding-inline-start: var(--base); }
.agenda-builder__remarks li { line-height: 1.4; }
.agenda-builder__people { border: 0; margin: 0; padding: 0; min-inline-size: 0; }
.agenda-builder__party { align-items: center; display: flex; flex-wrap: wrap; gap: calc(var(--base) / 5); margin-block-end: calc(var(--base) / 5); }
.agenda-builder__party select { flex: 1 1 6rem; min-inline-size: 0; } .agenda-builder__party input { flex: 2 1 8rem; min-inline-size: 0; }
.agenda-builder__naming { display: inline-block; inline-size: 100%; position: relative; }
.agenda-builder__party .agenda-builder__naming { flex: 2 1 8rem; min-inline-size: 0; } .agenda-builder__naming > input { inline-size: 100%; }
.agenda-builder .agenda-builder__suggestions { background: var(--theme-input-bg); border: 1px solid var(--theme-elevation-250); border-radius: var(--style-radius-s); box-shadow: 0 4px 12px rgb(0 0 0 / 15%); inset-block-start: calc(100% + 2px); inset-inline-start: 0; list-style: none; margin: 0; max-block-size: 20rem; max-inline-size: min(26rem, 85vw); min-inline-size: 100%; inline-size: max-content; overflow-y: auto; padding: calc(var(--base) / 6); position: absolute; z-index: 3; }
.agenda-builder__suggestions li { border-radius: var(--style-radius-s); cursor: pointer; font-style: normal; padding: calc(var(--base) / 5) calc(var(--base) / 3); overflow-wrap: anywhere; }
.agenda-builder__suggestions small { color: var(--theme-elevation-650); }
.agenda-builder__suggestions li[aria-selected='true'], .agenda-builder__suggestions li:hover { background: var(--theme-elevation-100); }
.agenda-builder__suggestions .is-making { color: var(--theme-elevation-700); } .agenda-builder__suggestions li:not(.is-making) + .is-making { border-block-start: 1px solid var(--theme-elevation-150); }
.agenda-builder__meant { color: var(--theme-elevation-700); display: flex; flex-basis: 100%; flex-wrap: wrap; gap: calc(var(--base) / 5); align-items: center; font-size: 0.9em; }
.agenda-builder .agenda-builder__meant button[aria-pressed='true'] { background: var(--theme-elevation-150); font-weight: 600; }
.agenda-builder__add { margin-block-start: calc(var(--base) / 3); }
/* What can be done with a whole day stands beside its name. */
.agenda-builder__dayhead { align-items: baseline; display: flex; flex-wrap: wrap; gap: 0 calc(var(--base) / 2); }
.agenda-builder__daymenu { display: flex; flex-wrap: wrap; gap: calc(var(--base) / 4); }
.agenda-builder__daymenu summary { color: var(--theme-elevation-650); cursor: pointer; }
.agenda-builder__daymenu button { margin-block: calc(var(--base) / 5); margin-inline-end: calc(var(--base) / 4); }
.agenda-builder__collision { border: 0; display: grid; gap: calc(var(--base) / 6); margin: 0; min-inline-size: 0; padding: 0; }
.agenda-builder__collision legend { font-weight: 600; margin-block-end: calc(var(--base) / 5); padding: 0; }
.agenda-builder__copy { display: inline-block; margin-inline-start: calc(var(--base) / 2); }
.agenda-builder__notice, .agenda-builder__plan { border: 1px solid var(--theme-elevation-150); border-inline-start: 3px solid var(--theme-elevation-800); border-radius: var(--style-radius-s); display: grid; gap: calc(var(--base) / 2); margin-block: calc(var(--base) / 2); padding: calc(var(--base) / 2) calc(var(--base) * 0.75); }
.agenda-builder__notice { border-inline-start-color: var(--theme-error-500); }
.agenda-builder__plan h2, .agenda-builder__plan h3, .agenda-builder__plan p, .agenda-builder__notice p { margin: 0; }
.agenda-builder__plan h3 { font-size: 0.95rem; font-weight: 600; }
.agenda-builder__plan details label { display: block; }
.agenda-builder__plan :is(input[type='checkbox'], input[type='radio']) { accent-color: var(--theme-text); min-height: 0; }
.agenda-builder__plan select { max-inline-size: 100%; }
.agenda-builder__plan del { color: var(--theme-elevation-600); } .agenda-builder__plan ins { font-weight: 600; text-decoration: none; }
.agenda-builder__caused h3 { color: var(--theme-error-700); } .agenda-builder__cured h3 { color: var(--theme-success-700); }
.agenda-builder textarea { background: var(--theme-input-bg); border: 1px solid var(--theme-elevation-150); border-radius: var(--style-radius-s); color: inherit; display: block; font: inherit; inline-size: 100%; padding: calc(var(--base) / 4) calc(var(--base) / 3); }
.agenda-builder__done { color: var(--theme-success-700); font-weight: 600; }
.agenda-builder__plan summary { cursor: pointer; }
.agenda-builder__releases { display: grid; gap: calc(var(--base) / 2); list-style: none; margin: 0; padding: 0; }
.agenda-builder__releases > li { border-block-start: 1px solid var(--theme-elevation-100); padding-block-start: calc(var(--base) / 3); }
.agenda-builder__comparison input { inline-size: 5rem; }
.agenda-builder__hidden { clip-path: inset(50%); block-size: 1px; inline-size: 1px; overflow: hidden; position: absolute; white-space: nowrap; }
.agenda-builder__help { color: var(--theme-elevation-700); margin-block-start: var(--base); white-space: pre-line; }
@media (max-width: 768px) {
  .agenda-builder thead { display: none; }
  .agenda-builder :is(table, tbody, tr, td) { display: block; }
  .agenda-builder__line { border-block-start: 1px solid var(--theme-elevation-150); padding-block: calc(var(--base) / 4); }
  .agenda-builder__cell { border: 0; display: grid !important; grid-template-columns: 5.5rem 1fr; padding-block: 2px; }
  .agenda-builder__cell::before { color: var(--theme-elevation-650); content: attr(data-label); }
  .agenda-builder__cell > * { grid-column: 2; }
  .agenda-builder__toolbar { position: static; }
}
`

/** The look of the builder, in Payload's own colours and measures. */
export const BuilderStyles = () => (
  <style href="payload-plugin-agenda-builder" precedence="medium">
    {css + timetableStyles}
  </style>
)
