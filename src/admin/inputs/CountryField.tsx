'use client'

import { ReactSelect, useField, withCondition } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useMemo } from 'react'
import { fieldsIn } from '../../core/isPlain.js'
import { textIn } from '../../core/isText.js'
import { countries } from './countries.js'
import { indicators } from './indicators.js'
import { InputFrame, useInputId } from './InputFrame.js'
import { useSay } from './useSay.js'

function CountryInput({ field, path: givenPath, readOnly }: TextFieldClientProps) {
  const { path, value, setValue, showError, disabled, customComponents } = useField<string>({
    potentiallyStalePath: givenPath,
  })
  const { say, language } = useSay()
  const id = useInputId(path)
  const options = useMemo(() => countries(language), [language])
  return (
    <InputFrame
      custom={customComponents}
      field={field}
      id={id}
      look="select"
      path={path}
      showError={showError}
    >
      <ReactSelect
        components={indicators}
        disabled={readOnly || disabled}
        inputId={id}
        isClearable
        noOptionsMessage={() => say('inputs:countryMissing')}
        onChange={(chosen) => setValue(textIn(fieldsIn(chosen).value) ?? null)}
        options={options}
        placeholder={say('inputs:chooseCountry')}
        showError={showError}
        value={
          value
            ? (options.find((option) => option.value === value) ?? { value, label: value })
            : undefined
        }
      />
    </InputFrame>
  )
}

/** A country by its name in the editor's language, stored as two letters. */
export const CountryField = withCondition(CountryInput)
