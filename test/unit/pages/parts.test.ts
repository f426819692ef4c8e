import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import type { AgendaSource } from '../../../src/core/compile/index.js'
import { textsIn } from '../../../src/i18n/index.js'
import { wordsOf } from '../../../src/publicPages/parts/words.js'
import { Text } from '../../../src/publicPages/parts/Text.js'
import { agendaOf } from '../../core/notation.js'
import { edited, sourceOf } from '../../core/compile/sources.js'
import { pageAt, siteOf, textOf } from '../../setup/pageSite.js'

const drawn = async (source: AgendaSource, address: string) =>
  (await pageAt(siteOf(source), address)).body

describe('a text that fell back, on a page', () => {
  const drawnIn = (fallback?: Record<string, string>) =>
    renderToString(
      h(Text<{ title: string; fallback?: Record<string, string> }>, {
        of: { title: 'Opening', fallback },
        name: 'title',
        view: {
          texts: textsIn('ar'),
          ...wordsOf('ar', () => 'ltr'),
          language: 'ar',
          directionOf: () => 'ltr' as const,
          nameOf: () => 'الإنجليزية',
        },
      }),
    )

  it('says its language and direction to programs, and is marked for readers', () => {
    expect(drawnIn({ title: 'en' })).toBe(
      '<span lang="en" dir="ltr">Opening</span><small class="fell-back"><span aria-hidden="true">en</span><span class="unseen"> (باللغة الإنجليزية)</span></small>',
    )
  })

  it('has no mark where it is in the language of the page', () => expect(drawnIn()).toBe('Opening'))
})

describe('the page of a language that is held back', () => {
  const source = sourceOf(agendaOf('09:00-10:00 Talk'), {
    title: { en: 'Forum', ar: 'المنتدى' },
    languages: ['en', 'fr', 'ar'],
    heldBack: ['ar'],
  })

  it('says so in that language, and leads to the others under the titles that they have', async () => {
    const page = await drawn(source, '/ar/event-2019')
    expect(page).toContain('<h1>لم يُنشر هذا البرنامج بعد باللغة العربية</h1>')
    expect(page).toMatch(
      /<a href="\/en\/event-2019" hreflang="en" lang="en" dir="ltr">.+ – <bdi>Forum<\/bdi><\/a>/,
    )
    expect(page).toMatch(
      /<a href="\/fr\/event-2019" hreflang="fr" lang="fr" dir="ltr">.+ – <bdi lang="en">Forum<\/bdi><\/a>/,
    )
    expect(page).toContain('<meta name="robots" content="noindex">')
  })

  it('holds no link and no text of what is held back', async () =>
    expect(await drawn(source, '/ar/event-2019')).not.toMatch(/\/ar\/event-2019|المنتدى/))
})

describe('a line on a page', () => {
  const rooms = () =>
    sourceOf(
      agendaOf('Red 09:00-10:00 Talk #cities', 'Blue 10:00-11:00 Panel', 'Hall 11:00-12:00 Tour'),
    )

  it('tells rooms of one name apart by where they are', async () => {
    const source = rooms()
    for (const place of source.places) if (place.id !== 'Hall') place.name = { en: 'Room 1' }
    source.places.find(({ id }) => id === 'Blue')!.within = 'Hall'
    const page = await drawn(source, '/en/event-2019')
    expect(page).toContain('<a href="#place-Red">Room 1</a>')
    expect(page).toContain('<a href="#place-Blue">Room 1 – Hall</a>')
  })

  it('tells the venue where there are several', async () => {
    const source = rooms()
    source.places.find(({ id }) => id === 'Red')!.within = 'Hall'
    expect(await drawn(source, '/en/event-2019')).toContain('<a href="#place-Red">Red</a>')
    source.places.push({ ...source.places[0]!, id: 'Palace', name: { en: 'Palace' } })
    source.places.find(({ id }) => id === 'Blue')!.within = 'Palace'
    const page = await drawn(source, '/en/event-2019')
    expect(page).toContain('<a href="#place-Red">Red – Hall</a>')
    expect(page).toContain('<a href="#place-Blue">Blue – Palace</a>')
  })

  it('leads from its track to all that is of it', async () =>
    expect(await drawn(rooms(), '/en/event-2019')).toContain(
      '<a href="/en/event-2019?track=cities">',
    ))

  it('isolates names whose letters run the other way, and no others', async () => {
    const source = sourceOf(agendaOf('09:00-10:00 Talk: Ana speaker'))
    expect(await drawn(source, '/en/event-2019')).toContain('<a href="#person-Ana">Ana</a>')
    expect(await drawn(source, '/ar/event-2019')).toContain(
      '<a href="#person-Ana"><bdi><span lang="en" dir="ltr">Ana</span>',
    )
    source.people[0]!.name = { en: 'هدى' }
    expect(await drawn(source, '/en/event-2019')).toContain('<bdi>هدى</bdi>')
  })
})

