import type { DashboardTexts } from '../en.js'

/** An editor's first screen. */
export const dashboard: DashboardTexts = {
  advice: 'نصائح: {{count}}',
  agenda: 'البرنامج',
  asItIs: 'يراه القرّاء كما هو.',
  conflicts: 'تعارضات يجب حلّها: {{count}}',
  create: 'إنشاء فعالية',
  createFirst: 'أنشئ أول فعالية لك',
  days: 'الأيام: {{count}}',
  emptyText:
    'لكل فعالية تواريخ ومنطقة زمنية، ومنها تتكوّن أيامها. املأ بعد ذلك برنامجها في تبويب «البرنامج» سطرًا سطرًا أو بلصق جدول، ثم انشره عندما يكون جاهزًا.',
  emptyTitle: 'لا فعاليات قادمة',
  form: 'الفعالية',
  heading: 'فعالياتك',
  languages: 'اللغات',
  more: 'كل الفعاليات ({{count}} أخرى)',
  neverPublished: 'لم تُنشر بعد.',
  noConflicts: 'لا تعارضات',
  noDate: 'لا تواريخ بعد',
  noEvents: 'لم تُسند إليك أي فعالية بعد. اسأل أحد المديرين.',
  olderPublished: 'في الفعالية تغييرات لم تُنشر.',
  past: 'فعاليات حديثة ({{count}})',
  sessions: 'الجلسات: {{count}}',
  today: 'اليوم: اليوم {{day}} من {{of}}',
  todayOnly: 'اليوم',
  unpublishedSessions: 'جلسات فيها تغييرات لم تُنشر: {{count}}',
  reviewAsked: 'طلب {{name}} مراجعتها',
  translate: 'ترجمة',
}
