import type { Actor } from '@madang/shared-schema/actor';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { AuditAnchor } from './audit/audit-anchor.ts';
import type { Language } from './language.ts';
import type { Live } from './live.ts';

/** What every resolver and use case is handed: who asks, when, in which language, and the rows. */
export interface Context {
  readonly actor: Actor;
  /** Entity manager of this request alone; the database lets it see and write what the actor may. */
  readonly em: EntityManager;
  readonly now: Date;
  readonly language: Language;
  /** Live changes of this slice, for subscriptions. */
  readonly live: Live;
  /** Witness of the audit chain outside the database. */
  readonly anchor: AuditAnchor;
}
