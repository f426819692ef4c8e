import { describe, expect, it } from 'vitest'
import {
  forgetSteps,
  noteStep,
  replaySteps,
  unfinishedKeys,
} from '../../../../../src/store/transaction/journal/journal.js'
import { fakeAdapter } from '../../fakeAdapter.js'

const drop = (key: string) => ({ type: 'drop', collection: 'keys', key }) as never
const stays = async () => true

async function abandoned() {
  const adapter = fakeAdapter({ keys: [{ key: 'a' }, { key: 'b' }, { key: 'c' }] })
  await noteStep(adapter.payload, 'event:1', 1, drop('a'))
  await noteStep(adapter.payload, 'event:1', 2, drop('b'))
  await noteStep(adapter.payload, 'event:2', 1, drop('c'))
  return adapter
}

describe('a journal', () => {
  it('has how each write is taken back, under the key of its lease', async () => {
    const { rows } = await abandoned()
    expect(rows.journal?.[1]).toEqual({
      ...{ id: 2, key: 'event:1', step: 2 },
      record: '{"type":"drop","collection":"keys","key":"b"}',
    })
  })

  it('knows under which leases something may be half done, each once', async () => {
    const { payload } = await abandoned()
    expect(await unfinishedKeys(payload)).toEqual(['event:1', 'event:2'])
  })

  it('forgets what is done, under all of the keys', async () => {
    const { payload } = await abandoned()
    await forgetSteps(payload, ['event:1'])
    expect(await unfinishedKeys(payload)).toEqual(['event:2'])
    await forgetSteps(payload, ['event:1', 'event:2'])
    expect(await unfinishedKeys(payload)).toEqual([])
  })

  it('takes back what one lease left, the last first, and has it no more', async () => {
    const { payload, rows } = await abandoned()
    expect(await replaySteps(payload, 'event:1', stays)).toBe(true)
    expect(rows.keys).toEqual([{ key: 'c' }])
    expect(await unfinishedKeys(payload)).toEqual(['event:2'])
    expect(await replaySteps(payload, 'event:1', stays)).toBe(false)
  })

  it('asks before each step whether the lease is still held, and stops where it is not', async () => {
    const { payload, rows } = await abandoned()
    let asked = 0
    const lost = async () => {
      asked += 1
      if (asked === 2) throw new Error('The lease is lost')
    }
    await expect(replaySteps(payload, 'event:1', lost)).rejects.toThrow('The lease is lost')
    expect(rows.keys).toEqual([{ key: 'a' }, { key: 'c' }])
    expect(rows.journal).toMatchObject([{ key: 'event:1', step: 1 }, { key: 'event:2' }])
  })

  it('is taken back once more where somebody died while doing so', async () => {
    const { payload, rows } = await abandoned()
    rows.keys = [{ key: 'a' }, { key: 'c' }]
    expect(await replaySteps(payload, 'event:1', stays)).toBe(true)
    expect(rows.keys).toEqual([{ key: 'c' }])
  })
})
