import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants } from 'node:zlib'

const brotli = promisify(brotliCompress)
const unbrotli = promisify(brotliDecompress)

/** Agendas repeat themselves over long distances, so a large window is searched. */
export const compress = async (text: string): Promise<string> =>
  (
    await brotli(text, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_LGWIN]: 22,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    })
  ).toString('base64')

export const decompress = async (packed: string): Promise<string> =>
  (await unbrotli(Buffer.from(packed, 'base64'))).toString()
