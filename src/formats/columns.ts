/**
 * Which column is what: by its name first, by its values where the name doesn't tell. A guess that
 * the preview shows and a person may change.
 */
import { isTypeId } from '@/domain/taxonomy/types';
import { searchKey } from '@/domain/turkish';
import { type ForeignRow, type ForeignTable, textOf } from './foreignTable';
import { parseCoordinate, parseDecimal, parseQuantity } from './numberText';
import { readPositionText } from './positionText';
import { typeInWords } from './typeWords';

export const columnRoles = [
  'name',
  'latitude',
  'longitude',
  'position',
  'type',
  'squareMetres',
  'people',
  'note',
  'id',
] as const;

/** `position` holds latitude and longitude together; `note` may stand on several columns. */
export type ColumnRole = (typeof columnRoles)[number];

/** In the order of the table's columns; null for a column that isn't used. */
export type ColumnRoles = readonly (ColumnRole | null)[];

/** Rows that a guess looks at. */
const guessRows = 300;

/** A guess for every column that seems to have a role. */
export function guessRoles(table: ForeignTable): ColumnRoles {
  const rows = table.sample(guessRows);
  const columns = table.columns.map((name) => lookAt(name, rows));
  const roles = new Map<Column, ColumnRole>();
  const best = (role: NamedRole, fits: (column: Column) => boolean) =>
    bestByName(
      role,
      columns.filter((column) => !roles.has(column) && scoreOf(role, column) > 0 && fits(column)),
    );
  const take = (role: ColumnRole, column: Column | undefined) => {
    if (column) roles.set(column, role);
  };

  if (!table.hasGeometry) {
    const latitude = best('latitude', (column) => couldBeDegrees(column, 90));
    const longitude = best('longitude', (column) => couldBeDegrees(column, 180));
    const position = columns.find(
      (column) => column.share((text) => readPositionText(text) !== null) > 0.5,
    );
    if (latitude && longitude) {
      take('latitude', latitude);
      take('longitude', longitude);
    } else if (position) take('position', position);
    else guessByValues(columns, take);
  }
  const isWholeId = (column: Column) =>
    column.filled === rows.length && column.distinct === rows.length;
  take('squareMetres', best('squareMetres', isQuantity));
  take('people', best('people', isQuantity));
  take('type', best('type', tellsTypes));
  // A feature's own id is better than any column.
  if (rows.some((row) => row.id === null)) take('id', best('id', isWholeId));
  take('name', best('name', isText) ?? best('nameInstead', isText) ?? firstWithoutHead(columns));
  for (const column of columns) {
    if (!roles.has(column) && scoreOf('note', column) > 0 && isText(column)) take('note', column);
  }
  return columns.map((column) => roles.get(column) ?? null);
}

