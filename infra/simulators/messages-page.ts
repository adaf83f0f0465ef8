import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { html } from '../identity/pages/html.ts';
import type { CapturedMessage, CapturedMessages } from './captured-messages.ts';

const STYLES = '/simulators/assets/pages.css';

const POLICY = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const WORDS = {
  ko: {
    title: '시연 문자함',
    hint: '시연 시스템은 문자를 실제로 보내지 않고 여기에 모읍니다.',
    none: '아직 보낸 문자가 없습니다.',
    again: '새로 고침',
    other: 'English',
  },
  en: {
    title: 'Captured messages',
    hint: 'The demo system sends no text messages; they are kept here.',
    none: 'No message was sent yet.',
    again: 'Refresh',
    other: '한국어',
  },
} as const;

/** Adds the page on which somebody who tries the demo reads the codes that would have gone to a phone. */
export function addMessagesPage(app: FastifyInstance, captured: CapturedMessages): void {
  const styles = readFileSync(join(import.meta.dirname, 'assets', 'pages.css'), 'utf8');
  app.get(STYLES, (_request, reply) => reply.type('text/css; charset=utf-8').send(styles));
  app.get('/simulators/messages.json', async () => captured.all);
  app.get<{ Querystring: { lang?: string } }>('/simulators/messages', (request, reply) =>
    sendPage(reply, messagesPage(captured.all, request.query.lang === 'en' ? 'en' : 'ko')),
  );
}

/** Answers with a page of the simulators, under a policy that lets nothing run. */
export function sendPage(reply: FastifyReply, page: string, status = 200): FastifyReply {
  return reply
    .code(status)
    .type('text/html; charset=utf-8')
    .headers({ 'content-security-policy': POLICY, 'cache-control': 'no-store' })
    .send(page);
}

function messagesPage(messages: readonly CapturedMessage[], language: 'ko' | 'en'): string {
  const words = WORDS[language];
  const other = language === 'ko' ? 'en' : 'ko';
  const items = messages.map(
    ({ at, provider, to, text }) =>
      html`<li>
        <p class="meta"><strong>${to}</strong> <span>${provider}</span> <time>${timeOf(at)}</time></p>
        <p class="text">${text}</p>
      </li>`,
  );
  const list =
    items.length > 0
      ? html`<ul aria-label="${words.title}">
          ${items}
        </ul>`
      : html`<p>${words.none}</p>`;
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${words.title}</title>
        <link rel="stylesheet" href="${STYLES}" />
      </head>
      <body>
        <main>
          <h1>${words.title}</h1>
          <p class="hint">${words.hint}</p>
          <p class="ways">
            <a href="?lang=${language}">${words.again}</a> <a href="?lang=${other}" lang="${other}">${words.other}</a>
          </p>
          ${list}
        </main>
      </body>
    </html>`.text;
}

function timeOf(at: Date): string {
  return new Intl.DateTimeFormat('ko-KR', { timeStyle: 'medium', timeZone: 'Asia/Seoul' }).format(at);
}
