import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { DocumentBlock, DocumentBody, DocumentImprint, PrintTask } from '../document-body.ts';
import { printed } from './blocks.ts';
import { draftFoot, foot, letterhead, ON_EVERY_SHEET, rule } from './every-sheet.ts';
import { grouped } from './grouped.ts';
import { COLOURS, DEFAULT_STYLE, SHEET, TEXT_WIDTH } from './looks.ts';
import { PRINT_WORDS, type PrintContext, type PrintWords } from './print-words.ts';
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
    content: [title(body, imprint, words), ...textOf(body.blocks, context)],
    // A heading stays with what it heads.
    pageBreakBefore: (node, { getFollowingNodesOnPage }) =>
      node.headlineLevel === 1 && !getFollowingNodesOnPage().some(isText),
  };
}

/** Longest text, in letters, that moves to the next sheet with the seal, which must not stand on a sheet alone. */
const SHORT = 600;

function textOf(blocks: readonly DocumentBlock[], context: PrintContext): Content[] {
  const set = blocks.map((block) => printed(block, context));
  const [before, last] = blocks.slice(-2);
  if (last?.block !== 'SEAL' || !before || JSON.stringify(before).length > SHORT) return set;
  return [...set.slice(0, -2), { stack: set.slice(-2), unbreakable: true }];
}

/** Indicates whether a piece is text of the document itself. */
function isText({ text, headlineLevel }: { readonly text?: unknown; readonly headlineLevel?: number }): boolean {
  return text !== undefined && headlineLevel !== ON_EVERY_SHEET;
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

function title(
  { title: name, recipient, reference }: DocumentBody,
  imprint: DocumentImprint | null,
  words: PrintWords,
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
    ...(facts.length > 0 ? [factsOf(facts)] : []),
    { ...rule(8, 0.6, COLOURS.line), margin: [0, 0, 0, 8] },
  ];
}

function factsOf(facts: readonly (readonly [string, string])[]): Content {
  return {
    table: {
      widths: [92, TEXT_WIDTH - 92],
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
  };
}
