import type { KoaContextWithOIDC } from 'oidc-provider';
import { languageFrom, wordsIn } from '../words.ts';
import { html, Html } from './html.ts';
import { ASSETS, brand, page } from './layout.ts';

/**
 * Confirms signing out. When the shell proved by its ID token that it asks for the person who is signed in, the page
 * confirms itself at once; a stranger's link has to be confirmed by hand.
 */
export async function renderSignOutPage(ctx: KoaContextWithOIDC, form: string): Promise<void> {
  const language = languageFrom(ctx.query['lang'], ctx.query['ui_locales']);
  const words = wordsIn(language);
  const isAskedByShell = ctx.oidc.entities.IdTokenHint !== undefined;
  const content = html`<main class="notice">
    <section class="card">
      ${brand(words)}
      <h1>${isAskedByShell ? words.signingOut : words.signOutTitle}</h1>
      ${new Html(form)}
      <p class="actions">
        <button form="op.logoutForm" type="submit" name="logout" value="yes" class="primary">${words.signOut}</button>
        ${isAskedByShell ? null : html`<button form="op.logoutForm" type="submit">${words.stay}</button>`}
      </p>
      ${isAskedByShell ? html`<script src="${ASSETS}/confirm-sign-out.js"></script>` : null}
    </section>
  </main>`;
  ctx.type = 'html';
  ctx.body = page(language, words.signOut, content);
}

/** Says that nobody is signed in any more, for who signed out without saying where to go next. */
export async function renderSignedOutPage(ctx: KoaContextWithOIDC, origin: string): Promise<void> {
  const language = languageFrom(ctx.query['lang'], ctx.query['ui_locales']);
  const words = wordsIn(language);
  const content = html`<main class="notice">
    <section class="card">
      ${brand(words)}
      <h1>${words.signedOutTitle}</h1>
      <p><a class="primary" href="${origin}/">${words.back}</a></p>
    </section>
  </main>`;
  ctx.type = 'html';
  ctx.body = page(language, words.signedOutTitle, content);
}
