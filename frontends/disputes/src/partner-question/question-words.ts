import { defineWords } from '@madang/frontend-kit';

/** Texts of questions of partners about the system. */
export const questionWords = defineWords('disputes-partner-questions', {
  ko: {
    title: '1:1 시스템 문의',
    shown: '보기',
    'shown.open': '답변 대기만',
    none: '문의가 없습니다',
    'none.open': '답변을 기다리는 문의가 없습니다',
    'none.text': '협력사가 시스템에 대해 문의하면 여기에 나타납니다.',
    'state.open': '답변 대기',
    'state.answered': '답변 완료',
    answer: '답변',
    'answer.send': '답변 보내기',
    'answer.text': '답변은 한 번만 보낼 수 있고, 문의한 협력사의 모든 담당자가 봅니다.',
    'answer.done': '답변을 보냈습니다',
    'field.answer': '답변 내용',
  },
  en: {
    title: 'Questions about the system',
    shown: 'Shown',
    'shown.open': 'Without an answer',
    none: 'No questions',
    'none.open': 'No question waits for an answer',
    'none.text': 'What partners ask about the system appears here.',
    'state.open': 'Waits',
    'state.answered': 'Answered',
    answer: 'Answer',
    'answer.send': 'Send the answer',
    'answer.text': 'There is one answer to a question; everybody at the partner reads it.',
    'answer.done': 'Answer sent',
    'field.answer': 'Answer',
  },
});
