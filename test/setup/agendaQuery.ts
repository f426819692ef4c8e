import {
  type FieldDeclaration,
  type FieldType,
  type ModelKey,
  models,
} from '../../src/core/model/index.js'

/** What is asked of a field, by its type: references by id alone. */
const asked: Record<FieldType, string> = {
  address: '',
  choice: '{ ...Word }',
  colour: '',
  country: '{ ...Word }',
  file: '{ ...Stored }',
  files: '{ ...Stored }',
  languages: '{ ...Word }',
  lines: '',
  links: '{ ...Web }',
  longText: '',
  number: '',
  position: '{ latitude longitude }',
  questions: '{ question fallback { ...Fell } }',
  reference: '{ id }',
  references: '{ id }',
  richText: '{ ...Rich }',
  text: '',
}
const fieldsOf = (key: ModelKey) =>
  Object.entries(models[key] as Record<string, FieldDeclaration>)
    .map(([name, field]) => `${field.as ?? name} ${asked[field.type]}`)
    .join(' ')

/** Fragments as a front-end team writes them: all fields of each type, references by id alone. */
const fragments = `
  fragment Fell on AgendaFallback { field language }
  fragment Word on AgendaTerm { code label }
  fragment Rich on AgendaRichText { html text lexical }
  fragment Web on AgendaLink { label url fallback { ...Fell } }
  fragment Stored on AgendaFile { url alt mediaType fileName width height bytes fallback { ...Fell } }
  fragment Party on AgendaOrganisation { id ${fieldsOf('organisations')} fallback { ...Fell } }
  fragment Theme on AgendaTrack { id slug ${fieldsOf('tracks')} calendar fallback { ...Fell } }
  fragment Spot on AgendaPlace { id slug ${fieldsOf('places')} calendar fallback { ...Fell } }
  fragment Human on AgendaPerson { id slug url ${fieldsOf('people')} sessions { id } calendar fallback { ...Fell } }
  fragment Part on AgendaAssignment {
    id person { id } organisation { id } name label jobTitle affiliation state fallback { ...Fell }
  }
  fragment Line on AgendaSession {
    id uid slug url sequence number numberLabel numberedKind kind { ...Word } pause timing { code label }
    day endDay until starts startsNextDay ends endsNextDay startsAt endsAt startsOffset endsOffset minutes status { ...Word } ${fieldsOf('sessions')}
    roles { role { ...Word } assignments { ...Part } } formerPeople formerDays formerPlaces formerTracks fallback { ...Fell }
  }
  fragment Gathering on AgendaEvent {
    id uid slug url ${fieldsOf('events')} startDate endDate timeZone
    organisations { role { ...Word } organisations { id } } sequence
    fallback { ...Fell }
  }
`

/** Every field of the agenda once: the same as the JSON. */
export const wholeAgenda = `
  query WholeAgenda($event: String!, $locale: LocaleInputType) {
    Agenda(event: $event, locale: $locale) {
      schemaVersion language direction languages { code label direction href } updatedAt part { ...Which }
      event { ...Gathering }
      days { date name label official sessions { ...Line } goingOn { id } calendar fallback { ...Fell } }
      people { ...Human } organisations { ...Party } places { ...Spot } tracks { ...Theme }
      removed { ...Gone } removedEntries { kind id code }
      formats { format mediaType fileName href }
    }
  }
  fragment Gone on AgendaRemovedSession {
    id uid code sequence day startsAt endsAt people days places tracks title numberedKind fallback { ...Fell }
  }
  fragment Which on AgendaPart { day place track person session }
  ${fragments}
`

/** All that a page shows, each thing where it is shown: nothing to join. */
export const drawnAgenda = `
  query DrawnAgenda($event: String!, $locale: LocaleInputType) {
    Agenda(event: $event, locale: $locale) {
      event { ...Gathering places { ...Spot } organisations { organisations { ...Party } } }
      days {
        date name label
        sessions {
          ...Line
          place { ...Spot within { name within { name } } }
          track { ...Theme }
          roles { role { label } assignments { ...Part person { ...Human organisation { ...Party } } organisation { ...Party } } }
        }
      }
      people { ...Human organisation { ...Party } sessions { id title day starts place { name } } }
    }
  }
  ${fragments}
`
