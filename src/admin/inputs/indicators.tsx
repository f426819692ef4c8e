'use client'

import { ChevronIcon, XIcon } from '@payloadcms/ui'
import type { HTMLAttributes } from 'react'

type Props = { innerProps: HTMLAttributes<HTMLDivElement> }

/**
 * The marks in a select, for the mouse alone: the keyboard has the arrows and Backspace for what
 * they do. Payload's own are buttons that are hidden from whoever cannot see them and get the focus
 * all the same.
 */
export const indicators = {
  ClearIndicator: ({ innerProps }: Props) => (
    <div className="clear-indicator" {...innerProps}>
      <XIcon className="clear-indicator__icon" />
    </div>
  ),
  DropdownIndicator: ({ innerProps }: Props) => (
    <div className="dropdown-indicator" {...innerProps}>
      <ChevronIcon className="dropdown-indicator__icon" />
    </div>
  ),
}
