/**
 * The streets as drawn by hand on the board (metres, x east, y north). Everything else follows from
 * them: junctions, blocks, houses, the walking network. All names are invented.
 */
import type { RoadClass } from '@/domain/areaPack';
import type { Line } from '../plane';

export interface StreetPlan {
  /** For the plan's own cross-references. */
  key: string;
  name?: string;
  class: RoadClass;
  /** Kerb to kerb, or wall to wall where there is no kerb. */
  widthMetres: number;
  lanes?: number;
  surface: 'asphalt' | 'paving_stones' | 'sett' | 'concrete' | 'compacted' | 'ground';
  points: Line;
  /** Which ends join nothing: a dead end, or the edge of the map. */
  free?: 'start' | 'end' | 'both';
  deadEnd?: true;
  /** Key of the street that it passes beneath without meeting. */
  beneath?: string;
  /** Bends with corners instead of curves. */
  angular?: true;
}

const avenue = (key: string, name: string, points: Line, more: Partial<StreetPlan> = {}) =>
  ({
    key,
    name,
    class: 'main',
    widthMetres: 18,
    lanes: 4,
    surface: 'asphalt',
    points,
    ...more,
  }) as const;
const collector = (key: string, name: string, points: Line, more: Partial<StreetPlan> = {}) =>
  ({
    key,
    name,
    class: 'secondary',
    widthMetres: 10,
    lanes: 2,
    surface: 'asphalt',
    points,
    ...more,
  }) as const;
const street = (
  key: string,
  name: string,
  widthMetres: number,
  points: Line,
  more: Partial<StreetPlan> = {},
) =>
  ({
    key,
    name,
    class: 'street',
    widthMetres,
    lanes: widthMetres >= 6 ? 2 : 1,
    surface: 'asphalt',
    points,
    ...more,
  }) as const;
const lane = (
  key: string,
  name: string,
  widthMetres: number,
  points: Line,
  more: Partial<StreetPlan> = {},
) => ({ key, name, class: 'lane', widthMetres, surface: 'sett', points, ...more }) as const;
const blind = (
  key: string,
  name: string,
  widthMetres: number,
  points: Line,
  more: Partial<StreetPlan> = {},
) => lane(key, name, widthMetres, points, { free: 'end', deadEnd: true, ...more });
const steps = (key: string, name: string, points: Line, widthMetres = 2.2) =>
  ({ key, name, class: 'steps', widthMetres, surface: 'concrete', points }) as const;
const path = (key: string, points: Line, more: Partial<StreetPlan> = {}) =>
  ({ key, class: 'path', widthMetres: 1.6, surface: 'ground', points, ...more }) as const;
const promenade = (key: string, points: Line, more: Partial<StreetPlan> = {}) =>
  ({
    key,
    class: 'pedestrian',
    widthMetres: 2.6,
    surface: 'paving_stones',
    points,
    ...more,
  }) as const;
const service = (key: string, points: Line, more: Partial<StreetPlan> = {}) =>
  ({ key, class: 'service', widthMetres: 5, surface: 'asphalt', points, ...more }) as const;

const throughStreets: StreetPlan[] = [
  avenue(
    'avenue',
    'Üçyelken Caddesi',
    [
      [-80, 192],
      [40, 203],
      [130, 201],
      [262, 176],
      [420, 134],
      [560, 112],
      [700, 113],
      [850, 148],
      [1000, 206],
      [1110, 232],
      [1200, 238],
      [1290, 234],
    ],
    { free: 'both' },
  ),
  collector('tepe', 'Tepeyolu Caddesi', [
    [441, 130],
    [455, 210],
    [440, 300],
    [418, 385],
    [430, 465],
    [482, 535],
    [560, 588],
    [606, 648],
    [610, 715],
    [566, 774],
    [474, 802],
    [372, 790],
    [292, 812],
    [214, 830],
  ]),
  collector('degirmen', 'Eski Değirmen Caddesi', [
    [905, 170],
    [896, 250],
    [864, 330],
    [820, 398],
    [768, 456],
    [700, 505],
    [622, 552],
    [561, 589],
  ]),
  collector(
    'bati',
    'Zeytinarkası Caddesi',
    [
      [96, 202],
      [82, 290],
      [98, 380],
      [122, 468],
      [118, 560],
      [146, 650],
      [196, 728],
      [214, 830],
    ],
    { widthMetres: 9 },
  ),
  collector(
    'dogu',
    'Gündoğrusu Caddesi',
    [
      [1110, 232],
      [1096, 322],
      [1090, 430],
      [1066, 540],
      [1062, 636],
      [1012, 706],
      [950, 748],
    ],
    { widthMetres: 9 },
  ),
];

