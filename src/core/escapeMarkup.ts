const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as HTML and XML have it between tags; quotation marks stay as they are. */
export const escapeMarkup = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => signs[sign] ?? sign)

/** A text as it stands in an attribute between double quotation marks. */
export const escapeAttribute = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)
