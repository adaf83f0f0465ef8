export { GraphQLDateTime as DateTime, GraphQLLocalDate as LocalDate, GraphQLSafeInt as SafeInt } from 'graphql-scalars';
