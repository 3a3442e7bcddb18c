import { describe, expect, it } from 'vitest';
import { applyPatch, type Change } from '@/domain/changes';
import type { MapRecord } from '@/domain/records';
import { countFromSource, ImportPlanner } from '@/features/exchange/planImport';
import type { RecordCandidate } from '@/formats/candidate';

const neighbourhoodId = '01890000-0000-7000-8000-000000000001';
const stampOf = (moment: number) => `${String(moment).padStart(9, '0')}-0000-aaaaaaaa`;

function candidate(
  key: string,
  content: Partial<RecordCandidate['content']> = {},
  ownId: string | null = null,
): RecordCandidate {
  return {
    row: 1,
    ownId,
    content: {
      typeId: 't_resmi',
      geometry: { type: 'Point', coordinates: [27.06, 38.51] },
      placement: 'import',
      accuracyMetres: null,
      name: 'Park',
      note: '',
      source: 'official',
      hazards: [],
      severity: null,
      likelihood: null,
      attributes: {},
      photos: {},
      observedOn: null,
      origin: { title: 'toplanma alanları 2025', key, licence: '' },
      ...content,
    },
  };
}

let ids = 0;

function plan(candidates: readonly RecordCandidate[], records: readonly MapRecord[] = []) {
  const planner = new ImportPlanner({
    neighbourhoodId,
    now: '2026-11-23T09:30:00.000Z',
    newId: () => {
      ids += 1;
      return `01890000-0000-7000-8000-${String(ids).padStart(12, '0')}`;
    },
  });
  for (const record of records) planner.know(record);
  for (const each of candidates) planner.add(each);
  return planner.result();
}

/** Records as the store would make them of changes, all with one stamp. */
function stored(
  changes: readonly Change<'mapRecord'>[],
  before: readonly MapRecord[],
  moment: number,
) {
  const records = new Map(before.map((record) => [record.id, record]));
  for (const change of changes) {
    records.set(change.id, applyPatch(records.get(change.id), change, stampOf(moment)).record);
  }
  return [...records.values()];
}

const edit = (records: readonly MapRecord[], patch: Record<string, unknown>, moment: number) =>
  stored([{ kind: 'mapRecord', id: records[0]?.id ?? '', patch }], records, moment);

describe('the plan of an import', () => {
  it('adds what is new, with all that a record needs', () => {
    const { added, changed, same } = plan([candidate('1'), candidate('2')]);
    expect(added).toHaveLength(2);
    expect(added[0]?.patch).toMatchObject({ neighbourhoodId, name: 'Park' });
    expect([changed.length, same]).toEqual([0, 0]);
  });

  it('leaves alone what came before and is the same', () => {
    const records = stored(plan([candidate('1')]).added, [], 1);
    expect(plan([candidate('1')], records)).toMatchObject({ added: [], changed: [], same: 1 });
  });

  it('knows the same list of another year, and not another list', () => {
    const records = stored(plan([candidate('1')]).added, [], 1);
    const from = (title: string) =>
      plan([candidate('1', { origin: { title, key: '1', licence: '' } })], records);
    expect(from('toplanma_alanlari_2026 (1)').same).toBe(1);
    expect(from('duraklar 2025').added).toHaveLength(1);
    expect(countFromSource(records, 'Toplanma Alanları 2026')).toBe(1);
  });

  it('updates instead of doubling', () => {
    const records = stored(plan([candidate('1')]).added, [], 1);
    const { added, changed } = plan([candidate('1', { name: 'Yeni Park' })], records);
    expect(added).toEqual([]);
    expect(changed).toEqual([
      {
        kind: 'mapRecord',
        id: records[0]?.id,
        patch: { name: 'Yeni Park', origin: candidate('1').content.origin },
      },
    ]);
  });

  it('keeps what the group has corrected since, and takes the rest', () => {
    const imported = stored(plan([candidate('1')]).added, [], 1);
    const moved = edit(imported, { geometry: { type: 'Point', coordinates: [27.07, 38.52] } }, 2);
    const again = candidate('1', { name: 'Yeni Park' });
    const { changed, kept } = plan([again], moved);
    expect(Object.keys(changed[0]?.patch ?? {}).sort()).toEqual(['name', 'origin']);
    expect(kept).toBe(1);
    // The name that came with the second import is no correction of the group's.
    const second = stored(changed, moved, 3);
    const third = plan([candidate('1', { name: 'Üçüncü Park' })], second);
    expect(third.changed[0]?.patch).toMatchObject({ name: 'Üçüncü Park' });
  });

  it('brings a record back out of the bin', () => {
    const imported = stored(plan([candidate('1')]).added, [], 1);
    const deleted = edit(imported, { deleted: true }, 2);
    expect(plan([candidate('1')], deleted).changed[0]?.patch).toEqual({ deleted: false });
  });

  it('never overwrites something with nothing', () => {
    const full = candidate('1', { name: 'Park', note: 'İlçe: Çiğli', attributes: { alan_m2: 5 } });
    const records = stored(plan([full]).added, [], 1);
    const empty = candidate('1', { name: '', note: '', attributes: {} });
    expect(plan([empty], records)).toMatchObject({ changed: [], same: 1 });
  });

  it('leaves grades, hazards and source of a foreign record to the group', () => {
    const imported = stored(plan([candidate('1')]).added, [], 1);
    const graded = edit(imported, { source: 'seen', hazards: ['sel'] }, 2);
    expect(plan([candidate('1')], graded)).toMatchObject({ changed: [], same: 1, kept: 0 });
  });

  it('takes everything that our own file tells, by its id', () => {
    const id = '01890000-0000-7000-8000-0000000000aa';
    const own = candidate('', { origin: null, source: 'seen', severity: 2 }, id);
    const records = stored(plan([own]).added, [], 1);
    expect(records[0]?.id).toBe(id);
    expect(plan([own], records).same).toBe(1);
    const other = candidate(
      '',
      { origin: null, source: 'told', severity: 5, attributes: { su: 'yes' } },
      id,
    );
    expect(plan([other], records).changed).toEqual([
      { kind: 'mapRecord', id, patch: { source: 'told', severity: 5, 'attributes.su': 'yes' } },
    ]);
  });
});
