import { hasRole, type Context } from '@madang/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Customer } from '../stubs/customer.type.ts';
import type { PostRow } from './post.entity.ts';
import { postPersonal } from './post.personal.ts';
import { Post } from './post.type.ts';

/** Fields of posts that differ from their rows. */
@Resolver(() => Post)
export class PostResolver {
  @FieldResolver(() => String, { description: 'Name under which it was posted (게시자)' })
  posterName(@Ctx() context: Context, @Root() post: PostRow): Promise<string | null> {
    return postPersonal.show(context, post, 'posterName');
  }

  @FieldResolver(() => String, { nullable: true, description: 'Address of mail of the poster, masked for moderators' })
  posterEmail(@Ctx() context: Context, @Root() post: PostRow): Promise<string | null> {
    return postPersonal.show(context, post, 'posterEmail');
  }

  @FieldResolver(() => Customer, {
    nullable: true,
    description: 'Poster, where they are a customer; told to staff and to themselves',
  })
  poster(@Ctx() { actor }: Context, @Root() { posterCustomerId }: PostRow): { id: string } | null {
    if (!posterCustomerId) return null;
    const told =
      hasRole(actor, 'MODERATOR', 'ADMIN', 'AGENT', 'SENIOR', 'OFFICER', 'LEAD') || actor.customer === posterCustomerId;
    return told ? { id: posterCustomerId } : null;
  }
}