/** In a list without heads the first text is most likely what the places are called. */
function firstWithoutHead(columns: readonly Column[]): Column | undefined {
  return columns.find((column) => /^#\d+$/.test(column.name) && isText(column));
}

interface Column {
  readonly name: string;
  /** The name's words in `searchKey` form. */
  readonly words: readonly string[];
  readonly filled: number;
  readonly distinct: number;
  readonly values: readonly string[];
  /** Share of the filled cells that pass a test. */
  share(test: (text: string) => boolean): number;
}

function lookAt(name: string, rows: readonly ForeignRow[]): Column {
  const values = rows.map((row) => textOf(row, name)).filter((text) => text !== '');
  return {
    name,
    words: searchKey(name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')).match(/[a-z0-9²]+/g) ?? [],
    filled: values.length,
    distinct: new Set(values).size,
    values,
    share: (test) =>
      values.length === 0
        ? 0
        : values.filter((text) => text.length <= longestTold && test(text)).length / values.length,
  };
}

/** A number, a place or a type is told in fewer letters. */
const longestTold = 200;

function hasQuantities(column: Column): number {
  return column.share(
    (text) => parseQuantity(text, 'turkish') !== null || parseDecimal(text) !== null,
  );
}

function tellsTypes(column: Column): boolean {
  return column.share((text) => isTypeId(text) || typeInWords(text) !== null) > 0.3;
}

function isQuantity(column: Column): boolean {
  return hasQuantities(column) > 0.6;
}

function isText(column: Column): boolean {
  return column.filled > 0 && hasQuantities(column) < 0.9;
}

/** Not a column of other things that happens to bear the name; cells may be empty or broken. */
function couldBeDegrees(column: Column, limit: number): boolean {
  if (column.filled === 0) return false;
  const degrees = column.values.map((text) => parseCoordinate(text)?.degrees ?? null);
  const numbers = degrees.filter((value) => value !== null);
  // Nothing readable at all: the name is all there is, and the rows will tell what is wrong.
  return numbers.length === 0 || numbers.some((value) => Math.abs(value) <= limit || value > 1_000);
}

type NamedRole = Exclude<ColumnRole, 'position'> | 'nameInstead';

/** Names in `searchKey` form: whole, and as one word among others (which counts half). */
const namesOfRole: Readonly<Record<NamedRole, readonly string[]>> = {
  latitude: ['enlem', 'latitude', 'lat', 'enlemi', 'geolat', 'y'],
  longitude: ['boylam', 'longitude', 'lon', 'lng', 'long', 'boylami', 'geolong', 'geolon', 'x'],
  name: ['ad', 'adi', 'isim', 'ismi', 'name', 'baslik', 'title', 'label', 'etiket', 'unvan'],
  nameInstead: ['adres', 'adresi', 'address', 'aciklama', 'tanim', 'description', 'mahalle'],
  type: ['tur', 'turu', 'tip', 'tipi', 'type', 'kategori', 'category', 'sinif', 'cins', 'cinsi'],
  squareMetres: ['m2', 'm²', 'metrekare', 'alan', 'alani', 'yuzolcumu', 'area', 'buyukluk'],
  people: ['kisi', 'nufus', 'kapasite', 'population', 'capacity', 'kapasitesi'],
  id: ['id', 'kimlik', 'uuid', 'fid', 'objectid', 'gid', 'key', 'kod', 'kodu', 'no', 'instanceid'],
  note: [
    'aciklama',
    'not',
    'notlar',
    'notes',
    'note',
    'tanim',
    'description',
    'adres',
    'adresi',
    'address',
    'ilce',
    'mahalle',
    'semt',
    'cadde',
    'sokak',
    'yol',
  ],
};

/** A district's or an owner's name is not the place's: `ilce_adi`, `mahalle adı`, `kullanici_adi`. */
const othersNames = [
  'il',
  'ilce',
  'mahalle',
  'koy',
  'kullanici',
  'user',
  'submitter',
  'sokak',
  'cadde',
];

function scoreOf(role: NamedRole, column: Column): number {
  const names = namesOfRole[role];
  const score = nameScore(names, column.words);
  if (score === 0 || role !== 'name') return score;
  return column.words.some((word) => othersNames.includes(word)) ? 0 : score;
}

function nameScore(names: readonly string[], words: readonly string[]): number {
  const whole = names.indexOf(words.join(' '));
  if (whole >= 0) return 2 - whole / 100;
  // The last word says what it is: `durak_adi`, `location-Latitude`, `toplam alan m2`.
  for (const [k, word] of [...words].reverse().entries()) {
    const place = names.indexOf(word);
    // One letter among other words is too little: `y` in `x y projection`.
    if (place >= 0 && word.length > 1) return (1 - place / 100) / (k + 1);
  }
  return 0;
}

function bestByName(role: NamedRole, columns: readonly Column[]): Column | undefined {
  let best: Column | undefined;
  let bestScore = 0;
  for (const column of columns) {
    // Of like names the fuller column: survey exports repeat questions.
    const score = scoreOf(role, column) + column.filled / 1e6;
    if (score < 0.1 || score <= bestScore || scoreOf(role, column) === 0) continue;
    [best, bestScore] = [column, score];
  }
  return best;
}

/** Without heads: two columns of decimal degrees that lie in Türkiye. */
function guessByValues(
  columns: readonly Column[],
  take: (role: ColumnRole, column: Column) => void,
): void {
  const shareWithin = (column: Column, from: number, to: number) => {
    const inside = column.values.filter((text) => {
      const degrees = /[.,]\d{2}/.test(text) ? parseCoordinate(text)?.degrees : undefined;
      return degrees !== undefined && degrees >= from && degrees <= to;
    });
    return column.filled === 0 ? 0 : inside.length / column.filled;
  };
  const candidates = columns.filter((column) => shareWithin(column, 25, 45) > 0.8);
  const [first, second] = candidates;
  if (candidates.length !== 2 || first === undefined || second === undefined) return;
  // 35.8–42.1° N, 25.7–44.8° E. Where both fit, latitude comes first, as people say it.
  const firstIsLatitude = shareWithin(first, 35.5, 42.5) >= shareWithin(second, 35.5, 42.5);
  take('latitude', firstIsLatitude ? first : second);
  take('longitude', firstIsLatitude ? second : first);
}
