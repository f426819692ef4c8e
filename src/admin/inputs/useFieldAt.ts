'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import { flattenTopLevelFields } from 'payload/shared'

type Named = Extract<ClientField, { name: string }>

function fieldAt(fields: ClientField[], [name, ...rest]: string[]): Named | undefined {
  const found = flattenTopLevelFields(fields).find(
    (field): field is Named => 'name' in field && field.name === name,
  )
  return found && rest.length
    ? 'fields' in found
      ? fieldAt(found.fields, rest)
      : undefined
    : found
}

/**
 * The field at a path such as `days.0.date`, from the config in the editor's own language: the
 * field that Payload gives to a custom input has its label in the language of whoever opened the
 * panel first.
 */
export function useFieldAt(path: string): Named | undefined {
  const { getEntityConfig } = useConfig()
  const { collectionSlug } = useDocumentInfo()
  const fields = collectionSlug ? getEntityConfig({ collectionSlug })?.fields : undefined
  return (
    fields &&
    fieldAt(
      fields,
      path.split('.').filter((part) => !/^\d+$/.test(part)),
    )
  )
}
