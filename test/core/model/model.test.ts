import { describe, expect, it } from 'vitest'
import {
  fieldsOf,
  type Model,
  models,
  namesOf,
  teamTexts,
  values,
} from '../../../src/core/model/index.js'

const declared = Object.entries(models).flatMap(([collection, model]) =>
  Object.entries(model as Model).map(([name, field]) => ({ collection, name, field })),
)
const where = ({ collection, name }: { collection: string; name: string }) =>
  `${collection}.${name}`

describe('the fields that readers see', () => {
  it('are these, in the order in which they are shown', () =>
    expect(
      Object.fromEntries(Object.entries(models).map(([key, model]) => [key, Object.keys(model)])),
    ).toEqual({
      events: [
        ...[
          'title',
          'theme',
          'programme',
          'eventType',
          'introduction',
          'city',
          'country',
          'status',
        ],
        ...[
          'attendance',
          'places',
          'cover',
          'registration',
          'registrationNote',
          'links',
          'documents',
        ],
      ],
      sessions: [
        ...[
          'title',
          'statusNote',
          'place',
          'track',
          'objective',
          'methodology',
          'guidingQuestions',
        ],
        ...['description', 'level', 'spokenLanguages', 'interpretation', 'links', 'documents'],
      ],
      people: ['name', 'jobTitle', 'organisation', 'biography', 'photo', 'links'],
      organisations: ['name', 'acronym', 'type', 'logo', 'url'],
      places: ['name', 'kind', 'within', 'address', 'coordinates', 'capacity', 'url'],
      tracks: ['name', 'colour'],
    }))

  it('are none that are private, or only for the team', () => {
    const all = new Set(declared.map(({ name }) => name))
    for (const name of ['email', 'phone', 'notes', 'password', 'accessLink', ...teamTexts])
      expect(all.has(name)).toBe(false)
  })

  it('each say what they are, unless their type says all', () => {
    for (const { field } of declared)
      if (field.readers !== true) expect(field.readers).toMatch(/\S.*[.”]$/u)
  })

  it('refer to models that there are, and choose among values that there are', () => {
    for (const each of declared) {
      const { field } = each
      if ('to' in field)
        expect([where(each), Object.keys(models)]).toEqual([
          where(each),
          expect.arrayContaining([field.to]),
        ])
      if (field.type !== 'choice') continue
      const own: readonly string[] = values[field.of]
      for (const chosen of [field.otherwise, field.first])
        if (chosen !== undefined) expect(own).toContain(chosen)
      expect(field.otherwise !== undefined && field.first !== undefined).toBe(false)
    }
  })

  it('have columns of names that no other has', () => {
    const columns = declared.flatMap(({ field }) => field.csv ?? [])
    expect(columns.toSorted()).toEqual([...new Set(columns)].toSorted())
    for (const column of columns) expect(column).toMatch(/^[a-z]+(_[a-z]+)*$/)
  })

  it('that an editor may change on the agenda’s screen are those of sessions alone', () => {
    const edited = declared.filter(({ field }) => field.edited)
    expect(edited.map(where)).toEqual([
      ...['sessions.statusNote', 'sessions.objective', 'sessions.methodology'],
      ...['sessions.guidingQuestions', 'sessions.description', 'sessions.level'],
      ...[
        'sessions.spokenLanguages',
        'sessions.interpretation',
        'sessions.links',
        'sessions.documents',
      ],
    ])
  })

  it('of each model have one title or name, which must be there', () => {
    const required = declared.filter(({ field }) => field.type === 'text' && field.required)
    expect(required.map(where)).toEqual([
      ...[
        'events.title',
        'sessions.title',
        'people.name',
        'organisations.name',
        'places.name',
        'tracks.name',
      ],
    ])
  })

  it('are called otherwise in what is compiled only where they say so', () =>
    expect(
      declared.flatMap((each) => (each.field.as ? [[where(each), each.field.as]] : [])),
    ).toEqual([['events.eventType', 'type']]))
})

describe('the fields of a model', () => {
  const model = {
    title: { type: 'text', required: true, part: 'about', readers: true },
    note: { type: 'longText', part: 'about', readers: true },
    place: { type: 'reference', to: 'places', part: 'where', readers: true },
    photo: { type: 'file', readers: true },
  } as const satisfies Model
  const names = (asked?: Parameters<typeof fieldsOf<typeof model>>[1]) =>
    fieldsOf(model, asked).map(([name]) => name)

  it('are all of them, those of a part, of some types, or of both', () => {
    expect(names()).toEqual(['title', 'note', 'place', 'photo'])
    expect(names({ part: 'about' })).toEqual(['title', 'note'])
    expect(names({ types: ['file', 'text'] })).toEqual(['title', 'photo'])
    expect(names({ types: ['file', 'longText'], part: 'about' })).toEqual(['note'])
    expect(names({ types: [] })).toEqual([])
    expect(names({ types: ['colour'] })).toEqual([])
  })
  it('come with their declarations', () =>
    expect(fieldsOf(model, { part: 'where' })).toEqual([['place', model.place]]))
  it('are remembered for each model and each question by itself', () => {
    expect(fieldsOf(model, { part: 'about' })).toBe(fieldsOf(model, { part: 'about' }))
    expect(fieldsOf(model, { types: ['text'] })).not.toBe(fieldsOf(model, { part: 'about' }))
    expect(fieldsOf({ ...model }, { part: 'about' })).not.toBe(fieldsOf(model, { part: 'about' }))
  })
  it('may be asked for by their types alone', () => {
    expect(namesOf(model, 'text', 'file')).toEqual(['title', 'photo'])
    expect(namesOf(model)).toEqual([])
    expect(namesOf(models.people, 'richText')).toEqual(['biography'])
  })
})

describe('the values of a choice', () => {
  it('are each there once, in words that programs can use', () => {
    for (const own of Object.values(values)) {
      expect(new Set(own).size).toBe(own.length)
      for (const value of own) expect(value).toMatch(/^[a-z][A-Za-z]*$/)
    }
  })
  it('end with what is none of the others, where there is such a thing', () => {
    for (const own of Object.values(values) as (readonly string[])[])
      if (own.includes('other')) expect(own.at(-1)).toBe('other')
  })
})
