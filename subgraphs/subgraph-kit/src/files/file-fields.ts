import { Ctx, FieldResolver, Resolver, Root, type ClassType } from 'type-graphql';
import type { Context } from '../context.ts';
import { FILE_REFUSALS } from './file-kinds.ts';
import { downloadLink, tombstonesOfFile } from './file-reads.ts';
import { roomOf } from './file-room.ts';
import { refusalWords } from './file-words.ts';
import type { StoredFileRow } from './file.entity.ts';
import { FileTombstone } from './file.type.ts';

/** Makes the resolver of what a slice's files say beyond their rows. */
export function storedFileFields(type: ClassType): ClassType {
  @Resolver(() => type)
  class StoredFileFields {
    @FieldResolver(() => String, { nullable: true, description: 'Why it was refused, in words for people' })
    refusalMessage(@Ctx() { language }: Context, @Root() { refusal }: StoredFileRow): string | null {
      const code = FILE_REFUSALS.find((known) => known === refusal);
      return code ? refusalWords[code][language] : null;
    }

    @FieldResolver(() => String, {
      nullable: true,
      description: 'Address of the file for the viewer alone, good for five minutes; none unless it is released',
    })
    downloadUrl(@Ctx() context: Context, @Root() file: StoredFileRow): string | null {
      return downloadLink(context, file, 'RELEASED');
    }

    @FieldResolver(() => String, { nullable: true, description: 'Address of a small image, good for five minutes' })
    thumbnailUrl(@Ctx() context: Context, @Root() file: StoredFileRow): string | null {
      return downloadLink(context, file, 'THUMBNAIL');
    }

    @FieldResolver(() => FileTombstone, { nullable: true, description: 'What is left of a destroyed original' })
    async tombstone(@Ctx() context: Context, @Root() { id }: StoredFileRow): Promise<FileTombstone | null> {
      const [tombstone] = await tombstonesOfFile(context, id);
      if (!tombstone) return null;
      return roomOf(context.em).declaration.mayMask(context)
        ? tombstone
        : Object.assign(new FileTombstone(), tombstone, { actorName: null });
    }
  }
  return StoredFileFields;
}
