'use client'

import { Button } from '@payloadcms/ui'
import { ActButton } from './bar/ActButton.js'
import { AgendaMenu } from './bar/AgendaMenu.js'
import { SaveState } from './bar/SaveState.js'
import { Icon } from './menus/icons.js'
import { PaletteButton } from './palette/PaletteButton.js'
import { Present } from './Present.js'
import { agendaActs } from './workspace/acts.js'
import { useWorkspace } from './workspace/WorkspaceContext.js'
import './bar/bar.css'

/**
 * The bar of the workspace: the state of saving and who is here, the acts used most, *Publish* as
 * the main one, and a menu with the rest.
 */
export function Toolbar() {
  const workspace = useWorkspace()
  const { say, others, titleOf } = workspace
  return (
    <div aria-label={say('builder:tools')} className="agenda-builder__toolbar" role="toolbar">
      <SaveState />
      <Present others={others} titleOf={titleOf} />
      <div className="agenda-bar__acts">
        <PaletteButton />
        {agendaActs.map((act) =>
          act.name === 'undo' || act.name === 'redo' ? (
            <ActButton act={act} key={act.name} />
          ) : null,
        )}
        {agendaActs.map(({ name, text, icon, isPossible, run }) =>
          name === 'save' || name === 'publish' ? (
            <Button
              buttonStyle={name === 'publish' ? 'primary' : 'secondary'}
              className={`agenda-bar__main is-${name}`}
              disabled={isPossible ? !isPossible(workspace) : false}
              key={name}
              margin={false}
              onClick={() => run(workspace)}
              size="medium"
            >
              {icon ? <Icon name={icon} /> : null}
              <span>{text(workspace)}</span>
            </Button>
          ) : null,
        )}
        <AgendaMenu />
      </div>
    </div>
  )
}
