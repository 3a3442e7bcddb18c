/** Writes a town as OSM XML, Overpass JSON and osmtogeojson's GeoJSON. */
import { nodeById, type TagList, type Town, type TownWay } from './town';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const xmlTags = (tags: TagList = {}) =>
  Object.entries(tags)
    .map(([k, v]) => `<tag k="${escaped(k)}" v="${escaped(v)}"/>`)
    .join('');

const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n<osm version="0.6">';

export function osmXml({ nodes, ways, relations }: Town, head = xmlHead): string {
  return [
    head,
    '<bounds minlat="38.49" minlon="33.99" maxlat="38.51" maxlon="34.01"/>',
    ...nodes.map(
      ({ id, at: [lon, lat], tags }) =>
        `<node id="${id}" lat="${lat}" lon="${lon}" timestamp="2026-03-01T10:00:00Z">${xmlTags(tags)}</node>`,
    ),
    ...ways.map(
      ({ id, nodes: refs, tags }) =>
        `<way id="${id}" timestamp="2026-04-02T10:00:00Z">${refs.map((ref) => `<nd ref="${ref}"/>`).join('')}${xmlTags(tags)}</way>`,
    ),
    ...relations.map(
      ({ id, members, tags }) =>
        `<relation id="${id}">${members
          .map(({ type, ref, role }) => `<member type="${type}" ref="${ref}" role="${role}"/>`)
          .join('')}${xmlTags(tags)}</relation>`,
    ),
    '</osm>',
  ].join('\n');
}

/** `body`: ways by ids; `geom`: ways and members with places, and no points but tagged ones. */
export function overpassJson(town: Town, out: 'body' | 'geom'): string {
  const { nodes, ways, relations } = town;
  const places = nodeById(town);
  const geometry = (refs: readonly number[]) =>
    refs.map((ref) => {
      const [lon, lat] = places.get(ref)?.at ?? [0, 0];
      return { lat, lon };
    });
  const wayById = new Map(ways.map((way) => [way.id, way]));
  const isGeom = out === 'geom';
  return JSON.stringify({
    version: 0.6,
    osm3s: { timestamp_osm_base: '2026-05-03T10:00:00Z' },
    elements: [
      ...nodes
        .filter(({ tags }) => !isGeom || tags !== undefined)
        .map(({ id, at: [lon, lat], tags }) => ({ type: 'node', id, lat, lon, tags })),
      ...ways
        .filter(({ tags }) => !isGeom || tags !== undefined)
        .map(({ id, nodes: refs, tags }) => ({
          type: 'way',
          id,
          ...(isGeom ? { geometry: geometry(refs) } : { nodes: refs }),
          tags,
        })),
      ...relations.map(({ id, members, tags }) => ({
        type: 'relation',
        id,
        members: members.map((member) => ({
          ...member,
          ...(isGeom ? { geometry: geometry(wayById.get(member.ref)?.nodes ?? []) } : {}),
        })),
        tags,
      })),
    ],
  });
}

/** Flat, as Overpass Turbo exports it; `nested`, as osmtogeojson itself makes it. */
export function osmGeoJson(town: Town, manner: 'flat' | 'nested'): string {
  const places = nodeById(town);
  const line = (way: TownWay | undefined) => way?.nodes.map((ref) => places.get(ref)?.at) ?? [];
  const wayById = new Map(town.ways.map((way) => [way.id, way]));
  const feature = (id: string, geometry: object, tags: TagList) => ({
    type: 'Feature',
    id,
    geometry,
    properties: manner === 'flat' ? { '@id': id, ...tags } : { type: id.split('/')[0], tags },
  });
  const [first, second, glade] = [105, 106, 107].map((id) => line(wayById.get(id)));
  return JSON.stringify({
    type: 'FeatureCollection',
    generator: 'overpass-ide',
    timestamp: '2026-05-03T10:00:00Z',
    features: [
      ...town.relations.map(({ id, tags }) =>
        feature(
          `relation/${id}`,
          {
            type: 'Polygon',
            coordinates: [[...(first ?? []), ...[...(second ?? [])].reverse().slice(1)], glade],
          },
          tags,
        ),
      ),
      ...town.ways.flatMap((way) => {
        if (way.tags === undefined) return [];
        const coordinates = line(way);
        const isArea = way.tags.building !== undefined;
        const geometry = isArea
          ? { type: 'Polygon', coordinates: [coordinates] }
          : { type: 'LineString', coordinates };
        return [feature(`way/${way.id}`, geometry, way.tags)];
      }),
      ...town.nodes.flatMap(({ id, at, tags }) =>
        tags === undefined ? [] : [feature(`node/${id}`, { type: 'Point', coordinates: at }, tags)],
      ),
    ],
  });
}
