'use client'

import {
  FieldDescription,
  FieldError,
  FieldLabel,
  RenderCustomComponent,
  useEditDepth,
} from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { RelationshipFieldClientProps, TextFieldClient } from 'payload'
import type { ReactNode } from 'react'
import { useFieldAt } from './useFieldAt.js'
import '../agenda.css'

type Custom = { Description?: ReactNode; Error?: ReactNode; Label?: ReactNode }
type Props = {
  field: Omit<TextFieldClient, 'type'> | RelationshipFieldClientProps['field']
  path: string
  id: string
  showError: boolean
  custom?: Custom
  /** Whose look the input has: Payload styles inputs by the type of their field. */
  look?: 'relationship' | 'select' | 'text'
  /** Under the input: what follows from its value. */
  note?: ReactNode
  children: ReactNode
}

/** Payload numbers the ids of inputs in drawers, so that two forms on a screen do not share one. */
export function useInputId(path: string): string {
  const depth = useEditDepth()
  return `field-${path.replaceAll('.', '__')}${depth > 1 ? `-${depth}` : ''}`
}

export const noteStyle = {
  color: 'var(--theme-elevation-650)',
  marginBlockStart: 'calc(var(--base) / 4)',
} as const

/** What every input of Payload's forms has around it: label, error, help. */
export function InputFrame({
  field,
  path,
  id,
  showError,
  custom = {},
  look = 'text',
  note,
  children,
}: Props) {
  const { localized, required, admin } = field
  const label = useFieldAt(path)?.label ?? field.label
  return (
    <div
      className={`field-type agenda-input ${look} ${showError ? 'error' : ''}`}
      style={mergeFieldStyles(field)}
    >
      <RenderCustomComponent
        CustomComponent={custom.Label}
        Fallback={
          <FieldLabel
            htmlFor={id}
            label={label}
            localized={localized}
            path={path}
            required={required}
          />
        }
      />
      <div className="field-type__wrap">
        <RenderCustomComponent
          CustomComponent={custom.Error}
          Fallback={<FieldError path={path} showError={showError} />}
        />
        {children}
      </div>
      {note ? <div style={noteStyle}>{note}</div> : null}
      <div id={`${id}-help`}>
        <RenderCustomComponent
          CustomComponent={custom.Description}
          Fallback={<FieldDescription description={admin?.description} path={path} />}
        />
      </div>
    </div>
  )
}
