/** Made by the Vite plugin in `splitByProvince.mjs`. */
declare module 'virtual:turkiye' {
  /** In no order. */
  export const provinces: readonly {
    readonly name: string;
    /** District → its neighbourhoods; one small file. */
    readonly districts: () => Promise<Readonly<Record<string, readonly string[]>>>;
  }[];
}
