/** Sentences: refusals, the list of checks, and the inputs for dates, times and zones. */
export const screens = {
  errors: {
    badAddress: 'This is not an address.',
    badQuery: 'This question cannot be answered as it stands: look at the schema, and ask again.',
    lengthNeeded: 'Say how long the body is.',
    methodNotAllowed: 'This method is not answered here.',
    queryTooLarge:
      'This question asks for too much at once. Ask for fewer fields, levels or lists.',
    refused: 'This was refused.',
    notReady: 'The app is just being started or stopped. Try again in a minute.',
    undone: 'Something inside this save failed and undid it: nothing was stored.',
    unreadable: 'What was sent cannot be read.',
    agendaFormat: 'There is no format “{{format}}”. There are: {{formats}}.',
    agendaLanguage: 'The language “{{locale}}” is not one of this site. There are: {{languages}}.',
    agendaNotFound: 'There is no published agenda at “{{slug}}”.',
    badParameter: '“{{value}}” is not a value of {{name}}. Use {{values}}.',
    databaseDown: 'The database cannot be reached just now. Try again in a minute.',
    wayInEnded:
      'This link does not lead into a meeting, or no longer does. Ask whoever gave it to you.',
    imageTooLarge:
      'This image is too large to be taken (megapixels: {{pixels}}; at most: {{most}}). Make it smaller and upload it again.',
    storageDown:
      'The place where files are kept cannot be reached just now. Try again in a minute.',
    databaseBusy:
      'Another program is writing to the database just now. Nothing of this was stored: try again in a moment.',
    databaseFull:
      'The disk on which the database is stored is full: nothing more can be saved. Copy what you have written, and tell whoever runs this server.',
    databaseReadOnly:
      'The database can only be read just now: nothing can be saved. Copy what you have written, and tell whoever runs this server.',
    agendaBusy: 'This agenda is being saved all the time just now. Try again in a moment.',
    badComment:
      'A comment needs words, and has at most {{longest|one=# character|other=# characters}}.',
    commentGone: 'This comment does not exist any more.',
    notYourComment: 'Only whoever wrote a comment deletes it. You can resolve it.',
    tooManyComments:
      'This line has {{most|one=# comment|other=# comments}} already. Delete some of yours first.',
    badCopy:
      'Give the copy a title and a first day as 2026-03-25. An event without dates cannot be copied.',
    badEdits: 'This list of changes cannot be read. Reload the page and make the change again.',
    badTranslations:
      'These translations cannot be read. Copy what you have just written, then reload the page.',
    editorsOnly: 'This is for editors. Ask one of them.',
    eventGone: 'This event does not exist any more.',
    loginNeeded: 'Log in first.',
    badFilter:
      'This filter compares with something that cannot be, or asks for a field that cannot be searched.',
    badValue: 'This value does not fit here.',
    bodyTooLarge: 'This is too large: at most {{most}} kB are read here at once.',
    busy: 'Someone else is saving this agenda right now. Your text is still here: try again in a moment.',
    clock: 'This is not a time. Type it as 9:30 or 14:05.',
    colour: 'This is not a colour. Type # and six digits or letters, for example #1f7a8c.',
    country: 'Type the two letters of the country, for example TN.',
    date: 'This is not a date. Type it as 2026-03-25: year, month, day.',
    emptyFilter: 'Say which documents are meant: a change to all of them at once is not accepted.',
    firstUserClosed: 'The first account exists already. Ask an administrator for yours.',
    heldBack: 'This agenda is not published in {{language}}. It is available in {{languages}}.',
    inUse: '{{name}} is used in: {{uses}}. Remove it there first.',
    lastAdmin: 'This is the last administrator. Make someone else an administrator first.',
    leaseLost:
      'Saving took too long and someone else went first. Your text is still here: save it again.',
    notInAgenda: 'The agenda has no {{name}} “{{value}}”. It has: {{values}}.',
    notYourEvent: 'You have not been given this event. Ask an administrator.',
    notYourLanguage: 'You do not translate into {{language}}. Ask an administrator.',
    currentPasswordNeeded:
      'Type your current password too: your password and e-mail are changed with it only.',
    currentPasswordWrong: 'This is not your current password.',
    noMail:
      'No mail is sent from here. Ask an administrator for a link with which you can choose a new password.',
    passwordTooCommon:
      'This password is easy to guess: many people use it or one like it, or it is made of your name. Take several words that have nothing to do with each other.',
    tooManyAttempts: 'That was tried too often. Try again in {{minutes}} min.',
    passwordTooShort: 'A password needs at least {{length|one=# character|other=# characters}}.',
    publishNotAllowed: 'You may save drafts, but not publish. Ask an editor to publish.',
    relatedMissing: 'What was chosen here does not exist any more. Choose again.',
    slugTaken: '“{{slug}}” is the address of “{{title}}” already. This one is free: {{free}}',
    stale:
      'Someone else has changed since you opened this page: {{fields}}. Copy your text, reload the page and make your change again.',
    staleBy:
      '{{by}} has changed since you opened this page: {{fields}}. Copy your text, reload the page and make your change again.',
    timeZone: 'This time zone is not known. Choose one from the list, for example Africa/Tunis.',
    textTooLarge:
      'A text may hold no more than {{levels|one=# level|other=# levels}} and {{nodes|one=# part|other=# parts}}.',
    textLink:
      'A link must lead to a web address (https://, http://), to mailto: or tel:, or to a place on this page.',
    textUnknown: 'This text holds an unknown part: {{type}}.',
    tooDeep: 'What was sent holds lists within lists without end. Send it with fewer levels.',
    tooLong:
      'This text has {{length|one=# character|other=# characters}}; it may have no more than {{longest}}. Shorten it and save again.',
    tooMuch: 'This asks for too much at once. Ask for fewer documents or less depth.',
    translatorsOnlyTexts:
      'Translators may change texts in their languages only; times, people and order stay as they are.',
    unknownFields:
      'These fields are not changed here: {{fields}}. Leave them out, or change them where they are edited.',
    unknownLocale: 'The language “{{locale}}” is not one of this site.',
    unknownParameter: 'There is no parameter “{{name}}” here. There are: {{parameters}}.',
    url: 'This is not a web address. It must begin with https://, http:// or mailto:.',
  },
  checks: {
    advice: 'Advice',
    adviceNote: 'Worth a look; it does not stop you.',
    conflict: 'To be solved before publishing',
    conflictNote: 'Drafts can be saved as they are.',
    event: 'Event',
    heading: 'Checks',
    impossible: 'Impossible as it stands',
    impossibleNote: 'This must be corrected before it can be saved again.',
    missing: 'Before it can be published',
    nothing: 'Nothing stands in the way of publishing.',
    saved: 'Checked as last saved.',
    untitled: 'Session without a title',
  },
  inputs: {
    chooseCountry: 'Type or choose a country',
    chooseDay: 'Days of the event',
    chooseEvent: 'Choose the event first: its days will be offered here.',
    chooseZone: 'Search for a city or region',
    clockNow: 'Clock there now: {{time}} ({{offset}})',
    countryMissing: 'No country has this name.',
    length: 'Length: {{length}}',
    nextDay: 'next day',
    notADate: 'Type a date as 2026-03-25.',
    proposed: 'Proposed from the last session of this event.',
    zoneMissing: 'No time zone has this name.',
  },
}
