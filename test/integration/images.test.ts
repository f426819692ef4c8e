import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { crc32 } from 'node:zlib'
import exif from 'exif-reader'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeImageSizes } from '../../src/store/makeImageSizes.js'
import { page } from '../setup/fullEvent.js'
import { type AgendaApp, type Id, startAgenda } from './agendaApp.js'

type Size = { url: string; width: number; height: number; filename: string; mimeType: string }
type Stored = {
  id: Id
  filename: string
  width: number
  height: number
  focalX: number
  thumbnailURL: string
  sizes: Record<'card' | 'full' | 'thumbnail', Size>
}

/** A picture of a left and a right half, in two colours. */
const halves = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#ff0000' } }).composite([
    {
      input: {
        create: { width: Math.floor(width / 2), height, channels: 3, background: '#0000ff' },
      },
      left: Math.ceil(width / 2),
      top: 0,
    },
  ])

describe('images in sizes', () => {
  let app: AgendaApp
  const made: Stored[] = []

  beforeAll(async () => {
    app = await startAgenda()
  })
  afterAll(async () => {
    await app.stop()
    for (const { filename, sizes } of made)
      for (const name of [filename, ...Object.values(sizes ?? {}).map((size) => size.filename)])
        if (name) rmSync(`data/media/${name}`, { force: true })
  })

  const send = (method: string, url: string, data?: Buffer, name = '', type = '', fields = {}) => {
    const body = new FormData()
    if (data) body.set('file', new File([new Uint8Array(data)], name, { type }))
    body.set('_payload', JSON.stringify(fields))
    return app.ask(method, url, body)
  }
  const upload = async (data: Buffer, name: string, type: string): Promise<Stored> => {
    const { status, body } = await send('POST', '/media', data, name, type)
    expect([status, body.errors]).toEqual([201, undefined])
    made.push(body.doc)
    return body.doc
  }
  const stored = (name: string) => readFileSync(path.join('data/media', name))
  const dimensions = ({ sizes }: Stored) =>
    Object.fromEntries(
      Object.entries(sizes).map(([name, { width, height, mimeType }]) => [
        name,
        `${width}x${height} ${mimeType}`,
      ]),
    )
  /** The colour in the middle of a stored picture. */
  const colourOf = async (name: string) => {
    const { dominant } = await sharp(stored(name)).stats()
    return dominant.r > dominant.b ? 'red' : 'blue'
  }

  it.each([
    [2000, 1000, '240x240', '640x320', '1600x800'],
    [1000, 2000, '240x240', '320x640', '800x1600'],
    [100, 50, '100x50', '100x50', '100x50'],
  ])('%s × %s pixels are made smaller, never larger', async (width, height, ...sizes) => {
    const doc = await upload(
      await halves(width, height).jpeg().toBuffer(),
      `halves-${width}.jpg`,
      'image/jpeg',
    )
    const [thumbnail, card, full] = sizes.map((size) => `${size} image/webp`)
    expect(dimensions(doc)).toEqual({ thumbnail, card, full })
    for (const size of Object.values(doc.sizes)) {
      const found = await sharp(stored(size.filename)).metadata()
      expect([found.format, found.width, found.height]).toEqual(['webp', size.width, size.height])
    }
    expect(doc.thumbnailURL).toContain(doc.sizes.thumbnail.filename)
  })

  it('are cut around the focal point, and made anew when that is moved', async () => {
    const doc = await upload(await halves(1000, 400).png().toBuffer(), 'focus.png', 'image/png')
    // As the panel asks for it.
    const asked = '?uploadEdits[focalPoint][x]=5&uploadEdits[focalPoint][y]=50'
    const { body } = await send('PATCH', `/media/${doc.id}${asked}`)
    const moved = body.doc as Stored
    made.push(moved)
    expect([moved.focalX, await colourOf(moved.sizes.thumbnail.filename)]).toEqual([5, 'red'])
    expect(moved.sizes.thumbnail.url).not.toBe(doc.sizes.thumbnail.url)
    expect(existsSync(`data/media/${doc.sizes.thumbnail.filename}`)).toBe(false)
  })

  it('keep what shines through, and move as they did', async () => {
    const clear = await sharp({
      create: { width: 400, height: 300, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer()
    const alpha = await upload(clear, 'clear.png', 'image/png')
    expect((await sharp(stored(alpha.sizes.card.filename)).stats()).isOpaque).toBe(false)
    const frames = Buffer.concat([
      await halves(300, 300).removeAlpha().raw().toBuffer(),
      await halves(300, 300).flop().negate().removeAlpha().raw().toBuffer(),
    ])
    const gif = await sharp(frames, {
      raw: { width: 300, height: 600, channels: 3, pageHeight: 300 },
    })
      .gif({ delay: [100, 100] })
      .toBuffer()
    const moving = await upload(gif, 'moving.gif', 'image/gif')
    expect(dimensions(moving).thumbnail).toBe('240x240 image/webp')
    const found = await sharp(stored(moving.sizes.thumbnail.filename)).metadata()
    expect([found.pages, moving.height]).toEqual([2, 300])
  })

  it('of one name do not take each other’s place', async () => {
    const red = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#f00' } })
      .jpeg()
      .toBuffer()
    const blue = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#00f' } })
      .png()
      .toBuffer()
    const one = await upload(red, 'same.jpg', 'image/jpeg')
    const other = await upload(blue, 'same.png', 'image/png')
    expect([
      await colourOf(one.sizes.card.filename),
      await colourOf(other.sizes.card.filename),
    ]).toEqual(['red', 'blue'])
  })

  it('stand upright, and do not tell where they were taken', async () => {
    const photo = await halves(600, 300)
      .jpeg()
      .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '34/1 44/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .toBuffer()
    expect(exif((await sharp(photo).metadata()).exif!).GPSInfo?.GPSLatitude).toEqual([34, 44, 0])
    const doc = await upload(photo, 'taken.jpg', 'image/jpeg')
    expect([doc.width, doc.height]).toEqual([300, 600])
    for (const name of [
      doc.filename,
      ...Object.values(doc.sizes).map(({ filename }) => filename),
    ]) {
      const { exif: said, orientation = 1 } = await sharp(stored(name)).metadata()
      expect([name, said, orientation]).toEqual([name, undefined, 1])
    }
  })

  it('are left as they were sent where there is nothing to hide', async () => {
    const plain = await halves(60, 30)
      .jpeg()
      .withExif({ IFD0: { Artist: 'Ana' } })
      .toBuffer()
    const doc = await upload(plain, 'plain.jpg', 'image/jpeg')
    expect(stored(doc.filename).equals(plain)).toBe(true)
  })

  it('are refused with more pixels than can be decoded', async () => {
    const huge = await halves(10, 10).png().toBuffer()
    // Its header says so, in the first chunk: length, name, width, height …, and a checksum.
    huge.writeUInt32BE(12_001, 16)
    huge.writeUInt32BE(10_000, 20)
    huge.writeUInt32BE(crc32(huge.subarray(12, 29)), 29)
    const { status, body } = await send('POST', '/media', huge, 'huge.png', 'image/png')
    expect([status, body.errors[0].code]).toEqual([413, 'imageTooLarge'])
    expect(body.errors[0].message).toContain('121')
  })

  it('reach readers with their dimensions; documents and pictures without sizes do as before', async () => {
    const doc = await upload(await halves(900, 600).webp().toBuffer(), 'ana.webp', 'image/webp')
    const paper = await upload(Buffer.from(page), 'paper.pdf', 'application/pdf')
    const person = await app.make('/people', { name: 'Ana', photo: doc.id })
    await app.session('Talk', 9, {
      assignments: [{ role: 'speaker', person, state: 'confirmed' }],
      documents: [paper.id],
    })
    const builder = (await app.ask('GET', `/agenda-builder/${app.event}?locale=en`)).body
    const choice = builder.choices.people.find(({ id }: { id: number }) => id === person)
    expect(choice.portrait).toBe(doc.sizes.thumbnail.url)
    const { slug } = (await app.ask('GET', `/events/${app.event}`)).body
    const { body } = await app.rest('GET', `/agenda/${slug}?locale=en`)
    const { photo } = body.people[String(person)]
    expect(photo).toMatchObject({ width: 900, height: 600, focalPoint: { x: 50, y: 50 } })
    expect(photo.sizes.card).toEqual({
      url: doc.sizes.card.url,
      width: 640,
      height: 427,
      mediaType: 'image/webp',
      bytes: expect.any(Number),
    })
    expect(body.days[0].sessions[0].documents[0]).toMatchObject({ focalPoint: null, sizes: null })
    const asked = await app.graphql(
      `{ Agenda(event: "${slug}", locale: en) { people { photo { focalPoint { x y } sizes { thumbnail { url width height } } } } } }`,
    )
    expect(asked.body.data.Agenda.people[0].photo).toEqual({
      focalPoint: { x: 50, y: 50 },
      sizes: { thumbnail: { url: doc.sizes.thumbnail.url, width: 240, height: 240 } },
    })
    const served = await app.handle(new Request(doc.sizes.card.url))
    expect([served.status, served.headers.get('content-type')]).toEqual([200, 'image/webp'])
  })

  it('have the colours of screens where the picture has those of a printing press', async () => {
    const press = await halves(300, 200).toColourspace('cmyk').jpeg().toBuffer()
    expect((await sharp(press).metadata()).space).toBe('cmyk')
    const doc = await upload(press, 'press.jpg', 'image/jpeg')
    expect((await sharp(stored(doc.sizes.card.filename)).metadata()).space).toBe('srgb')
    expect(await colourOf(doc.sizes.card.filename)).toBe('red')
  })

  it('are made later of what was uploaded before, and of nothing else', async () => {
    const doc = await upload(await halves(700, 700).png().toBuffer(), 'before.png', 'image/png')
    for (const { filename } of Object.values(doc.sizes)) rmSync(`data/media/${filename}`)
    const none = { url: null, filename: null, width: null, height: null, filesize: null }
    const sizes = { thumbnail: none, card: none, full: none }
    await app.payload.db.updateOne({ collection: 'media', id: doc.id, data: { sizes } })
    const missing = await upload(await halves(9, 9).png().toBuffer(), 'missing.png', 'image/png')
    for (const name of ['missing.png', ...Object.values(missing.sizes).map((s) => s.filename)])
      rmSync(`data/media/${name}`)
    await app.payload.db.updateOne({ collection: 'media', id: missing.id, data: { sizes } })
    const faults: string[] = []
    expect(await makeImageSizes(app.payload, (name) => faults.push(name))).toBe(1)
    expect(faults).toEqual(['missing.png'])
    const { body } = await app.ask('GET', `/media/${doc.id}?locale=all`)
    made.push(body)
    expect(body.filename).toBe('before.png')
    expect(dimensions(body).card).toBe('640x640 image/webp')
    expect(existsSync(`data/media/${body.sizes.card.filename}`)).toBe(true)
    expect(Object.keys(body.alt)).toEqual(['en'])
  })

  it('go with the picture that they are of', async () => {
    const doc = await upload(await halves(50, 50).jpeg().toBuffer(), 'gone.jpg', 'image/jpeg')
    expect((await app.ask('DELETE', `/media/${doc.id}`)).status).toBe(200)
    for (const { filename } of Object.values(doc.sizes))
      expect(existsSync(`data/media/${filename}`)).toBe(false)
  })
})