/** West of the collector, on the flat: between the avenue and the old core. */
const lowerWest: StreetPlan[] = [
  street('sepet', 'Sepetçibaşı Sokağı', 7, [
    [83, 283],
    [168, 290],
    [268, 264],
    [360, 238],
    [455, 222],
  ]),
  street('tugla', 'Tuğlacıoğlu Sokağı', 6, [
    [176, 192],
    [184, 240],
    [172, 289],
  ]),
  street('fener', 'Fenerci Kızı Sokağı', 6, [
    [318, 161],
    [330, 205],
    [322, 249],
  ]),
  blind(
    'simit',
    'Simitçi Fırını Çıkmazı',
    4,
    [
      [236, 272],
      [232, 236],
      [240, 216],
    ],
    { surface: 'paving_stones' },
  ),
];

/** The old core on the lower slope, around its square. */
const oldCore: StreetPlan[] = [
  street(
    'carsi',
    'Kalaycılar Çarşısı Sokağı',
    5.5,
    [
      [432, 336],
      [384, 352],
      [338, 384],
      [300, 404],
    ],
    { surface: 'paving_stones' },
  ),
  street(
    'carsi2',
    'Kalaycılar Çarşısı Sokağı',
    5,
    [
      [244, 428],
      [188, 432],
      [110, 424],
    ],
    { surface: 'paving_stones' },
  ),
  lane(
    'meydanK',
    'Çifte Çınar Meydanı',
    5,
    [
      [300, 404],
      [292, 424],
      [272, 442],
    ],
    { surface: 'paving_stones' },
  ),
  lane(
    'meydanG',
    'Çifte Çınar Meydanı',
    5,
    [
      [300, 404],
      [276, 396],
      [254, 408],
      [244, 428],
      [254, 440],
      [272, 442],
    ],
    { surface: 'paving_stones' },
  ),
  street('yukari', 'Yukarıkuyu Sokağı', 5, [
    [118, 546],
    [188, 560],
    [268, 548],
    [342, 562],
    [404, 546],
    [470, 522],
  ]),
  lane('testi', 'Kırık Testi Sokağı', 3.2, [
    [150, 289],
    [172, 316],
    [160, 350],
    [134, 376],
    [138, 406],
    [160, 431],
  ]),
  lane('cezve', 'Bakır Cezve Sokağı', 2.8, [
    [214, 281],
    [222, 304],
    [246, 330],
    [238, 356],
    [210, 374],
    [202, 402],
    [216, 431],
  ]),
  lane('kedi', 'Kedi Geçmez Sokağı', 2.4, [
    [284, 259],
    [300, 284],
    [290, 316],
    [268, 340],
    [286, 370],
    [278, 396],
  ]),
  lane('yorgan', 'Yorgancı Geçidi Sokağı', 3.4, [
    [368, 236],
    [352, 270],
    [372, 304],
    [366, 330],
    [380, 354],
  ]),
  lane('nohutA', 'Nohutçu Aralığı', 2.6, [
    [96, 348],
    [130, 342],
    [163, 344],
  ]),
  lane('nohutB', 'Nohutçu Aralığı', 2.6, [
    [168, 328],
    [206, 342],
    [246, 334],
  ]),
  lane('nohutC', 'Nohutçu Aralığı', 2.6, [
    [294, 306],
    [326, 316],
    [348, 300],
    [370, 302],
  ]),
  lane('fistik', 'Fıstıkçı Emine Sokağı', 3, [
    [286, 368],
    [312, 356],
    [338, 366],
    [350, 376],
  ]),
  lane('dut', 'Dut Gölgesi Sokağı', 3.6, [
    [272, 442],
    [292, 464],
    [286, 496],
    [260, 520],
    [268, 548],
  ]),
  lane('tandir', 'Eski Tandır Sokağı', 2.6, [
    [188, 432],
    [174, 456],
    [196, 486],
    [212, 520],
    [192, 560],
  ]),
  lane('kapi', 'Mavi Kapı Sokağı', 3, [
    [338, 384],
    [358, 410],
    [350, 444],
    [328, 470],
    [332, 510],
    [354, 534],
    [342, 562],
  ]),
  lane('olukA', 'Taşoluk Başı Sokağı', 3, [
    [122, 502],
    [158, 494],
    [194, 484],
  ]),
  lane('olukB', 'Taşoluk Başı Sokağı', 3, [
    [206, 506],
    [238, 492],
    [288, 488],
  ]),
  lane('olukD', 'Taşoluk Başı Sokağı', 3, [
    [329, 488],
    [360, 494],
    [392, 484],
    [432, 468],
  ]),
  lane('ipek', 'İpek Eğiren Sokağı', 3.2, [
    [390, 350],
    [404, 384],
    [392, 420],
    [374, 450],
    [390, 482],
    [408, 512],
    [404, 546],
  ]),
  blind('citlembik', 'Çıtlembik Çıkmazı', 2.8, [
    [160, 350],
    [178, 372],
    [172, 398],
  ]),
  blind('hamam', 'Hamam Külhanı Çıkmazı', 3, [
    [358, 416],
    [326, 420],
    [312, 446],
  ]),
  blind('kuyu', 'Kapalı Kuyu Çıkmazı', 2.6, [
    [236, 549],
    [238, 530],
    [230, 514],
  ]),
  blind('nar', 'Nar Çiçeği Çıkmazı', 3, [
    [376, 446],
    [398, 448],
    [408, 436],
  ]),
  blind('igne', 'İğneci Çıkmazı', 2.6, [
    [160, 553],
    [152, 534],
    [160, 518],
  ]),
  blind('sepetci', 'Sepetçi Kuyusu Çıkmazı', 3, [
    [396, 232],
    [402, 262],
    [394, 284],
  ]),
];

