/** Text that is safe inside an HTML page. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Builds HTML from a template; every value is escaped unless it is HTML itself, and nothing is written for null. */
export function html(parts: TemplateStringsArray, ...values: readonly unknown[]): Html {
  const text = parts.reduce((before, part, index) => before + textOf(values[index - 1]) + part);
  return new Html(text);
}

function textOf(value: unknown): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(textOf).join('');
  return String(value).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}
