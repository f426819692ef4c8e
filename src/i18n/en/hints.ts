/** Help beside fields and above lists, for people who know events and not databases. */
export const hints = {
  alt: 'A sentence that says what the image shows. Left empty, it is made from the name of the file: then read it over.',
  assignmentLabel: 'When the name is not known yet: “Representative of the City of Sfax”.',
  assignments: 'Who does what, in the order in which they are printed. Drag to re-order.',
  colour: 'As a web colour: # and six digits or letters, for example #1f7a8c.',
  day: 'One of the days of the event.',
  dayLabel: 'For example “Arrival day” or “Field visits”. May stay empty.',
  days: 'Filled in from the first and last day. Add others here, such as an arrival day.',
  ends: 'The next session may start at this very time.',
  endDay:
    'For an exhibition or a hackathon: it stands on its first day, and goes on until the end of this one.',
  afterChange:
    'The clocks show this time twice that night. Unticked, the first of the two is meant.',
  startsNextDay:
    'For a concert at 00:30 that stands under the evening before. 24:30 says the same.',
  eventSessions: 'In the order of the agenda. Add a session here, or open one to change it.',
  events: 'A whole gathering, with its dates, its languages and its agenda.',
  eventTitle: 'The title as it stands on the first page of the agenda.',
  heldThen: 'Only if it differs from the person’s page. It stays as it was when they change jobs.',
  interpretation: 'Languages into which it is interpreted: en, fr, ar …',
  heldBack:
    'The agenda is not published in these. Decided when it is published, on the Agenda tab.',
  kind: 'Breaks and meals are lines of the agenda too. Only sessions of the kind “Session” are numbered.',
  glossary:
    'Words that this organisation always translates in the same way, offered to translators. A word that is spelled alike in two languages is the same on purpose.',
  termNote: 'When to use it. For the team only.',
  languages: 'The languages in which readers will find this agenda.',
  wayIn:
    'The address of the meeting. Only the team sees it here; those who take part get a link that ends when this address changes.',
  cover: 'Shown with the event on its page and where its link is shared.',
  registration: 'Where people register: a page or a mail address (mailto:).',
  registrationNote: 'For example: free, until 1 June, for members only.',
  media: 'Photos, logos and PDF documents.',
  number:
    'Given in the order of the agenda. Once readers have seen it, it stays until the agenda is renumbered on its Agenda tab.',
  officialDates: 'The dates that are announced.',
  organisationPeople: 'The people whose page names this organisation.',
  organisations: 'Organisers, partners, donors, and those that speakers come from.',
  people: 'Speakers, chairs, facilitators: each person once, for all events.',
  personSessions: 'The sessions in which this person has a role, in every event.',
  places: 'Venues, the rooms inside them, outdoor sites, online links.',
  position: 'Without an exact time: lower numbers come first.',
  private: 'Never shown to readers, on any page or feed.',
  programme: 'The series that it belongs to, if any.',
  sessions: 'Each line of an agenda: sessions, breaks and meals.',
  sessionTitle: 'Without a number: “Session I” is added by itself.',
  slug: 'Made from the title. Links that were sent stop working if you change it after publishing.',
  spokenLanguages: 'Languages in which people speak: en, fr, ar …',
  starts: 'Clock at the venue. You can type 9, 930, 9h30 or 9:30. Changing it keeps the length.',
  level: 'How much those who come should know already.',
  statusNote: 'For example “to be confirmed, depending on arrival times”.',
  severalAtOnce:
    'Tick this for a foyer, a poster area, a whole venue: sessions that take place in it at the same time do not get in each other’s way.',
  sessionNotes: 'For the team alone: readers never see it, whatever is published.',
  teamOnly:
    'Set-up, a briefing, what is not announced yet: it counts in the checks and never goes out until this is unticked and the agenda is published.',
  theme: 'The question or subject of the whole event.',
  timeZone: 'The zone of the clock on the wall at the venue, for example Africa/Tunis.',
  timing: 'Choose a part of the day when the exact time is not known yet.',
  track: 'A theme that runs through the event. For a room, use Place.',
  tracks: 'Themes that run through an event. A room is not a track.',
  users: 'Those who may log in. Whom an agenda names stands under People.',
  userEvents: 'The events that this user may work on. Empty: all of them.',
  userLanguages: 'For translators: the languages that they may write. Empty: all of them.',
  userRole:
    'Editors write and publish, translators fill in their languages, administrators also manage users.',
  within: 'For a room: the venue that it is in.',
}
