/**
 * A document as plain data: what stands in it and in which order, not how it looks. The screen, the
 * PDF and print read the same tree, later DOCX and XLSX too. It can be cloned into a worker.
 */
import type { Drawing } from './drawing';

export interface DocumentTree {
  readonly title: string;
  /** What the document is about, below the title: place and part of town. */
  readonly subtitle: string;
  readonly author: string;
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Stands on every page: «alıştırma» on what is invented; null on everything else. */
  readonly pageMark: string | null;
  /** At the head and the foot of every page but the cover. */
  readonly running: { readonly head: string; readonly foot: string };
  /** «Sayfa {page} / {pages}»: the two are put in where the pages are made. */
  readonly pageNumber: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | Cover
  | Contents
  | Heading
  | Paragraph
  | Bullets
  | KeyFacts
  | Table
  | Figure
  | SideBySide
  | PageBreak;

/** The first page. */
export interface Cover {
  readonly kind: 'cover';
  readonly facts: readonly Fact[];
  /** Small print at the foot of the cover. */
  readonly notes: readonly string[];
}

/** The list of headings with their pages. */
export interface Contents {
  readonly kind: 'contents';
  readonly title: string;
}

export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2;
  /** Unique in the document; links of the contents lead here. */
  readonly id: string;
  readonly text: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  /** `lead` is the sentence to read first, `note` explains a table or names a source. */
  readonly tone?: 'lead' | 'note';
}

export interface Bullets {
  readonly kind: 'bullets';
  readonly items: readonly string[];
}

/** A few figures to take in at a glance. */
export interface KeyFacts {
  readonly kind: 'keyFacts';
  readonly facts: readonly Fact[];
}

export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
}

export interface Table {
  readonly kind: 'table';
  /** What the table shows: read out by screen readers, sheet name in XLSX. */
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Column {
  readonly title: string;
  /** Numbers stand at the end of the cell, in figures of one width. */
  readonly kind: 'text' | 'number' | 'label';
  /** Share of the table's width, relative to the other columns. */
  readonly weight: number;
}

export type Row =
  | { readonly kind: 'row' | 'sum'; readonly cells: readonly Cell[] }
  /** A line across the table that the rows below it belong to. */
  | { readonly kind: 'group'; readonly text: string };

export interface Cell {
  readonly lines: readonly CellLine[];
  /** The bare value for spreadsheets. */
  readonly value?: number;
}

export interface CellLine {
  readonly text: string;
  /** `soft` is said in a lower voice: a kind, a detail, «bilinmiyor». */
  readonly tone?: 'strong' | 'soft';
}

/** A map: picture, what is drawn over it, and what is needed to read it. */
export interface Figure {
  readonly kind: 'figure';
  readonly title: string;
  /** The map in words, for those who do not see it. */
  readonly description: string;
  /** PNG; null when the map could not be drawn: the overlay then stands on plain paper. */
  readonly image: Blob | null;
  /** In millimetres on paper; the drawing's size is the picture's size. */
  readonly overlay: Drawing;
  readonly legend: readonly LegendEntry[];
  /** Scale, date, source, coordinate system. */
  readonly notes: readonly string[];
}

export interface LegendEntry {
  readonly symbol: Drawing;
  /** Kind and how many. */
  readonly text: string;
}

/** Short blocks that share the width of the page; one after the other where there is no room. */
export interface SideBySide {
  readonly kind: 'sideBySide';
  readonly columns: readonly (readonly Block[])[];
}

export interface PageBreak {
  readonly kind: 'pageBreak';
}

export function paragraph(text: string, tone?: 'lead' | 'note'): Paragraph {
  return tone === undefined ? { kind: 'paragraph', text } : { kind: 'paragraph', text, tone };
}

export function cell(text: string, tone?: 'strong' | 'soft'): Cell {
  return { lines: [tone === undefined ? { text } : { text, tone }] };
}
