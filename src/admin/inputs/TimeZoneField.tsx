'use client'

import { ReactSelect, useField, withCondition } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useEffect, useState } from 'react'
import { fieldsIn } from '../../core/isPlain.js'
import { textIn } from '../../core/isText.js'
import { indicators } from './indicators.js'
import { InputFrame, useInputId } from './InputFrame.js'
import { useSay } from './useSay.js'
import { clockIn, zoneNames, type ZoneOption, zoneOption, zoneText } from './zones.js'

const minute = 60_000

/** The time now, known only in the browser: the server's clock would not match it. */
function useNow(): Date | undefined {
  const [now, setNow] = useState<Date>()
  useEffect(() => {
    setNow(new Date())
    const timer = setInterval(() => setNow(new Date()), minute)
    return () => clearInterval(timer)
  }, [])
  return now
}

function TimeZoneInput({ field, path: givenPath, readOnly }: TextFieldClientProps) {
  const { path, value, setValue, showError, disabled, customComponents } = useField<string>({
    potentiallyStalePath: givenPath,
  })
  const { say } = useSay()
  const id = useInputId(path)
  const now = useNow()
  const [options, setOptions] = useState<ZoneOption[]>([])
  const clock = value && now ? clockIn(value, now) : undefined
  return (
    <InputFrame
      custom={customComponents}
      field={field}
      id={id}
      look="select"
      note={clock ? say('inputs:clockNow', clock) : undefined}
      path={path}
      showError={showError}
    >
      <ReactSelect
        components={indicators}
        disabled={readOnly || disabled}
        inputId={id}
        noOptionsMessage={() => say('inputs:zoneMissing')}
        onChange={(chosen) => setValue(textIn(fieldsIn(chosen).value) ?? '')}
        // Four hundred zones with their offsets take a moment: only for those who open the list.
        onMenuOpen={() =>
          options.length || setOptions(zoneNames().map((zone) => zoneOption(zone, new Date())))
        }
        options={options}
        placeholder={say('inputs:chooseZone')}
        showError={showError}
        value={value ? { value, label: zoneText(value) } : undefined}
      />
    </InputFrame>
  )
}

/** The zone of the clock at the venue: searched by city, stored by its IANA name. */
export const TimeZoneField = withCondition(TimeZoneInput)
