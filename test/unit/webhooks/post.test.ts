import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lookUpOutside } from '../../../src/webhooks/lookUpOutside.js'
import { post } from '../../../src/webhooks/post.js'
import { newSecret, signed } from '../../../src/webhooks/sign.js'
import { type Receiver, startReceiver } from '../../integration/receiver.js'

const message = { headers: {}, body: '{}' }

describe('a message', () => {
  let receiver: Receiver
  beforeAll(async () => {
    receiver = await startReceiver()
  })
  afterAll(() => receiver.stop())
  const send = (url: string, patience?: number) => post(url, message, { open: true, patience })

  it('is signed so that others can tell that it is ours, and when it was sent', () => {
    const [secret, body] = [newSecret(), '{"title":"ورشة – “été”"}']
    const headers = signed(secret, { id: 'msg_1', at: Date.now(), body })
    expect(new Webhook(secret).verify(body, headers)).toEqual({ title: 'ورشة – “été”' })
    expect(() => new Webhook(newSecret()).verify(body, headers)).toThrow()
    const old = signed(secret, { id: 'msg_1', at: Date.now() - 600_000, body })
    expect(() => new Webhook(secret).verify(body, old)).toThrow(/too old/)
  })

  it('is given up when nobody answers in time, also in the middle of an answer', async () => {
    receiver.answer = () => {}
    expect(await send(receiver.url, 200)).toMatchObject({ fault: 'timedOut' })
    receiver.answer = (response) => response.writeHead(200).write('so slow')
    const attempt = await send(receiver.url, 200)
    expect(attempt).toMatchObject({ fault: 'timedOut' })
    expect(attempt.ms).toBeGreaterThan(150)
    expect(attempt.ms).toBeLessThan(2_000)
  })

  it('does not read an answer without end', async () => {
    let sent = 0
    receiver.answer = (response) => {
      response.writeHead(500)
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(10_000))) sent++
        if (!response.destroyed) response.once('drain', more)
      }
      response.on('error', () => {})
      more()
    }
    const attempt = await send(receiver.url, 5_000)
    expect(attempt).toMatchObject({ status: 500, fault: 'answered', answer: 'x'.repeat(200) })
    expect(sent).toBeLessThan(2_000)
  })

  it.each([301, 302, 307, 308])('follows no redirect: %i', async (status) => {
    const before = receiver.received.length
    receiver.answer = (response) =>
      response.writeHead(status, { location: `${receiver.url}/elsewhere` }).end()
    expect(await send(receiver.url)).toMatchObject({ status, fault: 'redirected' })
    expect(receiver.received).toHaveLength(before + 1)
  })

  it('says what else was in the way', async () => {
    receiver.answer = (response) => response.destroy()
    expect(await send(receiver.url)).toMatchObject({ fault: 'brokeOff' })
    expect(await send('http://127.0.0.1:1')).toMatchObject({ fault: 'refused' })
    expect(await send('http://nobody.invalid')).toMatchObject({ fault: 'unknownHost' })
    expect(await send(receiver.url.replace('http', 'https'))).toMatchObject({
      fault: 'certificate',
    })
  })
})

describe('an address that is not everybody’s', () => {
  it.each([
    '127.0.0.1',
    '127.255.255.254',
    '2130706433',
    '0x7f.1',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '192.0.0.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '[::]',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:a9fe:a9fe]',
    '[::7f00:1]',
    '[::10.0.0.1]',
    '[::ffff:0:7f00:1]',
    '[64:ff9b:1::7f00:1]',
    '[100::1]',
    '[4000::1]',
    '[febf::1]',
    '[fec0::1]',
    '[64:ff9b::7f00:1]',
    '[2002:7f00:1::]',
    '[2001:0:7f00:1::]',
    '[fc00::1]',
    '[fd00:ec2::254]',
    '[fe80::1]',
    '[ff02::1]',
    // Looked up when it is called: what a name leads to is looked at then.
    'localhost',
  ])('is not called: %s', async (host) => {
    const attempt = await post(`https://${host}/`, message, { open: false, patience: 2_000 })
    expect(attempt.fault).toBe('privateAddress')
  })

  it('is not called by a name either, where one of several leads inside', async () => {
    const looked = (host: string, all: boolean) =>
      new Promise((resolve) => {
        lookUpOutside(host, { all }, (error, found) => resolve(error?.code ?? found))
      })
    expect(await looked('::7f00:1', false)).toBe('EINSIDE')
    expect(await looked('::7f00:1', true)).toBe('EINSIDE')
    expect(await looked('2606:4700::1111', false)).toBe('2606:4700::1111')
    expect(await looked('93.184.215.14', true)).toEqual([{ address: '93.184.215.14', family: 4 }])
  })

  it('is not called without https either', async () => {
    const attempt = await post('http://example.org/', message, { open: false })
    expect(attempt).toMatchObject({ fault: 'insecure' })
  })
})
