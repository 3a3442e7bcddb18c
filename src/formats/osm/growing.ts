/** Typed arrays that grow: eight bytes per number instead of an object per element. */

type Numbers = Float64Array | Int32Array | Uint32Array;

class Growing<Array extends Numbers> {
  #numbers: Array;
  #length = 0;

  constructor(private readonly make: (length: number) => Array) {
    this.#numbers = make(1024);
  }

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      // By half: doubling would leave up to half of it empty, on a phone too much.
      const larger = this.make(Math.ceil(this.#length * 1.5));
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#length] = number;
    this.#length += 1;
  }

  at(index: number): number {
    return this.#numbers[index] as number;
  }

  /** What was pushed; a view, not a copy. */
  done(): Array {
    return this.#numbers.subarray(0, this.#length) as Array;
  }
}

export const growingDoubles = () => new Growing((length) => new Float64Array(length));
export const growingIntegers = () => new Growing((length) => new Int32Array(length));
export const growingCounts = () => new Growing((length) => new Uint32Array(length));
