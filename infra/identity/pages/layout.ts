import type { Language, Words } from '../words.ts';
import { wordsIn } from '../words.ts';
import { html, Html } from './html.ts';

/** Where styles, scripts and fonts of the pages are served. */
export const ASSETS = '/oidc/assets';

const mark = new Html(`<svg width="40" height="40" viewBox="0 0 32 32" aria-hidden="true">
        <rect width="32" height="32" rx="8" fill="#3a55c4"/>
        <rect x="8.5" y="8.5" width="15" height="15" rx="2" fill="none" stroke="#fff" stroke-width="3"/>
      </svg>`);

/** A whole page in the look of the house. */
export function page(language: Language, title: string, content: Html): string {
  const words = wordsIn(language);
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${title} · ${words.product}</title>
        <link rel="icon" href="${ASSETS}/mark.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="${ASSETS}/pretendard/pretendardvariable-dynamic-subset.css" />
        <link rel="stylesheet" href="${ASSETS}/pages.css" />
      </head>
      <body>
        ${content}
      </body>
    </html> `.text;
}

/** Name and sign of the house, as every page begins. */
export function brand(words: Words): Html {
  return html`<header class="brand">
    ${mark}
    <div>
      <p class="brand-name">${words.product}</p>
      <p class="brand-line">${words.tagline}</p>
    </div>
  </header>`;
}
