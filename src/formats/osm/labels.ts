import type { Tags } from './tagTable';

/** A longer name is a description. */
const labelLetters = 120;

/** What people in Türkiye call it; null if nobody wrote it down. */
export function labelOf(tags: Tags): string | null {
  const label = (tags['name:tr'] ?? tags.name)?.replaceAll(/\s+/g, ' ').trim();
  return label === undefined || label === '' ? null : label.slice(0, labelLetters);
}

/** A feature's name, ready to be spread into its properties; nothing if it has none. */
export function named(tags: Tags): { name?: string } {
  const name = labelOf(tags);
  return name === null ? {} : { name };
}
