/**
 * The eight layers and how each is told apart without colour: by shape on screen, by letter on a
 * black-and-white print. Colours are roles of `ui/tokens.css`; here only their Okabe–Ito values for
 * the map and documents, which cannot read CSS.
 */
export type LayerId =
  | 'risk'
  | 'resource'
  | 'need'
  | 'assembly'
  | 'route'
  | 'check'
  | 'skill'
  | 'people';

export type MarkShape =
  | 'triangle'
  | 'square'
  | 'circle'
  | 'star'
  | 'hexagon'
  | 'pill'
  | 'diamond'
  | 'bubble';

export interface LayerDefinition {
  readonly shape: MarkShape;
  /** Letter inside the mark on prints without colour; Turkish initial, unique per layer. */
  readonly letter: string;
  /** Okabe–Ito hue for marks on the map and in documents, sRGB hex. */
  readonly colour: string;
  /** A darker one of the same hue: ≥ 4.5:1 with white (text, picture) and 3:1 with paper. */
  readonly colourStrong: string;
}

export const layers = {
  risk: { shape: 'triangle', letter: 'R', colour: '#d55e00', colourStrong: '#b34700' },
  resource: { shape: 'square', letter: 'K', colour: '#0072b2', colourStrong: '#005f96' },
  need: { shape: 'circle', letter: 'İ', colour: '#e69f00', colourStrong: '#8f6100' },
  assembly: { shape: 'star', letter: 'T', colour: '#009e73', colourStrong: '#00734f' },
  route: { shape: 'pill', letter: 'G', colour: '#56b4e9', colourStrong: '#1670a3' },
  // Not a thing on the ground but what we have to say about the map: ink, no hue.
  check: { shape: 'bubble', letter: 'H', colour: '#75707c', colourStrong: '#4a4550' },
  skill: { shape: 'hexagon', letter: 'B', colour: '#cc79a7', colourStrong: '#9b4674' },
  people: { shape: 'diamond', letter: 'D', colour: '#cc79a7', colourStrong: '#7d3a8c' },
} as const satisfies Record<LayerId, LayerDefinition>;

/** Order on screen: what threatens, what helps, what is missing, where to go, how, what the map has wrong, who. */
export const layerIds = Object.keys(layers) as LayerId[];