describe('the page of a part of an agenda', () => {
  const source = sourceOf(agendaOf('Red 09:00-10:00 Talk', 'Blue 10:00-11:00 Panel'))

  it('says which part it is, and leads to the whole', async () => {
    const page = await drawn(source, '/fr/event-2019?place=Red')
    expect(page).toContain(
      '<p class="part-note">Une partie du programme seulement\u00a0: Red. <a href="/fr/event-2019">Afficher tout le programme</a></p>',
    )
    expect(page).toContain(
      'href="webcal://agenda.example/api/agenda/event-2019/calendar.ics?locale=fr&amp;place=Red"',
    )
    expect(page).toContain('<a href="/en/event-2019?place=Red" hreflang="en"')
    expect(page).not.toContain('Panel')
  })

  it('is the same whatever else programs add', async () => {
    const page = await drawn(source, '/fr/event-2019?place=Red')
    expect(await drawn(source, '/fr/event-2019?place=Red&utm_source=mail')).toBe(page)
  })

  it.each(['day', 'place', 'track', 'person', 'session'])(
    'is refused with what there is where the agenda never had such a %s',
    async (name) => {
      const page = await pageAt(siteOf(source), `/fr/event-2019?${name}=nothing`)
      expect([page.status, textOf(page.body)]).toEqual([
        400,
        expect.stringContaining('Cette page n’existe pas Afficher tout le programme'),
      ])
      expect(page.body).toContain('<a href="/fr/event-2019">')
    },
  )

  it('leads from a part that there is not to those that there are, each in its language', async () =>
    expect(await drawn(source, '/fr/event-2019?place=Green')).toContain(
      '<h2>Lieu</h2><ul>' +
        '<li><a href="/fr/event-2019?place=red-Red"><bdi lang="en">Red</bdi></a>' +
        '<li><a href="/fr/event-2019?place=blue-Blue"><bdi lang="en">Blue</bdi></a></ul>',
    ))

  it('is that of the place into which its own was merged', async () => {
    const site = siteOf(source, { partNow: async () => ({ place: 'Blue' }) })
    expect((await pageAt(site, '/fr/event-2019?place=Green')).body).toBe(
      await drawn(source, '/fr/event-2019?place=Blue'),
    )
  })
})

describe('the head of an event', () => {
  const plain = sourceOf(agendaOf('09:00-10:00 Talk'), { title: { en: 'Forum', fr: 'Forum' } })
  const size = (name: string, width: number) => ({
    url: `/media/hall-${name}.webp`,
    width,
    height: width / 2,
    mimeType: 'image/webp',
    filesize: 9000,
    filename: `hall-${name}.webp`,
  })
  const source: AgendaSource = {
    ...plain,
    files: [
      {
        id: 1,
        updatedAt: edited,
        url: '/media/hall.jpg',
        alt: { en: 'The hall' },
        mimeType: 'image/jpeg',
        width: 4000,
        height: 2000,
        sizes: {
          thumbnail: size('thumbnail', 240),
          card: size('card', 640),
          full: size('full', 1600),
        },
      },
      {
        id: 2,
        updatedAt: edited,
        url: '/media/note.pdf',
        filename: 'note.pdf',
        mimeType: 'application/pdf',
      },
    ],
    event: {
      ...plain.event,
      cover: 1,
      registration: 'https://register.example',
      registrationNote: { en: 'Until 1 May' },
      links: [{ label: { en: 'Practical note' }, url: 'https://note.example' }],
      documents: [2],
    },
  }

  it('shows its cover in the size that fits, where one registers, links and documents', async () => {
    const page = await drawn(source, '/fr/event-2019')
    expect(/<img class="cover".*?>/.exec(page)?.[0]).toBe(
      '<img class="cover" src="/media/hall-card.webp" srcset="/media/hall-card.webp 640w,/media/hall-full.webp 1600w" sizes="62rem" alt="The hall" lang="en" dir="ltr" width="640" height="320" loading="lazy">',
    )
    expect(page).toContain('<a class="button" href="https://register.example/">S’inscrire</a>')
    expect(page).toMatch(/Until 1 May/)
    expect(page).toContain('<a href="https://note.example/">')
    expect(page).toContain('<a href="/media/note.pdf"><bdi>note.pdf</bdi></a>')
  })

  it('has no sign of them where there are none', async () =>
    expect(await drawn(plain, '/fr/event-2019')).not.toMatch(
      /class="cover"|S’inscrire|class="attached"/,
    ))
})
