import { createRemoteJWKSet, jwtVerify } from 'jose';
import { clientCredentialsGrant, refreshTokenGrant } from 'openid-client';
import * as client from 'openid-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { given } from '../start/testing.ts';
import { personByLogin, peopleWhoSignIn } from './people.ts';
import { programToken, signIn } from './sign-in-client.ts';
import { SignIn, startTestIdentity, type TestIdentity } from './testing.ts';

let identity: TestIdentity;

beforeAll(async () => {
  identity = await startTestIdentity();
});

afterAll(() => identity.app.close());

async function claimsIn(token: string) {
  const keys = createRemoteJWKSet(new URL(`${identity.origin}/oidc/jwks`));
  const { payload } = await jwtVerify(token, keys, { issuer: `${identity.origin}/oidc`, audience: 'madang' });
  return payload;
}

async function signedIn(login = 'agent') {
  const browser = await SignIn.at(identity.origin);
  const page = await browser.begin();
  const tokens = await browser.tokensFrom(await browser.post(page.url, { login, password: login }));
  return { browser, tokens };
}

describe('signing in', () => {
  test('a wrong password is told in words and keeps the login; the right one leads back with a code', async () => {
    const browser = await SignIn.at(identity.origin);
    const page = await browser.begin();
    const refused = await browser.post(page.url, { login: 'agent', password: 'guess' });
    expect(refused.status).toBe(422);
    const text = await refused.text();
    expect(text).toContain('아이디 또는 비밀번호가 맞지 않습니다');
    expect(text).toContain('value="agent"');
    expect(text).not.toContain('guess');
    const end = await browser.post(page.url, { login: 'agent', password: 'agent' });
    const tokens = await browser.tokensFrom(end);
    expect(await claimsIn(tokens.access_token)).toMatchObject({ sub: personByLogin('agent')?.id, roles: ['AGENT'] });
  });

  test('the button of a demo person signs that person in', async () => {
    const browser = await SignIn.at(identity.origin);
    const page = await browser.begin();
    const tokens = await browser.tokensFrom(await browser.post(page.url, { person: 'officer' }));
    expect((await claimsIn(tokens.access_token))['login']).toBe('officer');
  });

  test('a program cannot sign in on the page, nor can an empty form', async () => {
    const browser = await SignIn.at(identity.origin);
    const page = await browser.begin();
    expect((await browser.post(page.url, { person: 'program' })).status).toBe(422);
    expect(await (await browser.post(page.url, {})).text()).toContain('모두 입력해 주십시오');
  });

  test('the page is Korean, and English for who asks', async () => {
    const browser = await SignIn.at(identity.origin);
    const page = await browser.begin();
    expect(await page.text()).toContain('<html lang="ko">');
    expect(await (await browser.visit(`${page.url}?lang=en`)).text()).toContain('Sign in as');
    expect(await (await browser.begin({ ui_locales: 'en-GB ko' })).text()).toContain('<html lang="en">');
  });

  test('what was typed comes back as text, never as markup', async () => {
    const browser = await SignIn.at(identity.origin);
    const page = await browser.begin();
    const answer = await browser.post(page.url, { login: '"><script>x</script>', password: 'x' });
    expect(await answer.text()).not.toContain('<script>');
  });

  test('who has signed in is not asked again', async () => {
    const { browser } = await signedIn();
    expect(new URL((await browser.begin()).url).searchParams.has('code')).toBe(true);
  });
});

