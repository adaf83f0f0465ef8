import { newIdOf } from '../ids.ts';
import type { Seed } from './seed.ts';

const DAY = '2026-11-20T05:00:00Z';

/** A frequent question, and a reply that the senior of a world keeps for themselves. */
export const seedHelp: Seed = async (em, { world, people }) => {
  const entry = newIdOf(world);
  await em.execute(
    `insert into faq_entry (id, category, question, answer, search_text, hits, changed_at, changed_by_name)
     values (?, ?, '교환 비용', '왕복 6,000원', '교환비용', 3, ?, '박선임')`,
    [entry, `${world} 교환`, DAY],
  );
  await em.execute(
    `insert into reply_template (id, owner_id, owner_name, name, body, is_shared, changed_at)
     values (?, ?, '박선임', '사과', '{고객명} 고객님, 죄송합니다.', false, ?)`,
    [newIdOf(world), people.SENIOR, DAY],
  );
  return { FaqEntry: [entry] };
};
