'use client'

import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItemIndicator,
  DropdownMenuLabel,
  DropdownMenuPortal,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '@radix-ui/react-dropdown-menu'
import { useRef } from 'react'
import { Icon } from '../menus/icons.js'
import { MenuItems } from '../menus/MenuItems.js'
import { useRunAfter } from '../menus/useRunAfter.js'
import { densities } from '../useDensity.js'
import { actsOfBar, agendaActs } from '../workspace/acts.js'
import { useWorkspace } from '../workspace/WorkspaceContext.js'
import '../menus/menu.css'

/** The menu of all acts on the agenda that are not in the bar, and the choice of density. */
export function AgendaMenu() {
  const workspace = useWorkspace()
  const { say, rightToLeft, density, setDensity } = workspace
  const trigger = useRef<HTMLButtonElement>(null)
  const { choose, ofContent } = useRunAfter(() => trigger.current?.focus())
  return (
    <DropdownMenu dir={rightToLeft ? 'rtl' : 'ltr'} modal={false}>
      <DropdownMenuTrigger
        aria-label={say('workspace:more')}
        className="agenda-bar__icon"
        data-tip={say('workspace:more')}
        ref={trigger}
      >
        <Icon name="more" />
      </DropdownMenuTrigger>
      <DropdownMenuPortal>
        <DropdownMenuContent
          align="end"
          className="agenda-menu"
          collisionPadding={8}
          loop
          sideOffset={6}
          {...ofContent}
        >
          <MenuItems
            entries={agendaActs
              .filter(({ name }) => !actsOfBar.includes(name))
              .map(({ text, isPossible, run, ...act }) => ({
                ...act,
                text: text(workspace),
                disabled: isPossible ? !isPossible(workspace) : false,
                run: () => run(workspace),
              }))}
            onChoose={choose}
          />
          <DropdownMenuSeparator className="agenda-menu__line" />
          <DropdownMenuLabel className="agenda-menu__label">
            {say('workspace:density')}
          </DropdownMenuLabel>
          <DropdownMenuRadioGroup aria-label={say('workspace:density')} value={density}>
            {densities.map((each) => (
              <DropdownMenuRadioItem
                className="agenda-menu__item"
                key={each}
                onSelect={() => setDensity(each)}
                value={each}
              >
                <span className="agenda-icon">
                  <DropdownMenuItemIndicator>
                    <Icon name="check" />
                  </DropdownMenuItemIndicator>
                </span>
                <span className="agenda-menu__text">{say(`workspace:${each}`)}</span>
              </DropdownMenuRadioItem>
            ))}
          </DropdownMenuRadioGroup>
        </DropdownMenuContent>
      </DropdownMenuPortal>
    </DropdownMenu>
  )
}
