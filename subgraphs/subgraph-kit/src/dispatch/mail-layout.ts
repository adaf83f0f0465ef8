import type { Language } from '../language.ts';

/** What a mail shows. */
export interface MailContent {
  readonly language: Language;
  readonly title: string;
  readonly text: string;
  readonly action: { readonly label: string; readonly url: string } | null;
}

/** Where the pixel of a sent mail comes; a copy that staff look at has none. */
export const PIXEL_PLACE = '<!--opened-->';

const FONTS =
  "'Apple SD Gothic Neo','Malgun Gothic','Noto Sans KR',Pretendard,'Nanum Gothic',Arial,Helvetica,sans-serif";

const FOOTER: Readonly<Record<Language, string>> = {
  ko: '이 메일은 마당에서 보낸 안내입니다.',
  en: 'This message was sent by Madang.',
};

/** Mail programs of phones and desks have little in common but tables and styles in place; dark ones follow the style sheet. */
const DARK = `@media (prefers-color-scheme: dark) {
.ground { background: #16181d !important; }
.sheet { background: #1f2229 !important; border-color: #333843 !important; }
.ink { color: #e8eaf0 !important; }
.pale { color: #a8aebc !important; }
.act { background: #7aa2ff !important; color: #10131a !important; }
}`;

/** The mail as HTML, made of the same text as its plain part; nothing in it is loaded from anywhere. */
export function mailHtml({ language, title, text, action }: MailContent): string {
  const button = action
    ? `<p style="margin:24px 0 8px"><a class="act" href="${escaped(action.url)}" style="display:inline-block;padding:12px 20px;border-radius:6px;background:#1d4ed8;color:#ffffff;font-weight:600;text-decoration:none">${escaped(action.label)}</a></p>`
    : '';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escaped(title)}</title>
<style>${DARK}</style>
</head>
<body class="ground" style="margin:0;padding:0;background:#f3f4f7">
<table class="ground" role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f3f4f7">
<tr><td align="center" style="padding:24px 12px">
<table class="sheet" role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#ffffff;border:1px solid #dfe2e8;border-radius:8px">
<tr><td class="ink" style="padding:28px 28px 20px;font-family:${FONTS};font-size:16px;line-height:1.65;color:#1b1e25;word-break:keep-all;overflow-wrap:break-word;text-align:left">
<h1 class="ink" style="margin:0 0 16px;font-size:20px;line-height:1.4;font-weight:700;color:#1b1e25">${escaped(title)}</h1>
${blocks(text)}
${button}
</td></tr>
<tr><td class="pale" style="padding:0 28px 24px;font-family:${FONTS};font-size:13px;line-height:1.5;color:#5b6270;text-align:left">${FOOTER[language]}</td></tr>
</table>
</td></tr>
</table>
${PIXEL_PLACE}
</body>
</html>`;
}

/** The plain part of a mail: the text, and where it leads. */
export function mailText(text: string, action: MailContent['action']): string {
  return action ? `${text}\n\n${action.label}: ${action.url}` : text;
}

function blocks(text: string): string {
  return text
    .split(/\n{2,}/)
    .flatMap((block) => runsOf(block.split('\n').filter((line) => line.trim() !== '')))
    .join('\n');
}

/** Lines of a block, as a list where they begin like one and as a paragraph where not. */
function runsOf(lines: readonly string[]): string[] {
  const runs: string[][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last && isItem(last[0]) === isItem(line)) last.push(line);
    else runs.push([line]);
  }
  return runs.map((run) => (isItem(run[0]) ? list(run) : paragraph(run)));
}

function isItem(line: string | undefined): boolean {
  return line?.startsWith('- ') === true;
}

function list(lines: readonly string[]): string {
  const items = lines.map((line) => `<li style="margin:0 0 4px">${escaped(line.slice(2))}</li>`);
  return `<ul style="margin:0 0 16px;padding-left:22px">${items.join('')}</ul>`;
}

function paragraph(lines: readonly string[]): string {
  return `<p style="margin:0 0 16px">${lines.map(escaped).join('<br>')}</p>`;
}

/** Text as letters of HTML, in elements and in attributes. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
