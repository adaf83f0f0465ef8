import iconv from 'iconv-lite';

/** Most bytes of a short message, and of a long one, as carriers count them. */
const SHORT_BYTES = 90;
const LONG_BYTES = 2000;
/** Most bytes of the title of a long message. */
const TITLE_BYTES = 40;

/** What phones of Korea cannot show, and what says the same. */
const REPLACED: Readonly<Record<string, string>> = {
  '—': '-',
  '–': '-',
  '•': '·',
  '\u00a0': ' ',
  '\u200b': '',
  '\ufe0f': '',
  '₩': '￦',
  '«': '《',
  '»': '》',
};

/** A text as a phone gets it. */
export interface PhoneText {
  readonly type: 'SMS' | 'LMS';
  /** Title of a long message; none of a short one. */
  readonly title: string | null;
  readonly text: string;
}

/** Bytes of a text in the encoding that carriers count in (CP949, the EUC-KR of today): two for a Korean letter. */
export function phoneBytes(text: string): number {
  return iconv.encode(text, 'cp949').length;
}

/** Fits a text to phones: letters that they do not know are replaced, short where it is short, cut where nothing else helps. */
export function phoneText(title: string, text: string): PhoneText {
  const shown = readable(text);
  if (phoneBytes(shown) <= SHORT_BYTES) return { type: 'SMS', title: null, text: shown };
  return { type: 'LMS', title: cut(readable(title), TITLE_BYTES), text: cut(shown, LONG_BYTES) };
}

/** The text in letters that the encoding has; others become what says the same, or a question mark. */
function readable(text: string): string {
  const letters = Array.from(text.normalize('NFC').replaceAll('\r\n', '\n'), (letter) => {
    const known = REPLACED[letter] ?? letter;
    return known === '' || isEncodable(known) ? known : '?';
  });
  return letters.join('');
}

function isEncodable(letter: string): boolean {
  return iconv.decode(iconv.encode(letter, 'cp949'), 'cp949') === letter;
}

/** As many whole letters as fit. */
function cut(text: string, most: number): string {
  if (phoneBytes(text) <= most) return text;
  let bytes = 0;
  let kept = '';
  for (const letter of text) {
    bytes += phoneBytes(letter);
    if (bytes > most) break;
    kept += letter;
  }
  return kept;
}
