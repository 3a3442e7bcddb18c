/** Files that can be read, as in an input's `accept`. Apart from the readers, which only the worker loads. */
export const readableEndings = '.geojson,.json,.geojsonl,.ndjson,.csv,.tsv,.txt';
