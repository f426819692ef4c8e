/** Files for translators, what became of those that came back, and proposals of a machine. */
export const exchange = {
  heading: 'Files for translators: {{language}}',
  intro: 'Hand out texts as a file, and bring it back translated. Nothing is overwritten unseen.',
  handOut: 'Hand out',
  fromLanguage: 'From {{language}}: {{open}} to translate, {{all}} in all',
  open: 'What is to be translated',
  all: 'All texts',
  xliff: 'XLIFF, for translation tools',
  xliff1: 'XLIFF 1.2, for older tools',
  csv: 'Table (CSV), for spreadsheets',
  complete: 'Nothing waits for a translation here.',
  bringBack: 'Bring back',
  chooseFile: 'Choose a translated file, or drop it here',
  reading: 'Reading “{{name}}” …',
  storing: 'Storing …',
  close: 'Close',
  apply: 'Store {{count|one=# text|other=# texts}}',
  nothingToStore: 'There is nothing to store in this file.',
  dryReport:
    '“{{name}}”: {{taken|one=# text|other=# texts}} will be stored, {{look|one=# needs|other=# need}} a look. Nothing is stored yet.',
  finalReport:
    '“{{name}}”: {{taken|one=# text is stored|other=# texts are stored}}, {{look|one=# needs|other=# need}} a look.',
  notInFile:
    '{{count|one=# text waits for a translation and is not in this file.|other=# texts wait for a translation and are not in this file.}}',
  useAnyway: 'Use this one anyway',
  usedAnyway: 'Stored.',
  downloadRest: 'Download what was not taken',
  restName: 'not taken',
  none: 'none',
  where: 'Text',
  why: 'Why',
  sourceSent: 'Source as it was handed out',
  source: 'Source now',
  came: 'Came back',
  target: 'There now',
  counted: '{{result}}: {{count}}',
  brokenTags:
    'Paragraph {{paragraph}}: these tags are missing, there twice or not of this text: {{tags}}.',
  brokenParagraphs: 'Paragraphs that are gone, empty or too many: {{paragraphs}}.',
  brokenKind: 'The text is laid out otherwise now than in the file.',
  badSuggestions: 'Say from which language and for which texts, at most {{most}} at once.',
  noFile: 'No file came. Choose one and send it again.',
  noSuggestions:
    'No machine translation is set up here. Translate by hand, or ask an administrator.',
  nothing:
    'There is nothing to hand out: from this language everything is translated. Choose all texts, or another language.',
  suggestionsFailed:
    'The machine translation did not answer as it should. Try again later, or translate by hand.',
  results: {
    taken: 'Stored',
    removed: 'Translation removed',
    unchanged: 'As before',
    empty: 'Came back empty: what is there stays',
    sourceMoved: 'The source has changed since',
    targetMoved: 'Someone else has translated it since',
    unknownId: 'The text is no longer in the event',
    draft: 'Marked as not finished by the translator or the tool',
    spoilt: 'The spreadsheet put an error in place of the words',
    broken: 'Formats or paragraphs are missing',
    refused: 'Not accepted',
  },
  wouldBe: {
    taken: 'Will be stored',
    removed: 'Translation will be removed',
  },
  faults: {
    columnsMissing:
      'This table lacks columns. Keep those named “id”, “source: …” and “translation: …” as they were handed out, and save it again as CSV.',
    documentType:
      'This XML file declares a document type, which is not accepted. Export it from your tool as XLIFF 2.0 without one.',
    duplicateId:
      'The text “{{id}}” is in the file twice. Keep one of the two and bring the file again.',
    eventUnknown:
      'The file does not say which event it belongs to. Keep the last column of the table, or the identifier of the XLIFF file, as it was handed out.',
    languagesUnknown:
      'The file does not say from which language into which it translates. Export it again with both languages.',
    notTable:
      'This file is neither XLIFF nor a table that can be read. Save it as “CSV UTF-8” and bring it again. {{reason}}',
    notUnicode:
      'The letters of this file cannot be read. Save it as “CSV UTF-8” and bring it again.',
    notXliff:
      'This is an XML file, but not XLIFF: it begins with “{{found}}”. Export it from your tool as XLIFF 2.0.',
    notXml: 'This XML file is damaged. Export it again from your tool. {{reason}}',
    noTexts: 'There are no texts in this file. Check that it is the right one.',
    otherVersion: 'This is XLIFF {{found}}. Export it from your tool as XLIFF 2.0 or 1.2.',
    severalEvents: 'This file holds texts of several events. Bring a file for each of them.',
    tooLarge:
      'This is too large to be read at once (limit: {{most}}). Split it into several files.',
    workbook: 'This is a workbook. Save its sheet as “CSV UTF-8” and bring that file.',
    otherEvent: 'This file belongs to another event ({{found}}, not {{event}}). Bring it there.',
    otherLanguages:
      'This file translates {{found}}, here it is {{languages}}. Choose that language first, then bring the file again.',
  },
}
