'use client'

import { useMemo } from 'react'
import type { BuilderAgenda } from '../../store/builder/readBuilder.js'
import { TabPath } from '../TabPath.js'
import { BringToAgenda } from '../bring/BringToAgenda.js'
import { KeptAgendaBars } from '../kept/KeptAgendaBars.js'
import { AddDays } from './AddDays.js'
import { EventChecks } from './EventChecks.js'
import { Filters } from './Filters.js'
import { LinePanel } from './line/LinePanel.js'
import { KeysHelp } from './KeysHelp.js'
import { ManyBar } from './many/ManyBar.js'
import { PastePanel } from './many/PastePanel.js'
import { MeanwhileNotice } from './MeanwhileNotice.js'
import { Notices } from './Notices.js'
import { OthersCells } from './others/OthersCells.js'
import { PlanPanel } from './PlanPanel.js'
import { Toolbar } from './Toolbar.js'
import { ViewSwitch } from './ViewSwitch.js'
import { OpenPanel } from './workspace/panels.js'
import type { WorkspaceProps } from './workspace/useWorkspaceState.js'
import { ShownView } from './workspace/views.js'
import { useWorkspace, WorkspaceProvider } from './workspace/WorkspaceContext.js'

type Props = Omit<WorkspaceProps, 'initial'> & {
  /** As JSON: of a long agenda, React would take each value on its own way through the page. */
  initial: string
}

/** The whole agenda of an event, edited in place. */
export function BuilderScreen({ initial, ...props }: Props) {
  const read = useMemo((): BuilderAgenda => JSON.parse(initial), [initial])
  return (
    <WorkspaceProvider {...props} initial={read}>
      <Workspace />
    </WorkspaceProvider>
  )
}

function Workspace() {
  const workspace = useWorkspace()
  const { agenda, apiClient, bringing, builder, kept, locale, publishing, request } = workspace
  return (
    <div
      className={`agenda-builder${bringing.over ? ' is-over' : ''}`}
      data-density={workspace.density}
      data-view={workspace.view}
      onDragLeave={bringing.onDragLeave}
      onDragOver={bringing.onDragOver}
      onDrop={bringing.onDrop}
      onInput={workspace.note}
      onKeyDown={workspace.press}
      onCopy={workspace.clipboard.onCopy}
      onPaste={workspace.clipboard.onPaste}
      {...workspace.selection.pointer}
      ref={workspace.root}
    >
      <TabPath tab={workspace.say('builder:tab')} />
      <Toolbar />
      <KeptAgendaBars builder={builder} kept={kept} locale={locale} />
      <MeanwhileNotice
        meanwhile={builder.refusal ? undefined : workspace.meanwhile}
        onShow={() => void builder.catchUp()}
        titleOf={workspace.titleOf}
      />
      <Notices builder={builder} titleOf={workspace.titleOf} />
      {publishing.drawer}
      <OpenPanel />
      {request ? (
        <PlanPanel
          agenda={agenda}
          key={`${request.type} ${'id' in request ? request.id : 'day' in request ? request.day : ''}`}
          onApply={workspace.applyPlan}
          onCancel={workspace.closePlan}
          onRequest={workspace.setRequest}
          rulebook={workspace.rulebook}
          request={request}
        />
      ) : null}
      <BringToAgenda
        agenda={agenda}
        brought={bringing.brought}
        day={workspace.line?.day ?? agenda.event.days[0]?.date}
        into={{
          event: workspace.event,
          api: bringing.api,
          translateIn: publishing.translateIn,
          onStored: () => void builder.catchUp(),
        }}
        locale={locale}
        onApply={builder.edit}
        rulebook={workspace.rulebook}
      />
      <div className="agenda-builder__above">
        <ViewSwitch />
        <Filters
          agenda={agenda}
          choices={workspace.choices}
          filter={workspace.filter}
          onFilter={workspace.setFilter}
        />
      </div>
      {agenda.event.days.length ? null : (
        <AddDays apiClient={apiClient} onAdded={() => builder.catchUp()} />
      )}
      <EventChecks checks={workspace.checks} onFollow={workspace.follow} />
      <div className={workspace.lineOpen === undefined ? undefined : 'agenda-line__beside'}>
        <div className="agenda-line__list">
          <ShownView />
        </div>
        <LinePanel />
      </div>
      <ManyBar />
      <PastePanel />
      <OthersCells />
      <p className="agenda-unseen" role="status">
        {workspace.told}
      </p>
      <KeysHelp />
    </div>
  )
}
