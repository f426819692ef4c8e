/** Whom a name means, and who has it already. */
export const names = {
  add: 'Add another one',
  alike: 'Already in the directory:',
  becomes: {
    label: 'Kept as text, without a person.',
    organisation: 'A new organisation, made when you save.',
    person: 'A new person, made when you save.',
  },
  check: 'Somebody else may have the same name; but check that it is not the same one.',
  is: 'In the directory:',
  make: {
    another: 'Another person called “{{name}}”',
    label: 'Keep “{{name}}” as text',
    organisation: 'New organisation “{{name}}”',
    person: 'New person “{{name}}”',
  },
  noneFound: 'Nothing is called so',
  open: 'Open “{{name}}”',
  suggestions: 'Suggestions',
}