describe('tokens', () => {
  test.each(peopleWhoSignIn.map(({ login }) => login))(
    '%s gets the claims of that person for ten minutes',
    async (login) => {
      const { iat = 0, exp = 0, ...claims } = await claimsIn(await signIn(identity.origin, login));
      const { id, work: _work, ...person } = given(personByLogin(login));
      expect(claims).toMatchObject({ sub: id, ...person });
      expect(exp - iat).toBe(600);
    },
  );

  test('the program gets a token by client credentials', async () => {
    const claims = await claimsIn(await programToken(identity.origin));
    expect(claims).toMatchObject({ sub: personByLogin('program')?.id, login: 'program', roles: ['PROGRAM'] });
  });

  test('a wrong secret of the program is refused', async () => {
    const options = { execute: [client.allowInsecureRequests] };
    const config = await client.discovery(new URL(`${identity.origin}/oidc`), 'program', 'guess', undefined, options);
    await expect(clientCredentialsGrant(config)).rejects.toMatchObject({ error: 'invalid_client' });
  });

  test('a refresh token works once; using it again ends the whole sign-in', async () => {
    const { browser, tokens } = await signedIn();
    const first = given(tokens.refresh_token);
    const next = await refreshTokenGrant(browser.config, first);
    const second = given(next.refresh_token);
    expect(second).not.toBe(first);
    await expect(refreshTokenGrant(browser.config, first)).rejects.toMatchObject({ error: 'invalid_grant' });
    await expect(refreshTokenGrant(browser.config, second)).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  test('a sign-in survives a restart of the provider', async () => {
    const { browser, tokens } = await signedIn('lead');
    identity = await identity.restart();
    const renewed = await refreshTokenGrant(browser.config, given(tokens.refresh_token));
    expect((await claimsIn(renewed.access_token))['login']).toBe('lead');
  });
});

describe('the token command', () => {
  /** Asks for a code of the command in the browser of somebody who has signed in to the shell. */
  async function asCommand(extra: Record<string, string> = {}) {
    const { browser } = await signedIn();
    return { browser, answer: await browser.begin({ client_id: 'madang-cli', scope: 'openid profile', ...extra }) };
  }

  test('gets nothing from the session of the shell: silently it is refused', async () => {
    const { answer } = await asCommand({ prompt: 'none' });
    const { searchParams } = new URL(answer.url);
    expect([searchParams.get('code'), searchParams.get('error')]).toEqual([null, 'login_required']);
  });

  test('asks for the password of who has signed in, and takes no button for it', async () => {
    const { browser, answer } = await asCommand();
    expect(await answer.text()).toContain('name="password"');
    const tries: Record<string, string>[] = [{ person: 'agent' }, { login: 'agent', password: 'guess' }, {}];
    for (const fields of tries) {
      expect((await browser.post(answer.url, fields)).status).toBe(422);
    }
    const end = await browser.post(answer.url, { login: 'agent', password: 'agent' });
    expect(new URL(end.url).searchParams.has('code')).toBe(true);
    const again = await browser.begin({ client_id: 'madang-cli', scope: 'openid profile' });
    expect(await again.text()).toContain('name="password"');
  });

  test('still gets a token by the password, which names the command', async () => {
    expect(await claimsIn(await signIn(identity.origin, 'agent'))).toMatchObject({ client_id: 'madang-cli' });
  });
});

describe('what is refused', () => {
  test('an address that is not registered gets no code, but a page that says so', async () => {
    const browser = await SignIn.at(identity.origin);
    const answer = await browser.begin({ redirect_uri: 'https://elsewhere.example/signed-in' });
    expect(answer.status).toBe(400);
    expect(new URL(answer.url).origin).toBe(identity.origin);
    expect(await answer.text()).toContain('로그인을 진행할 수 없습니다');
  });

  test('a request without PKCE gets no code', async () => {
    const browser = await SignIn.at(identity.origin);
    const answer = await browser.begin({ code_challenge: '', code_challenge_method: '' });
    expect(new URL(answer.url).searchParams.get('error')).toBe('invalid_request');
  });

  test('a token for another audience is not made', async () => {
    const browser = await SignIn.at(identity.origin);
    const answer = await browser.begin({ resource: 'https://elsewhere.example' });
    expect(new URL(answer.url).searchParams.get('error')).toBe('invalid_target');
  });

  test('a page that is too old says so and leads back', async () => {
    const browser = await SignIn.at(identity.origin);
    const answer = await browser.visit(`${identity.origin}/oidc/interaction/unknown`);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(`href="${identity.origin}/"`);
  });
});

describe('signing out', () => {
  const endOf = (html: string) => given(/name="xsrf" value="([^"]+)"/.exec(html)?.[1]);

  test('the shell signs out at once and gets the browser back; the refresh token is worthless', async () => {
    const { browser, tokens } = await signedIn();
    const back = `${identity.origin}/`;
    const parameters = { id_token_hint: tokens.id_token ?? '', post_logout_redirect_uri: back };
    const page = await (await browser.visit(client.buildEndSessionUrl(browser.config, parameters))).text();
    expect(page).toContain('confirm-sign-out.js');
    const confirm = `${identity.origin}/oidc/session/end/confirm`;
    expect((await browser.post(confirm, { xsrf: endOf(page), logout: 'yes' })).url).toBe(back);
    await expect(refreshTokenGrant(browser.config, tokens.refresh_token ?? '')).rejects.toMatchObject({
      error: 'invalid_grant',
    });
    expect(await (await browser.begin()).text()).toContain('name="password"');
  });

  test('a stranger who only has a link must be confirmed by hand', async () => {
    const { browser } = await signedIn();
    const page = await (await browser.visit(`${identity.origin}/oidc/session/end`)).text();
    expect(page).toContain('로그아웃하시겠습니까?');
    expect(page).not.toContain('<script');
  });
});
