/**
 * Colours of the base map. The ground is paper, streets are the lightest thing on it, everything
 * else stays quiet, so that the marks are what the eye finds. MapLibre cannot read CSS tokens; the
 * themes answer to those of `ui/tokens.css`.
 */
import type { GreenProperties, LandUseProperties } from '@/domain/areaPack';
import type { MapTheme } from '../scene';

interface Stroke {
  readonly fill: string;
  readonly edge: string;
}

export interface Palette {
  readonly ground: string;
  /** Laid over everything that the pack does not cover. */
  readonly outside: string;
  readonly outsideEdge: string;
  readonly landUse: Readonly<Record<LandUseProperties['kind'], string>>;
  readonly green: Readonly<Record<GreenProperties['kind'], string>>;
  readonly greenEdge: string;
  readonly water: Stroke;
  readonly block: Stroke;
  readonly building: Stroke;
  /** School, mosque, health centre: what people find their way by. */
  readonly publicBuilding: Stroke;
  readonly buildingShadow: string;
  readonly mainRoad: Stroke;
  readonly secondaryRoad: Stroke;
  readonly street: Stroke;
  /** Pavements, squares for walking. */
  readonly walk: Stroke;
  readonly path: string;
  readonly steps: Stroke;
  readonly barrier: string;
  readonly boundary: string;
  readonly boundaryGlow: string;
  readonly label: string;
  readonly labelSoft: string;
  readonly labelWater: string;
  readonly labelGreen: string;
  readonly labelHalo: string;
  /** Around marks and under their lines. */
  readonly markHalo: string;
  readonly markLabel: string;
  readonly accent: string;
  readonly warning: string;
  readonly preview: string;
  /** One ink for all marks, told apart by shape and letter; null where layers have their colours. */
  readonly markInk: string | null;
}

export const light: Palette = {
  ground: '#faf7f0',
  outside: 'rgba(228, 221, 209, 0.78)',
  outsideEdge: '#cfc4b2',
  landUse: {
    residential: '#f7f2e8',
    commercial: '#f7ece1',
    industrial: '#edeae6',
    school: '#f5ecd2',
    religious: '#eee8dc',
    parking: '#eeebe4',
    square: '#f3ead9',
  },
  green: {
    park: '#d9e6c6',
    wood: '#c5d9b4',
    grass: '#e1ead0',
    pitch: '#cbe0c2',
    playground: '#e4e9c6',
    cemetery: '#d4dfcb',
  },
  greenEdge: '#b7cb9f',
  water: { fill: '#bcd8e4', edge: '#93bccd' },
  block: { fill: '#f4eee3', edge: '#e8dfd0' },
  building: { fill: '#e4d9c8', edge: '#cdbfa8' },
  publicBuilding: { fill: '#d8c6aa', edge: '#b29d7b' },
  buildingShadow: '#d9cdb9',
  mainRoad: { fill: '#fdeec6', edge: '#dcc286' },
  secondaryRoad: { fill: '#fff8e3', edge: '#dccfae' },
  street: { fill: '#ffffff', edge: '#d8cebd' },
  walk: { fill: '#faf5f7', edge: '#dccfd3' },
  path: '#b3a189',
  steps: { fill: '#f3e9dc', edge: '#ab967a' },
  barrier: '#a59580',
  boundary: '#7e629f',
  boundaryGlow: 'rgba(95, 59, 151, 0.09)',
  label: '#5b5148',
  labelSoft: '#847a70',
  labelWater: '#39708c',
  labelGreen: '#53723f',
  labelHalo: 'rgba(255, 253, 250, 0.92)',
  markHalo: '#ffffff',
  markLabel: '#242029',
  accent: '#5f3b97',
  warning: '#a3331f',
  preview: '#5f3b97',
  markInk: null,
};

