/** A private way into an online place: links to it. */
export const wayIn = {
  link: 'Link for those who take part',
  linkHint:
    'For somebody who takes part: a link that leads into the meeting without showing its address.',
  linkMade:
    'It leads into the meeting until {{until}}, or until the address above changes. Whoever has it gets in.',
  makeLink: 'Make a link for those who take part',
}
