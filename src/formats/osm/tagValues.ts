import type { TagTable } from './tagTable';

/** Writes tags as they stand in JSON; numbers and truth values count as their words. */
export function tagWriter(tags: unknown, except: ReadonlySet<string> = nothing) {
  return (to: TagTable): void => {
    if (typeof tags !== 'object' || tags === null) return;
    for (const [key, value] of Object.entries(tags)) {
      if (except.has(key)) continue;
      if (typeof value === 'string') to.tag(key, value);
      else if (typeof value === 'number' || typeof value === 'boolean') to.tag(key, String(value));
    }
  };
}

const nothing: ReadonlySet<string> = new Set();
