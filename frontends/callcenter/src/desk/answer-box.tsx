import { useStep, useWords } from '@madang/frontend-kit';
import { ANSWER_QUESTION, questionWords, type ShownQuestion } from '../storefront-question/index.ts';
import { ANSWER_MAIL, mailWords, nameOf, type ShownMail } from '../ticket-mail/index.ts';
import { AnswerField } from './answer-field.tsx';
import { isOver } from './desk-state.ts';
import type { ShownTicket } from './desk-ticket.ts';
import type { Desk } from './use-desk.ts';
import { useSendAnswer } from './use-send-answer.ts';

const LONGEST_TO_MARKETPLACE = 2000;
const LONGEST_MAIL = 10_000;

interface AnswerBoxProps {
  readonly desk: Desk;
  readonly compare: (theirs: ShownTicket) => void;
}

/** Where who wrote from outside is answered: a buyer at a marketplace, or somebody by mail. */
export function AnswerBox(props: AnswerBoxProps) {
  const { ticket } = props.desk;
  if (ticket?.question) return <QuestionAnswer {...props} question={ticket.question} />;
  const mail = ticket?.mails.findLast(({ direction }) => direction === 'IN');
  return mail ? <MailAnswer {...props} mail={mail} /> : null;
}

/** What was sent stands there until it can be answered anew. */
function QuestionAnswer({ desk, compare, question }: AnswerBoxProps & { question: ShownQuestion }) {
  const { state, dispatch } = desk;
  const words = useWords(questionWords);
  const [act, { busy }] = useStep(ANSWER_QUESTION, (data) => data.answerTicketQuestion);
  const send = useSendAnswer(desk, compare, { act, done: words('done.send'), behind: words('behind.send') });
  const { answer } = state.screen.values;
  const isOpen = canAnswer(question) && !isOver(state.screen);
  const type = (text: string) => dispatch({ type: 'TYPE', values: { answer: text } });
  const isSentOnce = answer === '' && question.answer !== null;
  return (
    <AnswerField
      label={words(isOpen ? 'answer' : 'answer.sent')}
      value={isOpen ? answer : (question.answer ?? '')}
      placeholder={isOpen ? words('answer.hint') : words(`state.${question.answerState}`)}
      longest={LONGEST_TO_MARKETPLACE}
      isOpen={isOpen}
      busy={busy}
      sendLabel={words('send')}
      onType={type}
      onSend={() => void send()}
      again={isSentOnce ? { label: words('again'), act: () => type(question.answer ?? '') } : null}
    />
  );
}

function canAnswer({ answerState, refusalCode }: ShownQuestion): boolean {
  return answerState === 'OPEN' || (answerState === 'REFUSED' && refusalCode !== 'ALREADY_ANSWERED');
}

function MailAnswer({ desk, compare, mail }: AnswerBoxProps & { mail: ShownMail }) {
  const { state, dispatch } = desk;
  const words = useWords(mailWords);
  const [act, { busy }] = useStep(ANSWER_MAIL, (data) => data.answerTicketMail);
  const send = useSendAnswer(desk, compare, {
    act: ({ input }) => act({ input: { ...input, mailId: mail.id } }),
    done: words('done.send'),
    behind: words('behind.send'),
  });
  return (
    <AnswerField
      label={words('answer.to', { name: nameOf(mail) })}
      value={state.screen.values.answer}
      placeholder={words('answer.hint')}
      longest={LONGEST_MAIL}
      isOpen={!isOver(state.screen)}
      busy={busy}
      sendLabel={words('send')}
      onType={(text) => dispatch({ type: 'TYPE', values: { answer: text } })}
      onSend={() => void send()}
    />
  );
}
