import { newId } from '@madang/subgraph-kit';
import { z } from 'zod';
import { DONE, foundOr, refused } from '../channel-answer.ts';
import type { ChannelClient } from '../channel-client.ts';
import { saysTheSame, type QuestionAnswer } from '../channel-question.ts';
import type { ChannelAnswer } from '../storefront-connector.ts';
import { cafe24Posts } from './cafe24-questions.ts';

const PASSWORD_LENGTH = 12;

/** Address that a post must bear; answers are written by the house. */
const HOUSE_ADDRESS = '127.0.0.1';

const comments = z.object({ comments: z.array(z.object({ content: z.string() })) });
const reply = z.object({ parent_article_no: z.coerce.number(), content: z.string() });

interface Place {
  readonly board: string;
  readonly article: string;
}

/**
 * Answers a post: by a comment, or by a post of its own where the board knows no comments, which only asking tells. What
 * stands there is looked at first, and again where the answer of the mall was lost.
 */
export async function answerCafe24Question(
  ask: ChannelClient,
  writer: string,
  answer: QuestionAnswer,
  now: Date,
): Promise<ChannelAnswer> {
  const [, board, article] = /^(\d+)-(\d+)$/.exec(answer.externalNumber) ?? [];
  if (!board || !article) return refused('UNKNOWN_THERE');
  const place = { board, article };
  const before = await isCommented(ask, place, answer, now);
  if (before !== null) return before;
  const content = answer.text;
  const password = newId().slice(-PASSWORD_LENGTH);
  const body = { shop_no: 1, request: { content, writer, password } };
  const told = await ask({ method: 'POST', path: `${pathOf(place)}/comments`, body }, now);
  if (told.outcome === 'DONE') return DONE;
  if (told.outcome === 'UNCLEAR') return foundOr(await isCommented(ask, place, answer, now));
  if (told.outcome === 'REFUSED' && told.code === 'INVALID') return replyTo(ask, writer, { ...place, answer }, now);
  return told;
}

/** DONE where the answer stands as a comment, null where it does not, else why nobody knows. */
async function isCommented(
  ask: ChannelClient,
  place: Place,
  { text }: QuestionAnswer,
  now: Date,
): Promise<ChannelAnswer | null> {
  const there = await ask({ method: 'GET', path: `${pathOf(place)}/comments?limit=100` }, now);
  if (there.outcome !== 'DONE') return there;
  const read = comments.safeParse(there.value).data?.comments ?? [];
  return read.some(({ content }) => saysTheSame(content, text)) ? DONE : null;
}

async function replyTo(
  ask: ChannelClient,
  writer: string,
  { answer, ...place }: Place & { readonly answer: QuestionAnswer },
  now: Date,
): Promise<ChannelAnswer> {
  const before = await isReplied(ask, place, answer, now);
  if (before !== null) return before;
  const post = {
    writer,
    title: '문의하신 내용에 답변드립니다.',
    content: answer.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>'),
    client_ip: HOUSE_ADDRESS,
    reply_article_no: Number(place.article),
    reply_status: 'C',
  };
  const path = `/admin/boards/${place.board}/articles`;
  const told = await ask({ method: 'POST', path, body: { shop_no: 1, requests: [post] } }, now);
  if (told.outcome === 'UNCLEAR') return foundOr(await isReplied(ask, place, answer, now));
  return told.outcome === 'DONE' ? DONE : told;
}

/** As {@link isCommented}, among the posts since the question. */
async function isReplied(
  ask: ChannelClient,
  { board, article }: Place,
  { askedAt, text }: QuestionAnswer,
  now: Date,
): Promise<ChannelAnswer | null> {
  for await (const page of cafe24Posts(ask, board, { from: askedAt, to: now }, now)) {
    if (page.outcome !== 'DONE') return page;
    const mine = page.value.flatMap((one) => reply.safeParse(one).data ?? []);
    const isThere = mine.some((one) => one.parent_article_no === Number(article) && saysTheSame(one.content, text));
    if (isThere) return DONE;
  }
  return null;
}

function pathOf({ board, article }: Place): string {
  return `/admin/boards/${board}/articles/${article}`;
}
