import type { CollectionConfig, Config } from 'payload'
import { Organisations, People, Places, Tracks } from '../collections/directory.js'
import {
  BroughtDocuments,
  Comments,
  CompiledAgendas,
  Installations,
  Journal,
  Leases,
  Presence,
  Redirects,
  ReleaseBodies,
  Releases,
  Reviews,
  WebhookDeliveries,
  Webhooks,
} from '../collections/hiddenCollections.js'
import { Events } from '../collections/Events.js'
import { withListHooks } from '../collections/fields/withListHooks.js'
import { withTitles } from '../collections/fields/withTitles.js'
import { Media } from '../collections/Media.js'
import { Sessions } from '../collections/Sessions.js'
import { adoptedUsers, Users } from '../collections/Users.js'
import { guardPayloadsOwn } from '../hooks/access/guardPayloadsOwn.js'
import { agendaEndpoints } from './api/agenda/agendaEndpoints.js'
import { embedEndpoints } from './api/embed/embedEndpoints.js'
import { builderEndpoints } from './api/builder/builderEndpoints.js'
import { answerMoved } from './api/directory/answerMoved.js'
import { directoryEndpoints } from './api/directory/directoryEndpoints.js'
import { answerHead } from './api/answerHead.js'
import { openFront } from './api/front/openFront.js'
import { refuseTakenNames } from './api/graphql/refuseTakenNames.js'
import { withAgendaQueries } from './api/graphql/withAgendaQueries.js'
import { answerBadInput } from './api/limits/answerBadInput.js'
import { answerCodes } from './api/limits/answerCodes.js'
import { answerDatabase } from './api/limits/answerDatabase.js'
import { guardAll } from './api/limits/guardRequests.js'
import { limitGraphQL } from './api/limits/limitDocument.js'
import { importEndpoint } from './api/import/importEndpoint.js'
import { wayInEndpoints } from './api/directory/wayInEndpoints.js'
import { releasesEndpoints } from './api/releases/releasesEndpoints.js'
import { translationsEndpoints } from './api/translations/translationsEndpoints.js'
import { webhookEndpoints } from './api/webhooks/webhookEndpoints.js'
import { adopt, type Adopted, overridden, refuseTaken } from './host/collections.js'
import { withForgottenPassword } from './host/forgottenPassword.js'
import { refuseOtherFields } from './host/fields.js'
import { withDashboard } from './host/dashboard.js'
import { withProvider } from './host/provider.js'
import { languagesOf, localizationWith } from './host/languages.js'
import { withTranslations } from './host/translations.js'
import {
  type AgendaPluginOptions,
  collectionKeys,
  type CollectionKey,
  resolveOptions,
  type ResolvedOptions,
} from './options.js'
import { setRegions } from './core/phrases.js'
import { setWords } from './i18n/index.js'
import { prepareStart } from './store/prepareStart.js'
import { startWebhooks } from './webhooks/startWebhooks.js'
import { withWebhookTask } from './webhooks/withWebhookTask.js'

const collectionsOf = (
  options: ResolvedOptions,
  { media, users }: Adopted,
  { serverURL }: Config,
): Record<CollectionKey, CollectionConfig> => ({
  events: Events(options),
  sessions: Sessions(options),
  people: People(options),
  organisations: Organisations(options),
  places: Places(options),
  tracks: Tracks(options),
  media: media ?? Media(options),
  users: users
    ? adoptedUsers(users, options)
    : Users(options, { secure: serverURL?.startsWith('https:') ?? false }),
})

/** The options with what the config decides already: its languages, its accounts. */
function optionsIn(
  config: Config,
  given: AgendaPluginOptions,
  { users }: Adopted,
): ResolvedOptions {
  const options = resolveOptions(given)
  const slugs = users ? { ...options.slugs, users: users.slug } : options.slugs
  return {
    ...options,
    slugs,
    accountsAdopted: users !== undefined,
    languages: languagesOf(config) ?? options.languages,
  }
}

/** Adds agendas of events to a Payload config: collections, rules, access and screens. */
export const agendaPlugin =
  (given: AgendaPluginOptions = {}) =>
  (config: Config): Config => {
    if (given.enabled === false) return config
    const adopted = adopt(config, given)
    const options = optionsIn(config, given, adopted)
    setRegions(options.regions)
    setWords(options.words)
    refuseOtherFields(adopted, options)
    const all = collectionsOf(options, adopted, config)
    const made = collectionKeys.map((key) => {
      const own = adopted[key]
      const changed = overridden(key, all[key], options)
      // What a host has already is its own to say how it is written.
      return {
        own,
        collection: own
          ? changed
          : withTitles(key, { ...changed, fields: changed.fields.map(withListHooks) }),
      }
    })
    const added = [
      ...made.flatMap(({ own, collection }) => (own ? [] : [collection])),
      Leases(options),
      Installations(options),
      Presence(options),
      Comments(options),
      CompiledAgendas(options),
      Releases(options),
      ReleaseBodies(options),
      Journal(options),
      Redirects(options),
      Reviews(options),
      BroughtDocuments(options),
      Webhooks(options),
      WebhookDeliveries(options),
    ]
    refuseTaken(config, added, options)
    const kept =
      config.collections?.map((each) => made.find(({ own }) => own === each)?.collection ?? each) ??
      []
    const onInit: Config['onInit'] = async (payload) => {
      // First: what the config does when it starts may write agendas.
      guardAll(payload)
      answerHead(payload)
      guardPayloadsOwn(payload, options)
      await prepareStart(payload)
      await config.onInit?.(payload)
      openFront(payload)
      await startWebhooks(payload)
    }
    const collections = [...added, ...kept]
    const { components } = withDashboard(withProvider(config, options), given)
    refuseTakenNames({ collections, globals: config.globals })
    return {
      ...config,
      admin: {
        ...config.admin,
        user: config.admin?.user ?? options.slugs.users,
        components: options.accountsAdopted
          ? components
          : withForgottenPassword(components, config),
      },
      localization: localizationWith(config, options.languages),
      collections,
      custom: { ...config.custom, agenda: options },
      // Those of releases first: what follows an agenda's address is else the name of a format.
      endpoints: [
        ...(config.endpoints ?? []),
        ...releasesEndpoints,
        ...wayInEndpoints,
        ...embedEndpoints,
        ...agendaEndpoints,
        ...builderEndpoints,
        ...translationsEndpoints,
        ...directoryEndpoints,
        ...webhookEndpoints,
        importEndpoint,
      ],
      graphQL: limitGraphQL(withAgendaQueries(config.graphQL)),
      hooks: {
        ...config.hooks,
        afterError: [
          ...(config.hooks?.afterError ?? []),
          answerBadInput,
          answerDatabase,
          answerMoved,
          answerCodes,
        ],
      },
      i18n: withTranslations(config.i18n),
      jobs: withWebhookTask(config.jobs),
      onInit,
    }
  }
