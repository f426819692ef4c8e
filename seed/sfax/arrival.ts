import type { SeedLine } from './line.js'
import { t } from './texts.js'

const day = '2019-06-24'

export const arrival: SeedLine[] = [
  {
    day,
    kind: 'travel',
    timing: 'afternoon',
    title: t('Arrival of participants', 'Arrivée des participants', 'وصول المشاركين'),
  },
  {
    day,
    kind: 'social',
    starts: '19:30',
    ends: '21:30',
    status: 'tentative',
    title: t('Social Event', 'Soirée conviviale', 'لقاء اجتماعي'),
    statusNote: t(
      'tbc depending on arrival times of majority',
      'à confirmer selon les heures d’arrivée de la majorité',
    ),
  },
]
