import type { EntityClass, EntityProperty } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * Rows of a statement as plain objects with the properties of a row class, for reads that only answer: nothing is kept for
 * changes, which is several times cheaper. The statement gives the columns of the table; what it gives more is said in
 * `More` and handed on as it comes.
 */
export async function plainRows<Row extends object, More extends object = object>(
  em: EntityManager,
  row: EntityClass<Row>,
  sql: string,
  values: readonly unknown[],
): Promise<(Row & More)[]> {
  const properties = Object.values<EntityProperty>(em.getMetadata().get(row).properties);
  const columns = new Set(properties.flatMap(({ fieldNames }) => fieldNames));
  const found = await em.execute<Record<string, unknown>[]>(sql, [...values]);
  // Every column of the row has its property and type in the metadata of the very class; what is more is the caller's.
  return found.map((line) => {
    const more = Object.entries(line).filter(([name]) => !columns.has(name));
    return { ...Object.fromEntries(more), ...plain(em, properties, line) } as Row & More;
  });
}

function plain(
  em: EntityManager,
  properties: readonly EntityProperty[],
  line: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const platform = em.getPlatform();
  return Object.fromEntries(
    properties.map((property) => {
      const value = line[property.fieldNames[0] ?? property.name] ?? null;
      if (value === null) return [property.name, null];
      if (property.runtimeType === 'Date') return [property.name, platform.parseDate(value as string)];
      return [property.name, property.customType ? property.customType.convertToJSValue(value, platform) : value];
    }),
  );
}
