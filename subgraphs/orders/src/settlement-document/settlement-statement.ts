import { defineDocument, type DocumentBlock, type DocumentLanguage } from '@madang/subgraph-kit';
import { STATEMENT_SAMPLE } from './statement-sample.ts';
import { ENTRY_WORDS, STATEMENT_WORDS } from './statement-words.ts';

/** Line of a statement: an entry of the ledger, or what a day's entries of a kind add up to; amounts in whole won. */
export interface StatementLine {
  readonly day: string;
  readonly kind: keyof typeof ENTRY_WORDS;
  readonly orderLine: string;
  readonly sku: string;
  readonly quantity: number | null;
  readonly price: number | null;
  readonly amount: number;
}

/** What a settlement statement says. */
export interface SettlementStatement {
  readonly number: string;
  readonly kind: 'WEEKLY' | 'MONTHLY';
  readonly storefront: { readonly code: string; readonly name: string; readonly operator: string };
  readonly period: { readonly from: string; readonly to: string };
  readonly entryCount: number;
  readonly isSummedByDay: boolean;
  readonly lines: readonly StatementLine[];
  readonly sums: {
    readonly sales: number;
    readonly returned: number;
    readonly held: number;
    readonly clawedBack: number;
    readonly corrected: number;
    readonly deliveryFees: number;
    readonly carried: number;
    readonly total: number;
  };
  /** Last day on which the operator may object. */
  readonly answerBy: string;
}

/** Settlement statement (정산서) of a consigned storefront: wholesale price of what was shipped, less what came back (C9). */
export const settlementStatement = defineDocument<SettlementStatement>({
  kind: 'SETTLEMENT_STATEMENT',
  title: { ko: '정산서', en: 'Settlement statement' },
  compose: (statement, language) => {
    const words = STATEMENT_WORDS[language];
    const { number, storefront, period, answerBy, kind } = statement;
    return {
      title: kind === 'WEEKLY' ? words.weekly : words.monthly,
      office: words.office,
      recipient: language === 'ko' ? `${storefront.operator} 귀중` : storefront.operator,
      reference: number,
      blocks: [
        {
          block: 'FACTS',
          facts: [
            { label: words.settlement, value: number },
            { label: words.storefront, value: `${storefront.name} (${storefront.code})` },
            { label: words.period, value: `${period.from} ~ ${period.to}` },
            { label: words.answerBy, value: answerBy },
          ],
        },
        sumsOf(statement, language),
        ...(statement.isSummedByDay ? [{ block: 'PARAGRAPH' as const, text: words.summed(statement.entryCount) }] : []),
        linesOf(statement, language),
        { block: 'NOTE', text: words.note },
        { block: 'SEAL', name: words.seal },
      ],
    };
  },
  sample: STATEMENT_SAMPLE,
});

function sumsOf({ kind, sums }: SettlementStatement, language: DocumentLanguage): DocumentBlock {
  const words = STATEMENT_WORDS[language];
  const rows: [string, number][] =
    kind === 'WEEKLY'
      ? [
          [words.sales, sums.sales],
          [words.returned, sums.returned],
          [words.held, sums.held],
          [words.clawedBack, sums.clawedBack],
          [words.corrected, sums.corrected],
        ]
      : [[words.deliveryFees, sums.deliveryFees]];
  return {
    block: 'LINES',
    heading: words.due,
    columns: [
      { label: words.item, share: 3 },
      { label: words.amount, share: 1, money: true },
    ],
    rows: [...rows, [words.carried, sums.carried]],
    total: [words.due, sums.total],
  };
}

function linesOf({ lines, sums }: SettlementStatement, language: DocumentLanguage): DocumentBlock {
  const words = STATEMENT_WORDS[language];
  return {
    block: 'LINES',
    heading: words.entries,
    columns: [
      { label: words.day, share: 1.2 },
      { label: words.item, share: 1.2 },
      { label: words.orderLine, share: 2 },
      { label: words.sku, share: 1.8 },
      { label: words.quantity, share: 0.6 },
      { label: words.price, share: 1, money: true },
      { label: words.amount, share: 1.1, money: true },
    ],
    rows: lines.map((line) => [
      line.day,
      ENTRY_WORDS[line.kind][language],
      line.orderLine,
      line.sku,
      line.quantity === null ? '' : String(line.quantity),
      line.price,
      line.amount,
    ]),
    total: [words.total, null, null, null, null, null, sums.total - sums.carried],
  };
}
