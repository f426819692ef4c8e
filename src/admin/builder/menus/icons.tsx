'use client'

import {
  CalendarIcon,
  CheckIcon,
  CopyIcon,
  EditIcon,
  ExternalLinkIcon,
  GridViewIcon,
  ListViewIcon,
  MoreIcon,
  PlusIcon,
  SearchIcon,
  SwapIcon,
} from '@payloadcms/ui'
import type { ComponentType } from 'react'

/** Icons that Payload does not have, drawn like its own: lines in a square of 20. */
const paths = {
  clock: 'M10 3.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM10 6.5V10l2.5 2',
  comment: 'M4 4.500h12v9H9L5.500 16.500v-3H4Z',
  document: 'M5 3.5h6.5L15 7v9.5H5ZM11.5 3.5V7H15M7.5 10.5h5M7.5 13.5h5',
  gap: 'M4 3.5v2.5h12V3.5M4 16.5V14h12v2.5M10 8v4M8 10l2 2 2-2',
  history: 'M4.5 7.5A6.5 6.5 0 1 1 3.5 10M3.5 4.5v3.5H7M10 6.5V10l2.5 1.5',
  later: 'M3.5 10h9M9 6l4 4-4 4M16.5 4.5v11',
  lock: 'M6.5 9V6.5a3.5 3.5 0 0 1 7 0V9M4.5 9h11v7.5h-11Z',
  longer: 'M4.5 3.5h11M4.5 16.5h11M10 6v8M7.5 8.5 10 6l2.5 2.5M7.5 11.5 10 14l2.5-2.5',
  numbers: 'M7.5 3.5 6 16.5M14 3.5l-1.5 13M4 7.5h13M3 12.5h13',
  people: 'M10 4a3 3 0 1 1 0 6 3 3 0 0 1 0-6ZM4 16.5c.5-3 3-4.5 6-4.5s5.5 1.5 6 4.5',
  place:
    'M10 17s5.5-4.5 5.5-8.500a5.5 5.5 0 0 0-11 0C4.5 12.5 10 17 10 17ZM10 6.500a2 2 0 1 1 0 4 2 2 0 0 1 0-4Z',
  publish: 'M10 16V4.500M5.5 9 10 4.5 14.5 9',
  redo: 'M13 4.5 16.5 8 13 11.500M16 8H7.500a4 4 0 0 0 0 8H11',
  save: 'M4 4h9.500L16 6.500V16H4ZM7 4v3.500h5V4M7 16v-4.500h6V16',
  tell: 'M3.5 8.500v3h3L12 15V5L6.5 8.500ZM14.5 7.500a3.5 3.5 0 0 1 0 5',
  trash: 'M4 6h12M8 6V4h4v2M5.5 6l.700 10h7.600l.700-10M8.5 9v4.500M11.5 9v4.5',
  undo: 'M7 4.5 3.5 8 7 11.500M4 8h8.500a4 4 0 0 1 0 8H9',
  warning: 'M10 3.5 17 16H3ZM10 8.500V12M10 13.800v.200',
} as const

const ofPayload = {
  calendar: CalendarIcon,
  check: CheckIcon,
  copy: CopyIcon,
  edit: EditIcon,
  form: ExternalLinkIcon,
  grid: GridViewIcon,
  list: ListViewIcon,
  more: MoreIcon,
  plus: PlusIcon,
  search: SearchIcon,
  swap: SwapIcon,
} satisfies Record<string, ComponentType>

export type IconName = keyof typeof ofPayload | keyof typeof paths

const isOwn = (name: IconName): name is keyof typeof paths => Object.hasOwn(paths, name)

/** An icon beside a text that says the same; Payload's own where there is one. */
export function Icon({ name }: { name: IconName }) {
  const Own = isOwn(name) ? undefined : ofPayload[name]
  return (
    <span aria-hidden className={`agenda-icon is-${name}`}>
      {Own ? (
        <Own />
      ) : isOwn(name) ? (
        <svg className="icon" focusable="false" viewBox="0 0 20 20">
          <path className="stroke" d={paths[name]} strokeLinecap="square" />
        </svg>
      ) : null}
    </span>
  )
}
