/** Walls and banks: along which street, on which side, from where to where (shares of its length). */
export interface WallPlan {
  key: string;
  kind: 'retaining_wall' | 'slope';
  street: string;
  side: 1 | -1;
  from: number;
  to: number;
  /** From the street's middle. */
  offsetMetres: number;
  heightMetres: number;
}

export const wallPlans: readonly WallPlan[] = [
  {
    key: 'tilki',
    kind: 'retaining_wall',
    street: 'tilki',
    side: 1,
    from: 0.07,
    to: 0.17,
    offsetMetres: 4,
    heightMetres: 3,
  },
  {
    key: 'tilkiCatlak',
    kind: 'retaining_wall',
    street: 'tilki',
    side: 1,
    from: 0.62,
    to: 0.76,
    offsetMetres: 4,
    heightMetres: 4.5,
  },
  {
    key: 'sarnic',
    kind: 'retaining_wall',
    street: 'sarnic',
    side: 1,
    from: 0.2,
    to: 0.34,
    offsetMetres: 4,
    heightMetres: 2.5,
  },
  {
    key: 'tepe',
    kind: 'retaining_wall',
    street: 'tepe',
    side: -1,
    from: 0.5,
    to: 0.62,
    offsetMetres: 8,
    heightMetres: 5,
  },
  {
    key: 'tepeUst',
    kind: 'retaining_wall',
    street: 'tepe',
    side: -1,
    from: 0.73,
    to: 0.82,
    offsetMetres: 7.5,
    heightMetres: 3.5,
  },
  {
    key: 'kestane',
    kind: 'retaining_wall',
    street: 'kestane',
    side: -1,
    from: 0.5,
    to: 0.68,
    offsetMetres: 6,
    heightMetres: 3,
  },
  {
    key: 'zeytin',
    kind: 'retaining_wall',
    street: 'zeytin',
    side: 1,
    from: 0.12,
    to: 0.3,
    offsetMetres: 6,
    heightMetres: 4,
  },
  {
    key: 'seyirYamac',
    kind: 'slope',
    street: 'zeytin',
    side: 1,
    from: 0.34,
    to: 0.86,
    offsetMetres: 34,
    heightMetres: 9,
  },
  {
    key: 'ardic',
    kind: 'retaining_wall',
    street: 'ardic',
    side: -1,
    from: 0.2,
    to: 0.55,
    offsetMetres: 4.5,
    heightMetres: 2,
  },
  {
    key: 'derekiyisi',
    kind: 'retaining_wall',
    street: 'dere',
    side: 1,
    from: 0.24,
    to: 0.36,
    offsetMetres: 5.2,
    heightMetres: 2,
  },
];