const dark: Palette = {
  ground: '#1f1d23',
  outside: 'rgba(8, 7, 10, 0.5)',
  outsideEdge: '#4a4551',
  landUse: {
    residential: '#222026',
    commercial: '#282227',
    industrial: '#232327',
    school: '#2b2822',
    religious: '#272427',
    parking: '#252429',
    square: '#2a2725',
  },
  green: {
    park: '#263126',
    wood: '#223022',
    grass: '#262d25',
    pitch: '#273629',
    playground: '#2d3124',
    cemetery: '#272e29',
  },
  greenEdge: '#3a4a38',
  water: { fill: '#1d3342', edge: '#2f5066' },
  block: { fill: '#25232a', edge: '#302d36' },
  building: { fill: '#322f38', edge: '#454150' },
  publicBuilding: { fill: '#403a3a', edge: '#5a524e' },
  buildingShadow: '#17151a',
  mainRoad: { fill: '#574e3d', edge: '#2b2720' },
  secondaryRoad: { fill: '#4a453d', edge: '#29262a' },
  street: { fill: '#423f48', edge: '#29262e' },
  walk: { fill: '#3c3842', edge: '#29262e' },
  path: '#6d6657',
  steps: { fill: '#35313a', edge: '#7a7062' },
  barrier: '#6f665c',
  boundary: '#a98fd0',
  boundaryGlow: 'rgba(201, 174, 242, 0.1)',
  label: '#cfc7d3',
  labelSoft: '#9a92a1',
  labelWater: '#86b4cd',
  labelGreen: '#97b88a',
  labelHalo: 'rgba(24, 22, 28, 0.9)',
  markHalo: '#f2ede4',
  markLabel: '#f2ede4',
  accent: '#c9aef2',
  warning: '#f0a08d',
  preview: '#c9aef2',
  markInk: null,
};

/** For the sun: white ground, black edges, no tint that has to be told from another. */
const contrast: Palette = {
  ...light,
  ground: '#ffffff',
  outside: 'rgba(0, 0, 0, 0.16)',
  outsideEdge: '#000000',
  landUse: {
    residential: '#ffffff',
    commercial: '#ffffff',
    industrial: '#f2f2f2',
    school: '#fff4cc',
    religious: '#f4f0ea',
    parking: '#f2f2f2',
    square: '#f6f1e6',
  },
  green: {
    park: '#c9e6ae',
    wood: '#a9d091',
    grass: '#dcefca',
    pitch: '#b5dfa9',
    playground: '#e3ecad',
    cemetery: '#c8dcbc',
  },
  greenEdge: '#4c7a2e',
  water: { fill: '#9fd0ea', edge: '#005487' },
  block: { fill: '#fbfaf8', edge: '#b9b2a8' },
  building: { fill: '#e3e0db', edge: '#5e5850' },
  publicBuilding: { fill: '#cfc8bd', edge: '#2e2a25' },
  buildingShadow: '#e3e0db',
  mainRoad: { fill: '#ffe08a', edge: '#3d3000' },
  secondaryRoad: { fill: '#fff2c2', edge: '#4d4638' },
  street: { fill: '#ffffff', edge: '#5c5648' },
  walk: { fill: '#ffffff', edge: '#8c7f86' },
  path: '#4f4535',
  steps: { fill: '#ffffff', edge: '#3b3123' },
  barrier: '#2e2a25',
  boundary: '#3b1478',
  boundaryGlow: 'rgba(59, 20, 120, 0)',
  label: '#000000',
  labelSoft: '#2b2b2b',
  labelWater: '#00345c',
  labelGreen: '#173d00',
  labelHalo: '#ffffff',
  markLabel: '#000000',
  accent: '#0033cc',
  warning: '#7a0f00',
  preview: '#3b1478',
};

/** The palettes that a screen opens with. Those of `paperPalettes.ts` come when they are asked for. */
const screenPalettes: Readonly<Partial<Record<MapTheme, Palette>>> = { light, dark, contrast };

/** Whether a theme's colours are there from the start. */
export function isScreenTheme(theme: MapTheme): boolean {
  return theme in screenPalettes;
}

/** Of `lateStyle.ts`, as much as is needed here. */
interface MorePalettes {
  readonly palettes: Readonly<Partial<Record<MapTheme, Palette>>>;
}

/** The colours of a theme; those of daylight while its own are still on their way. */
export function paletteOf(theme: MapTheme, late: MorePalettes | null = null): Palette {
  return screenPalettes[theme] ?? late?.palettes[theme] ?? light;
}
