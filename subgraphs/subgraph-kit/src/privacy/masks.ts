/** Sign that stands for what is not shown. */
const STAR = '*';

/** Shows of a name the first and the last letter of a Korean one (홍*동, 홍*), and the first of each word of another. */
export function maskedName(name: string): string {
  const words = name.trim().split(/\s+/);
  if (/\p{Script=Hangul}/u.test(name) && words.length === 1) return maskedWord(Array.from(name.trim()));
  return words.map((word) => withoutRest(Array.from(word))).join(' ');
}

/** Shows of a phone number where it belongs and its last four digits: 010-****-1234. */
export function maskedPhone(phone: string): string {
  const digits = phone.replaceAll(/\D/g, '');
  const tail = digits.slice(-4);
  if (digits.length <= 4) return STAR.repeat(4);
  const area = /^(?:02|0505|050\d|0\d{2})/.exec(digits)?.[0];
  const hidden = STAR.repeat(4);
  return area && digits.length >= area.length + 7 ? `${area}-${hidden}-${tail}` : `${hidden}-${tail}`;
}

/** Shows of an e-mail address its first two letters and where it belongs: ho***@example.com. */
export function maskedEmail(email: string): string {
  const at = email.lastIndexOf('@');
  if (at < 1) return STAR.repeat(3);
  const shown = at > 3 ? 2 : 1;
  return `${email.slice(0, shown)}${STAR.repeat(3)}${email.slice(at)}`;
}

/** Shows of an address its province and city: 서울특별시 강남구 ***. */
export function maskedAddress(address: string): string {
  const parts = address.trim().split(/\s+/);
  return [...parts.slice(0, parts.length > 2 ? 2 : 0), STAR.repeat(3)].join(' ');
}

function maskedWord(letters: readonly string[]): string {
  if (letters.length <= 2) return withoutRest(letters);
  return `${letters[0]}${STAR.repeat(letters.length - 2)}${letters.at(-1)}`;
}

function withoutRest(letters: readonly string[]): string {
  if (letters.length <= 1) return STAR;
  return `${letters[0]}${STAR.repeat(letters.length - 1)}`;
}
