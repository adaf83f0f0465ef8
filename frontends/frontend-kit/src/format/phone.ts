const SEOUL = /^02/;
const NATIONWIDE = /^1[5-9]\d{2}/;

/** Writes a Korean phone number with its hyphens; stars of a masked one stay, anything else is left as it is. */
export function formatPhone(phone: string): string {
  if (/[^\d\s()*-]/.test(phone)) return phone;
  const digits = phone.replaceAll(/[^\d*]/g, '');
  if (NATIONWIDE.test(digits) && digits.length === 8) return `${digits.slice(0, 4)}-${digits.slice(4)}`;
  const area = SEOUL.test(digits) ? 2 : 3;
  const rest = digits.slice(area);
  if (!digits.startsWith('0') || rest.length < 7 || rest.length > 8) return phone;
  return `${digits.slice(0, area)}-${rest.slice(0, -4)}-${rest.slice(-4)}`;
}

/** Gives the digits of a text that looks like a phone number, or nothing. */
export function phoneDigitsOf(text: string): string | null {
  const digits = text.replaceAll(/[\s().+-]/g, '');
  return /^\d{4,12}$/.test(digits) ? digits : null;
}
