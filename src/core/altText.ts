/** What cameras, telephones and scanners call their files: it says nothing of what they show. */
const machineWords =
  /^(img|dsc[nf]?|pxl|mvimg|imag|image|images|photo|picture|pic|screen ?shot|scan(ned)?|document|download|file|untitled|unnamed|whatsapp|wa|copy|final|img e|de|at|am|pm)$/i

/**
 * A first description of an image from the name of its file, for somebody to look at:
 * `Ana_Trabelsi-portrait.JPG` is "Ana Trabelsi portrait". Undefined where the name says nothing:
 * `IMG_2034.jpg`.
 */
export function altText(fileName: string): string | undefined {
  const words = fileName
    .normalize('NFC')
    .replace(/\.[a-z0-9]{2,5}$/i, '')
    .replace(/[_\-.+~()[\]\s]+/gu, ' ')
    .trim()
  const says = words
    .split(' ')
    .some(
      (word) =>
        /\p{L}{2}/u.test(word) &&
        !/\d{3}/.test(word) &&
        !machineWords.test(word.replace(/\d+$/, '')),
    )
  return says ? words : undefined
}
