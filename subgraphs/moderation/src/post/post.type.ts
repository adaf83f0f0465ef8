import { DateTime, enumOf } from '@madang/subgraph-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Kinds of posts in the graph. */
export const PostKind = enumOf('PostKind', 'Kind of a thing that can be reported', {
  POST: 'Post (게시글)',
  COMMENT: 'Comment on a post (댓글)',
  REPLY: 'Reply to a comment (대댓글)',
});

/** View of a post. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Post, comment or reply, as it was when it was reported (신고 당시 글 내용)' })
export class Post {
  @Field(() => ID, { description: 'Identifier of the post' })
  id!: string;

  @Field(() => PostKind, { description: 'Kind of the post' })
  kind!: string;

  @Field(() => String, { description: 'Identifier under which the community knows it' })
  externalId!: string;

  @Field(() => String, { description: 'Address of the post' })
  url!: string;

  @Field(() => String, { nullable: true, description: 'Title of the post; comments have none' })
  title!: string | null;

  @Field(() => String, { description: 'Content as it was when it was reported' })
  contentAsReported!: string;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp since which it is hidden (비노출)' })
  hiddenAt!: Date | null;
}
