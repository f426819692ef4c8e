export { agendaPlugin } from './plugin.js'
export { agendaPages, type AgendaPagesOptions } from './api/pages/agendaPages.js'
export { publishAgenda } from './publishAgenda.js'
export { Refusal, type RefusalCode } from './errors.js'
export { AgendaOptionsError } from './optionsError.js'
export type {
  AgendaPluginOptions,
  AppWebhook,
  CollectionKey,
  Language,
  PagesOptions,
  Translate,
} from './options.js'
export type {
  Agenda,
  AgendaEvent,
  AgendaSession,
  Assignment,
  KindDefinition,
  Level,
  RoleDefinition,
  Rulebook,
  Violation,
} from './core/types.js'
