import { audit, isRefusal, newId, refuse, wholeAct, type Context, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { PartnerCode } from '../company-change/index.ts';
import { TEXT_MOST, textsIn, TITLE_MOST } from '../written-text/index.ts';
import { PartnerQuestionRow } from './partner-question.entity.ts';

/** A partner asks something about the system (K22); its colleagues read it too. */
export async function askPartnerQuestion(
  { em, actor, now }: Context,
  { title, text }: { readonly title: string; readonly text: string },
): Promise<PartnerQuestionRow | Refusal<PartnerCode>> {
  const texts = textsIn({ title, text }, { title: TITLE_MOST, text: TEXT_MOST });
  if (isRefusal<PartnerCode>(texts)) return texts;
  const { business } = actor;
  if (!business) return refuse('BUSINESS_UNKNOWN');
  return wholeAct<PartnerQuestionRow, PartnerCode>(em, async (tx) => {
    const id = newId();
    const [next] = await tx.execute<{ number: number }[]>("select nextval('partner_question_number')::int as number");
    if (!next) throw new Error('the sequence of questions gave no number');
    const said = { ...texts, askedBy: actor.name, askedAt: now };
    const question = tx.create(PartnerQuestionRow, {
      id,
      number: next.number,
      businessId: business,
      ...said,
      answer: null,
      answeredBy: null,
      answeredAt: null,
    });
    await tx.flush();
    const subject = { type: 'Business', id: business };
    await audit(tx, { act: 'partner-question.ask', subject, actor, data: { questionId: id } }, now);
    return question;
  });
}

/** Answers a question; once. */
export async function answerPartnerQuestion(
  { em, actor, now }: Context,
  { questionId, answer }: { readonly questionId: string; readonly answer: string },
): Promise<PartnerQuestionRow | Refusal<PartnerCode>> {
  const said = textsIn({ answer }, { answer: TEXT_MOST });
  if (isRefusal<PartnerCode>(said)) return said;
  return wholeAct<PartnerQuestionRow, PartnerCode>(em, async (tx) => {
    const lock = { lockMode: LockMode.PESSIMISTIC_WRITE };
    const question = await tx.findOne(PartnerQuestionRow, { id: questionId }, lock);
    if (!question) return refuse('QUESTION_UNKNOWN', ['input', 'questionId']);
    if (question.answeredAt) return refuse('QUESTION_ANSWERED');
    Object.assign(question, { ...said, answeredBy: actor.name, answeredAt: now });
    const subject = { type: 'Business', id: question.businessId };
    await audit(tx, { act: 'partner-question.answer', subject, actor, data: { questionId } }, now);
    return question;
  });
}
