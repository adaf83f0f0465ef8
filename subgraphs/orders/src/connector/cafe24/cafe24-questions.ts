import { inSeoul } from '@madang/subgraph-kit';
import { z } from 'zod';
import { done, refused } from '../channel-answer.ts';
import type { ChannelClient } from '../channel-client.ts';
import { cleanWords, readQuestionWith, type QuestionReading } from '../channel-question.ts';
import { clean, moment } from '../channel-values.ts';
import type { ChannelAnswer, ChannelWindow } from '../storefront-connector.ts';

const PAGE = 100;
const MOST_OFFSET = 8000;

const text = z.string().nullish();
const number = z.union([z.number().int(), z.string().regex(/^\d+$/)]).transform(String);

const shape = z.object({
  article_no: number,
  board_no: number,
  created_date: moment,
  writer: text,
  title: text,
  content: z.string().min(1),
  product_no: number.nullish(),
  order_id: text,
  reply_status: text,
});

/** What says that a post is no question: it answers another, announces something, or is gone. */
const post = z.object({
  parent_article_no: z.union([z.number(), z.string()]).nullish(),
  reply_depth: z.coerce.number().nullish(),
  notice: text,
  deleted: text,
});

const list = z.object({ articles: z.array(z.unknown()) });

/** Reads a post of a board as a question. Its number is that of the board and that of the post. */
export function readCafe24Question(payload: unknown): QuestionReading {
  return readQuestionWith(shape, payload, 'article_no', (read) => {
    const externalOrder = clean(read.order_id);
    const externalProduct = read.product_no && read.product_no !== '0' ? read.product_no : null;
    return {
      externalNumber: `${read.board_no}-${read.article_no}`,
      kind: externalOrder ? 'ORDER' : externalProduct ? 'PRODUCT' : 'OTHER',
      askedAt: read.created_date,
      asker: clean(read.writer),
      title: cleanWords(read.title),
      content: cleanWords(read.content) ?? '-',
      externalProduct,
      productName: null,
      externalOrder,
      externalLines: [],
      answer: read.reply_status === 'C' ? { text: null, at: null } : null,
    };
  });
}

/** Posts of the boards on which buyers ask; a board is asked for by days. */
export async function* cafe24QuestionsAsked(
  ask: ChannelClient,
  boards: readonly number[],
  window: ChannelWindow,
  now: Date,
): AsyncGenerator<ChannelAnswer<readonly QuestionReading[]>> {
  for (const board of boards) {
    for await (const page of cafe24Posts(ask, board, window, now)) {
      yield page.outcome === 'DONE' ? done(page.value.filter(isAsked).map(readCafe24Question)) : page;
      if (page.outcome !== 'DONE') return;
    }
  }
}

/** Posts of a board that were written on the days of a window, page by page. */
export async function* cafe24Posts(
  ask: ChannelClient,
  board: number | string,
  { from, to }: ChannelWindow,
  now: Date,
): AsyncGenerator<ChannelAnswer<readonly unknown[]>> {
  for (let offset = 0; ; offset += PAGE) {
    if (offset > MOST_OFFSET) {
      yield refused('INVALID', 'more posts on these days than can be paged through');
      return;
    }
    const query = new URLSearchParams({
      start_date: inSeoul(from).slice(0, 10),
      end_date: inSeoul(to).slice(0, 10),
      limit: String(PAGE),
      offset: String(offset),
    });
    const answer = await ask({ method: 'GET', path: `/admin/boards/${board}/articles?${query}` }, now);
    if (answer.outcome !== 'DONE') {
      yield answer;
      return;
    }
    const read = list.safeParse(answer.value);
    // An answer without a list is one malformed thing, not an empty list: nothing must be lost.
    yield done(read.success ? read.data.articles : [answer.value]);
    if (!read.success || read.data.articles.length < PAGE) return;
  }
}

function isAsked(payload: unknown): boolean {
  const read = post.safeParse(payload);
  if (!read.success) return true;
  const { parent_article_no: parent, reply_depth: depth, notice, deleted } = read.data;
  return !Number(parent ?? 0) && !depth && notice !== 'T' && deleted !== 'T';
}
