/** Places that become one: street ends, cuts and crossings, joined as they are found. */

export class Joints {
  readonly #parents: number[] = [];
  /** Per root: the network's own node in it, or -1. Two such nodes are never made one. */
  readonly #nodes: number[] = [];

  /** A new place; `node` is the network's node that it is, or -1. */
  add(node = -1): number {
    this.#nodes.push(node);
    return this.#parents.push(this.#parents.length) - 1;
  }

  rootOf(joint: number): number {
    let root = joint;
    while (this.#parents[root] !== root) root = this.#parents[root] as number;
    this.#parents[joint] = root;
    return root;
  }

  nodeOf(joint: number): number {
    return this.#nodes[this.rootOf(joint)] as number;
  }

  /** Makes two places one, unless that would move a node of the network onto another. */
  join(a: number, b: number): void {
    const [low, high] = [this.rootOf(a), this.rootOf(b)].sort((x, y) => x - y) as [number, number];
    if (low === high) return;
    const [lowNode, highNode] = [this.#nodes[low] as number, this.#nodes[high] as number];
    if (lowNode >= 0 && highNode >= 0) return;
    this.#parents[high] = low;
    this.#nodes[low] = Math.max(lowNode, highNode);
  }
}
