import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants } from 'node:zlib'

const compress = promisify(brotliCompress)
const decompress = promisify(brotliDecompress)

/** Agendas repeat themselves over long distances: what packs them must look far back. */
export const pack = async (text: string): Promise<string> =>
  (
    await compress(text, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_LGWIN]: 22,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    })
  ).toString('base64')

export const unpack = async (packed: string): Promise<string> =>
  (await decompress(Buffer.from(packed, 'base64'))).toString()
