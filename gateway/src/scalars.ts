import { isScalarType, type GraphQLSchema } from 'graphql';
import { GraphQLDateTime, GraphQLLocalDate, GraphQLSafeInt } from 'graphql-scalars';

/** Teaches a schema read from SDL what its scalars accept, so that a time that is none is refused here and not by a subgraph. */
export function readScalars(schema: GraphQLSchema): void {
  for (const known of [GraphQLDateTime, GraphQLLocalDate, GraphQLSafeInt]) {
    const type = schema.getType(known.name);
    if (!isScalarType(type)) continue;
    type.parseValue = known.parseValue;
    type.parseLiteral = known.parseLiteral;
  }
}
