/** The printer. */

/** Prints the page with its print style sheet. */
export function printPage(): void {
  window.print();
}
