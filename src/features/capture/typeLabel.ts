/**
 * A type's label in two: «Dar sokak» and «itfaiye giremez, < 4 m». The head of a panel has room for
 * the first; the second explains it.
 */
export function splitLabel(label: string): [head: string, explanation: string | null] {
  const match = /^(.+?)\s*\((.+)\)$/.exec(label);
  return match?.[1] !== undefined && match[2] !== undefined ? [match[1], match[2]] : [label, null];
}
