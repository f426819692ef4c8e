/**
 * How many of the letters are outside of ASCII: nearly all of an Arabic text, few of a French one.
 */
const shareOfHigh = (bytes: Uint8Array): number => {
  let high = 0
  let letters = 0
  for (const byte of bytes) {
    if (byte >= 0xc0) high += 1
    if (byte >= 0xc0 || (byte >= 0x41 && byte <= 0x7a)) letters += 1
  }
  return letters ? high / letters : 0
}

/** `<meta charset=windows-1256>` or `charset=` in a content type. */
const declared = (bytes: Uint8Array): string | undefined =>
  /<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, 4096)),
  )?.[1]

const decoderOf = (label: string | undefined): TextDecoder | undefined => {
  try {
    return label ? new TextDecoder(label) : undefined
  } catch {
    return undefined
  }
}

/**
 * The text in a file: by its byte order mark, as UTF-8 where it is that, as it says itself, or as
 * older Windows wrote it (1252, or 1256 where most letters can only be Arabic).
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const guessed = shareOfHigh(bytes) > 0.5 ? 'windows-1256' : 'windows-1252'
    const said = declared(bytes)
    return (
      decoderOf(said && !/^utf-?8$/i.test(said) ? said : undefined) ?? new TextDecoder(guessed)
    ).decode(bytes)
  }
}
