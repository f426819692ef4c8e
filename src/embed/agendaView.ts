// `<agenda-view event="sfax-2019" locale="fr">`: a published agenda on any page.
import { isOneOf } from '../core/isOneOf.js'
import { isRightToLeft } from '../core/phrases.js'
import { drawAgenda, showOnly } from './agendaList.js'
import { instantAt, untilNextMinute } from './clock.js'
import { make } from './dom.js'
import { drawFoyer } from './foyer.js'
import { keepingPlace } from './keepingPlace.js'
import { load, type Loaded, LoadError } from './load.js'
import { standAt, timesIn } from './nowNext.js'
import { attributes, filterNames, type FilterName, type Settings, settingsOf } from './settings.js'
import { drawError, drawLoading, drawStale, statesIn } from './states.js'
import { adoptSheet } from './sheet.js'
import { word } from './texts.js'

const script = import.meta.url
const second = 1000
/** In milliseconds: an older agenda that comes into sight again is asked for again. */
const fresh = 60 * second

/** Stands in for the browser's class on servers that render pages. */
const Base = globalThis.HTMLElement ?? class {}

const sourceOf = ({ base, event, locale }: Settings) => [base, event, locale ?? ''].join(' ')

export class AgendaView extends Base {
  static observedAttributes = attributes

  #root: ShadowRoot | undefined
  #source = ''
  #loaded: Loaded | undefined
  #error: LoadError | undefined
  /** When the server last answered, in epoch milliseconds. */
  #asked = 0
  #loading: AbortController | undefined
  #waiting = false
  #minute: ReturnType<typeof setTimeout> | undefined
  #earlier = new Map<string, string>()
  /** When `at` was set: from there, its clock runs on. */
  #since = Date.now()

