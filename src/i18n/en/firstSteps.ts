/** The ways to a new event, on the first screen. */
export const firstSteps = {
  heading: 'A new event',
  welcome: 'How would you like to begin?',
  busy: 'Creating …',
  bring: {
    name: 'Bring a document',
    what: 'A Word file, a PDF, a spreadsheet or a mail with the agenda: you look over what was read.',
  },
  empty: {
    name: 'Start empty',
    what: 'Title, dates, place and language; then type or paste the lines.',
    heading: 'New event',
    oneDay: 'Empty: the event lasts one day.',
    language: 'Language in which you write it first',
    later: 'Other languages, partners and everything else can wait: they are on the event’s form.',
    otherZone: 'Choose another one',
    whichZone: 'Choose the time zone of the place.',
    go: 'Create, and open the agenda',
  },
  copy: {
    name: 'Copy last year’s',
    what: 'Days, lines and people of an earlier event, moved to new dates, as drafts.',
    heading: 'Copy an event',
    from: 'Event to copy',
    go: 'Copy, and open the agenda',
  },
}
