/** Several people at one agenda. */
export const presence = {
  came: '{{name}} has opened this agenda.',
  changed: 'Changed by {{names}} meanwhile:',
  changedBySomeone: 'Changed by someone else meanwhile:',
  clash: '{{name}} has changed the same meanwhile: {{fields}}. They wrote:',
  copy: {
    busy: 'Copying …',
    firstDay: 'First day of the copy',
    go: 'Copy',
    note: 'Days, sessions, people and all languages are copied as drafts. Everybody is “invited” again; cancelled lines are left out.',
    open: 'Copy event …',
    saveFirst: 'Save or undo your changes first.',
    title: 'Title of the copy',
  },
  editing: 'has unsaved changes',
  held: {
    affiliation: 'Affiliation then, if another',
    jobTitle: 'Job title at the time, if different',
  },
  here: 'Also here:',
  more: '{{count|one=# more line|other=# more lines}}',
  refusedEdit: 'changed by {{name}} meanwhile ({{fields}})',
  place: {
    create: 'New place “{{name}}”',
    unknown: 'No place has this name. Enter once more:',
  },
  show: 'Show it here',
  since: 'Here since {{time}}',
  took: '{{names}} has saved {{what}}.',
  tookBySomeone: 'Someone else has saved {{what}}.',
  went: '{{name}} has left this agenda.',
  yoursStays: 'What you have not saved yet stays.',
}