  connectedCallback(): void {
    if (!this.#root) {
      this.#root = this.attachShadow({ mode: 'open' })
      adoptSheet(this.#root)
    }
    document.addEventListener('visibilitychange', this.#look)
    addEventListener('online', this.#look)
    this.#schedule()
  }

  disconnectedCallback(): void {
    document.removeEventListener('visibilitychange', this.#look)
    removeEventListener('online', this.#look)
    clearTimeout(this.#minute)
    this.#loading?.abort()
    this.#source = ''
  }

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (before === value) return
    if (name === 'at') this.#since = Date.now()
    const isFilter = isOneOf(filterNames, name)
    if (isFilter && this.#loaded && this.#source) this.#show()
    else this.#schedule()
  }

  /** The agenda that is shown, as the server answered it; undefined until it has. */
  get agenda(): Loaded['agenda'] | undefined {
    return this.#loaded?.agenda
  }

  /** Asks the server again; what is shown stays until it has answered. */
  async reload(): Promise<void> {
    await this.#load()
  }

  get #settings(): Settings {
    return settingsOf((name) => this.getAttribute(name), script)
  }

  /** Draws once where several attributes change at the same time. */
  #schedule(): void {
    if (this.#waiting || !this.isConnected) return
    this.#waiting = true
    queueMicrotask(() => {
      this.#waiting = false
      if (!this.isConnected) return
      const source = sourceOf(this.#settings)
      if (source === this.#source) return this.#draw()
      this.#source = source
      this.#error = undefined
      // The agenda in the former language is shown until the new one has come.
      if (this.#loaded?.agenda.event.slug !== this.#settings.event) this.#loaded = undefined
      this.#draw()
      void this.#load()
    })
  }

  #look = (): void => {
    if (document.hidden) return clearTimeout(this.#minute)
    if (this.#settings.now) this.#tick()
    if (this.#error || Date.now() - this.#asked > fresh) void this.#load()
  }

  async #load(): Promise<void> {
    const settings = this.#settings
    if (!settings.event) return
    this.#loading?.abort()
    const { signal } = (this.#loading = new AbortController())
    this.#root?.querySelector('.view')?.setAttribute('aria-busy', 'true')
    try {
      const loaded = await load(settings, signal)
      if (signal.aborted) return
      const isNew = loaded.text !== this.#loaded?.text
      const wasWrong = this.#error !== undefined
      if (this.#loaded?.agenda.event.id !== loaded.agenda.event.id) this.#earlier = new Map()
      this.#earlier = new Map([...timesIn(loaded.agenda), ...this.#earlier])
      this.#asked = Date.now()
      this.#loaded = loaded
      this.#error = undefined
      if (isNew || wasWrong) this.#draw()
      else this.#root?.querySelector('.view')?.removeAttribute('aria-busy')
      if (isNew) this.#tell('agenda-loaded', { agenda: loaded.agenda })
    } catch (error) {
      if (signal.aborted) return
      this.#error = error instanceof LoadError ? error : new LoadError('unreachable')
      // An agenda that does not exist any more is not shown any more. If the server cannot be
      // asked, the last one stays.
      if (this.#error.status >= 400 && this.#error.status < 500) this.#loaded = undefined
      this.#draw()
      const { code, message, status } = this.#error
      this.#tell('agenda-error', { code, message, status })
    }
  }

  #tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }

  /** The present instant, or the one that `at` sets, running on from there. */
  #instant(zone: string): number {
    const { at } = this.#settings
    const from = at === undefined ? Number.NaN : instantAt(at, zone)
    return Number.isNaN(from) ? Date.now() : from + Date.now() - this.#since
  }

  /** Draws a screen again with each minute, and asks whether the agenda has changed. */
  #tick(): void {
    clearTimeout(this.#minute)
    const { agenda } = this.#loaded ?? {}
    const wait = untilNextMinute(agenda ? this.#instant(agenda.event.timeZone) : Date.now())
    this.#minute = setTimeout(() => {
      if (!this.isConnected || document.hidden || !this.#settings.now) return
      this.#draw()
      void this.#load()
    }, wait)
  }

  #choose = (name: FilterName, value: string | undefined): void => {
    if (value === undefined) this.removeAttribute(name)
    else this.setAttribute(name, value)
  }

  #draw(): void {
    const root = this.#root
    if (!root) return
    const settings = this.#settings
    const states = statesIn([
      settings.locale,
      this.closest('[lang]')?.getAttribute('lang'),
      navigator.language,
    ])
    const { agenda, words } = this.#loaded ?? {}
    const shown = agenda?.language ?? this.#error?.words?.language ?? states.language
    const view = make('div', {
      class: settings.now ? 'view foyer' : 'view',
      part: 'view',
      lang: shown,
      dir: agenda?.direction ?? (isRightToLeft(shown) ? 'rtl' : 'ltr'),
      'aria-busy': !agenda && !this.#error ? 'true' : undefined,
    })
    view.append(...this.#content(settings, states).filter((each) => each !== ''))
    if (words && !settings.now) view.append(make('p', { role: 'status', class: 'unseen shown' }))
    keepingPlace(root, () => root.replaceChildren(view))
    if (agenda && !settings.now) this.#show(true)
    if (settings.now) this.#tick()
  }

  #content(settings: Settings, states: ReturnType<typeof statesIn>): (Node | string)[] {
    if (!settings.event) return [make('p', { class: 'failed' }, states.texts.noEvent)]
    if (!this.#loaded)
      return [
        this.#error
          ? drawError(this.#error, states, {
              retry: () => this.#retry(),
              choose: (locale) => this.setAttribute('locale', locale),
            })
          : drawLoading(states.texts),
      ]
    const { agenda, words } = this.#loaded
    const { level, ownTime } = settings
    const drawing = { agenda, words, level, ownTime }
    const since = new Intl.DateTimeFormat(words.tag, {
      timeZone: agenda.event.timeZone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).format(this.#asked)
    const stale = this.#error ? drawStale(words, since) : ''
    const drawn = settings.now
      ? drawFoyer(standAt(agenda, this.#instant(agenda.event.timeZone)), drawing, {
          earlier: this.#earlier,
          header: settings.header,
        })
      : drawAgenda(drawing, settings, {
          choose: this.#choose,
          showOwnTime: (shown) => this.toggleAttribute('own-time', shown),
        })
    return [stale, ...drawn.filter((each) => each !== false && each !== undefined && each !== null)]
  }

  #retry(): void {
    this.#error = undefined
    this.#draw()
    void this.#load()
  }

  /** Shows what is chosen, and says how many lines that are. */
  #show(quietly = false): void {
    const [root, loaded] = [this.#root, this.#loaded]
    if (!root || !loaded || this.#settings.now) return
    const count = showOnly(root, loaded.agenda, this.#settings.chosen)
    const status = root.querySelector('.shown')
    if (status && !quietly)
      status.replaceChildren(make('span', {}, word(loaded.words, 'showing', { count })))
  }
}

if (globalThis.customElements && !customElements.get('agenda-view'))
  customElements.define('agenda-view', AgendaView)
