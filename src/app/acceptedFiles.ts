/** Files that can be taken in, as in an input's `accept`. */
export const acceptedFiles = '.geojson,.json,.csv,.tsv,.txt';
