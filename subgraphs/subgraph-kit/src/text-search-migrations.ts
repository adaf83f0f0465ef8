import type { MigrationObject } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';
import { WALL_ROLES } from './walls/session.ts';

class AddShareOfWord extends Migration {
  override up(): void {
    // What PostgreSQL has counted of common words is not shown to those from whom rules keep rows; a share tells of no row.
    this.addSql(`create function share_of_word(words_index text, beginning text) returns float8
      language sql stable security definer set search_path = pg_catalog, pg_temp as $body$
        select coalesce(sum(freq), 0) from pg_stats
          cross join lateral unnest(most_common_elems::text::text[], most_common_elem_freqs) as counted (elem, freq)
        where schemaname = 'public' and tablename = words_index and starts_with(elem, lower(beginning))
      $body$`);
    this.addSql('revoke all on function share_of_word from public');
    this.addSql(`grant execute on function share_of_word to ${WALL_ROLES.join(', ')}`);
  }
}

/** What a search asks before it looks for words. */
export const textSearchMigrations: readonly MigrationObject[] = [
  { name: 'Migration20261130T2050_add_share_of_word', class: AddShareOfWord },
];
