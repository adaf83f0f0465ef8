import { inSeoul } from '@madang/subgraph-kit';
import { z } from 'zod';
import { DONE, done, foundOr, refused } from '../channel-answer.ts';
import type { ChannelClient } from '../channel-client.ts';
import { readQuestionWith, saysTheSame, type QuestionAnswer, type QuestionReading } from '../channel-question.ts';
import { clean, moment } from '../channel-values.ts';
import type { ChannelAnswer, ChannelWindow } from '../storefront-connector.ts';

const SIZE = 100;
const MOST_PAGES = 200;
const MINUTE_MS = 60_000;

const text = z.string().nullish();
const number = z.union([z.number().int(), z.string().min(1)]).transform(String);

const productQuestion = z.object({
  questionId: number,
  productId: number.nullish(),
  productName: text,
  question: z.string().min(1),
  answer: text,
  answered: z.boolean(),
  maskedWriterId: text,
  createDate: moment,
});

const inquiry = z.object({
  inquiryNo: number,
  title: text,
  inquiryContent: z.string().min(1),
  inquiryRegistrationDateTime: moment,
  customerName: text,
  orderId: number.nullish(),
  productOrderIdList: text,
  productNo: number.nullish(),
  productName: text,
  answered: z.boolean(),
  answerContent: text,
  answerRegistrationDateTime: moment.nullish(),
});

/** The two places where buyers ask: on a product, and on an order; their numbers are counted apart. */
const PLACES = {
  QNA: {
    list: z.object({ contents: z.array(z.unknown()), totalPages: z.number().nullish() }).transform((read) => ({
      items: read.contents,
      pages: read.totalPages ?? 1,
    })),
    pathOf: ({ from, to }: ChannelWindow, page: number) =>
      pathWith('/v1/contents/qnas', { fromDate: inSeoul(from), toDate: inSeoul(to) }, page),
  },
  INQUIRY: {
    list: z.object({ content: z.array(z.unknown()), totalPages: z.number().nullish() }).transform((read) => ({
      items: read.content,
      pages: read.totalPages ?? 1,
    })),
    pathOf: ({ from, to }: ChannelWindow, page: number) =>
      pathWith(
        '/v1/pay-user/inquiries',
        { startSearchDate: inSeoul(from).slice(0, 10), endSearchDate: inSeoul(to).slice(0, 10) },
        page,
      ),
  },
} as const;

type PlaceName = keyof typeof PLACES;

/** Reads a question; one on an order is known by its own number. */
export function readNaverQuestion(payload: unknown): QuestionReading {
  const isInquiry = typeof payload === 'object' && payload !== null && 'inquiryNo' in payload;
  return isInquiry ? readInquiry(payload) : readProductQuestion(payload);
}

function readProductQuestion(payload: unknown): QuestionReading {
  return readQuestionWith(productQuestion, payload, 'questionId', (read) => ({
    externalNumber: `QNA-${read.questionId}`,
    kind: 'PRODUCT',
    askedAt: read.createDate,
    asker: clean(read.maskedWriterId),
    title: null,
    content: clean(read.question) ?? '-',
    externalProduct: read.productId ?? null,
    productName: clean(read.productName),
    externalOrder: null,
    externalLines: [],
    answer: read.answered ? { text: clean(read.answer), at: null } : null,
  }));
}

function readInquiry(payload: unknown): QuestionReading {
  return readQuestionWith(inquiry, payload, 'inquiryNo', (read) => ({
    externalNumber: `INQUIRY-${read.inquiryNo}`,
    kind: read.orderId ? 'ORDER' : 'OTHER',
    askedAt: read.inquiryRegistrationDateTime,
    asker: clean(read.customerName),
    title: clean(read.title),
    content: clean(read.inquiryContent) ?? '-',
    externalProduct: read.productNo ?? null,
    productName: clean(read.productName),
    externalOrder: read.orderId ?? null,
    externalLines: (read.productOrderIdList ?? '').split(',').flatMap((id) => clean(id) ?? []),
    answer: read.answered ? { text: clean(read.answerContent), at: read.answerRegistrationDateTime ?? null } : null,
  }));
}

