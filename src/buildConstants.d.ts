/** Version of package.json; put in by the build (tools/buildConstants.mjs). */
declare const __APP_VERSION__: string;
/** Day of the build, ISO 8601. */
declare const __BUILD_DAY__: string;
/** The edition that is one HTML file, without a service worker (`npm run build:portable`). */
declare const __PORTABLE__: boolean;
