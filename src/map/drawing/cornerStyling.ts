/** How a drawing looks: large round corners, smaller hollow ones in the middle of the sides. */
import type { HexColor, TerraDrawAdapterStyling } from 'terra-draw';

export interface DrawingColours {
  readonly accent: HexColor;
  readonly halo: HexColor;
}

export function cornerStyling(
  role: string,
  { accent, halo }: DrawingColours,
): TerraDrawAdapterStyling {
  const isMidpoint = role === 'midpoint';
  const isChosen = role === 'chosen';
  return {
    // Radii in pixels; the finger's reach is larger, see cornersMode.ts.
    pointWidth: pointRadius(role),
    pointColor: isMidpoint || isChosen ? halo : accent,
    pointOutlineColor: isMidpoint || isChosen ? accent : halo,
    pointOutlineWidth: isChosen ? 5 : 2.5,
    pointOpacity: isMidpoint ? 0.9 : 1,
    lineStringColor: accent,
    lineStringWidth: 4,
    polygonFillColor: accent,
    polygonFillOpacity: 0.18,
    polygonOutlineColor: accent,
    polygonOutlineWidth: 3.5,
    zIndex: isMidpoint ? 20 : 30,
  };
}

function pointRadius(role: string): number {
  switch (role) {
    case 'chosen':
      return 12;
    case 'closing':
      return 11;
    case 'midpoint':
      return 6;
    default:
      return 9;
  }
}
