import type { ReportFilesQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

// A file as the panel and every act on it show it.
graphql(`
  fragment ReportFile_file on ReportFile {
    id
    purpose
    name
    state
    refusalMessage
    size
    width
    height
    mustBeMasked
    uploaderName
    requestedAt
    downloadUrl
    thumbnailUrl
    tombstone {
      attestation
      actorName
      destroyedAt
      boxes
      sha256
    }
  }
`);

/** Files of a report; their addresses hold for five minutes. */
export const REPORT_FILES = graphql(`
  query ReportFiles($id: ID!) {
    infringementReport(id: $id) {
      id
      files {
        ...ReportFile_file @unmask
      }
    }
  }
`);

/** A file as the panel shows it. */
export type ShownFile = NonNullable<ReportFilesQuery['infringementReport']>['files'][number];