/** The hillside above the old core: streets along the slope, stairs across it. */
const hillside: StreetPlan[] = [
  street('sarnic', 'Sarnıçüstü Sokağı', 5, [
    [134, 624],
    [210, 640],
    [300, 627],
    [388, 642],
    [470, 624],
    [530, 604],
    [574, 604],
  ]),
  street('tilki', 'Tilkikaya Sokağı', 4.5, [
    [168, 690],
    [250, 706],
    [340, 694],
    [430, 710],
    [520, 698],
    [611, 702],
  ]),
  street('ayva', 'Ayva Dalı Sokağı', 4.5, [
    [428, 637],
    [462, 664],
    [454, 709],
  ]),
  street('kirlangic', 'Kırlangıç Kayası Sokağı', 4.5, [
    [250, 706],
    [238, 758],
    [266, 818],
  ]),
  street(
    'ardic',
    'Ardıçlı Sırt Sokağı',
    4,
    [
      [474, 802],
      [486, 846],
      [452, 884],
      [396, 892],
    ],
    { free: 'end', deadEnd: true, surface: 'concrete' },
  ),
  street(
    'gelin',
    'Gelin Kayası Sokağı',
    4,
    [
      [372, 790],
      [352, 838],
      [304, 868],
    ],
    { free: 'end', deadEnd: true, surface: 'concrete' },
  ),
  street(
    'bulut',
    'Bulut Altı Sokağı',
    4,
    [
      [566, 774],
      [596, 820],
      [580, 866],
    ],
    { free: 'end', deadEnd: true, surface: 'concrete' },
  ),
  blind(
    'keci',
    'Keçi Yolu Çıkmazı',
    3.2,
    [
      [398, 703],
      [402, 736],
      [390, 756],
    ],
    { surface: 'concrete' },
  ),
  blind(
    'incir',
    'İncir Dibi Çıkmazı',
    3,
    [
      [520, 698],
      [528, 734],
      [516, 756],
    ],
    { surface: 'concrete' },
  ),
  steps('mYuz', 'Yüz Basamak Merdiveni', [
    [190, 560],
    [198, 600],
    [206, 639],
  ]),
  steps(
    'mNar',
    'Nar Ağacı Merdiveni',
    [
      [300, 554],
      [306, 590],
      [300, 627],
    ],
    2.4,
  ),
  steps(
    'mOluk',
    'Çifte Oluk Merdiveni',
    [
      [402, 547],
      [396, 594],
      [402, 641],
    ],
    1.8,
  ),
  steps('mSarnic', 'Kuru Sarnıç Merdiveni', [
    [300, 627],
    [312, 660],
    [322, 695],
  ]),
  steps(
    'mSeyir',
    'Seyir Merdiveni',
    [
      [322, 695],
      [330, 742],
      [342, 790],
    ],
    2,
  ),
  steps(
    'mTepe',
    'Rüzgâr Merdiveni',
    [
      [520, 698],
      [508, 748],
      [500, 798],
    ],
    2,
  ),
  steps(
    'mUzum',
    'Üzüm Asması Merdiveni',
    [
      [516, 610],
      [524, 652],
      [520, 698],
    ],
    2,
  ),
];

