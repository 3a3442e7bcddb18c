/** A record as a file tells it, before the store gives it an id, a neighbourhood and a moment. */
import type { RecordGeometry } from '@/domain/geometry';
import type { Uuid } from '@/domain/identifiers';
import type { ContentOf } from '@/domain/records';
import type { TypeId } from '@/domain/taxonomy/types';
import type { MendKey, RefusalKey } from './findings';

export type CandidateContent = Omit<
  ContentOf<'mapRecord'>,
  'neighbourhoodId' | 'createdAt' | 'deleted'
>;

export interface RecordCandidate {
  /** The file's row, see `ForeignRow.number`. */
  readonly row: number;
  /**
   * The record's own id: the file was written by this app for the neighbourhood that is open. Null
   * for everything else, which is known again by `content.origin`.
   */
  readonly ownId: Uuid | null;
  readonly content: CandidateContent;
}

/** What became of one row. */
export type RowResult =
  | { readonly outcome: 'refused'; readonly key: RefusalKey; readonly name: string }
  | {
      /** `outside`: beyond the boundary. `untyped`: good, but what it is isn't said. */
      readonly outcome: 'outside' | 'untyped';
      readonly name: string;
      readonly parts: readonly RecordGeometry[];
    }
  | {
      readonly outcome: 'taken';
      readonly name: string;
      /** As they will be stored, and the type of each. */
      readonly parts: readonly RecordGeometry[];
      readonly typeIds: readonly (TypeId | null)[];
      /** Only until the next row is read. */
      readonly mends: ReadonlySet<MendKey>;
      /** Makes the records; once at most. Looking a file through needs none of them. */
      candidates(): RecordCandidate[];
    };
