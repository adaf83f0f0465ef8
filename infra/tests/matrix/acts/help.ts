import { newIdOf } from '../ids.ts';
import type { Act, Acts } from './act.ts';

const ENTRY = { category: '배송', question: '언제 오나요?', answer: '이틀 안에 옵니다.' };
const REPLY = { body: '{고객명} 고객님, 확인했습니다.', isShared: false };

let made = 0;

/** Acts on frequent questions, and on replies that the senior of a world keeps. */
export const helpActs: Acts = {
  createFaqEntry: async () => ENTRY,
  changeFaqEntry: onEntry(ENTRY),
  removeFaqEntry: onEntry(),
  countFaqUse: onEntry(),
  createReplyTemplate: async () => ({ ...REPLY, name: `답변 ${(made += 1)}` }),
  changeReplyTemplate: onTemplate(() => ({ ...REPLY, name: `고친 답변 ${(made += 1)}` })),
  removeReplyTemplate: onTemplate(),
};

function onEntry(more: Record<string, unknown> = {}): Act {
  return async (em, { world }) => {
    const entryId = newIdOf(world);
    await em.execute(
      `insert into faq_entry (id, category, question, answer, search_text, changed_at, changed_by_name)
       values (?, '배송', '언제 오나요?', '내일', '배송', '2026-11-20', '박선임')`,
      [entryId],
    );
    return { entryId, ...more };
  };
}

function onTemplate(more: () => Record<string, unknown> = () => ({})): Act {
  return async (em, { world, people }) => {
    const templateId = newIdOf(world);
    await em.execute(
      `insert into reply_template (id, owner_id, owner_name, name, body, is_shared, changed_at)
       values (?, ?, '박선임', ?, '확인했습니다.', false, '2026-11-20')`,
      [templateId, people.SENIOR, `답변 ${(made += 1)}`],
    );
    return { templateId, ...more() };
  };
}
