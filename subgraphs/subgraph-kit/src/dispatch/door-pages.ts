import { escaped } from './mail-layout.ts';

const STYLE = `body{margin:0;padding:32px 16px;background:#f3f4f7;color:#1b1e25;font:16px/1.65 'Apple SD Gothic Neo','Malgun Gothic','Noto Sans KR',Pretendard,sans-serif;word-break:keep-all;overflow-wrap:break-word}
main{max-width:34rem;margin:0 auto;padding:28px;background:#fff;border:1px solid #dfe2e8;border-radius:8px}
h1{margin:0 0 12px;font-size:20px;line-height:1.4}p{margin:0 0 16px}.text{white-space:pre-wrap}
button{padding:12px 20px;border:0;border-radius:6px;background:#1d4ed8;color:#fff;font:inherit;font-weight:600}
@media (prefers-color-scheme:dark){body{background:#16181d;color:#e8eaf0}main{background:#1f2229;border-color:#333843}button{background:#7aa2ff;color:#10131a}}`;

/** A message that is text alone, as a page. */
export function messagePage(title: string, text: string): string {
  return page(title, `<h1>${escaped(title)}</h1><p class="text">${escaped(text)}</p>`);
}

/** Asks whether somebody wants no more messages of this kind; nothing happens before the button. */
export function unsubscribePage(): string {
  return page(
    '수신 거부',
    `<h1>만족도 조사 메일을 그만 받으시겠습니까?</h1>
<p>처리 결과 통지처럼 법에 따라 보내는 메일은 계속 보내 드립니다.</p>
<p lang="en">Do you want no more survey mails? Notices that the law demands will still be sent.</p>
<form method="post"><button type="submit">수신 거부 · Unsubscribe</button></form>`,
  );
}

/** Says that it was done; the same whenever it is asked again. */
export const UNSUBSCRIBED = page(
  '수신 거부',
  `<h1>수신 거부가 처리되었습니다.</h1><p>더 이상 만족도 조사 메일을 보내지 않습니다.</p>
<p lang="en">You will get no more survey mails.</p>`,
);

function page(title: string, content: string): string {
  return `<!doctype html><html lang="ko"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><title>${escaped(title)}</title><style>${STYLE}</style></head><body><main>${content}</main></body></html>`;
}
