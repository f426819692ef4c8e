/**
 * How mail programs announce an older message, in English, French, Spanish and Arabic (and how
 * Outlook and Thunderbird write it in each). What they print differs by version, so these say only
 * what all of them have in common.
 */
const writes = /(?:\bwrote|\ba écrit|\bescribió|\bescribio|كتب(?:ت)?(?:\/ت)?)[^:]{0,80}\s?:\s*$/iu
const dated = /\d{1,4}[:./\s-]\d{1,2}|[٠-٩]{1,2}/u
const opens = /^(?:on|le|el|في|بتاريخ)\s/iu

/** “On 9 June 2027 at 09:15, Hamish Bell wrote:”, also broken over two lines. */
export const announces = (line: string): boolean =>
  line.length < 300 && writes.test(line) && (opens.test(line) || dated.test(line))

const from = /^\*?(?:from|de|expéditeur|remitente|من)\s?\*?\s?:\s*\S/iu
const sent =
  /^\*?(?:sent|date|envoyé|enviado(?: el)?|fecha|تم الإرسال|التاريخ|أُرسلت|تاريخ الإرسال)\s?\*?\s?:/iu
const to = /^\*?(?:to|à|para|إلى|cc|subject|objet|asunto|الموضوع)\s?\*?\s?:/iu

/** The most lines that say who wrote when. */
export const headLength = 8

/**
 * The lines “From: … Sent: … To: … Subject: …” at the beginning of a message; 0 where there are
 * none.
 */
export function headLines(lines: string[]): number {
  if (!from.test(lines[0]?.trim() ?? '')) return 0
  let count = 1
  while (
    count < headLength &&
    (sent.test(lines[count]?.trim() ?? '') || to.test(lines[count]?.trim() ?? ''))
  )
    count += 1
  return lines.slice(1, count).some((line) => sent.test(line.trim())) && count >= 3 ? count : 0
}

/** “-----Original Message-----” */
export const isOriginalMark = (line: string): boolean =>
  /^[-_—\s]*(?:original message|message d['’]origine|mensaje original|الرسالة الأصلية)[-_—\s]*$/iu.test(
    line.trim(),
  )

/** “---------- Forwarded message ---------”: what follows was sent on to be read. */
export const isForwarded = (text: string): boolean =>
  /[-_—]{3,}\s*(?:forwarded message|message transféré|mensaje reenviado|رسالة (?:مُ?عاد توجيهها|محولة|معاد إرسالها))|begin forwarded message|début du message (?:réexpédié|transféré)|inicio del mensaje reenviado/iu.test(
    text,
  )
