import { evidencePersonal } from '../../../../subgraphs/callcenter/src/evidence/evidence.personal.ts';
import { newIdOf } from '../ids.ts';
import type { Seed } from './seed.ts';

const DAY = '2026-11-20T05:00:00Z';

/** A frequent question, a reply that the senior of a world keeps for themselves, and the evidence of its ticket. */
export const seedHelp: Seed = async (em, { world, people, ticket }) => {
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
  // One of its texts is not as its digest says, so that a flaw is told of.
  const [bundle, item] = [newIdOf(world), newIdOf(world)];
  const { content, personalIndex } = await evidencePersonal.seal(em, item, { content: '{}' });
  await em.execute("insert into evidence_bundle (id, ticket_id, state, asked_at) values (?, ?, 'COLLECTING', ?)", [
    bundle,
    ticket,
    DAY,
  ]);
  await em.execute(
    "insert into evidence_item (id, bundle_id, name, content, personal_index, sha256, bytes) values (?, ?, 'policy.json', ?, ?, ?, 2)",
    [item, bundle, content, `{${personalIndex.join(',')}}`, 'a'.repeat(64)],
  );
  await em.execute(
    "update evidence_bundle set state = 'FROZEN', manifest = '{}', digest = ?, frozen_at = ? where id = ?",
    ['a'.repeat(64), DAY, bundle],
  );
  return { FaqEntry: [entry] };
};
