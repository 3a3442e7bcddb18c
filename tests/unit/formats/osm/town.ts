/** A small invented town as OpenStreetMap elements, to be written in every format. */

export type TagList = Readonly<Record<string, string>>;

export interface TownNode {
  readonly id: number;
  readonly at: readonly [longitude: number, latitude: number];
  readonly tags?: TagList;
}

export interface TownWay {
  readonly id: number;
  readonly nodes: readonly number[];
  readonly tags?: TagList;
}

export interface TownRelation {
  readonly id: number;
  readonly members: readonly {
    readonly type: 'node' | 'way' | 'relation';
    readonly ref: number;
    readonly role: string;
  }[];
  readonly tags: TagList;
}

export interface Town {
  readonly nodes: readonly TownNode[];
  readonly ways: readonly TownWay[];
  readonly relations: readonly TownRelation[];
}

/** 0.001° is some 87 m to the east and 111 m to the north here. */
const origin = [34, 38.5] as const;

const at = (east: number, north: number): readonly [number, number] => [
  Math.round((origin[0] + east / 1000) * 1e7) / 1e7,
  Math.round((origin[1] + north / 1000) * 1e7) / 1e7,
];

/**
 * A street of three points (1-2-3) with a name, crossed at 2 by steps (4-2-5); a motorway above it
 * all; a building (6-7-8-9); a wood of two ways with a glade; a pharmacy; a path to the wood.
 */
export const town: Town = {
  nodes: [
    { id: 1, at: at(0, 0) },
    { id: 2, at: at(1, 0) },
    { id: 3, at: at(2, 0.5) },
    { id: 4, at: at(1, -1) },
    { id: 5, at: at(1, 1) },
    { id: 6, at: at(0.2, 0.2) },
    { id: 7, at: at(0.4, 0.2) },
    { id: 8, at: at(0.4, 0.4) },
    { id: 9, at: at(0.2, 0.4) },
    { id: 10, at: at(0.6, 0.1), tags: { amenity: 'pharmacy', name: 'Çınar Eczanesi' } },
    { id: 11, at: at(2, 2) },
    { id: 12, at: at(3, 2) },
    { id: 13, at: at(3, 3) },
    { id: 14, at: at(2, 3) },
    { id: 15, at: at(2.3, 2.3) },
    { id: 16, at: at(2.6, 2.3) },
    { id: 17, at: at(2.6, 2.6) },
    { id: 18, at: at(-2, 2) },
    { id: 19, at: at(4, 2) },
    { id: 7_000_000_001, at: at(1.5, -1) },
  ],
  ways: [
    {
      id: 101,
      nodes: [1, 2, 3],
      tags: {
        highway: 'residential',
        name: 'Maple Street',
        'name:tr': 'Akçaağaç Sokağı',
        width: '3,5 m',
        surface: 'asphalt',
        incline: '-8%',
        oneway: 'yes',
      },
    },
    { id: 102, nodes: [4, 2, 5], tags: { highway: 'steps', step_count: '42' } },
    { id: 103, nodes: [18, 19], tags: { highway: 'motorway', lanes: '3', bridge: 'yes' } },
    { id: 104, nodes: [6, 7, 8, 9, 6], tags: { building: 'apartments', 'building:levels': '5' } },
    { id: 105, nodes: [11, 12, 13] },
    { id: 106, nodes: [11, 14, 13] },
    { id: 107, nodes: [15, 16, 17, 15] },
    { id: 108, nodes: [4, 7_000_000_001], tags: { highway: 'path' } },
  ],
  relations: [
    {
      id: 201,
      members: [
        { type: 'way', ref: 105, role: 'outer' },
        { type: 'way', ref: 107, role: 'inner' },
        { type: 'way', ref: 106, role: 'outer' },
      ],
      tags: { type: 'multipolygon', natural: 'wood', name: 'Sığla Korusu' },
    },
  ],
};

export const nodeById = (of: Town) => new Map(of.nodes.map((node) => [node.id, node]));
