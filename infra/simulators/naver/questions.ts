import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { ledgerOf } from '../ledger.ts';
import { handedOut, reads } from '../shop/shop.ts';
import { answer, bare, fail, storeIn, type NaverParts } from './naver-parts.ts';
import { inSeoul, type Store, type StoreQuestion } from './store.ts';

const QNAS = '/external/v1/contents/qnas';
const INQUIRIES = '/external/v1/pay-user/inquiries';
const MOST = { QNA: 100, INQUIRY: 200 } as const;

type Query = Readonly<Record<string, string | undefined>>;

/** Adds what buyers ask a store: questions on a product, and those on an order. */
export function addNaverQuestions(api: FastifyInstance, parts: NaverParts): void {
  addLists(api, parts);
  api.put<{ Params: { id: string } }>(`${QNAS}/:id`, async (request, reply) => {
    const store = storeIn(request);
    const question = store.questions.get(Number(request.params.id));
    const said = z.object({ commentContent: z.string().min(1) }).safeParse(request.body);
    if (question?.kind !== 'QNA') return fail(reply, 404, 'NOT_FOUND', '문의가 없습니다.');
    if (!said.success) return fail(reply, 400, 'BAD_REQUEST', 'commentContent');
    // A second answer replaces the first: nobody is warned.
    if (settle(parts, store, question, said.data.commentContent)) return lost(reply);
    return bare(parts, store, reply.code(200), null);
  });
  api.post<{ Params: { id: string } }>('/external/v1/pay-merchant/inquiries/:id/answer', async (request, reply) => {
    const store = storeIn(request);
    const question = store.questions.get(Number(request.params.id));
    const field = reads(parts.told, 'answer-content') ? 'answerContent' : 'answerComment';
    const said = z.object({ [field]: z.string().min(1) }).safeParse(request.body);
    if (question?.kind !== 'INQUIRY') return fail(reply, 404, 'ERR-NC-101004', '문의가 없거나 삭제되었습니다.');
    if (!said.success) return fail(reply, 400, 'ERR-NC-101001', field);
    if (question.answer) return fail(reply, 400, 'ERR-NC-101006', '이미 답변한 문의입니다.');
    if (settle(parts, store, question, said.data[field] ?? '')) return lost(reply);
    return answer(parts, store, reply, { inquiryCommentNo: `${question.no}1` });
  });
}

function addLists(api: FastifyInstance, parts: NaverParts): void {
  api.get<{ Querystring: Query }>(QNAS, async (request, reply) => {
    const { query } = request;
    const [from, to] = [new Date(query['fromDate'] ?? ''), new Date(query['toDate'] ?? '')];
    if (Number.isNaN(from.getTime()) || Number.isNaN(to.getTime()))
      return fail(reply, 400, 'BAD_REQUEST', 'fromDate, toDate');
    const store = storeIn(request);
    const found = ofKind(store, 'QNA').filter(({ at }) => at >= from && at <= to);
    const { rows, totalPages } = paged(found, query, 'QNA');
    return listed(parts, store, reply, { contents: handedOut(rows, store.behaviour).map(writtenQna), totalPages });
  });
  api.get<{ Querystring: Query }>(INQUIRIES, async (request, reply) => {
    const { query } = request;
    const [from, to] = [query['startSearchDate'] ?? '', query['endSearchDate'] ?? ''];
    if (![from, to].every((day) => /^\d{4}-\d{2}-\d{2}$/.test(day)))
      return fail(reply, 400, 'ERR-NC-101001', 'startSearchDate, endSearchDate');
    const store = storeIn(request);
    const days = ofKind(store, 'INQUIRY').map((question) => ({ question, day: inSeoul(question.at).slice(0, 10) }));
    const found = days.filter(({ day }) => day >= from && day <= to).map(({ question }) => question);
    const { rows, totalPages } = paged(found, query, 'INQUIRY');
    return listed(parts, store, reply, { content: handedOut(rows, store.behaviour).map(writtenInquiry), totalPages });
  });
}

/** Lists stand alone in the answer; by another reading they are wrapped like everything else. */
function listed(parts: NaverParts, store: Store, reply: Parameters<typeof answer>[2], list: object): Promise<unknown> {
  return (reads(parts.told, 'wrapped-questions') ? answer : bare)(parts, store, reply, list);
}

function ofKind(store: Store, kind: StoreQuestion['kind']): StoreQuestion[] {
  return [...store.questions.values()].filter((question) => question.kind === kind);
}

function paged(found: readonly StoreQuestion[], query: Query, kind: StoreQuestion['kind']) {
  const size = Math.min(Number(query['size'] ?? 10), MOST[kind]);
  const page = Number(query['page'] ?? 1);
  return { rows: found.slice((page - 1) * size, page * size), totalPages: Math.ceil(found.length / size) };
}

function writtenQna({ no, at, content, asker, productNo, productName, answer: answered, patch }: StoreQuestion) {
  return {
    questionId: no,
    productId: productNo,
    productName,
    question: content,
    ...(answered ? { answer: answered.text } : {}),
    answered: answered !== null,
    maskedWriterId: asker,
    createDate: inSeoul(at),
    ...patch,
  };
}

function writtenInquiry(question: StoreQuestion): object {
  const { no, at, title, content, asker, orderId, productOrderIds, productName, answer: answered } = question;
  return {
    inquiryNo: no,
    category: '배송',
    title,
    inquiryContent: content,
    inquiryRegistrationDateTime: inSeoul(at),
    customerName: asker,
    orderId,
    productOrderIdList: productOrderIds.join(','),
    productName,
    answered: answered !== null,
    ...(answered ? { answerContent: answered.text, answerRegistrationDateTime: inSeoul(answered.at) } : {}),
    ...question.patch,
  };
}

function lost(reply: FastifyReply): FastifyReply {
  reply.hijack();
  reply.raw.destroy();
  return reply;
}

/** Writes an answer down; gives whether the reply to it is to be lost. */
function settle(parts: NaverParts, store: Store, question: StoreQuestion, text: string): boolean {
  question.answer = { text, at: parts.clock() };
  const entry = { reference: `answer:${question.kind}-${question.no}`, to: store.id, text };
  ledgerOf(parts.ledgers, 'naver').note(entry, parts.clock());
  const { losesReply } = question;
  question.losesReply = false;
  return losesReply;
}
