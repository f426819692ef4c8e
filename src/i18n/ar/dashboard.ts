import type { DashboardTexts } from '../en.js'

/** An editor's first screen. */
export const dashboard: DashboardTexts = {
  advice: 'نصائح: {{count}}',
  agenda: 'البرنامج',
  asItIs: 'يراه القرّاء كما هو.',
  conflicts:
    '{{count|zero=لا تعارضات|one=تعارض واحد يجب حلّه|two=تعارضان يجب حلّهما|few=# تعارضات يجب حلّها|many=# تعارضًا يجب حلّه|other=# تعارض يجب حلّه}}',
  days: '{{count|zero=لا أيام|one=يوم واحد|two=يومان|few=# أيام|many=# يومًا|other=# يوم}}',
  form: 'الفعالية',
  heading: 'فعالياتك',
  languages: 'اللغات',
  more: '{{count|zero=كل الفعاليات|one=كل الفعاليات (وواحدة أخرى)|two=كل الفعاليات (واثنتان أخريان)|few=كل الفعاليات (# أخرى)|many=كل الفعاليات (# أخرى)|other=كل الفعاليات (# أخرى)}}',
  neverPublished: 'لم تُنشر بعد.',
  noConflicts: 'لا تعارضات',
  noDate: 'لا تواريخ بعد',
  noEvents: 'لم تُسند إليك أي فعالية بعد. اسأل أحد المديرين.',
  nothingAhead: 'لا فعاليات قادمة.',
  olderPublished: 'في الفعالية تغييرات لم تُنشر.',
  past: 'فعاليات حديثة ({{count}})',
  sessions:
    '{{count|zero=لا جلسات|one=جلسة واحدة|two=جلستان|few=# جلسات|many=# جلسة|other=# جلسة}}',
  today: 'اليوم: اليوم {{day}} من {{of}}',
  todayOnly: 'اليوم',
  unpublishedSessions:
    '{{count|zero=لا جلسات فيها تغييرات لم تُنشر|one=جلسة واحدة فيها تغييرات لم تُنشر|two=جلستان فيهما تغييرات لم تُنشر|few=# جلسات فيها تغييرات لم تُنشر|many=# جلسة فيها تغييرات لم تُنشر|other=# جلسة فيها تغييرات لم تُنشر}}',
  reviewAsked: 'طلب {{name}} مراجعتها',
  translate: 'ترجمة',
  untitled: 'فعالية بلا عنوان',
}
