'use client'

import { useState } from 'react'
import type { Edit } from '../../../core/builder/index.js'
import { timeText } from '../../../core/time/timeText.js'
import { isOverDays } from '../../../core/time/times.js'
import { dayName } from '../dayName.js'
import { endEdits, timeEdits, timingText, typedTime } from '../lineEdits.js'
import { LineField } from './LineField.js'
import { SelectInput } from './SelectInput.js'
import { TextInput } from './TextInput.js'
import type { OpenedLine } from './useLine.js'

/**
 * Edits start, end and, for a session over several days, the last day. Input is read as in the time
 * cell: a new start moves the line; a span or a part of the day may be typed as a start.
 */
export function TimeFields({ opened }: { opened: OpenedLine }) {
  const { agenda, builder, language, line, say, set } = opened
  const [fault, setFault] = useState<'ends' | 'starts'>()
  const onClock = line.timing === 'clock'
  const alone = (clock: string | undefined) =>
    clock && onClock ? timeText({ starts: clock }, language) : ''
  const take = (which: 'ends' | 'starts', edits: Edit[] | undefined): boolean => {
    setFault(edits ? undefined : which)
    if (edits?.length) builder.edit(edits)
    return edits !== undefined
  }
  const whole =
    onClock && (line.startsNextDay || line.endsNextDay || isOverDays(line))
      ? typedTime(line, language)
      : undefined
  const later = agenda.event.days.filter(({ date }) => line.day && date > line.day)
  const faultAt = (which: 'ends' | 'starts') =>
    fault === which ? (
      <small className="agenda-builder__fault" role="alert">
        {say('builder:noTime')}
      </small>
    ) : null
  return (
    <>
      <div className="agenda-line__two">
        <LineField
          label={say('fields:starts')}
          line={opened}
          of={['starts', 'timing', 'startsNextDay']}
        >
          {(ids) => (
            <>
              <TextInput
                {...ids}
                onCommit={(typed) => take('starts', timeEdits(agenda, line, typed))}
                placeholder={onClock ? undefined : timingText(line, { say, language })}
                soon={false}
                value={alone(line.starts)}
              />
              {faultAt('starts')}
            </>
          )}
        </LineField>
        <LineField label={say('fields:ends')} line={opened} of={['ends', 'endsNextDay']}>
          {(ids) => (
            <>
              <TextInput
                {...ids}
                disabled={!onClock || !line.starts}
                onCommit={(typed) => take('ends', endEdits(line, typed))}
                soon={false}
                value={alone(line.ends)}
              />
              {faultAt('ends')}
            </>
          )}
        </LineField>
      </div>
      {whole ? (
        <small className="agenda-line__whole" dir="ltr">
          {whole}
        </small>
      ) : null}
      {later.length || line.endDay ? (
        <LineField label={say('fields:endDay')} line={opened} of={['endDay']}>
          {(ids) => (
            <SelectInput
              {...ids}
              onCommit={(endDay) => set({ endDay: endDay || null })}
              options={[
                { value: '', label: say('line:sameDay') },
                ...[
                  ...later,
                  ...(line.endDay && !later.some(({ date }) => date === line.endDay)
                    ? [{ date: line.endDay, label: undefined }]
                    : []),
                ].map(({ date, label }) => ({
                  value: date,
                  label: dayName(date, label, { say, language }),
                })),
              ]}
              value={line.endDay ?? ''}
            />
          )}
        </LineField>
      ) : null}
    </>
  )
}
