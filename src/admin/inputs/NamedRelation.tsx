'use client'

import {
  EditIcon,
  PlusIcon,
  ReactSelect,
  useAuth,
  useDocumentDrawer,
  useField,
  withCondition,
} from '@payloadcms/ui'
import type { RelationshipFieldClientProps, Validate } from 'payload'
import { useCallback, useState } from 'react'
import { isId } from '../../core/ids.js'
import type { Id } from '../../core/types.js'
import { type Choice, useChoices } from './choices.js'
import { indicators } from './indicators.js'
import { InputFrame, useInputId } from './InputFrame.js'
import { useSay } from './useSay.js'

type Value = Id | Id[] | null | undefined
/** What it is checked by, as Payload's forms call it. */
type Props = Omit<RelationshipFieldClientProps, 'validate'> & { validate?: Validate }

const idsOf = (value: Value): Id[] =>
  [value].flat().filter((id): id is Id => id !== null && id !== undefined)

/** In the list, what tells one from others of its name; in the field, the name alone. */
function shown(choice: Choice, { context }: { context: 'menu' | 'value' }) {
  return (
    <>
      <bdi>{choice.label}</bdi>
      {context === 'menu' && choice.detail ? (
        <small className="agenda-choice__detail" dir="auto">
          {choice.detail}
        </small>
      ) : null}
    </>
  )
}

/**
 * A relationship whose choices are found as names are compared (`fatima` finds Fátima, فاطمه finds
 * فاطمة), with what tells two of one name apart. Payload's own field hides all that does not have
 * what was typed letter by letter.
 */
function RelationInput({ field, path: givenPath, readOnly, validate }: Props) {
  const {
    admin: { allowCreate = true, allowEdit = true } = {},
    hasMany,
    relationTo,
    required,
  } = field
  const collection = String(relationTo)
  const check = useCallback<Validate>(
    (value, options) => validate?.(value, { ...options, required }) ?? true,
    [validate, required],
  )
  const { path, value, setValue, showError, disabled, customComponents } = useField<Value>({
    potentiallyStalePath: givenPath,
    validate: check,
  })
  const { say } = useSay()
  const { permissions } = useAuth()
  const mayCreate = allowCreate && Boolean(permissions?.collections?.[collection]?.create)
  const [open, setOpen] = useState(false)
  const chosen = idsOf(value)
  const { choices, choiceOf, loading, more, setQuery } = useChoices(collection, chosen, open)
  const id = useInputId(path)
  const fixed = Boolean(readOnly || disabled)
  const set = (ids: Id[]) => setValue(hasMany ? ids : (ids[0] ?? null))
  const [only] = chosen
  const [Drawer, Toggler] = useDocumentDrawer({ collectionSlug: collection, id: only })
  const [NewDrawer, NewToggler, { closeDrawer }] = useDocumentDrawer({ collectionSlug: collection })
  const opens = only === undefined ? '' : say('names:open', { name: choiceOf(only).label })
  return (
    <InputFrame
      custom={customComponents}
      field={field}
      id={id}
      look="relationship"
      path={path}
      showError={showError}
    >
      {customComponents?.BeforeInput}
      <div className="agenda-relation">
        <ReactSelect
          components={indicators}
          disabled={fixed}
          filterOption={() => true}
          getOptionValue={({ value }) => String(value)}
          inputId={id}
          isClearable
          isLoading={loading}
          isMulti={Boolean(hasMany)}
          isSortable={Boolean(hasMany)}
          noOptionsMessage={() => say('names:noneFound')}
          onChange={(option) =>
            set([option ?? []].flat().flatMap((each) => (isId(each.value) ? [each.value] : [])))
          }
          onInputChange={setQuery}
          onMenuClose={() => setOpen(false)}
          onMenuOpen={() => setOpen(true)}
          onMenuScrollToBottom={() => void more()}
          options={choices}
          showError={showError}
          value={hasMany ? chosen.map(choiceOf) : only === undefined ? undefined : choiceOf(only)}
          {...{ formatOptionLabel: shown }}
        />
        {allowEdit && only !== undefined && !hasMany ? (
          <Toggler aria-label={opens} className="agenda-relation__button" title={opens}>
            <EditIcon />
          </Toggler>
        ) : null}
        {mayCreate && !fixed ? (
          <NewToggler
            aria-label={say('names:add')}
            className="agenda-relation__button"
            title={say('names:add')}
          >
            <PlusIcon />
          </NewToggler>
        ) : null}
      </div>
      {only === undefined ? null : <Drawer />}
      <NewDrawer
        onSave={({ doc }) => {
          set(hasMany ? [...chosen, doc.id] : [doc.id])
          closeDrawer()
        }}
      />
      {customComponents?.AfterInput}
    </InputFrame>
  )
}

export const NamedRelation = withCondition(RelationInput)
