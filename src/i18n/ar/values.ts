import type { Values } from '../en.js'

export const values: Values = {
  assignmentState: { confirmed: 'أكّد الحضور', declined: 'اعتذر', invited: 'دُعي ولم يرد بعد' },
  attendance: { mixed: 'حضوري وعن بُعد', online: 'عن بُعد', onSite: 'حضوري' },
  eventStatus: {
    cancelled: 'أُلغيت',
    movedOnline: 'نُقلت إلى الإنترنت',
    postponed: 'أُجّلت',
    scheduled: 'في موعدها',
  },
  eventType: {
    conference: 'مؤتمر',
    fieldVisit: 'زيارة ميدانية',
    meeting: 'اجتماع',
    other: 'غير ذلك',
    peerLearning: 'تعلّم بين الأقران',
    training: 'تدريب',
    webinar: 'ندوة عبر الإنترنت',
    workshop: 'ورشة عمل',
  },
  organisationRole: {
    donor: 'جهة مانحة',
    host: 'جهة مضيفة',
    organiser: 'جهة منظِّمة',
    partner: 'شريك',
  },
  organisationType: {
    cityOrRegion: 'مدينة أو منطقة',
    company: 'شركة',
    government: 'جهة حكومية',
    international: 'منظمة دولية',
    network: 'شبكة أو جمعية',
    ngo: 'منظمة غير حكومية',
    other: 'غير ذلك',
    university: 'جامعة أو بحث',
  },
  placeKind: { online: 'عبر الإنترنت', outdoor: 'في الهواء الطلق', room: 'قاعة', venue: 'مقر' },
  sessionStatus: { cancelled: 'ملغاة', confirmed: 'مؤكدة', tentative: 'بانتظار التأكيد' },
  timing: {
    afternoon: 'بعد الظهر',
    allDay: 'طوال اليوم',
    clock: 'وقت محدد',
    evening: 'المساء',
    morning: 'الصباح',
    toBeAnnounced: 'يُعلن لاحقًا',
  },
  userRole: { admin: 'مدير', editor: 'محرر', translator: 'مترجم' },
}
