/** Fragments as a front-end team writes them: all fields of each type, references by id alone. */
const fragments = `
  fragment Fell on AgendaFallback { field language }
  fragment Word on AgendaTerm { code label }
  fragment Rich on AgendaRichText { html text lexical }
  fragment Web on AgendaLink { label url fallback { ...Fell } }
  fragment Stored on AgendaFile { url alt mediaType fileName width height bytes fallback { ...Fell } }
  fragment Party on AgendaOrganisation { id name acronym type { ...Word } logo { ...Stored } url fallback { ...Fell } }
  fragment Theme on AgendaTrack { id name colour fallback { ...Fell } }
  fragment Spot on AgendaPlace {
    id name kind { ...Word } within { id } address coordinates { latitude longitude } capacity url fallback { ...Fell }
  }
  fragment Human on AgendaPerson {
    id name jobTitle organisation { id } biography { ...Rich } photo { ...Stored } links { ...Web } sessions { id } calendar
    fallback { ...Fell }
  }
  fragment Part on AgendaAssignment {
    id person { id } organisation { id } name label jobTitle affiliation state fallback { ...Fell }
  }
  fragment Line on AgendaSession {
    id uid sequence number numberLabel numberedKind kind { ...Word } pause title timing { code label }
    day starts ends endsNextDay startsAt endsAt minutes
    status { ...Word } statusNote place { id } track { id } objective methodology
    guidingQuestions { question fallback { ...Fell } } description { ...Rich }
    roles { role { ...Word } assignments { ...Part } } formerPeople
    spokenLanguages { ...Word } interpretation { ...Word } links { ...Web } documents { ...Stored } fallback { ...Fell }
  }
  fragment Gathering on AgendaEvent {
    id slug title theme programme type { ...Word } introduction { ...Rich } startDate endDate timeZone city country { ...Word }
    status { ...Word } attendance { ...Word } places { id } organisations { role { ...Word } organisations { id } } sequence
    fallback { ...Fell }
  }
`

/** Every field of the agenda once: the same as the JSON. */
export const wholeAgenda = `
  query WholeAgenda($event: String!, $locale: LocaleInputType) {
    Agenda(event: $event, locale: $locale) {
      schemaVersion language direction languages { code label direction href } updatedAt
      event { ...Gathering }
      days { date name label official sessions { ...Line } calendar fallback { ...Fell } }
      people { ...Human } organisations { ...Party } places { ...Spot } tracks { ...Theme }
      removed { id uid sequence day startsAt endsAt people }
      formats { format mediaType fileName href }
    }
  }
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
