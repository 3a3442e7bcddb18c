/** Colours for paper and for training, fetched when they are first asked for. */
import { light, type Palette } from './palette';

/**
 * For paper: edges carry the drawing, tints are so light that a black-and-white copy stays clean and
 * a pen can be seen on them.
 */
export const print: Palette = {
  ...light,
  ground: '#ffffff',
  outside: 'rgba(0, 0, 0, 0.07)',
  outsideEdge: '#8c8c8c',
  landUse: {
    residential: '#ffffff',
    commercial: '#ffffff',
    industrial: '#f7f7f7',
    school: '#fbf6e6',
    religious: '#f8f6f2',
    parking: '#f6f6f6',
    square: '#faf7f0',
  },
  green: {
    park: '#e6f0da',
    wood: '#dbe9ce',
    grass: '#eef4e6',
    pitch: '#e0eed9',
    playground: '#f0f3df',
    cemetery: '#e6ede1',
  },
  greenEdge: '#a6b898',
  water: { fill: '#d6e8f1', edge: '#7ea5b8' },
  block: { fill: '#fdfcfa', edge: '#dedad3' },
  building: { fill: '#eae7e2', edge: '#a49e95' },
  publicBuilding: { fill: '#dad4ca', edge: '#77706a' },
  buildingShadow: '#eae7e2',
  mainRoad: { fill: '#fdf3d6', edge: '#8a8371' },
  secondaryRoad: { fill: '#fffaec', edge: '#99938a' },
  street: { fill: '#ffffff', edge: '#a8a29a' },
  walk: { fill: '#ffffff', edge: '#bdb6ba' },
  path: '#8a8176',
  steps: { fill: '#ffffff', edge: '#6e665c' },
  barrier: '#6e665c',
  boundary: '#4b2c7c',
  boundaryGlow: 'rgba(75, 44, 124, 0.06)',
  label: '#26221e',
  labelSoft: '#544e48',
  labelWater: '#23546e',
  labelGreen: '#3d5a2c',
  labelHalo: 'rgba(255, 255, 255, 0.95)',
  markLabel: '#000000',
};

/**
 * For pens and copying machines: black on white, greys only where nothing is lost without them.
 * Water, green and woods are told by their patterns, layers by the letter in their mark.
 */
export const mono: Palette = {
  ...print,
  outside: 'rgba(0, 0, 0, 0.06)',
  outsideEdge: '#000000',
  landUse: {
    residential: '#ffffff',
    commercial: '#ffffff',
    industrial: '#ffffff',
    school: '#ffffff',
    religious: '#ffffff',
    parking: '#ffffff',
    square: '#ffffff',
  },
  green: {
    park: '#ffffff',
    wood: '#ffffff',
    grass: '#ffffff',
    pitch: '#ffffff',
    playground: '#ffffff',
    cemetery: '#ffffff',
  },
  greenEdge: '#5c5c5c',
  water: { fill: '#ffffff', edge: '#000000' },
  block: { fill: '#ffffff', edge: '#c4c4c4' },
  building: { fill: '#ececec', edge: '#6e6e6e' },
  publicBuilding: { fill: '#c2c2c2', edge: '#000000' },
  buildingShadow: '#ffffff',
  mainRoad: { fill: '#ffffff', edge: '#000000' },
  secondaryRoad: { fill: '#ffffff', edge: '#1c1c1c' },
  street: { fill: '#ffffff', edge: '#555555' },
  walk: { fill: '#ffffff', edge: '#8a8a8a' },
  path: '#555555',
  steps: { fill: '#ffffff', edge: '#000000' },
  barrier: '#3a3a3a',
  boundary: '#000000',
  boundaryGlow: 'rgba(0, 0, 0, 0)',
  label: '#000000',
  labelSoft: '#333333',
  labelWater: '#000000',
  labelGreen: '#000000',
  labelHalo: '#ffffff',
  markHalo: '#ffffff',
  markLabel: '#000000',
  accent: '#000000',
  warning: '#000000',
  preview: '#000000',
  markInk: '#000000',
};

const openGround = '#a5d08a';

/**
 * The colours of the disaster imagination game (DIG; Kōchi, Zenrin): main roads brown, water blue,
 * open space green, and red what a fire engine cannot enter. All else steps back.
 */
export const training: Palette = {
  ...light,
  ground: '#fcfbf7',
  outside: 'rgba(226, 221, 213, 0.78)',
  landUse: {
    residential: '#fbf9f4',
    commercial: '#fbf9f4',
    industrial: '#f7f5f0',
    school: '#f8f4e9',
    religious: '#f8f6f0',
    parking: '#f5f3ee',
    square: openGround,
  },
  green: {
    park: openGround,
    wood: '#8dbf72',
    grass: '#b5d99d',
    pitch: openGround,
    playground: openGround,
    cemetery: '#b5d0a3',
  },
  greenEdge: '#5c9440',
  water: { fill: '#5aa9dd', edge: '#2272ac' },
  block: { fill: '#f9f6f0', edge: '#ece6da' },
  building: { fill: '#e8e4dc', edge: '#cdc6ba' },
  publicBuilding: { fill: '#d5cfc4', edge: '#a89f91' },
  buildingShadow: '#ded8cd',
  mainRoad: { fill: '#a26a35', edge: '#6a421c' },
  secondaryRoad: { fill: '#bf8c57', edge: '#835a30' },
  street: { fill: '#ffffff', edge: '#bdb4a6' },
  walk: { fill: '#ffffff', edge: '#cfc8bd' },
  path: '#8f8576',
  steps: { fill: '#ffffff', edge: '#c62a1b' },
  label: '#3c352e',
  labelSoft: '#6f665c',
  labelWater: '#12507f',
  labelGreen: '#2c5a15',
  labelHalo: 'rgba(255, 255, 255, 0.95)',
};
