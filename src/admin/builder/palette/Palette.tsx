'use client'

import { Content, Overlay, Portal, Root, Title } from '@radix-ui/react-dialog'
import { Command } from 'cmdk'
import { useMemo, useRef, useState } from 'react'
import { Icon } from '../menus/icons.js'
import { Keys } from '../menus/MenuItems.js'
import { useWorkspace } from '../workspace/WorkspaceContext.js'
import { findEntries } from './findEntries.js'
import { usePaletteEntries } from './usePaletteEntries.js'

/** Finds acts, lines, people, days and views by what is typed, with the keyboard alone. */
export function Palette({ onClose }: { onClose: () => void }) {
  const workspace = useWorkspace()
  const { say, line } = workspace
  const entries = usePaletteEntries(workspace)
  const [typed, setTyped] = useState('')
  const found = useMemo(() => findEntries(typed, entries), [typed, entries])
  const chosen = useRef<() => void>(undefined)
  const before = useRef<Element | null>(
    typeof document === 'undefined' ? null : document.activeElement,
  )
  return (
    <Root onOpenChange={(open) => open || onClose()} open>
      <Portal>
        <Overlay className="agenda-palette__ground" />
        <Content
          aria-describedby={undefined}
          className="agenda-palette"
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            // The field that had the focus may be gone; then the focus goes to its cell.
            const { current } = before
            if (current instanceof HTMLElement && current.isConnected) current.focus()
            else if (workspace.cell) workspace.goTo({ ...workspace.cell })
            chosen.current?.()
          }}
        >
          <Title className="agenda-unseen">{say('workspace:find')}</Title>
          <Command label={say('workspace:find')} loop shouldFilter={false}>
            <div className="agenda-palette__typed">
              <Icon name="search" />
              <Command.Input
                autoFocus
                dir="auto"
                onValueChange={setTyped}
                placeholder={say('workspace:find')}
                value={typed}
              />
              <kbd aria-hidden data-keys="Esc" />
            </div>
            <Command.List className="agenda-palette__list" label={say('workspace:found')}>
              <Command.Empty>{say('workspace:nothing')}</Command.Empty>
              {found.map(({ group, found: some }) => (
                <Command.Group
                  heading={
                    group === 'line' && line
                      ? say('builder:toolsOfLine', { title: `\u2068${line.title ?? ''}\u2069` })
                      : say(`workspace:groups:${group}`)
                  }
                  key={group}
                >
                  {some.map(({ key, name, note, icon, keys, run }) => (
                    <Command.Item
                      className="agenda-menu__item"
                      key={key}
                      onSelect={() => {
                        chosen.current = run
                        onClose()
                      }}
                      value={key}
                    >
                      {icon ? <Icon name={icon} /> : null}
                      <span className="agenda-menu__text">
                        <bdi>{name}</bdi> {note ? <small>{note}</small> : null}
                      </span>
                      {keys ? <Keys keys={keys} /> : null}
                    </Command.Item>
                  ))}
                </Command.Group>
              ))}
            </Command.List>
          </Command>
        </Content>
      </Portal>
    </Root>
  )
}
