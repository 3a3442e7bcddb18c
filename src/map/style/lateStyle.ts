/**
 * The parts of the style that a map can open without: colours for paper and training, buildings by
 * floors, patterns. One piece of code, fetched when the first of them is asked for.
 */
import { numberInUse } from '@/domain/numbers';
import type { MapTheme, SceneLook } from '../scene';
import { belowParts } from './belowLayers';
import { fireAccessLayers } from './fireAccess';
import { floorLayers } from './floors';
import type { Palette } from './palette';
import { mono, print, training } from './paperPalettes';
import { patternLayers, patterns } from './patterns';

const palettes: Readonly<Partial<Record<MapTheme, Palette>>> = { print, mono, training };

/** What a fire engine needs, as the group or the standard has it, metres. */
function narrowestMetres(look: SceneLook | undefined): number {
  return numberInUse('fire_road_m', look?.numbers).value;
}

export const lateStyle = {
  narrowestMetres,
  palettes,
  patterns,
  patternLayers,
  floorLayers,
  belowParts,
  fireAccessLayers: (latitude: number, look: SceneLook | undefined) =>
    fireAccessLayers(latitude, narrowestMetres(look)),
};

export type LateStyle = typeof lateStyle;
