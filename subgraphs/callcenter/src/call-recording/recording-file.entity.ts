import { defineEntity, p } from '@mikro-orm/core';

const RecordingFileSchema = defineEntity({
  name: 'RecordingFileRow',
  tableName: 'call_recording_file',
  properties: {
    id: p.uuid().primary(),
    callId: p.uuid(),
    expiresAt: p.datetime(3),
  },
});

/** Copy of a recording for somebody who asked to hear it. */
export class RecordingFileRow extends RecordingFileSchema.class {}
RecordingFileSchema.setClass(RecordingFileRow);

/** Table of copies of recordings. */
export const recordingFileRows = [RecordingFileSchema];
