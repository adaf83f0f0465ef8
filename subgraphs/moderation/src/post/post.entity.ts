import { defineEntity, p } from '@mikro-orm/core';
import { POST_KINDS } from './post.ts';

const PostSchema = defineEntity({
  name: 'PostRow',
  tableName: 'post',
  uniques: [{ name: 'post_external_unique', properties: ['kind', 'externalId'] }],
  properties: {
    id: p.uuid().primary(),
    kind: p.enum([...POST_KINDS]),
    /** Identifier under which the community knows it. */
    externalId: p.text(),
    url: p.text(),
    title: p.text().nullable(),
    contentAsReported: p.text(),
    /** Sealed; see post.personal.ts. */
    posterName: p.blob(),
    posterEmail: p.blob().nullable(),
    /** Empty: posts are not found by their posters' names. */
    personalIndex: p.array(),
    posterCustomerId: p.uuid().nullable(),
    hiddenAt: p.datetime(3).nullable(),
  },
});

/** Post, comment or reply, as it was when somebody reported it. */
export class PostRow extends PostSchema.class {}
PostSchema.setClass(PostRow);

/** Table of posts. */
export const postRows = PostSchema;
