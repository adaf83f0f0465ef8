import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { DocumentBody, DocumentImprint, PrintTask } from '../document-body.ts';
import { printed } from './blocks.ts';
import { grouped } from './grouped.ts';
import { COLOURS, DEFAULT_STYLE, SHEET, TEXT_WIDTH } from './looks.ts';
import { PRINT_WORDS } from './print-words.ts';
import { wholeWords } from './whole-words.ts';

/** Sets a document on its sheets: letterhead, title, text, and a foot that says its number, its page and how to verify it. */
export function sheetsOf({ body, language, imprint }: PrintTask): TDocumentDefinitions {
  const words = PRINT_WORDS[language];
  const context = { language, day: imprint?.day ?? null };
  return {
    version: '1.7',
    pageSize: 'A4',
    pageMargins: [SHEET.left, SHEET.top, SHEET.right, SHEET.bottom],
    language,
    displayTitle: true,
    info: infoOf(body, imprint),
    defaultStyle: DEFAULT_STYLE,
    header: () => letterhead(body, words),
    footer: (page, pages) => (imprint ? foot(imprint, words, { page, pages }) : draftFoot(words, { page, pages })),
    ...(imprint
      ? {}
      : { watermark: { text: words.draft, color: '#8a94a6', opacity: 0.16, bold: true, fontSize: 130, angle: -35 } }),
    content: [title(body, imprint, words), ...body.blocks.map((block) => printed(block, context))],
    // A heading stays with what it heads.
    pageBreakBefore: (node, { getFollowingNodesOnPage }) =>
      node.headlineLevel === 1 && getFollowingNodesOnPage().length === 0,
  };
}

type Words = (typeof PRINT_WORDS)['ko'];

interface Place {
  readonly page: number;
  readonly pages: number;
}

function infoOf({ title: name, office }: DocumentBody, imprint: DocumentImprint | null): TDocumentDefinitions['info'] {
  const common = { title: name, author: office, creator: 'Madang', producer: 'Madang' };
  if (!imprint) return { ...common, creationDate: new Date(0) };
  return {
    ...common,
    subject: `Madang document ${imprint.number}`,
    keywords: `Madang document ${imprint.number}`,
    creationDate: new Date(imprint.at),
  };
}

function letterhead({ office, contact }: DocumentBody, words: Words): Content {
  return {
    margin: [SHEET.left, 34, SHEET.right, 0],
    stack: [
      {
        columns: [
          {
            width: '*',
            stack: [
              {
                text: words.house,
                bold: true,
                fontSize: 17,
                lineHeight: 1.1,
                color: COLOURS.navy,
                characterSpacing: 1,
              },
              { text: words.motto, fontSize: 7, lineHeight: 1.2, color: COLOURS.quiet },
            ],
          },
          {
            width: 'auto',
            alignment: 'right',
            stack: [
              { text: office, bold: true, fontSize: 10.5, lineHeight: 1.35, margin: [0, 5, 0, 0] },
              { text: contact ?? '', fontSize: 7.5, lineHeight: 1.2, color: COLOURS.quiet },
            ],
          },
        ],
      },
      rule(6, 1.4, COLOURS.navy),
    ],
  };
}

function title(
  { title: name, recipient, reference }: DocumentBody,
  imprint: DocumentImprint | null,
  words: Words,
): Content {
  const facts: (readonly [string, string])[] = [
    ...(imprint
      ? [
          [words.number, `${grouped(imprint.number)} (${words.versionOf(imprint.version)})`] as const,
          [words.issued, words.day(imprint.day)] as const,
        ]
      : []),
    ...(reference ? [[words.reference, reference] as const] : []),
    ...(recipient ? [[words.recipient, recipient] as const] : []),
  ];
  return [
    { text: wholeWords(name), bold: true, fontSize: 23, lineHeight: 1.25, alignment: 'center', margin: [0, 14, 0, 14] },
    {
      table: {
        widths: [78, TEXT_WIDTH - 78],
        body: facts.map(([label, value]) => [
          { text: label, color: COLOURS.quiet, fontSize: 9.5 },
          { text: wholeWords(value), fontSize: 9.5 },
        ]),
      },
      layout: {
        defaultBorder: false,
        paddingLeft: () => 0,
        paddingRight: () => 0,
        paddingTop: () => 1,
        paddingBottom: () => 0,
      },
    },
    { ...rule(8, 0.6, COLOURS.line), margin: [0, 0, 0, 8] },
  ];
}

function foot({ number, verifyUrl }: DocumentImprint, words: Words, { page, pages }: Place): Content {
  const address = verifyUrl.replace(/\/[^/]*$/, '').replace(/^https?:\/\//, '');
  return {
    margin: [SHEET.left, 18, SHEET.right, 0],
    stack: [
      rule(0, 0.6, COLOURS.line),
      {
        margin: [0, 9, 0, 0],
        columnGap: 12,
        columns: [
          { width: 68, qr: verifyUrl, fit: 76, eccLevel: 'M', foreground: COLOURS.ink },
          {
            width: '*',
            stack: [
              {
                text: [
                  { text: `${words.number}  `, color: COLOURS.quiet },
                  { text: grouped(number), bold: true, fontSize: 10, characterSpacing: 0.4 },
                ],
                fontSize: 8,
                lineHeight: 1.3,
              },
              { text: wholeWords(words.verify(address)), fontSize: 7.2, lineHeight: 1.35, color: COLOURS.quiet },
            ],
          },
          { width: 44, text: `${page} / ${pages}`, alignment: 'right', fontSize: 9 },
        ],
      },
    ],
  };
}

function draftFoot(words: Words, { page, pages }: Place): Content {
  return {
    margin: [SHEET.left, 18, SHEET.right, 0],
    stack: [
      rule(0, 0.6, COLOURS.line),
      {
        margin: [0, 9, 0, 0],
        columns: [
          { width: '*', text: wholeWords(words.draftFooter), fontSize: 8, color: COLOURS.quiet },
          { width: 44, text: `${page} / ${pages}`, alignment: 'right', fontSize: 9 },
        ],
      },
    ],
  };
}

function rule(y: number, lineWidth: number, lineColor: string) {
  return { canvas: [{ type: 'line' as const, x1: 0, y1: y, x2: TEXT_WIDTH, y2: y, lineWidth, lineColor }] };
}
