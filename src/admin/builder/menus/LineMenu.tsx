'use client'

import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuLabel,
  DropdownMenuPortal,
  DropdownMenuTrigger,
} from '@radix-ui/react-dropdown-menu'
import { sameId } from '../../../core/ids.js'
import { lineActs } from '../workspace/acts.js'
import { useWorkspace } from '../workspace/WorkspaceContext.js'
import { MenuItems } from './MenuItems.js'
import { useLineMenu } from './useLineMenu.js'
import { useRunAfter } from './useRunAfter.js'
import './menu.css'

/**
 * The menu of a line: opened by the button at its end, a right click, a long press, or the menu
 * key. One menu serves all lines.
 */
export function LineMenu() {
  const workspace = useWorkspace()
  const { say, cell, lines, goTo, rightToLeft, root } = workspace
  const { open, close } = useLineMenu(root, (row) =>
    goTo({ row, column: cell?.row === row ? cell.column : 'title' }),
  )
  const line = open && lines.find(({ id }) => sameId(id, open.row))
  const { choose, ofContent } = useRunAfter(() => cell && goTo({ ...cell }))
  return (
    <DropdownMenu
      dir={rightToLeft ? 'rtl' : 'ltr'}
      modal={false}
      onOpenChange={(to) => to || close()}
      open={Boolean(line)}
    >
      <DropdownMenuTrigger asChild>
        <span aria-hidden className="agenda-menu__at" style={open?.at} tabIndex={-1} />
      </DropdownMenuTrigger>
      {line ? (
        <DropdownMenuPortal>
          <DropdownMenuContent
            align={open?.align}
            aria-label={say('builder:toolsOfLine', { title: line.title ?? '' })}
            aria-labelledby={undefined}
            className="agenda-menu"
            collisionPadding={8}
            loop
            sideOffset={4}
            {...ofContent}
          >
            <DropdownMenuLabel className="agenda-menu__label">
              <bdi>{line.title || say('checks:untitled')}</bdi>
            </DropdownMenuLabel>
            <MenuItems
              entries={lineActs.map(({ text, isPossible, run, ...act }) => ({
                ...act,
                text: text(workspace, line),
                disabled: isPossible ? !isPossible(workspace, line) : false,
                run: () => run(workspace, line),
              }))}
              onChoose={choose}
            />
          </DropdownMenuContent>
        </DropdownMenuPortal>
      ) : null}
    </DropdownMenu>
  )
}
