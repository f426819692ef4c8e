import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { codegen } from '@graphql-codegen/core'
import * as operationsPlugin from '@graphql-codegen/typescript-operations'
import * as typesPlugin from '@graphql-codegen/typescript'
import { transform } from 'esbuild'
import type * as GraphQL from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedSfax } from '../../seed/seedSfax.js'
import { answerFirst } from '../../src/server.js'
import { type App, startPayload } from '../setup/payloadFor.js'
import { typeFaults } from '../setup/typeFaults.js'

const { parse } = createRequire(import.meta.url)('graphql') as typeof GraphQL

/** The pieces of code in the guide, by the name of the file that each of them is. */
const files = new Map(
  [
    ...readFileSync('docs/front-end.md', 'utf8').matchAll(/^```(\w+)(?: (\S+))?\n([^]*?)^```$/gm),
  ].map(([, language, name, text]) => [name ?? `a piece of ${language} without a name`, text!]),
)
type Codegen = {
  schema: string
  documents: string
  generates: Record<string, { plugins: string[]; config: Record<string, unknown> }>
}

describe('the guide for pages on other sites', () => {
  const folder = mkdtempSync(path.resolve('node_modules/.agenda-guide-'))
  let app: App
  let server: http.Server
  let url: string

  beforeAll(async () => {
    app = await startPayload()
    await seedSfax(app.payload)
    server = http.createServer(async (request, response) => {
      if (await answerFirst(request, response)) return
      const body =
        request.method === 'POST' ? await new Response(request as never).text() : undefined
      const headers = new Headers(Object.entries(request.headers) as [string, string][])
      const answer = await app.handle(
        new Request(`${url}${request.url}`, { method: request.method, headers, body }),
      )
      response.writeHead(answer.status, Object.fromEntries(answer.headers))
      response.end(Buffer.from(await answer.arrayBuffer()))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    for (const [name, text] of files) writeFileSync(path.join(folder, name), text)
  })
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true })
    server?.close()
    await app?.stop()
  })

  /** As the command of the generator does, with the guide's own settings. */
  async function generate(): Promise<void> {
    const { schema, documents, generates }: Codegen = JSON.parse(files.get('codegen.json')!)
    const answer = await fetch(url + new URL(schema).pathname)
    expect(answer.headers.get('content-type')).toBe('application/graphql; charset=utf-8')
    const told = parse(await answer.text())
    for (const [filename, { plugins, config }] of Object.entries(generates))
      writeFileSync(
        path.join(folder, filename),
        await codegen({
          filename,
          schema: told,
          documents: [{ document: parse(files.get(documents)!), location: documents }],
          config,
          plugins: plugins.map((name) => ({ [name]: {} })),
          pluginMap: { typescript: typesPlugin, 'typescript-operations': operationsPlugin },
        }),
      )
  }

  const faultsIn = (names: string[]) =>
    typeFaults(folder, names, {
      'payload-plugin-agenda/core': [path.resolve('src/core/index.ts')],
    })

  /** A piece of the guide, as it runs. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what it exports is in the guide
  async function run(name: string): Promise<any> {
    const { code } = await transform(files.get(name)!, { loader: 'ts' })
    const file = path.join(folder, name.replace('.ts', '.mjs'))
    writeFileSync(file, code)
    return import(file)
  }

  it('has pieces that compile with types generated from the schema that the app answers', async () => {
    await generate()
    const pieces = [...files.keys()].filter((name) => name.endsWith('.ts'))
    expect(pieces).toEqual(['load.ts', 'page.ts', 'now.ts', 'programme.ts'])
    expect(faultsIn(pieces)).toEqual([])
    const wrong = files.get('programme.ts')!.replace('place?.name', 'place?.nane')
    writeFileSync(path.join(folder, 'programme.ts'), wrong)
    expect(faultsIn(['programme.ts'])).toHaveLength(1)
  }, 240_000)

  it('draws a page with filters and portraits from JSON, which is sent again only when it changed', async () => {
    const [{ loadAgenda }, { drawDays, drawFilters }] = [await run('load.ts'), await run('page.ts')]
    const agenda = await loadAgenda(url, 'sfax-2019', { locale: 'fr' })
    expect(await loadAgenda(url, 'sfax-2019', { locale: 'fr' })).toBe(agenda)
    const [page, filters] = [drawDays(agenda), drawFilters(agenda)]
    expect(page).toContain('mardi 25 juin 2019')
    expect(page).toContain('/fr/sfax-2019/sessions/')
    expect(page).toMatch(
      /<img src="[^"]*\/api\/media\/file\/[^"]+" alt="" width="\d+" height="\d+"/,
    )
    expect(filters).toContain('<option value="2019-06-25">mardi 25 juin 2019</option>')
    const part = await loadAgenda(url, 'sfax-2019', { locale: 'fr', day: '2019-06-25' })
    expect(drawDays(part)).not.toContain('mercredi 26 juin')
    await expect(loadAgenda(url, 'nowhere', { locale: 'fr' })).rejects.toThrow(/nowhere/)
  })

  it('knows what is on, and what comes next', async () => {
    const [{ loadAgenda }, { nowAndNext }] = [await run('load.ts'), await run('now.ts')]
    const agenda = await loadAgenda(url, 'sfax-2019', { locale: 'en' })
    const at = (instant: string) => {
      const { now, next } = nowAndNext(agenda, Date.parse(instant))
      const starts = (all: { starts: string }[]) => all.map((each) => each.starts)
      return [starts(now), starts(next)]
    }
    expect(at('2019-06-25T09:10:00+01:00')).toEqual([['09:00'], ['09:30']])
    expect(at('2030-01-01T00:00:00Z')).toEqual([[], []])
  })

  it('asks the same in GraphQL', async () => {
    const { askProgramme, linesOf } = await run('programme.ts')
    const asked = { event: 'sfax-2019', locale: 'fr', day: '2019-06-25' }
    const answer = await askProgramme(url, files.get('agenda.graphql')!, asked)
    expect(answer.Agenda.event.url).toContain('/fr/sfax-2019')
    expect(linesOf(answer)).toContainEqual(
      expect.stringMatching(/^09:00 \| Ouverture.*Mounir Elloumi/),
    )
    const none = await askProgramme(url, files.get('agenda.graphql')!, { event: 'nowhere' })
    expect(linesOf(none)).toEqual([])
  })
})