/** Between the collector and the stream: park, apartment blocks, market place. */
const middle: StreetPlan[] = [
  street('sogut', 'Söğütaltı Sokağı', 7, [
    [520, 118],
    [546, 200],
    [574, 285],
    [616, 362],
    [646, 436],
    [652, 534],
  ]),
  street('kirmizi', 'Kırmızı Kiremit Sokağı', 7, [
    [455, 214],
    [546, 202],
    [612, 214],
    [632, 240],
  ]),
  street('ihlamur', 'Ihlamurlu Yol Sokağı', 7, [
    [442, 296],
    [510, 300],
    [577, 292],
    [662, 296],
  ]),
  street('park', 'Parkarkası Sokağı', 7, [
    [418, 402],
    [520, 412],
    [638, 416],
  ]),
  street('kavun', 'Kavun İçi Sokağı', 6, [
    [528, 413],
    [536, 470],
    [530, 520],
    [516, 561],
  ]),
  street('limon', 'Limon Kolonyası Sokağı', 6, [
    [533, 488],
    [590, 482],
    [650, 484],
  ]),
  street('kantar', 'Kantarcıbaşı Sokağı', 6, [
    [497, 124],
    [500, 166],
    [498, 209],
  ]),
];

/** East of the stream: school, older apartment houses. */
const lowerEast: StreetPlan[] = [
  street(
    'dere',
    'Çıngıl Kıyısı Sokağı',
    6,
    [
      [586, 44],
      [592, 112],
      [610, 190],
      [646, 268],
      [690, 346],
      [716, 424],
      [722, 491],
    ],
    { beneath: 'avenue' },
  ),
  street('terzi', 'Terzi Makası Sokağı', 7, [
    [732, 116],
    [746, 200],
    [752, 290],
    [766, 376],
    [784, 440],
  ]),
  street('cini', 'Çini Tabak Sokağı', 7, [
    [632, 240],
    [746, 216],
    [826, 226],
    [898, 238],
  ]),
  street('okul', 'Okulyolu Sokağı', 7, [
    [662, 296],
    [754, 304],
    [868, 322],
  ]),
  street('sakiz', 'Sakız Tepsisi Sokağı', 6, [
    [704, 384],
    [767, 378],
  ]),
  street('pamuk', 'Pamuk Halası Sokağı', 6, [
    [820, 141],
    [826, 226],
    [818, 314],
  ]),
];

/** Above the stream's east bank and on the sunny shoulder: newer low houses, olive groves. */
const upperEast: StreetPlan[] = [
  street('kestane', 'Kestanelik Yolu Sokağı', 6, [
    [609, 690],
    [690, 692],
    [762, 718],
    [832, 754],
    [888, 770],
    [950, 748],
  ]),
  street('ince', 'İnce Çam Sokağı', 5.5, [
    [638, 543],
    [664, 612],
    [690, 692],
  ]),
  street('yuva', 'Kuş Yuvası Sokağı', 5, [
    [690, 692],
    [708, 770],
    [674, 834],
    [612, 836],
    [594, 812],
  ]),
  street('zeytin', 'Zeytinarası Sokağı', 6, [
    [772, 452],
    [830, 512],
    [884, 584],
    [930, 656],
    [950, 748],
  ]),
  street('seyir', 'Seyir Sırtı Sokağı', 7, [
    [830, 512],
    [900, 500],
    [980, 512],
    [1066, 540],
  ]),
  street('lodos', 'Lodos Tarlası Sokağı', 5.5, [
    [884, 584],
    [966, 592],
    [1062, 612],
  ]),
  blind(
    'bag',
    'Eski Bağ Çıkmazı',
    4,
    [
      [762, 718],
      [776, 766],
      [768, 806],
    ],
    { surface: 'asphalt' },
  ),
  blind(
    'kumru',
    'Kumru Sesi Çıkmazı',
    4,
    [
      [664, 612],
      [702, 620],
      [722, 612],
    ],
    { surface: 'asphalt' },
  ),
  blind(
    'badem',
    'Badem Gözü Çıkmazı',
    4,
    [
      [906, 618],
      [962, 648],
      [976, 680],
    ],
    { surface: 'asphalt' },
  ),
];

