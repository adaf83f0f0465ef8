import type { EntityManager } from '@mikro-orm/postgresql';

const SHOW = `update post set hidden_at = null where id = ? and not exists (
  select from infringement_report other where other.post_id = post.id and other.id <> ?
    and other.state in ('HIDDEN', 'OBJECTED', 'RESUMING', 'CLOSED'))`;

/** Shows a post again that one report had hidden, unless another report still keeps it hidden. */
export async function showPost(tx: EntityManager, id: string, reportId: string): Promise<void> {
  await tx.execute(SHOW, [id, reportId]);
}
