/**
 * Grounds that are not built up house by house, as drawn on the board: parks, yards, woods, and the
 * character of each quarter. A ground with a `seed` fills the block around that point, as far as
 * its `cuts` leave it; others are drawn as rings.
 */
import type { GreenProperties, LandUseProperties } from '@/domain/areaPack';
import type { Line, Point, Ring } from '../plane';

export interface GroundPlan {
  key: string;
  name?: string;
  layer: 'green' | 'landUse';
  kind: GreenProperties['kind'] | LandUseProperties['kind'];
  seed?: Point;
  /** From the middle of the streets around the seed; by default just behind their pavements. */
  insetMetres?: number;
  /** What lies left of each line from a to b stays. */
  cuts?: readonly (readonly [a: Point, b: Point])[];
  ring?: Ring;
  /** A drawn ring with soft bends. */
  soft?: true;
  /** Or a strip along a street, such as parking bays: shares of its length, metres from its middle. */
  strip?: { street: string; side: 1 | -1; from: number; to: number; near: number; far: number };
  /** Houses may stand on it. */
  built?: true;
}

export const groundPlans: readonly GroundPlan[] = [
  { key: 'park', name: 'Uçurtma Parkı', layer: 'green', kind: 'park', seed: [520, 340] },
  { key: 'okul', name: 'Üçyelken Ortaokulu', layer: 'landUse', kind: 'school', seed: [812, 350] },
  { key: 'pazar', name: 'Salı Pazarı', layer: 'landUse', kind: 'square', seed: [604, 256] },
  {
    key: 'meydan',
    name: 'Çifte Çınar Meydanı',
    layer: 'landUse',
    kind: 'square',
    seed: [272, 418],
  },
  {
    key: 'cami',
    layer: 'landUse',
    kind: 'religious',
    ring: [
      [220, 449],
      [245, 448],
      [264, 456],
      [271, 470],
      [264, 484],
      [238, 487],
      [221, 481],
    ],
  },
  {
    key: 'asm',
    layer: 'landUse',
    kind: 'commercial',
    seed: [730, 340],
    cuts: [
      [
        [760, 366],
        [690, 372],
      ],
    ],
  },
  {
    key: 'anaokulu',
    name: 'Minik Yelken Anaokulu',
    layer: 'landUse',
    kind: 'school',
    seed: [590, 450],
    cuts: [
      [
        [596, 400],
        [592, 500],
      ],
    ],
  },
  {
    key: 'harman',
    name: 'Harman Yeri',
    layer: 'green',
    kind: 'grass',
    seed: [380, 670],
    cuts: [
      [
        [352, 720],
        [348, 620],
      ],
      [
        [422, 620],
        [418, 720],
      ],
    ],
  },
  {
    key: 'otopark',
    name: 'Pazar otoparkı',
    layer: 'landUse',
    kind: 'parking',
    ring: [
      [541, 142],
      [560, 141],
      [574, 186],
      [556, 188],
    ],
  },
  {
    key: 'saha',
    name: 'Kekiklitepe Spor Sahası',
    layer: 'green',
    kind: 'pitch',
    ring: [
      [1113, 392],
      [1159, 397],
      [1150, 474],
      [1104, 469],
    ],
  },
  {
    key: 'sahaOtopark',
    layer: 'landUse',
    kind: 'parking',
    ring: [
      [1119, 340],
      [1162, 344],
      [1159, 384],
      [1115, 380],
    ],
  },
  {
    key: 'akaryakit',
    layer: 'landUse',
    kind: 'commercial',
    seed: [1040, 185],
    cuts: [
      [
        [1004, 240],
        [1012, 130],
      ],
    ],
  },
  { key: 'sanayi', layer: 'landUse', kind: 'industrial', seed: [850, 110], built: true },
  {
    key: 'mezarlik',
    name: 'Eski Mezarlık',
    layer: 'green',
    kind: 'cemetery',
    ring: [
      [46, 446],
      [54, 404],
      [92, 398],
      [106, 436],
      [114, 486],
      [111, 556],
      [86, 556],
      [54, 532],
    ],
  },
  {
    key: 'orman',
    name: 'Kekikli Korusu',
    layer: 'green',
    kind: 'wood',
    soft: true,
    ring: [
      [-70, 760],
      [30, 770],
      [90, 764],
      [146, 794],
      [174, 866],
      [240, 872],
      [276, 898],
      [330, 902],
      [362, 922],
      [450, 924],
      [506, 896],
      [540, 906],
      [600, 906],
      [630, 872],
      [684, 868],
      [716, 838],
      [744, 848],
      [800, 840],
      [822, 808],
      [850, 812],
      [900, 812],
      [958, 788],
      [1016, 752],
      [1060, 740],
      [1120, 700],
      [1180, 712],
      [1290, 690],
      [1300, 1000],
      [1000, 1080],
      [600, 1100],
      [100, 1050],
      [-80, 900],
    ],
  },
  {
    key: 'dereAgaclari',
    layer: 'green',
    kind: 'wood',
    soft: true,
    ring: [
      [700, 540],
      [722, 532],
      [760, 590],
      [800, 626],
      [850, 690],
      [884, 736],
      [872, 752],
      [838, 742],
      [800, 696],
      [762, 650],
      [724, 612],
      [696, 570],
    ],
  },
  {
    key: 'zeytinlik',
    name: 'Ortak Zeytinlik',
    layer: 'green',
    kind: 'wood',
    soft: true,
    ring: [
      [958, 700],
      [972, 690],
      [1004, 702],
      [1000, 716],
      [968, 730],
    ],
  },
  {
    key: 'zeytinlik2',
    name: 'Yamaç Zeytinliği',
    layer: 'green',
    kind: 'wood',
    soft: true,
    ring: [
      [1090, 520],
      [1130, 508],
      [1180, 516],
      [1186, 600],
      [1160, 650],
      [1110, 672],
      [1076, 668],
      [1080, 600],
    ],
  },
  {
    key: 'mera',
    layer: 'green',
    kind: 'grass',
    soft: true,
    ring: [
      [1180, 330],
      [1200, 290],
      [1300, 290],
      [1310, 660],
      [1220, 650],
      [1196, 600],
      [1190, 500],
      [1176, 420],
    ],
  },
  {
    key: 'bahceler',
    layer: 'green',
    kind: 'grass',
    soft: true,
    ring: [
      [-90, 320],
      [-20, 300],
      [26, 330],
      [36, 400],
      [30, 470],
      [50, 560],
      [76, 620],
      [90, 690],
      [60, 730],
      [-20, 740],
      [-90, 700],
    ],
  },
  {
    key: 'siteOtopark',
    name: 'Site otoparkı',
    layer: 'landUse',
    kind: 'parking',
    seed: [930, 430],
    cuts: [
      [
        [962, 520],
        [971, 300],
      ],
    ],
  },
  ...(
    [
      [500, 255],
      [700, 255],
      [480, 460],
      [1000, 262],
      [410, 175],
    ] as const
  ).map((seed, k) => ({
    key: `iç bahçe ${k}`,
    layer: 'green' as const,
    kind: 'grass' as const,
    seed,
    insetMetres: 27,
  })),
  {
    key: 'iç bahçe dere',
    layer: 'green',
    kind: 'grass',
    ring: [
      [634, 196],
      [650, 218],
      [688, 204],
      [716, 194],
      [706, 146],
      [628, 144],
    ],
  },
  {
    key: 'siteBati',
    layer: 'green',
    kind: 'grass',
    seed: [930, 430],
    cuts: [
      [
        [971, 300],
        [962, 520],
      ],
    ],
    built: true,
  },
  { key: 'siteDogu', layer: 'green', kind: 'grass', seed: [1030, 430], built: true },
  ...(
    [
      ['papatya', -1, 0.56, 0.74, 4.2],
      ['sogut', 1, 0.44, 0.56, 3.7],
      ['sogut', -1, 0.5, 0.58, 3.7],
      ['sakiz', 1, 0.25, 0.85, 3.2],
    ] as const
  ).map(([street, side, from, to, near], k) => ({
    key: `park yeri ${k}`,
    layer: 'landUse' as const,
    kind: 'parking' as const,
    strip: { street, side, from, to, near, far: near + 5 },
  })),
  {
    key: 'oyun',
    name: 'Uçurtma oyun alanı',
    layer: 'green',
    kind: 'playground',
    ring: [
      [530, 363],
      [556, 362],
      [560, 376],
      [534, 377],
    ],
  },
  {
    key: 'oyunSite',
    layer: 'green',
    kind: 'playground',
    ring: [
      [1006, 418],
      [1026, 416],
      [1028, 438],
      [1008, 440],
    ],
  },
  {
    key: 'parkSaha',
    layer: 'green',
    kind: 'pitch',
    ring: [
      [446, 376],
      [474, 382],
      [471, 398],
      [443, 393],
    ],
  },
  {
    key: 'okulSaha',
    layer: 'green',
    kind: 'pitch',
    ring: [
      [776, 362],
      [796, 358],
      [802, 386],
      [782, 390],
    ],
  },
];

