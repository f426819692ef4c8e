import { marksCss } from './translation/marksStyles.js'

/** Only what Payload's variables and inline styles cannot say; each rule holds where a component of the plugin stands. */
export const css = `
/* Days and times need little room: it goes to the titles. */
.table:has(.agenda-cell) :is(th, td) { min-width: 0; }
.table:has(.agenda-cell) th { white-space: nowrap; }
.table:has(.agenda-cell) .cell-title { min-width: 13rem; }
.table:has(.agenda-cell) :is(.cell-status, .cell-kind, .cell-_status) { min-width: 5.5rem; }
.table:has(.agenda-cell) .cell-event { min-width: 9rem; }
.agenda-cell { white-space: nowrap; }

/* Titles in Latin letters keep their punctuation in a panel that reads from right to left, and the other way round. */
.table:has(.agenda-cell) td { unicode-bidi: plaintext; }
[dir='RTL'] .table:has(.agenda-cell) td { text-align: right; }
[dir='LTR'] .table:has(.agenda-cell) td { text-align: left; }

/*
 * What is wrong with a field stands over it in full: Payload cuts it to one line, and hides it on narrow screens.
 * Messages of rules are whole sentences that name who or what is in the way.
 */
form:has(.agenda-checks, .agenda-input, .agenda-row) .field-error.tooltip {
  border-radius: var(--style-radius-s);
  display: none;
  line-height: 1.4;
  margin-block-end: calc(var(--base) / 4);
  max-width: none;
  padding: calc(var(--base) / 4) calc(var(--base) / 2);
  position: static;
  transform: none;
  white-space: normal;
}
form:has(.agenda-checks, .agenda-input, .agenda-row) .field-error.tooltip.tooltip--show { display: block; }
form:has(.agenda-checks, .agenda-input, .agenda-row) .field-error.tooltip::after { display: none; }

/* Choices of a relationship, with what tells two of one name apart. */
.agenda-relation { align-items: stretch; display: flex; gap: calc(var(--base) / 4); }
.agenda-relation > .react-select, .agenda-relation > .shimmer-effect { flex: 1; min-width: 0; }
.agenda-relation__button {
  align-items: center;
  background: var(--theme-input-bg);
  border: 1px solid var(--theme-elevation-150);
  border-radius: var(--style-radius-s);
  color: var(--theme-elevation-800);
  cursor: pointer;
  display: flex;
  flex: none;
  justify-content: center;
  padding: 0;
  width: calc(var(--base) * 2);
}
.agenda-relation__button:hover { border-color: var(--theme-elevation-250); }
.agenda-choice__detail { color: var(--theme-elevation-650); display: block; }
${marksCss}`
