import type { ErrorOut, KoaContextWithOIDC } from 'oidc-provider';
import { languageFrom, wordsIn, type Language } from '../words.ts';
import { html } from './html.ts';
import { brand, page } from './layout.ts';

/** A page that says in words why signing in stopped and where to go on; OpenID's own words are for developers. */
export function errorPage(language: Language, out: ErrorOut, origin: string): string {
  const words = wordsIn(language);
  const reason = out.error === 'server_error' ? words.fault : isTooOld(out) ? words.expired : words.failed;
  const content = html`<main class="notice">
    <section class="card">
      ${brand(words)}
      <h1>${words.errorTitle}</h1>
      <p>${reason}</p>
      <p><a class="primary" href="${origin}/">${words.back}</a></p>
      <details>
        <summary>${words.details}</summary>
        <dl>
          <dt>error</dt>
          <dd><code>${out.error}</code></dd>
          <dt>error_description</dt>
          <dd><code>${out.error_description ?? '-'}</code></dd>
        </dl>
      </details>
    </section>
  </main>`;
  return page(language, words.errorTitle, content);
}

/** Answers a failed request of the provider with the error page; the provider has set the status. */
export async function renderErrorPage(ctx: KoaContextWithOIDC, out: ErrorOut, origin: string): Promise<void> {
  ctx.type = 'html';
  ctx.body = errorPage(languageFrom(ctx.query['lang'], ctx.query['ui_locales']), out, origin);
}

function isTooOld({ error, error_description: description = '' }: ErrorOut): boolean {
  return /session|interaction|expired/i.test(`${error} ${description}`);
}
