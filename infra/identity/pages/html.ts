/** Text that is safe inside an HTML page. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

type Value = string | Html | readonly Html[] | null;

/** Builds HTML from a template; text is escaped, HTML is not, and nothing is written for null. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  const text = parts.reduce((before, part, index) => before + textOf(values[index - 1] ?? null) + part);
  return new Html(text);
}

function textOf(value: Value): string {
  if (value === null) return '';
  if (value instanceof Html) return value.text;
  if (typeof value !== 'string') return value.map(textOf).join('');
  return value.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}
