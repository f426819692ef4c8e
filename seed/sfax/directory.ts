import { t } from './texts.js'

/** Organisations of the event, by a key that the other parts of the seed use. */
export const organisations = {
  icmpd: {
    name: t(
      'International Centre for Migration Policy Development',
      'Centre international pour le développement des politiques migratoires',
      'المركز الدولي لتطوير سياسات الهجرة',
    ),
    acronym: 'ICMPD',
    type: 'international',
  },
  uclg: {
    name: t(
      'United Cities and Local Governments',
      'Cités et Gouvernements Locaux Unis',
      'المدن والحكومات المحلية المتحدة',
    ),
    acronym: t('UCLG', 'CGLU'),
    type: 'network',
  },
  unhabitat: {
    name: t('UN-Habitat', 'ONU-Habitat', 'موئل الأمم المتحدة'),
    acronym: t('UN-Habitat', 'ONU-Habitat'),
    type: 'international',
  },
  sfax: {
    name: t('Municipality of Sfax', 'Municipalité de Sfax', 'بلدية صفاقس'),
    acronym: undefined,
    type: 'cityOrRegion',
  },
  swiss: {
    name: t(
      'Swiss Cooperation Office in Tunisia',
      'Bureau de la coopération suisse en Tunisie',
      'مكتب التعاون السويسري في تونس',
    ),
    acronym: undefined,
    type: 'government',
  },
  mpi: {
    name: t('Migration Policy Institute', 'Migration Policy Institute', 'معهد سياسات الهجرة'),
    acronym: 'MPI',
    type: 'ngo',
  },
  caritas: { name: t('Caritas', 'Caritas', 'كاريتاس'), acronym: undefined, type: 'ngo' },
} as const

export type OrganisationKey = keyof typeof organisations

/** The thirteen people whom the programme names. */
export const people = {
  elloumi: { name: t('Mounir Elloumi', 'Mounir Elloumi', 'منير اللومي'), organisation: 'sfax' },
  garbouj: { name: t('Leila Garbouj', 'Leila Garbouj', 'ليلى قربوج'), organisation: 'swiss' },
  smida: { name: t('Donya Smida', 'Donya Smida', 'دنيا سميدة'), organisation: 'icmpd' },
  boussraoui: {
    name: t('Mohamed Boussraoui', 'Mohamed Boussraoui', 'محمد بوصراوي'),
    organisation: 'uclg',
  },
  abbad: { name: t('Lamine Abbad', 'Lamine Abbad', 'لمين عباد'), organisation: 'icmpd' },
  lecoz: { name: t('Camille le Coz', 'Camille le Coz'), organisation: 'mpi' },
  fernandez: { name: t('Fátima Fernández', 'Fátima Fernández'), organisation: 'uclg' },
  flety: { name: t('Amanda Fléty', 'Amanda Fléty'), organisation: 'uclg' },
  fakhry: { name: t('Alia Fakhry', 'Alia Fakhry', 'عليا فخري'), organisation: 'icmpd' },
  gast: { name: t('Lina Gast', 'Lina Gast'), organisation: 'uclg' },
  ghaddar: { name: t('Fatima Ghaddar', 'Fatima Ghaddar', 'فاطمة غدار'), organisation: 'icmpd' },
  aydi: { name: t('Mohamed Aydi', 'Mohamed Aydi', 'محمد العايدي'), organisation: 'sfax' },
  salcedo: { name: t('Jesus Salcedo', 'Jesus Salcedo'), organisation: 'unhabitat' },
} satisfies Record<string, { name: ReturnType<typeof t>; organisation: OrganisationKey }>

export type PersonKey = keyof typeof people

/** The only place besides the city that the programme names. */
export const places = {
  caritas: { name: t('Caritas, Sfax', 'Caritas, Sfax', 'كاريتاس، صفاقس'), kind: 'venue' },
} as const
