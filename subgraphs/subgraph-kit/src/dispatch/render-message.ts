import type { Language } from '../language.ts';
import { filled, type MessageTemplate } from './define-message.ts';
import { mailHtml, mailText } from './mail-layout.ts';
import type { MessageChannel } from './message-lists.ts';

/** A message with its values in place, as one channel carries it. */
export interface Rendered {
  readonly title: string;
  /** What it says, without the address it leads to; that may be another one each time. */
  readonly said: string;
  /** What is sent as text. */
  readonly text: string;
  /** What is sent as HTML; mail alone has it. */
  readonly html: string | null;
  /** Path it leads to in the house, if any. */
  readonly path: string | null;
}

/** What a message is rendered of. */
export interface RenderParts {
  readonly template: MessageTemplate;
  readonly variables: Readonly<Record<string, string>>;
  readonly language: Language;
  /** Address of the house for people outside; without one a message leads nowhere. */
  readonly origin: string | null;
}

/** Puts the values into a template for one channel. */
export function renderMessage(
  { template, variables, language, origin }: RenderParts,
  channel: MessageChannel,
): Rendered {
  const texts = template.texts[language];
  const title = oneLine(filled(texts.title, variables));
  const body = filled(texts.body, variables).trim();
  const path = template.action ? filled(template.action.path, variables) : null;
  const url = origin !== null && path !== null ? new URL(path, origin).href : null;
  const action = template.action && url ? { label: template.action.label[language], url } : null;
  if (channel === 'SMS' || channel === 'ALIMTALK') {
    const said = texts.sms === undefined ? `${title}\n${body}` : filled(texts.sms, variables).trim();
    return { title, said, text: url ? `${said}\n${url}` : said, html: null, path };
  }
  if (channel === 'ALARM' || channel === 'PUSH') {
    // Devices and the list of alarms show little, and nothing that is for the recipient's eyes alone.
    const said = texts.sms === undefined ? body : filled(texts.sms, variables).trim();
    return { title, said, text: said, html: null, path };
  }
  if (channel === 'POST') return { title, said: body, text: body, html: null, path };
  const html = mailHtml({ language, title, text: body, action });
  return { title, said: body, text: mailText(body, action), html, path };
}

/** A text without line breaks and other signs that would end a header. */
export function oneLine(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
}
