import { type KeyboardEvent, useRef } from 'react';
import { searchKey } from '@/domain/turkish';

/** A pause longer than this begins a new word. */
const pauseMilliseconds = 800;

/**
 * Finds the next entry that starts with the letters typed in a list. Gives a key handler that
 * returns the index found, or undefined if the key was no letter or nothing fits.
 */
export function useTypeahead(count: number, nameAt: (index: number) => string) {
  const typed = useRef({ text: '', at: 0 });
  return (event: KeyboardEvent, from: number): number | undefined => {
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return undefined;
    const goesOn = event.timeStamp - typed.current.at < pauseMilliseconds;
    if (event.key === ' ' && !(goesOn && typed.current.text !== '')) return undefined;
    const text = goesOn ? typed.current.text + event.key : event.key;
    typed.current = { text, at: event.timeStamp };
    const sought = searchKey(text);
    // A longer word may still fit the entry one stands on; a new letter goes on to the next.
    const first = text.length > 1 ? from : from + 1;
    for (let ahead = 0; ahead < count; ahead += 1) {
      const index = (Math.max(0, first) + ahead) % count;
      if (searchKey(nameAt(index)).startsWith(sought)) return index;
    }
    return undefined;
  };
}
