/** The taxonomy against the field dossier it was typed from, where that lies beside the repository. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { numberIds, standardNumbers } from '@/domain/numbers';
import { layerIds, layers } from '@/domain/taxonomy/layers';
import { layerOf, typeDefinition, typeIds } from '@/domain/taxonomy/types';
import { sharedFile } from '../../sharedData';

const typesFile = sharedFile('domain/types.csv');
const numbersFile = sharedFile('domain/numbers.csv');

function rowsOf(path: string | null): Record<string, string>[] {
  const text = readFileSync(path ?? '', 'utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

test.skipIf(typesFile === null)('all types with their layer, geometry and privacy', () => {
  // Corrections of the map are ours and not the dossier's.
  const listed = typeIds.filter((id) => layerOf(id) !== 'check');
  const ours = listed.map((id) => {
    const { layer, geometries, privacy } = typeDefinition(id);
    return `${id} ${layer} ${[...geometries].sort()} ${privacy}`;
  });
  const theirs = rowsOf(typesFile).map(
    ({ id, layer, geometry, privacy }) =>
      `${id} ${layer} ${(geometry ?? '')
        .split(',')
        .map((each) => each.trim().replace('block count', 'block'))
        .sort()} ${privacy}`,
  );
  expect(ours).toHaveLength(112);
  expect(ours.sort()).toEqual(theirs.sort());
});

test.skipIf(numbersFile === null)('all numbers with value, source and confidence', () => {
  const known = new Map(Object.entries(standardNumbers));
  const matched = new Set<string>();
  for (const { id = '', value = '', source, confidence } of rowsOf(numbersFile)) {
    const values = value.split('-').map(Number);
    const ids = values.length === 1 ? [id] : [`${id}_low`, `${id}_high`];
    for (const [k, each] of ids.entries()) {
      expect([each, known.get(each)]).toMatchObject([
        each,
        { value: values[k], source: source?.replace(/^\(memory.*\)$/, 'memory'), confidence },
      ]);
      matched.add(each);
    }
  }
  expect([...matched].sort()).toEqual([...numberIds].sort());
});

test('layers differ by shape and by letter, so that no colour is needed', () => {
  expect(new Set(layerIds.map((id) => layers[id].shape)).size).toBe(layerIds.length);
  expect(new Set(layerIds.map((id) => layers[id].letter)).size).toBe(layerIds.length);
});
