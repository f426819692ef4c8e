/** The look of the grid of a day. */
export const timetableStyles = `
.agenda-builder__views { display: flex; }
.agenda-builder .agenda-builder__views button { border-radius: 0; margin-inline-end: -1px; }
.agenda-builder .agenda-builder__views button[aria-pressed='true'] { background: var(--theme-elevation-800); border-color: var(--theme-elevation-800); color: var(--theme-elevation-0); }
.agenda-builder__above { align-items: start; display: flex; flex-wrap: wrap; gap: calc(var(--base) / 3) calc(var(--base) / 2); margin-block-start: calc(var(--base) / 2); }
.agenda-builder__above .agenda-builder__filters { margin-block-start: 0; }
.agenda-builder__cell { position: relative; }
.agenda-builder__grip { background: radial-gradient(circle, var(--theme-elevation-500) 1.2px, transparent 1.6px) 0 0 / 6px 6px; block-size: 18px; cursor: grab; inline-size: 12px; inset-block-start: calc(var(--base) / 4 + 2px); inset-inline-start: -12px; opacity: 0; position: absolute; touch-action: manipulation; }
.agenda-builder__line:hover .agenda-builder__grip, .agenda-builder__line[aria-selected='true'] .agenda-builder__grip, .agenda-builder__grip.is-dragged { opacity: 1; }
.agenda-builder__line:has(.agenda-builder__grip.is-dragged) { opacity: .5; }
.agenda-builder__dropline { background: var(--theme-success-500); block-size: 3px; margin-block-start: -2px; pointer-events: none; position: fixed; z-index: 3; }
.agenda-builder__gap td { padding: 0; }
.agenda-builder table:has(.agenda-builder__gap) { overflow-anchor: none; }
.agenda-timetable { border: 1px solid var(--theme-elevation-150); border-radius: var(--style-radius-s); isolation: isolate; max-block-size: 85vh; overflow: auto; }
.agenda-timetable__sheet { display: grid; min-inline-size: min-content; }
.agenda-timetable__head, .agenda-timetable__corner { background: var(--theme-bg); border-block-end: 1px solid var(--theme-elevation-150); inset-block-start: 0; overflow-wrap: anywhere; padding: calc(var(--base) / 4) calc(var(--base) / 3); position: sticky; z-index: 4; }
.agenda-timetable__head { font-weight: 600; } .agenda-timetable__head.is-target { background: var(--theme-success-100); }
.agenda-timetable__corner, .agenda-timetable__hours { inset-inline-start: 0; } .agenda-timetable__corner { z-index: 5; }
.agenda-timetable__hours { background: var(--theme-bg); border-inline-end: 1px solid var(--theme-elevation-150); color: var(--theme-elevation-650); font-size: .8rem; position: sticky; z-index: 3; }
.agenda-timetable__hours span { inset-inline-end: 6px; position: absolute; }
.agenda-timetable__area { grid-column: 2 / -1; background-image: linear-gradient(to right, var(--theme-elevation-100) 1px, transparent 1px), linear-gradient(to bottom, var(--theme-elevation-100) 1px, transparent 1px); position: relative; }
.agenda-timetable__box { background: var(--theme-elevation-50); border: 1px solid var(--theme-elevation-250); border-inline-start: 3px solid var(--theme-elevation-500); border-radius: var(--style-radius-s); box-sizing: border-box; color: var(--theme-text); cursor: grab; font-size: .8rem; line-height: 1.25; overflow: hidden; padding: 1px 5px; scroll-margin: 4rem; touch-action: manipulation; user-select: none; }
.agenda-timetable__area .agenda-timetable__box { background-clip: padding-box; position: absolute; }
.agenda-timetable__box:focus-visible { outline: 2px solid var(--theme-success-500); outline-offset: -2px; }
.agenda-timetable__box[aria-selected='true'] { border-color: var(--theme-elevation-800); box-shadow: 0 0 0 1px var(--theme-elevation-800); z-index: 1; }
.agenda-timetable__box.is-pause { background: var(--theme-bg); border-inline-start-color: var(--theme-elevation-200); border-style: dashed; color: var(--theme-elevation-700); font-style: italic; }
.agenda-timetable__box.is-cancelled .agenda-timetable__title, .agenda-timetable__box.is-cancelled .agenda-timetable__time { text-decoration: line-through; }
.agenda-timetable__box.is-team { background-color: var(--theme-bg); background-image: var(--agenda-hatch); color: var(--theme-elevation-700); }
.agenda-timetable__box.is-open { border-block-end-style: dashed; }
.agenda-timetable__box:is(.has-conflict, .has-impossible) { border-inline-start-color: var(--theme-error-500); border-inline-start-style: solid; }
.agenda-timetable__box.has-advice { border-inline-start-color: var(--theme-warning-500); border-inline-start-style: solid; }
.agenda-timetable__box.is-dragged { box-shadow: 0 2px 8px rgb(0 0 0 / 35%); cursor: grabbing; opacity: .92; z-index: 2; }
.agenda-timetable__time { font-variant-numeric: tabular-nums; white-space: nowrap; } .agenda-timetable__title { font-weight: 600; } .is-pause .agenda-timetable__title { font-weight: 400; }
.agenda-timetable__said, .agenda-timetable__more { display: block; } .agenda-timetable__more { color: var(--theme-elevation-700); }
.agenda-timetable__edge { block-size: 7px; cursor: ns-resize; inset-block-end: 0; inset-inline: 0; position: absolute; touch-action: none; }
.agenda-timetable__edge:hover { background: linear-gradient(var(--theme-elevation-400), var(--theme-elevation-400)) center / 24px 2px no-repeat; }
.agenda-timetable__loose { display: flex; flex-wrap: wrap; gap: calc(var(--base) / 4); margin-block-end: calc(var(--base) / 3); }
.agenda-timetable__loose .agenda-timetable__box { cursor: default; max-inline-size: 18rem; padding-block: 3px; }
.agenda-timetable__remarks { margin-block-start: calc(var(--base) / 4); }
@media (prefers-reduced-motion: no-preference) {
  .agenda-timetable__box:not(.is-dragged) { transition: inset-block-start .12s, block-size .12s; }
}
@media (forced-colors: active) { .agenda-builder .agenda-builder__views button[aria-pressed='true'], .agenda-timetable__box[aria-selected='true'] { outline: 2px solid Highlight; } }
@media print { .agenda-timetable { max-block-size: none; overflow: visible; } }
`
