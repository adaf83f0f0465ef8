import { html } from '../../identity/pages/html.ts';

/** The page on which somebody signs in with a 1372 ID; the form posts to where it stands. */
export function signInPage(isWrong: boolean): string {
  const problem = isWrong ? html`<p class="problem" role="alert">1372 ID 또는 비밀번호가 맞지 않습니다.</p>` : null;
  return html`<!doctype html>
    <html lang="ko">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>1372 로그인 (시연)</title>
        <link rel="stylesheet" href="/simulators/assets/pages.css" />
      </head>
      <body>
        <main>
          <h1>1372 로그인</h1>
          <p class="hint">시연용 1372 상담시스템입니다. 계정은 <code>sobitel</code>, 비밀번호는 아이디와 같습니다.</p>
          ${problem}
          <form method="post">
            <label for="login">1372 ID</label>
            <input id="login" name="login" autocomplete="username" autocapitalize="none" required />
            <label for="password">비밀번호</label>
            <input id="password" name="password" type="password" autocomplete="current-password" required />
            <button type="submit">로그인</button>
          </form>
        </main>
      </body>
    </html>`.text;
}
