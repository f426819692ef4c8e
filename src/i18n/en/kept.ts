/** What is kept on the editor’s device until it is saved, and logging in again. */
export const kept = {
  away: 'No connection. Changes kept on this device: {{count}}. They are saved as soon as it is back.',
  awayWithout:
    'No connection. Changes not saved: {{count}}. They are saved as soon as it is back; leave this page open until then.',
  discard: 'Discard',
  found: 'Changes from {{when}} that were not saved: {{count}}',
  foundElsewhere: 'Changes from {{when}} that were not saved: {{count}} ({{language}})',
  goThere: 'Open in {{language}}',
  leaveAnyway: 'Your changes are not saved, and this browser does not keep them. Leave anyway?',
  leftovers: 'These no longer have a place here. Copy what you need:',
  login: {
    asOther: 'Go on as {{now}}',
    heading: 'Log in again',
    later: 'Later',
    notThem: 'Log in as somebody else',
    other: 'Another account',
    otherText:
      'This was written by {{before}}, but {{now}} is logged in now. It would be saved under that name.',
    password: 'Password',
    text: 'Your login has run out. Nothing that you wrote is lost: once you are logged in, it goes on by itself.',
    waiting: 'Waiting until you are logged in in the other window …',
    window: 'Log in in a small window',
  },
  onDevice: 'kept on this device',
  takeUp: 'Take up',
  without:
    'This browser keeps nothing for this page (a private window, or no space left). Save before you leave.',
}
