'use client'

import { useForm, useFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'

type Fields = Parameters<Parameters<typeof useFormFields>[0]>[0][0]

const isFaulty = (fields: Fields, row: string) =>
  Object.keys(fields).some((path) => path.startsWith(`${row}.`) && fields[path]?.valid === false)

/**
 * Opens the rows of a list in which something is wrong: a message in a folded row would be read by
 * nobody.
 */
export function useOpenWhenFaulty(row: string): void {
  const { dispatchFields, getFields } = useForm()
  const faulty = useFormFields(([fields]) => isFaulty(fields, row))
  useEffect(() => {
    if (!faulty) return
    const list = row.replace(/\.\d+$/, '')
    const fields = getFields()
    // All of them at once: each row speaks for the whole list, and the last to speak must not fold
    // the others again.
    const updatedRows = fields[list]?.rows?.map((each, n) =>
      isFaulty(fields, `${list}.${n}`) ? { ...each, collapsed: false } : each,
    )
    if (updatedRows) dispatchFields({ type: 'SET_ROW_COLLAPSED', path: list, updatedRows })
  }, [faulty])
}
