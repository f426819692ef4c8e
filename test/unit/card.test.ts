import { writeFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { renderCard } from '../../src/card/renderCard.js'
import type { Sharp } from '../../src/card/sharp.js'
import type { CompiledAgenda } from '../../src/core/compile/index.js'
import { cardAddress } from '../../src/formats/index.js'
import { sfax } from '../formats/agendas.js'

const draw = async (agenda: CompiledAgenda, name: string): Promise<Buffer> => {
  const picture = await renderCard(agenda, sharp as unknown as Sharp)
  // CARDS=folder keeps them, to be looked at.
  if (process.env.CARDS) writeFileSync(path.join(process.env.CARDS, `${name}.png`), picture)
  return picture
}

/** Where something is drawn on the white ground: the outermost pixels that are not white. */
async function inked(picture: Buffer, { left = 0, width = 1200 } = {}) {
  const { data, info } = await sharp(picture)
    .extract({ left, top: 0, width, height: 630 })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const at = [...data.keys()].filter((index) => data[index * info.channels]! < 200)
  const columns = at.map((index) => (index % info.width) + left)
  const rows = at.map((index) => Math.floor(index / info.width))
  const least = (all: number[]) => all.reduce((a, b) => Math.min(a, b), Infinity)
  const most = (all: number[]) => all.reduce((a, b) => Math.max(a, b), -Infinity)
  return { left: least(columns), right: most(columns), top: least(rows), bottom: most(rows) }
}

const titled = (agenda: CompiledAgenda, title: string): CompiledAgenda => ({
  ...agenda,
  event: { ...agenda.event, title },
})

describe('the picture of an agenda', () => {
  it.each(['en', 'fr', 'ar'])('is 1200 by 630, with its words inside, in %s', async (language) => {
    const picture = await draw(sfax(language), language)
    expect(await sharp(picture).metadata()).toMatchObject({
      format: 'png',
      width: 1200,
      height: 630,
    })
    expect(picture.length).toBeLessThan(80_000)
    const words = await inked(picture, { left: 40, width: 1120 })
    expect(words.top).toBeGreaterThan(60)
    expect(words.bottom).toBeLessThan(570)
    expect(words.left).toBeGreaterThan(60)
    expect(words.right).toBeLessThan(1140)
  })

  it('begins on the right in Arabic, stripe and words, and on the left in French', async () => {
    const [arabic, french] = [await draw(sfax('ar'), 'ar'), await draw(sfax('fr'), 'fr')]
    expect((await inked(arabic)).right).toBe(1199)
    expect((await inked(arabic)).left).toBeGreaterThan(60)
    expect((await inked(french)).left).toBe(0)
    const facts = (picture: Buffer) => inked(picture, { left: 30, width: 1140 })
    expect((await facts(arabic)).right).toBeGreaterThan(1080)
    expect((await facts(french)).left).toBeLessThan(120)
  })

  it('is drawn with fonts of its own: letters of several scripts, and not boxes', async () => {
    const one = async (title: string) => (await draw(titled(sfax(), title), 'scripts')).toString()
    // Boxes would be alike.
    const pictures = await Promise.all(['Ж', 'ش', 'Ñ'].map(one))
    expect(new Set(pictures).size).toBe(3)
  })

  it('joins Arabic letters', async () => {
    const width = async (title: string) => {
      const { left, right } = await inked(await draw(titled(sfax(), title), 'joined'), {
        left: 40,
        width: 1120,
      })
      return right - left
    }
    // Joined they are narrower than one by one; the facts below are cut off by what they share.
    expect(await width('ش ش ش ش ش ش ش ش ش ش')).toBeGreaterThan(await width('شششششششششش'))
  })

  it.each([
    ['long', 'Rencontre sous-régionale d’apprentissage entre pairs sur la migration '.repeat(12)],
    ['long-ar', 'لقاء التعلّم بين الأقران على مستوى شبه الإقليم '.repeat(20)],
    ['one-word', 'https://example.org/'.padEnd(300, 'verylongaddress')],
    ['markup', '<b>R&D</b> & “quotes” </span>\nline 👩🏽‍🚀🇹🇳🏳️‍🌈'],
    ['nothing', '👩🏽‍🚀 \u200f\u0000'],
  ])('holds any title: %s', async (name, title) => {
    const { top, bottom, left, right } = await inked(await draw(titled(sfax(), title), name), {
      left: 40,
      width: 1120,
    })
    expect([top > 60, bottom < 570, left > 60, right < 1140]).toEqual([true, true, true, true])
  })

  it('has one address', () => {
    expect(cardAddress(sfax('fr'))).toBe(
      'https://agenda.example/api/agenda/event-2019/card.png?locale=fr',
    )
  })
})