/** The newer estate in the east. */
const estate: StreetPlan[] = [
  street('papatya', 'Papatya Tarlası Sokağı', 8, [
    [893, 262],
    [962, 296],
    [1030, 308],
    [1098, 304],
  ]),
  street('gelincik', 'Gelincik Tarlası Sokağı', 7, [
    [990, 301],
    [978, 400],
    [982, 512],
  ]),
  service('siteBati', [
    [984, 340],
    [930, 352],
    [880, 400],
    [866, 446],
    [908, 474],
    [979, 462],
  ]),
  service('siteDogu', [
    [982, 372],
    [1030, 366],
    [1058, 392],
    [1052, 470],
    [1030, 486],
    [980, 486],
  ]),
];

/** South of the avenue: shops, workshops, the fuel station. */
const south: StreetPlan[] = [
  street('ambar', 'Arka Ambar Sokağı', 7, [
    [120, 202],
    [128, 140],
    [180, 118],
    [300, 92],
    [420, 60],
    [560, 42],
    [640, 40],
    [720, 42],
    [850, 78],
    [1000, 130],
    [1096, 160],
    [1106, 231],
  ]),
  street('ambarB', 'Kepenk Sokağı', 6, [
    [420, 60],
    [426, 96],
    [432, 132],
  ]),
  street('ambarD', 'Çark Ustası Sokağı', 7, [
    [726, 43],
    [724, 114],
  ]),
  street('ambarE', 'Nakliyeci Aralığı Sokağı', 7, [
    [978, 123],
    [966, 192],
  ]),
  street('ambarA', 'Çırçır Arkası Sokağı', 6, [
    [270, 98],
    [276, 173],
  ]),
];

const onFoot: StreetPlan[] = [
  promenade('parkA', [
    [441, 318],
    [478, 338],
    [520, 352],
    [566, 352],
    [606, 343],
  ]),
  promenade('parkB', [
    [512, 301],
    [506, 326],
    [520, 352],
    [528, 380],
    [524, 412],
  ]),
  promenade('parkC', [
    [430, 358],
    [470, 372],
    [528, 380],
    [580, 384],
    [627, 388],
  ]),
  path('ormanA', [
    [452, 884],
    [480, 914],
    [560, 922],
    [640, 908],
    [690, 880],
    [674, 834],
  ]),
  path('ormanB', [
    [304, 868],
    [264, 880],
    [214, 830],
  ]),
  path('ormanC', [
    [580, 866],
    [572, 896],
    [560, 922],
  ]),
  path(
    'dereA',
    [
      [678, 521],
      [672, 560],
      [664, 612],
    ],
    { surface: 'compacted' },
  ),
  promenade('siteYolu', [
    [874, 424],
    [850, 420],
    [812, 408],
  ]),
  promenade('siteYolu2', [
    [906, 474],
    [900, 502],
  ]),
  promenade('siteYolu3', [
    [1056, 420],
    [1034, 444],
    [1000, 448],
    [981, 444],
  ]),
  promenade('siteYolu4', [
    [1030, 367],
    [1032, 340],
    [1034, 309],
  ]),
  path('zeytinlik', [
    [976, 680],
    [1004, 690],
    [1012, 706],
  ]),
  path('bagYolu', [
    [768, 806],
    [740, 850],
    [690, 880],
  ]),
];

export const streetPlans: readonly StreetPlan[] = [
  ...throughStreets,
  ...lowerWest,
  ...oldCore,
  ...hillside,
  ...middle,
  ...lowerEast,
  ...upperEast,
  ...estate,
  ...south,
  ...onFoot,
];

/** The stream from the wooded valley to the south, and where it runs in a pipe under the ground. */
export const streamPlan = {
  name: 'Çıngıl Deresi',
  points: [
    [1044, 1060],
    [1016, 985],
    [985, 905],
    [912, 806],
    [862, 728],
    [800, 655],
    [738, 582],
    [706, 512],
    [696, 440],
    [668, 356],
    [628, 292],
    [592, 216],
    [574, 150],
    [566, 100],
    [556, 40],
    [536, -90],
  ] as Line,
  /** Open channel, bank to bank. */
  widthMetres: 4,
  /** Between these northings it is covered; the street market stands on it. */
  coveredFrom: 314,
  coveredTo: 190,
};

export const poolPlan = {
  name: 'Park havuzu',
  ring: [
    [538, 326],
    [548, 322],
    [557, 327],
    [556, 337],
    [547, 341],
    [538, 336],
  ] as Line,
};
