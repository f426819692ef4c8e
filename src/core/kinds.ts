import type { KindDefinition } from './types.js'

const labels = (en: string, fr: string, ar: string, es: string) => ({ en, fr, ar, es })

/** The kinds of session, in the order in which editors choose from them. */
export const kinds: Record<string, KindDefinition> = {
  session: {
    colour: 'blue',
    numbered: true,
    labels: labels('Session', 'Séance', 'جلسة', 'Sesión'),
  },
  plenary: {
    colour: 'teal',
    forEveryone: true,
    labels: labels('Plenary', 'Séance plénière', 'جلسة عامة', 'Sesión plenaria'),
  },
  opening: {
    colour: 'teal',
    forEveryone: true,
    labels: labels('Opening', 'Ouverture', 'الافتتاح', 'Apertura'),
  },
  keynote: {
    colour: 'indigo',
    forEveryone: true,
    labels: labels('Keynote', 'Discours principal', 'كلمة رئيسية', 'Conferencia magistral'),
  },
  panel: {
    colour: 'blue',
    ledBy: ['moderator', 'chair', 'facilitator'],
    labels: labels('Panel', 'Table ronde', 'حلقة نقاش', 'Mesa redonda'),
  },
  workshop: { colour: 'green', labels: labels('Workshop', 'Atelier', 'ورشة عمل', 'Taller') },
  presentation: {
    colour: 'indigo',
    labels: labels('Presentation', 'Présentation', 'عرض', 'Presentación'),
  },
  fieldVisit: {
    colour: 'ochre',
    outing: true,
    labels: labels('Field visit', 'Visite de terrain', 'زيارة ميدانية', 'Visita de campo'),
  },
  meeting: { colour: 'purple', labels: labels('Meeting', 'Réunion', 'اجتماع', 'Reunión') },
  registration: {
    pause: true,
    labels: labels('Registration', 'Accueil et inscription', 'التسجيل', 'Inscripción'),
  },
  break: {
    forEveryone: true,
    pause: true,
    roles: 'none',
    labels: labels('Break', 'Pause', 'استراحة', 'Pausa'),
  },
  meal: {
    forEveryone: true,
    pause: true,
    roles: 'none',
    labels: labels('Meal', 'Repas', 'وجبة', 'Comida'),
  },
  social: {
    pause: true,
    labels: labels('Social event', 'Moment convivial', 'نشاط اجتماعي', 'Acto social'),
  },
  travel: {
    pause: true,
    roles: 'none',
    labels: labels('Travel', 'Déplacement', 'تنقّل', 'Desplazamiento'),
  },
  closing: {
    colour: 'teal',
    forEveryone: true,
    labels: labels('Closing', 'Clôture', 'الاختتام', 'Clausura'),
  },
  other: { labels: labels('Other', 'Autre', 'أخرى', 'Otro') },
}
