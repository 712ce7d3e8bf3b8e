/** Texts within XML. */

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text with the characters replaced that XML 1.0 does not know. */
export const legalInXml = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- these are the characters that XML forbids
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu, '\ufffd')

/** The same with its signs escaped. */
export const escapeXml = (text: string): string => legalInXml(text).replace(/[&<>"]/g, (sign) => signs[sign]!)
