/** The form of a neighbourhood's facts, and what it becomes. */
import type { Change } from '@/domain/changes';
import { boundingBoxOf, positionsOf } from '@/domain/geodesy';
import type { AreaGeometry, Position } from '@/domain/geometry';
import type { Instant, Uuid } from '@/domain/identifiers';
import type { ContentOf, Neighbourhood } from '@/domain/records';

export interface NeighbourhoodForm {
  name: string;
  district: string;
  province: string;
  boundary: AreaGeometry | null;
  /** The boundary's name in its file, shown so that a wrong choice is noticed. */
  boundaryName: string;
  /** Where the map starts if there is no boundary. */
  centre: Position | null;
  population: number | null;
  homes: number | null;
  populationSource: string;
  groupName: string;
}

export const emptyForm: NeighbourhoodForm = {
  name: '',
  district: '',
  province: '',
  boundary: null,
  boundaryName: '',
  centre: null,
  population: null,
  homes: null,
  populationSource: '',
  groupName: '',
};

export function formOf(neighbourhood: Neighbourhood): NeighbourhoodForm {
  const { name, district, province, boundary, centre, population, homes } = neighbourhood;
  const { populationSource, groupName } = neighbourhood;
  return {
    name,
    district,
    province,
    boundary,
    boundaryName: name,
    centre,
    population,
    homes,
    populationSource,
    groupName,
  };
}

/** Where the map starts: the middle of the boundary's box, else the given centre; null if neither. */
export function startPositionOf(form: NeighbourhoodForm): Position | null {
  if (form.boundary === null) return form.centre;
  const box = boundingBoxOf(positionsOf(form.boundary));
  return box === null ? form.centre : [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
}

/** What is still missing before the form can become a neighbourhood; null if nothing. */
export function formGap(form: NeighbourhoodForm): 'name' | 'centre' | null {
  if (form.name.trim() === '') return 'name';
  return startPositionOf(form) === null ? 'centre' : null;
}

function factsOf(form: NeighbourhoodForm, centre: Position) {
  return {
    name: form.name.trim(),
    district: form.district.trim(),
    province: form.province.trim(),
    boundary: form.boundary,
    centre,
    population: form.population,
    homes: form.homes,
    populationSource: form.populationSource.trim(),
    groupName: form.groupName.trim(),
  };
}

/**
 * The change that makes the neighbourhood.
 * @throws {RangeError} if `formGap` is not null.
 */
export function makingOf(form: NeighbourhoodForm, id: Uuid, now: Instant): Change<'neighbourhood'> {
  const content: ContentOf<'neighbourhood'> = {
    ...factsOf(form, neededCentre(form)),
    neighbourhoodId: id,
    deleted: false,
    practice: false,
    settings: {},
    createdAt: now,
  };
  return { kind: 'neighbourhood', id, patch: { ...content } };
}

/** The change from a neighbourhood to the form's facts: only fields that differ; null if none. */
export function editingOf(
  form: NeighbourhoodForm,
  neighbourhood: Neighbourhood,
): Change<'neighbourhood'> | null {
  const facts = factsOf(form, neededCentre(form));
  const patch = Object.fromEntries(
    Object.entries(facts).filter(
      ([field, value]) =>
        JSON.stringify(value) !== JSON.stringify(neighbourhood[field as keyof typeof facts]),
    ),
  );
  if (Object.keys(patch).length === 0) return null;
  return { kind: 'neighbourhood', id: neighbourhood.id, patch };
}

function neededCentre(form: NeighbourhoodForm): Position {
  const centre = startPositionOf(form);
  if (centre === null) throw new RangeError('a neighbourhood needs a boundary or a centre');
  return centre;
}
