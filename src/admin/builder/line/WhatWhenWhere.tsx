'use client'

import { kindWasChosen, typedTitle } from '../../../core/builder/index.js'
import { isOneOf } from '../../../core/isOneOf.js'
import { withId } from '../../../core/ids.js'
import { colonOf } from '../../../core/phrases.js'
import { values } from '../../../core/model/index.js'
import { labelOf } from '../../../core/vocabulary.js'
import { spokenDate } from '../../inputs/wording.js'
import { PlaceEditor } from '../PlaceEditor.js'
import { InPlace } from './InPlace.js'
import { LineField } from './LineField.js'
import { SelectInput } from './SelectInput.js'
import { TextInput } from './TextInput.js'
import { TimeFields } from './TimeFields.js'
import type { OpenedLine } from './useLine.js'

const none = ''

/** Edits kind, time, place, track and status of a line. */
export function WhatWhenWhere({ opened }: { opened: OpenedLine }) {
  const { agenda, builder, choices, language, line, rulebook, say, set, setText, texts } = opened
  const setTitle = (typed: string) => {
    const chosen = kindWasChosen(builder.history, line.id)
    const fields = typedTitle(line, typed, { kinds: rulebook.kinds, chosen })
    if (Object.keys(fields).length) set(fields)
  }
  const kinds = Object.keys(rulebook.kinds).map((value) => ({
    value,
    label: labelOf(rulebook.kinds, value, language),
  }))
  const days = [
    { value: none, label: say('builder:noDay') },
    ...agenda.event.days.map(({ date, label }) => ({
      value: date,
      label: [spokenDate(date, language, 'short'), label].filter(Boolean).join(' · '),
    })),
    ...(line.day && !agenda.event.days.some(({ date }) => date === line.day)
      ? [{ value: line.day, label: spokenDate(line.day, language, 'short') }]
      : []),
  ]
  const tracks = [
    { value: none, label: say('builder:none:track') },
    ...choices.tracks.map(({ id, name }) => ({ value: String(id), label: name })),
  ]
  const place = withId(choices.places, line.place)?.name
  return (
    <>
      <LineField label={say('fields:title')} line={opened} of={['title']}>
        {(ids) => <TextInput {...ids} onCommit={setTitle} value={line.title ?? ''} />}
      </LineField>
      <div className="agenda-line__two">
        <LineField label={say('fields:kind')} line={opened} of={['kind']}>
          {(ids) => (
            <SelectInput
              {...ids}
              onCommit={(kind) => set({ kind })}
              options={kinds}
              value={line.kind}
            />
          )}
        </LineField>
        <LineField label={say('fields:day')} line={opened} of={['day']}>
          {(ids) => (
            <SelectInput
              {...ids}
              onCommit={(day) => set({ day: day || null })}
              options={days}
              value={line.day ?? none}
            />
          )}
        </LineField>
      </div>
      <TimeFields opened={opened} />
      <div className="agenda-line__two">
        <LineField label={say('fields:place')} line={opened} of={['place']}>
          {({ id }) => (
            <InPlace
              editor={(onLeave) => (
                <PlaceEditor
                  begin={{}}
                  label={say('fields:place')}
                  onCommit={(to) => set({ place: to ?? null })}
                  onLeave={onLeave}
                  place={line.place}
                  places={choices.places}
                />
              )}
              id={id}
              label={`${say('fields:place')}${colonOf(language)}${place ?? say('line:none')}`}
            >
              {place ? <bdi>{place}</bdi> : <span className="is-none">{say('line:none')}</span>}
            </InPlace>
          )}
        </LineField>
        <LineField label={say('fields:track')} line={opened} of={['track']}>
          {(ids) => (
            <SelectInput
              {...ids}
              onCommit={(track) => set({ track: withId(choices.tracks, track)?.id ?? null })}
              options={tracks}
              value={String(line.track ?? none)}
            />
          )}
        </LineField>
      </div>
      <div className="agenda-line__two">
        <LineField label={say('fields:status')} line={opened} of={['status']}>
          {(ids) => (
            <SelectInput
              {...ids}
              onCommit={(status) => isOneOf(values.sessionStatus, status) && set({ status })}
              options={values.sessionStatus.map((value) => ({
                value,
                label: say(`values:sessionStatus:${value}`),
              }))}
              value={line.status}
            />
          )}
        </LineField>
        <LineField label={say('fields:level')} line={opened} of={['level']}>
          {(ids) => (
            <SelectInput
              {...ids}
              disabled={!opened.ready}
              onCommit={(level) => setText({ level: level || null })}
              options={[
                { value: none, label: say('line:none') },
                ...values.sessionLevel.map((value) => ({
                  value,
                  label: say(`values:sessionLevel:${value}`),
                })),
              ]}
              value={texts.level ?? none}
            />
          )}
        </LineField>
      </div>
      <LineField label={say('fields:statusNote')} line={opened} of={['statusNote']}>
        {(ids) => (
          <TextInput
            {...ids}
            disabled={!opened.ready}
            onCommit={(typed) => setText({ statusNote: typed || null })}
            placeholder={opened.details?.source?.texts.statusNote ?? undefined}
            value={texts.statusNote ?? ''}
          />
        )}
      </LineField>
      <label className="agenda-line__tick">
        <input
          checked={line.teamOnly === true}
          onChange={({ target }) => set({ teamOnly: target.checked ? true : null })}
          type="checkbox"
        />{' '}
        {say('fields:teamOnly')}
      </label>
    </>
  )
}
