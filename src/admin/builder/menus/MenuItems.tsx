'use client'

import { DropdownMenuItem, DropdownMenuSeparator } from '@radix-ui/react-dropdown-menu'
import { Fragment, useEffect, useState } from 'react'
import { useSay } from '../../inputs/useSay.js'
import { Icon, type IconName } from './icons.js'
import { ariaKeys, keysText } from './keys.js'

/** An act as a menu shows it. */
export type MenuEntry = {
  name: string
  text: string
  icon?: IconName
  keys?: string
  group?: string
  disabled?: boolean
  run: () => void
}

/** The keys of an act as written on the editor's keyboard, which the server cannot know. */
export function Keys({ keys }: { keys: string }) {
  const { say } = useSay()
  const [text, setText] = useState('')
  useEffect(() => setText(keysText(keys, say)), [keys, say])
  // Screen readers get the keys from aria-keyshortcuts; as text they would be part of the name.
  return <kbd aria-hidden data-keys={text} dir="ltr" />
}

/** The acts of a menu, group by group. */
export function MenuItems({
  entries,
  onChoose,
}: {
  entries: MenuEntry[]
  onChoose: (run: () => void) => void
}) {
  return entries.map(({ name, text, icon, keys, group, disabled, run }, index) => (
    <Fragment key={name}>
      {index && entries[index - 1]?.group !== group ? (
        <DropdownMenuSeparator className="agenda-menu__line" />
      ) : null}
      <DropdownMenuItem
        aria-keyshortcuts={keys && ariaKeys(keys)}
        className="agenda-menu__item"
        disabled={disabled}
        onSelect={() => onChoose(run)}
      >
        {icon ? <Icon name={icon} /> : <span className="agenda-icon" />}
        <span className="agenda-menu__text">{text}</span>
        {keys ? <Keys keys={keys} /> : null}
      </DropdownMenuItem>
    </Fragment>
  ))
}
