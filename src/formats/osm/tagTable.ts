/** Tags of many elements as numbers of words: a street's name stands in memory once. */
import { growingCounts } from './growing';
import { osmLimits, refuseMore } from './osmLimits';
import { isUsefulKey } from './usefulKeys';

export type Tags = Readonly<Record<string, string>>;

export const noTags: Tags = Object.freeze({});

export class Words {
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];
  #letters = 0;

  numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#words.push(word) - 1;
    this.#numbers.set(word, number);
    this.#letters += word.length;
    refuseMore(number, osmLimits.words);
    refuseMore(this.#letters, osmLimits.letters);
    return number;
  }

  at(number: number): string {
    return this.#words[number] as string;
  }
}

/** Entry by entry: `tag` for each tag of an element, then `endEntry`. */
export class TagTable {
  readonly #keys = growingCounts();
  readonly #values = growingCounts();
  readonly #ends = growingCounts();

  constructor(private readonly words: Words) {}

  get entries(): number {
    return this.#ends.length;
  }

  tag(key: string, value: string): void {
    if (!isUsefulKey(key) || value.length > osmLimits.wordLetters) return;
    this.#keys.push(this.words.numberOf(key));
    this.#values.push(this.words.numberOf(value));
    refuseMore(this.#keys.length, osmLimits.tags);
  }

  /** Number of the entry. */
  endEntry(): number {
    this.#ends.push(this.#keys.length);
    return this.#ends.length - 1;
  }

  /** Useful tags of the entry that is being written. */
  get openTags(): number {
    return this.#keys.length - this.#start(this.#ends.length);
  }

  countOf(entry: number): number {
    return this.#ends.at(entry) - this.#start(entry);
  }

  tagsOf(entry: number): Tags {
    const start = this.#start(entry);
    const end = this.#ends.at(entry);
    if (start === end) return noTags;
    // Without a prototype: a key such as `__proto__` is a key like any other.
    const tags: Record<string, string> = Object.create(null);
    for (let k = start; k < end; k += 1) {
      tags[this.words.at(this.#keys.at(k))] = this.words.at(this.#values.at(k));
    }
    return tags;
  }

  #start(entry: number): number {
    return entry === 0 ? 0 : this.#ends.at(entry - 1);
  }
}
