import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { html, type Html } from '../identity/pages/html.ts';
import type { CapturedFile, CapturedMessage, CapturedMessages } from './captured-messages.ts';

const STYLES = '/simulators/assets/pages.css';

const POLICY =
  "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** A mail is somebody's text: it runs nothing, loads nothing and leads nowhere, in a frame of our page alone. */
const MAIL_POLICY =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'; sandbox";

/** Most messages a page shows. */
const SHOWN = 100;

const WORDS = {
  ko: {
    title: '시연 메시지함',
    hint: '시연 시스템은 메일, 문자, 알림톡, 푸시를 실제로 보내지 않고 여기에 모읍니다.',
    none: '아직 보낸 메시지가 없습니다.',
    again: '새로 고침',
    other: 'English',
    files: '첨부',
    asText: '글자로 보기',
    kinds: { Solapi: '문자', PASS: '본인 확인', SMTP: '메일', AlimTalk: '알림톡', 'Web Push': '푸시', FCM: '앱 푸시' },
  },
  en: {
    title: 'Captured messages',
    hint: 'The demo system sends no mail, text message, AlimTalk or push; they are kept here.',
    none: 'No message was sent yet.',
    again: 'Refresh',
    other: '한국어',
    files: 'Attached',
    asText: 'As text',
    kinds: {
      Solapi: 'Text',
      PASS: 'Identity',
      SMTP: 'Mail',
      AlimTalk: 'AlimTalk',
      'Web Push': 'Push',
      FCM: 'App push',
    },
  },
} as const;

type Words = (typeof WORDS)[keyof typeof WORDS];

/** Adds the page on which somebody who tries the demo reads what would have gone to a phone or a mailbox. */
export function addMessagesPage(app: FastifyInstance, captured: CapturedMessages): void {
  const styles = readFileSync(join(import.meta.dirname, 'assets', 'pages.css'), 'utf8');
  app.get(STYLES, (_request, reply) => reply.type('text/css; charset=utf-8').send(styles));
  app.get('/simulators/messages.json', async () => captured.all);
  app.get<{ Querystring: { lang?: string } }>('/simulators/messages', (request, reply) =>
    sendPage(reply, messagesPage(captured.all, request.query.lang === 'en' ? 'en' : 'ko')),
  );
  app.get<{ Params: { id: string } }>('/simulators/messages/:id/mail', (request, reply) => {
    const mail = captured.all.find(({ id }) => id === request.params.id)?.html;
    if (!mail) return reply.code(404).send({ message: 'no such mail' });
    return sendPage(reply, mail, 200, { 'content-security-policy': MAIL_POLICY, 'x-frame-options': 'SAMEORIGIN' });
  });
}

/** Answers with a page of the simulators, under a policy that lets nothing run. */
export function sendPage(
  reply: FastifyReply,
  page: string,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): FastifyReply {
  return reply
    .code(status)
    .type('text/html; charset=utf-8')
    .headers({ 'content-security-policy': POLICY, 'cache-control': 'no-store', ...headers })
    .send(page);
}

function messagesPage(messages: readonly CapturedMessage[], language: 'ko' | 'en'): string {
  const words = WORDS[language];
  const other = language === 'ko' ? 'en' : 'ko';
  const items = messages.slice(0, SHOWN).map((message) => itemOf(message, words));
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

function itemOf(message: CapturedMessage, words: Words): Html {
  const { at, provider, to, subject = null, files = [] } = message;
  const kind = new Map<string, string>(Object.entries(words.kinds)).get(provider) ?? provider;
  return html`<li>
    <p class="meta"><strong>${to}</strong> <span>${kind}</span> <time>${timeOf(at)}</time></p>
    ${subject === null ? null : html`<p class="subject">${subject}</p>`} ${contentOf(message, words)}
    ${
      files.length === 0
        ? null
        : html`<p class="meta">${words.files}</p>
            <ul class="files">
              ${files.map(fileOf)}
            </ul>`
    }
  </li>`;
}

function contentOf({ id, text, html: mail, subject }: CapturedMessage, words: Words): Html {
  if (!mail) return html`<p class="text">${text}</p>`;
  return html`<iframe sandbox="" loading="lazy" title="${subject ?? id}" src="/simulators/messages/${id}/mail"></iframe>
    <details>
      <summary>${words.asText}</summary>
      <p class="text">${text}</p>
    </details>`;
}

function fileOf({ name, size, sha256 }: CapturedFile): Html {
  return html`<li>${name} <span class="hint">${String(size)} B · SHA-256 ${sha256.slice(0, 16)}…</span></li>`;
}

function timeOf(at: Date): string {
  return new Intl.DateTimeFormat('ko-KR', { timeStyle: 'medium', timeZone: 'Asia/Seoul' }).format(at);
}
