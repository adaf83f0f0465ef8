import { registerEnumType } from 'type-graphql';

/** Makes a GraphQL enum of a closed list of words, described one by one. */
export function enumOf<Value extends string>(
  name: string,
  description: string,
  values: Readonly<Record<Value, string>>,
): Readonly<Record<Value, Value>> {
  const entries = Object.keys(values).map((value) => [value, value]);
  // Object.fromEntries forgets the key type.
  const members = Object.fromEntries(entries) as Record<Value, Value>;
  registerEnumType(members, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      Object.entries<string>(values).map(([value, text]) => [value, { description: text }]),
    ) as Record<Value, { description: string }>,
  });
  return members;
}

/** Name of a step as a word of an enum: `bookPickup` is `BOOK_PICKUP`. */
export function asEnumValue(step: string): string {
  return step.replaceAll(/[A-Z]/g, '_$&').toUpperCase();
}
