/** A private way into an online place: links to it. */
export const wayIn = {
  endLinks: 'End all links made so far',
  endLinksAsk:
    'Every link into this meeting that was handed out stops working at once. Its address stays, and new links can be made.',
  link: 'Link for those who take part',
  linkHint:
    'For somebody who takes part: a link that leads into the meeting without showing its address.',
  linkMade:
    'It leads into the meeting until {{until}}, until the address above changes, or until all links are ended. Whoever has it gets in.',
  linksEnded: 'No link that was handed out before leads into the meeting any more.',
  makeLink: 'Make a link for those who take part',
}
