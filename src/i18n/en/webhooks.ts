/** Who else is told of each release, and how that went. */
export const webhooks = {
  add: 'Add',
  address: 'Address (https://…)',
  again: 'Send again',
  answerWas: 'It answered: {{answer}}',
  attempt: 'Attempt {{number}}, {{when}} ({{seconds}} s): {{what}}',
  badSecret:
    'This is not a secret that can be used: whsec_ and then at least 24 bytes in base64. Leave it empty, and one is made for you.',
  badUrl:
    'This address cannot be called. It must begin with https:// and must have no name or password in it.',
  copySecret:
    'Copy this secret now and give it to whoever runs the website: it is never shown again.',
  delivered: 'taken',
  failed: 'given up',
  log: 'What was sent',
  nextAt: 'next attempt {{when}}',
  none: 'Nobody else is told yet.',
  nothingSent: 'Nothing has been sent yet.',
  ofApp: 'set up by whoever runs this app',
  open: 'Websites to tell',
  release: 'Release {{number}}',
  remove: 'Remove {{address}}',
  secret: 'Secret (leave it empty to have one made)',
  taken: 'taken ({{status}})',
  test: 'Send a test to {{address}}',
  testMessage: 'Test',
  tooMany: 'An event can tell no more than {{most}} addresses.',
  waiting: 'on its way',
  what: 'Each time you publish, these addresses are called (webhooks), so that another website can show the new agenda at once. Ask whoever runs that website for its address.',
  faults: {
    answered: 'It was not taken: the other side answered with {{status}}.',
    brokeOff: 'The other side broke off the connection.',
    certificate: 'The certificate of the address is not valid, so that nothing was sent.',
    failed: 'It could not be sent.',
    insecure: 'The address does not begin with https://. Remove it and add it with https://.',
    privateAddress:
      'The address leads into a private network. Such addresses are not called from here; whoever runs this app can allow it.',
    redirected:
      'The address only leads on to another one ({{status}}). Remove it and add the one that it leads to.',
    refused: 'Nobody answers at this address.',
    removed: 'The address was removed before this was sent.',
    secretLost:
      'The secret can no longer be read, because the secret of this app was changed. Remove the address and add it again.',
    timedOut: 'There was no answer in time.',
    unknownHost: 'There is no website of this name.',
  },
}
