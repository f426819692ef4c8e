/** What the team says of a line among itself. */
export const comments = {
  add: 'Add a comment',
  placeholder: 'Write to the team; @ names somebody',
  hint: 'The team alone reads comments. {{keys}} sends.',
  send: 'Send',
  none: 'No comments on this line yet.',
  resolve: 'Resolve',
  reopen: 'Open again',
  delete: 'Delete',
  resolvedBy: 'resolved by {{name}}',
  resolved: '{{count|one=# resolved comment|other=# resolved comments}}',
  open: '{{count|one=# open comment|other=# open comments}}',
  onLine: '{{count|one=# open comment|other=# open comments}} on “{{title}}”',
  people: 'People to name',
  sent: 'The comment is sent.',
  forYou: 'Comments for you',
  by: 'from {{name}}',
  mail: {
    subject: '{{name}} names you in a comment: {{line}}',
    intro: '{{name}} names you in a comment on “{{line}}” ({{event}}):',
    open: 'Open the comment',
  },
}
