import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { ledgerOf } from '../ledger.ts';
import { handedOut } from '../shop/shop.ts';
import { answer, fail, readsAs, type Cafe24Parts } from './cafe24-parts.ts';
import { inSeoul, type Mall, type MallArticle } from './mall.ts';

const MOST_LIMIT = 100;
const MOST_OFFSET = 8000;

const comment = z.object({
  request: z.object({
    content: z.string().min(1),
    writer: z.string().min(1).max(100),
    password: z.string().min(1).max(20),
  }),
});
const reply = z.object({
  requests: z
    .array(
      z.object({
        writer: z.string().min(1).max(100),
        title: z.string().min(1).max(256),
        content: z.string().min(1),
        client_ip: z.string().min(1),
        reply_article_no: z.number().int(),
        reply_status: z.enum(['N', 'P', 'C']).optional(),
      }),
    )
    .min(1)
    .max(10),
});

interface Params {
  readonly mall: string;
  readonly board: string;
  readonly no: string;
}
type Query = Readonly<Record<string, string | undefined>>;

const ARTICLES = '/:mall/api/v2/admin/boards/:board/articles';

/** Adds the boards of a mall: posts by the day they were written, comments on one, and replies that are posts themselves. */
export function addCafe24Boards(api: FastifyInstance, parts: Cafe24Parts): void {
  addComments(api, parts);
  api.get<{ Params: Params; Querystring: Query }>(ARTICLES, async (request, sent) => {
    const mall = parts.malls.of(request.params.mall);
    const { query, params } = request;
    const limit = Number(query['limit'] ?? 10);
    const offset = Number(query['offset'] ?? 0);
    if (!(limit >= 1 && limit <= MOST_LIMIT) || !(offset >= 0 && offset <= MOST_OFFSET))
      return fail(sent, 422, '422', 'Invalid limit or offset');
    const found = articlesOf(mall, Number(params.board), query);
    if (!found) return fail(sent, 422, '422', 'Invalid start_date or end_date');
    const page = handedOut(found.slice(offset, offset + limit), mall.behaviour);
    return answer(parts, mall, sent, { articles: page.map(writtenArticle) });
  });
  api.post<{ Params: Params }>(ARTICLES, async (request, sent) => {
    const mall = parts.malls.of(request.params.mall);
    const said = reply.safeParse(request.body);
    const [post] = said.data?.requests ?? [];
    if (!post) return fail(sent, 422, '422', 'Invalid article');
    const question = mall.articles.get(post.reply_article_no);
    if (!question) return fail(sent, 404, '404', 'No such article');
    question.replyStatus = post.reply_status ?? question.replyStatus;
    const made = addArticle(mall, { ...post, board: question.board, parent: question.no, at: parts.clock() });
    note(parts, mall, question, post.content);
    return answerTo({ parts, mall, article: question }, sent.code(201), { articles: [writtenArticle(made)] });
  });
}

function addComments(api: FastifyInstance, parts: Cafe24Parts): void {
  const found = ({ mall, board, no }: Params) => {
    const article = parts.malls.of(mall).articles.get(Number(no));
    return article?.board === Number(board) ? article : null;
  };
  api.get<{ Params: Params }>(`${ARTICLES}/:no/comments`, async (request, sent) => {
    const article = found(request.params);
    if (!article) return fail(sent, 404, '404', 'No such article');
    const comments = article.comments.map((content, index) => ({
      comment_no: index + 1,
      article_no: article.no,
      content,
    }));
    return answer(parts, parts.malls.of(request.params.mall), sent, { comments });
  });
  api.post<{ Params: Params }>(`${ARTICLES}/:no/comments`, async (request, sent) => {
    const mall = parts.malls.of(request.params.mall);
    const article = found(request.params);
    if (!article) return fail(sent, 404, '404', 'No such article');
    if (readsAs(parts, 'no-comments')) return fail(sent, 422, '422', 'This board does not use comments');
    const said = comment.safeParse(request.body);
    if (!said.success) return fail(sent, 422, '422', 'Invalid comment');
    const { content } = said.data.request;
    article.comments.push(content);
    note(parts, mall, article, content);
    const made = { comment_no: article.comments.length, content };
    return answerTo({ parts, mall, article }, sent.code(201), { comment: made });
  });
}

/** Answers who answered a post, unless that is to be lost. */
async function answerTo(
  { parts, mall, article }: { readonly parts: Cafe24Parts; readonly mall: Mall; readonly article: MallArticle },
  sent: FastifyReply,
  body: object,
): Promise<unknown> {
  if (!article.losesReply) return answer(parts, mall, sent, body);
  article.losesReply = false;
  sent.hijack();
  sent.raw.destroy();
  return sent;
}

function articlesOf(mall: Mall, board: number, query: Query): MallArticle[] | null {
  const all = [...mall.articles.values()].filter((one) => one.board === board);
  if (query['article_no']) {
    const numbers = query['article_no'].split(',').map(Number);
    return all.filter(({ no }) => numbers.includes(no));
  }
  const [from, to] = [query['start_date'] ?? '', query['end_date'] ?? ''];
  if (![from, to].every((day) => /^\d{4}-\d{2}-\d{2}$/.test(day))) return null;
  const days = all.map((article) => ({ article, day: (inSeoul(article.at) ?? '').slice(0, 10) }));
  return days.filter(({ day }) => day >= from && day <= to).map(({ article }) => article);
}

/** A post to put on a board of a mall. */
export interface NewArticle {
  readonly board: number;
  readonly title: string;
  readonly content: string;
  readonly writer: string;
  readonly at: Date;
  readonly parent?: number;
  readonly orderId?: string | undefined;
  readonly productNo?: number | undefined;
  readonly notice?: boolean | undefined;
  readonly patch?: Readonly<Record<string, unknown>> | undefined;
}

/** Puts a post on a board. */
export function addArticle(mall: Mall, wish: NewArticle): MallArticle {
  const article: MallArticle = {
    no: mall.articles.size + 1,
    board: wish.board,
    parent: wish.parent ?? null,
    title: wish.title,
    content: wish.content,
    writer: wish.writer,
    at: wish.at,
    orderId: wish.orderId ?? null,
    productNo: wish.productNo ?? null,
    isNotice: wish.notice ?? false,
    replyStatus: 'N',
    losesReply: false,
    comments: [],
    patch: wish.patch ?? {},
  };
  mall.articles.set(article.no, article);
  return article;
}

function writtenArticle(article: MallArticle): object {
  return {
    shop_no: 1,
    article_no: article.no,
    parent_article_no: article.parent,
    board_no: article.board,
    product_no: article.productNo,
    reply_depth: article.parent === null ? 0 : 1,
    created_date: inSeoul(article.at),
    writer: article.writer,
    title: article.title,
    content: article.content,
    notice: article.isNotice ? 'T' : 'F',
    deleted: 'F',
    order_id: article.orderId,
    reply_status: article.replyStatus,
    ...article.patch,
  };
}

function note(parts: Cafe24Parts, mall: Mall, { board, no }: MallArticle, text: string): void {
  const entry = { reference: `answer:${board}-${no}`, to: mall.id, text };
  ledgerOf(parts.ledgers, 'cafe24').note(entry, parts.clock());
}