/** Questions of both places that were asked in a window. */
export async function* naverQuestionsAsked(
  ask: ChannelClient,
  window: ChannelWindow,
  now: Date,
): AsyncGenerator<ChannelAnswer<readonly QuestionReading[]>> {
  for (const place of ['QNA', 'INQUIRY'] as const) {
    for (let page = 1; ; page += 1) {
      const answer = await pageOf(ask, place, { ...window, page }, now);
      if (answer.outcome !== 'DONE') {
        yield answer;
        return;
      }
      yield done(answer.value.items.map(readNaverQuestion));
      if (page >= Math.min(answer.value.pages, MOST_PAGES)) break;
    }
  }
}

/**
 * Answers a question. It is looked at first, because a second answer to one on a product takes the place of the first,
 * whoever wrote that.
 */
export async function answerNaverQuestion(
  ask: ChannelClient,
  answer: QuestionAnswer,
  now: Date,
): Promise<ChannelAnswer> {
  const [, place, id] = /^(QNA|INQUIRY)-(\w+)$/.exec(answer.externalNumber) ?? [];
  if ((place !== 'QNA' && place !== 'INQUIRY') || !id) return refused('UNKNOWN_THERE');
  const before = await isAnswered(ask, place, answer, now);
  if (before !== null) return before;
  const told = await (place === 'QNA' ? answerOnProduct(ask, id, answer, now) : answerOnOrder(ask, id, answer, now));
  if (told.outcome === 'UNCLEAR') return foundOr(await isAnswered(ask, place, answer, now));
  return told.outcome === 'DONE' ? DONE : told;
}

function answerOnProduct(ask: ChannelClient, id: string, { text: commentContent }: QuestionAnswer, now: Date) {
  return ask({ method: 'PUT', path: `/v1/contents/qnas/${encodeURIComponent(id)}`, body: { commentContent } }, now);
}

/** What the field of the answer is called is told in two ways; a store that refuses the one is told by the other. */
async function answerOnOrder(
  ask: ChannelClient,
  id: string,
  { text: words }: QuestionAnswer,
  now: Date,
): Promise<ChannelAnswer<unknown>> {
  const path = `/v1/pay-merchant/inquiries/${encodeURIComponent(id)}/answer`;
  const told = await ask({ method: 'POST', path, body: { answerComment: words } }, now);
  if (told.outcome !== 'REFUSED' || told.code !== 'INVALID') return told;
  return ask({ method: 'POST', path, body: { answerContent: words } }, now);
}

/** DONE where our answer stands there, WRONG_STATE where another does, null where none does. */
async function isAnswered(
  ask: ChannelClient,
  place: PlaceName,
  { externalNumber, askedAt, text: words }: QuestionAnswer,
  now: Date,
): Promise<ChannelAnswer | null> {
  const around = { from: new Date(askedAt.getTime() - MINUTE_MS), to: new Date(askedAt.getTime() + MINUTE_MS) };
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const answer = await pageOf(ask, place, { ...around, page }, now);
    if (answer.outcome !== 'DONE') return answer;
    const { items, pages } = answer.value;
    const readings = items.map(readNaverQuestion);
    for (const reading of readings) {
      if (reading.kind !== 'QUESTION' || reading.question.externalNumber !== externalNumber) continue;
      const there = reading.question.answer;
      if (!there) return null;
      return there.text !== null && saysTheSame(there.text, words) ? DONE : refused('WRONG_STATE', 'answered before');
    }
    if (page >= pages) break;
  }
  return refused('UNKNOWN_THERE');
}

interface ListPage {
  readonly items: readonly unknown[];
  readonly pages: number;
}

async function pageOf(
  ask: ChannelClient,
  place: PlaceName,
  { page, ...window }: ChannelWindow & { readonly page: number },
  now: Date,
): Promise<ChannelAnswer<ListPage>> {
  const { list, pathOf } = PLACES[place];
  const answer = await ask({ method: 'GET', path: pathOf(window, page) }, now);
  if (answer.outcome !== 'DONE') return answer;
  const read = list.safeParse(answer.value);
  // An answer without a list is one malformed thing, not an empty list: nothing must be lost.
  return done(read.success ? read.data : { items: [answer.value], pages: 1 });
}

function pathWith(path: string, window: Readonly<Record<string, string>>, page: number): string {
  return `${path}?${new URLSearchParams({ ...window, page: String(page), size: String(SIZE) })}`;
}
