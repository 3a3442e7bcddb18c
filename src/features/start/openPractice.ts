/** The practice neighbourhood: brought along with the app, copied into the store when first opened. */

import type { AreaPack } from '@/domain/areaPack';
import type { Change } from '@/domain/changes';
import { Failure } from '@/domain/failures';
import type { Uuid } from '@/domain/identifiers';
import type { ContentOf } from '@/domain/records';
import { execute } from '@/store/commands';
import { eraseNeighbourhood } from '@/store/erase';
import { forgetHistory } from '@/store/history';
import { neighbourhoodLists } from '@/store/neighbourhoods';
import { savePack } from '@/store/packs';
import packUrl from '../../../geodata/practice/pack.json?url';
import recordsUrl from '../../../geodata/practice/records.json?url';

interface PracticeRecords {
  neighbourhood: { id: Uuid } & ContentOf<'neighbourhood'>;
  records: ({ id: Uuid } & ContentOf<'mapRecord'>)[];
  activities: ({ id: Uuid } & ContentOf<'activity'>)[];
}

/**
 * Makes sure that the practice neighbourhood is in the store, and tells its id. Throws Failure
 * `fileNotReadable` if the app's own files can't be read, or a storage Failure.
 */
export async function preparePractice(): Promise<Uuid> {
  const known = neighbourhoodLists().present.find(({ practice }) => practice);
  if (known) return known.id;
  const [examples, pack] = await Promise.all([
    readOwnFile<PracticeRecords>(recordsUrl),
    readOwnFile<AreaPack>(packUrl),
  ]);
  const { id } = examples.neighbourhood;
  // An older practice lies in the bin with the same id: what was in it goes with it.
  if (neighbourhoodLists().deleted.some((each) => each.id === id)) await eraseNeighbourhood(id);
  await savePack(id, pack);
  await execute({ label: 'neighbourhoodAdded', changes: changesOf(examples) });
  // The examples were not put there by the group: «Geri al» has nothing to take back yet.
  forgetHistory();
  return id;
}

/** Throws what was added to the practice away and brings the examples back. */
export async function restartPractice(id: Uuid): Promise<Uuid> {
  await eraseNeighbourhood(id);
  return preparePractice();
}

function changesOf({ neighbourhood, records, activities }: PracticeRecords): Change[] {
  return [
    change('neighbourhood', neighbourhood),
    ...records.map((record) => change('mapRecord', record)),
    ...activities.map((activity) => change('activity', activity)),
  ];
}

function change(kind: Change['kind'], { id, ...content }: { id: Uuid }): Change {
  return { kind, id, patch: { ...content } };
}

async function readOwnFile<Content>(url: string): Promise<Content> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Failure('fileNotReadable', { name: url });
  return answer.json() as Promise<Content>;
}
