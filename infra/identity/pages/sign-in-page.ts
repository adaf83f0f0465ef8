import type { DemoPerson } from '../people.ts';
import { wordsIn, type Language, type Words } from '../words.ts';
import { html, type Html } from './html.ts';
import { brand, page } from './layout.ts';

/** What the sign-in page shows. */
export interface SignInView {
  readonly language: Language;
  readonly people: readonly DemoPerson[];
  /** The login that was typed before, kept for the next try. */
  readonly login: string;
  readonly error: 'wrong' | 'incomplete' | 'away1372' | 'refused1372' | 'stranger1372' | 'suspended' | null;
  /** Number of this sign-in, part of the page's address. */
  readonly uid: string;
  /** Indicates whether partners may come by their 1372 ID. */
  readonly has1372: boolean;
}

/** The page on which people sign in; without any script of its own, so that it works wherever HTML does. */
export function signInPage(view: SignInView): string {
  const words = wordsIn(view.language);
  const other: Language = view.language === 'ko' ? 'en' : 'ko';
  const content = html`<main class="sign-in">
    <section class="card" aria-labelledby="title">
      ${brand(words)}
      <h1 id="title">${words.signIn}</h1>
      ${credentialsForm(view, words)} ${view.has1372 ? wayBy1372(view, words) : null}
      <p class="language">
        <a href="/oidc/interaction/${view.uid}?lang=${other}" lang="${other}" hreflang="${other}"
          >${words.otherLanguage}</a
        >
      </p>
    </section>
    ${demoPeopleForm(view, words)}
  </main>`;
  return page(view.language, words.signIn, content);
}

function wayBy1372({ uid, language }: SignInView, words: Words): Html {
  return html`<p class="other-way">
    <a class="secondary" href="/oidc/interaction/${uid}/1372?lang=${language}">${words.by1372}</a>
  </p>`;
}

function credentialsForm({ language, uid, login, error }: SignInView, words: Words): Html {
  const isLoginKept = login !== '';
  const described = error ? html`aria-invalid="true" aria-describedby="problem"` : null;
  return html`<form method="post" action="/oidc/interaction/${uid}?lang=${language}" class="credentials" novalidate>
    ${error ? html`<p class="problem" id="problem" role="alert">${words[error]}</p>` : null}
    <label for="login">${words.login}</label>
    <input
      id="login"
      name="login"
      type="text"
      value="${login}"
      autocomplete="username"
      autocapitalize="none"
      spellcheck="false"
      required
      ${described}
      ${isLoginKept ? null : html`autofocus`}
    />
    <label for="password">${words.password}</label>
    <input
      id="password"
      name="password"
      type="password"
      autocomplete="current-password"
      required
      ${described}
      ${isLoginKept ? html`autofocus` : null}
    />
    <button type="submit" class="primary">${words.signIn}</button>
  </form>`;
}

function demoPeopleForm({ language, uid, people }: SignInView, words: Words): Html {
  return html`<section class="demo" aria-labelledby="demo-title">
    <h2 id="demo-title">${words.demoTitle}</h2>
    <p class="hint">${words.demoHint}</p>
    <form method="post" action="/oidc/interaction/${uid}?lang=${language}">
      <ul>
        ${people.map((person) => personButton(person, language, words))}
      </ul>
    </form>
  </section>`;
}

function personButton({ login, name, work }: DemoPerson, language: Language, words: Words): Html {
  const act = html`<span class="only-heard">${words.signInAs}</span>`;
  return html` <li>
    <button name="person" value="${login}">
      ${language === 'en' ? act : null}
      <span class="person-name">${name}</span>
      <span class="person-work">${work[language]}</span>
      <code>${login}</code>
      ${language === 'ko' ? act : null}
    </button>
  </li>`;
}
