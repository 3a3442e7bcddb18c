// @ts-check
/** Files of mixed records for the measurements, the same every time. */

/** Mulberry32: a small generator with a good enough spread. @param {number} seed */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const names = [
  'Duvar',
  'Merdiven',
  'Çeşme',
  'Direk',
  'Kapı',
  'Bahçe',
  'Ağaç',
  'Işık',
  'Köprü',
  'Ölçüm',
];
/** Types of the app's taxonomy by shape, so that nothing has to be chosen on import. */
const types = {
  Point: ['r_trafo', 'k_market', 'k_eczane', 'k_cami', 'r_direk_kablo'],
  LineString: ['r_merdiven', 'r_dar_sokak', 'r_istinat'],
  Polygon: ['r_metruk', 'r_su_baskini', 'r_sanayi'],
};

/** Seven decimals are one centimetre. @param {number} degrees */
const rounded = (degrees) => Math.round(degrees * 1e7) / 1e7;

/**
 * Writes a GeoJSON file of `count` features: 70 % points, 20 % lines of 4–8 points, 10 % areas of
 * 5–9 corners, each with 8 properties, spread evenly over the box.
 * @param {number} count
 * @param {[west: number, south: number, east: number, north: number]} box degrees
 * @returns {string}
 */
export function mixedRecords(count, [west, south, east, north]) {
  const random = randomNumbers(20260214);
  const width = east - west;
  const height = north - south;
  /** @param {number[]} centre @param {number} angle @param {number} radius */
  const around = ([x = 0, y = 0], angle, radius) => [
    rounded(x + Math.cos(angle) * radius * width),
    rounded(y + Math.sin(angle) * radius * height),
  ];
  /** @param {number} index */
  const geometry = (index) => {
    const place = [rounded(west + random() * width), rounded(south + random() * height)];
    const share = index % 10;
    if (share < 7) return { type: /** @type {const} */ ('Point'), coordinates: place };
    if (share < 9) {
      const direction = random() * Math.PI * 2;
      const steps = 4 + Math.floor(random() * 5);
      const line = Array.from({ length: steps }, (_, step) =>
        around(place, direction + random() * 0.6, 0.004 * step),
      );
      return { type: /** @type {const} */ ('LineString'), coordinates: line };
    }
    const corners = 5 + Math.floor(random() * 5);
    // Counter-clockwise, as RFC 7946 wants outer rings.
    const ring = Array.from({ length: corners }, (_, corner) =>
      around(place, (corner / corners) * Math.PI * 2, 0.002 + random() * 0.004),
    );
    return { type: /** @type {const} */ ('Polygon'), coordinates: [[...ring, ring[0]]] };
  };
  const features = Array.from({ length: count }, (_, index) => {
    const which = Math.floor(random() * names.length);
    const shape = geometry(index);
    const choice = types[shape.type];
    return {
      type: 'Feature',
      geometry: shape,
      properties: {
        name: `${names[which]} ${index + 1}`,
        type: choice[which % choice.length],
        note: `Kayıt ${index + 1}: yürüyüşte görüldü.`,
        source: index % 3 === 0 ? 'duyuldu' : 'görüldü',
        severity: 1 + (index % 5),
        floors: index % 9,
        checked: index % 2 === 0,
        day: `2026-0${1 + (index % 9)}-1${index % 10}`,
      },
    };
  });
  return JSON.stringify({ type: 'FeatureCollection', features });
}
