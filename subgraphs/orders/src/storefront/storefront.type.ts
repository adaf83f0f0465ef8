import { enumOf } from '@madang/subgraph-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Kinds of storefront in the graph. */
export const StorefrontKind = enumOf('StorefrontKind', 'Kind of a storefront', {
  OWN: 'Run by the maker itself (판매자 본사)',
  CONSIGNED: "Run by a seller of the maker's goods (위탁 판매자)",
});

/** View of a storefront. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Storefront that sells our goods (분양몰)' })
export class Storefront {
  @Field(() => ID, { description: 'Identifier of the storefront' })
  id!: string;

  @Field(() => String, { description: 'Code of the storefront, e.g. PNR002' })
  code!: string;

  @Field(() => String, { description: 'Name of the storefront' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Internet domain of the storefront' })
  domain!: string | null;

  @Field(() => StorefrontKind, { description: 'Kind of the storefront' })
  kind!: string;
}