/**
 * Where plots end and no street is: closes the blocks at the rim of the settlement. Not drawn.
 */
export const plotEdges: readonly { key: string; points: Line; free?: 'start' | 'end' | 'both' }[] =
  [
    {
      key: 'south',
      points: [
        [100, 390],
        [62, 376],
        [50, 300],
        [40, 240],
        [40, 204],
        [46, 150],
        [100, 108],
        [180, 80],
        [300, 52],
        [420, 18],
        [545, 2],
        [640, -2],
        [736, 0],
        [860, 36],
        [1010, 88],
        [1112, 122],
        [1160, 158],
        [1177, 236],
        [1178, 336],
        [1094, 346],
      ],
    },
    {
      key: 'north',
      points: [
        [119, 552],
        [88, 562],
        [96, 610],
        [112, 664],
        [150, 726],
        [168, 770],
        [176, 810],
        [194, 856],
        [244, 862],
        [276, 886],
        [312, 894],
        [350, 874],
        [376, 862],
        [366, 884],
        [376, 912],
        [444, 910],
        [500, 884],
        [516, 846],
        [536, 830],
        [552, 850],
        [554, 894],
        [606, 892],
        [622, 862],
        [676, 856],
        [712, 826],
        [740, 834],
        [790, 826],
        [802, 796],
        [850, 800],
        [900, 798],
        [956, 776],
        [1012, 708],
      ],
    },
    ...[
      [
        [82, 284],
        [30, 292],
      ],
      [
        [200, 112],
        [186, 50],
      ],
      [
        [300, 92],
        [290, 30],
      ],
      [
        [420, 60],
        [410, 0],
      ],
      [
        [640, 40],
        [640, -24],
      ],
      [
        [722, 42],
        [724, -24],
      ],
      [
        [860, 80],
        [868, 16],
      ],
      [
        [1000, 130],
        [1010, 60],
      ],
      [
        [146, 650],
        [84, 668],
      ],
      [
        [197, 730],
        [130, 748],
      ],
      [
        [214, 830],
        [172, 866],
      ],
      [
        [292, 812],
        [282, 910],
      ],
      [
        [424, 796],
        [398, 880],
      ],
      [
        [524, 792],
        [530, 850],
      ],
      [
        [612, 836],
        [620, 890],
      ],
      [
        [702, 792],
        [752, 850],
      ],
      [
        [806, 740],
        [810, 810],
      ],
    ].map((points, k) => ({
      key: `spoke ${k}`,
      points: points as unknown as Line,
      free: 'end' as const,
    })),
  ];

