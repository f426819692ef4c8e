/** Accounts: how somebody gets in again who has forgotten their password. */
export const account = {
  link: 'Link',
  linkHint:
    'For somebody who has forgotten their password: a link with which they choose a new one.',
  linkMade:
    'It works once, until {{until}}; the one before it no longer works. Hand it over yourself: whoever has it chooses the password.',
  makeLink: 'Make a link for a new password',
}