/** How a quarter is built. */
export type Quarter =
  | 'core'
  | 'bazaar'
  | 'town'
  | 'apartments'
  | 'hillside'
  | 'villas'
  | 'workshops'
  | 'estate';

/** The first ring that holds a plot tells how it is built. */
export const quarters: readonly (readonly [Quarter, Ring])[] = [
  [
    'workshops',
    [
      [724, 30],
      [870, 60],
      [985, 110],
      [972, 200],
      [850, 140],
      [722, 110],
    ],
  ],
  [
    'estate',
    [
      [890, 278],
      [962, 302],
      [1030, 314],
      [1094, 311],
      [1084, 440],
      [1060, 532],
      [980, 504],
      [900, 492],
      [830, 506],
      [776, 450],
    ],
  ],
  [
    'core',
    [
      [92, 292],
      [168, 296],
      [268, 270],
      [322, 254],
      [404, 238],
      [424, 300],
      [406, 385],
      [418, 465],
      [452, 512],
      [404, 566],
      [342, 582],
      [268, 568],
      [188, 580],
      [118, 566],
      [60, 560],
      [104, 400],
      [60, 380],
      [50, 300],
    ],
  ],
  [
    'hillside',
    [
      [110, 560],
      [188, 578],
      [268, 566],
      [342, 580],
      [404, 564],
      [470, 528],
      [556, 592],
      [602, 650],
      [606, 714],
      [660, 700],
      [700, 760],
      [670, 846],
      [600, 900],
      [300, 900],
      [180, 840],
      [90, 660],
    ],
  ],
  [
    'villas',
    [
      [560, 590],
      [640, 546],
      [764, 462],
      [830, 516],
      [900, 506],
      [985, 518],
      [1066, 548],
      [1072, 640],
      [1010, 716],
      [950, 760],
      [830, 840],
      [700, 850],
      [660, 700],
      [604, 690],
    ],
  ],
  [
    'town',
    [
      [40, 60],
      [430, 0],
      [430, 125],
      [445, 205],
      [440, 240],
      [360, 246],
      [268, 272],
      [168, 298],
      [60, 292],
    ],
  ],
  [
    'apartments',
    [
      [430, -10],
      [760, -10],
      [1120, 110],
      [1170, 150],
      [1170, 340],
      [1098, 330],
      [985, 318],
      [868, 320],
      [800, 440],
      [640, 545],
      [560, 592],
      [470, 528],
      [410, 400],
      [440, 240],
    ],
  ],
];
