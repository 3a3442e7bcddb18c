/**
 * An import from the file to the stored records, as one machine with a state that a screen shows.
 * Knows nothing of React.
 */
import { type Failure, failureOf } from '@/domain/failures';
import type { BoundingBox } from '@/domain/geometry';
import type { Neighbourhood } from '@/domain/records';
import type { ImportChoices } from '@/formats/choices';
import type { FileLook } from '@/formats/fileLook';
import { defaultCutMargin } from '@/formats/nearArea';
import { type OpenFile, prepareReader, readRecords } from '@/formats/readClient';
import type { OnReadProgress, ReadStage } from '@/formats/readMessages';
import { nowInstant } from '@/platform/clock';
import { newUuid } from '@/platform/ids';
import { objectUrl, releaseUrl } from '@/platform/objectUrl';
import { inSlices } from '@/platform/yield';
import { executeMany } from '@/store/commands';
import { feedSnapshot } from '@/store/feed';
import { type ImportPlan, ImportPlanner } from './planImport';
import { typeLabels } from './taxonomyWords';

export type ImportState =
  | { readonly step: 'choose'; readonly failure: Failure | null }
  | {
      readonly step: 'reading';
      readonly fileName: string;
      readonly stage: ReadStage;
      readonly done: number;
      readonly total: number;
    }
  | {
      readonly step: 'looking';
      readonly fileName: string;
      readonly look: FileLook;
      /** It is being looked through again with other choices. */
      readonly busy: boolean;
      /** Storing failed; nothing has changed. */
      readonly failure: Failure | null;
    }
  | { readonly step: 'matching' | 'storing'; readonly done: number; readonly total: number }
  /** Records that are here already would change: the group decides. */
  | { readonly step: 'confirm'; readonly plan: ImportPlan };

export interface ImportResult {
  readonly added: number;
  readonly changed: number;
  readonly kept: number;
}

export interface ImportFlowDoors {
  readonly neighbourhood: Neighbourhood;
  /** Address of the places as GeoJSON while they are looked at; null when there are none. */
  readonly onPreview: (url: string | null) => void;
  /** Where the places of a new file lie. */
  readonly onBox: (box: BoundingBox) => void;
  readonly onDone: (result: ImportResult) => void;
}

/** Choices that change no count and no place: nothing has to be looked at again. */
const uncounted: readonly string[] = ['source', 'originTitle', 'licence'];

function labelsOf({ source, originTitle, licence }: ImportChoices): Partial<ImportChoices> {
  return { source, originTitle, licence };
}

/** A bar that moves ten times a second moves smoothly; more would only take time from the work. */
const progressMilliseconds = 100;

/** True at most once in each stretch of time. */
function every(milliseconds: number): () => boolean {
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    const now = performance.now();
    if (now - last < milliseconds) return false;
    last = now;
    return true;
  };
}

/** The map may still be fetching the last preview when the next is there. */
const previewGraceMilliseconds = 30_000;

export class ImportFlow {
  #state: ImportState = { step: 'choose', failure: null };
  readonly #listeners = new Set<() => void>();
  #open: { file: OpenFile; name: string; look: FileLook } | null = null;
  #work = new AbortController();
  #looks = 0;
  #shownPlace = '';
  #previewUrl: string | null = null;

  constructor(private readonly doors: ImportFlowDoors) {
    prepareReader();
  }

  readonly state = (): ImportState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Opens a file in place of the one before. */
  async open(file: File): Promise<void> {
    this.#letGo();
    const { signal } = this.#work;
    const fileName = file.name;
    const onProgress: OnReadProgress = (stage, done, total) =>
      this.#unless(signal, { step: 'reading', fileName, stage, done, total });
    onProgress('reading', 0, 0);
    try {
      const { neighbourhood } = this.doors;
      const context = {
        neighbourhoodId: neighbourhood.id,
        near: neighbourhood.centre,
        boundary: neighbourhood.boundary,
        labels: await typeLabels(),
      };
      const opened = await readRecords(file, context, { signal, onProgress });
      if (signal.aborted) return opened.close();
      this.#open = { file: opened, name: fileName, look: opened.first };
      this.#show(opened.first, false);
      // Most of it lies elsewhere: begin with what lies near.
      const { near, rows } = opened.first;
      const area = neighbourhood.boundary;
      if (area && near !== null && near > 0 && near < rows.all / 2) {
        await this.choose({ cut: { area, marginMetres: defaultCutMargin } });
      }
    } catch (thrown) {
      if (signal.aborted) return;
      this.#letGo();
      this.#set({ step: 'choose', failure: failureOf(thrown) });
    }
  }

  /** Changes choices and looks again; of several at once the last one counts. */
  async choose(changes: Partial<ImportChoices>): Promise<void> {
    const open = this.#open;
    if (open === null) return;
    if (Object.keys(changes).every((key) => uncounted.includes(key))) {
      const look = { ...open.look, choices: { ...open.look.choices, ...changes } };
      open.look = look;
      if (this.#state.step === 'looking') this.#set({ ...this.#state, look });
      return;
    }
    this.#looks += 1;
    const mine = this.#looks;
    const { signal } = this.#work;
    this.#show({ ...open.look, choices: { ...open.look.choices, ...changes } }, true);
    try {
      const look = await open.file.look({ ...changes, ...labelsOf(open.look.choices) });
      if (mine === this.#looks && !signal.aborted) this.#show(look, false);
    } catch (thrown) {
      if (signal.aborted) return;
      this.#letGo();
      this.#set({ step: 'choose', failure: failureOf(thrown) });
    }
  }

  /** Compares with what is here; stores at once unless known records would change. */
  async submit(): Promise<void> {
    const open = this.#open;
    if (open === null) return;
    const { signal } = this.#work;
    const total = open.look.records;
    this.#set({ step: 'matching', done: 0, total });
    try {
      const { mapRecords, deletedRecords } = feedSnapshot();
      const planner = new ImportPlanner({
        neighbourhoodId: this.doors.neighbourhood.id,
        now: nowInstant(),
        newId: newUuid,
      });
      for (const records of [mapRecords, deletedRecords]) {
        await inSlices(records, (record) => planner.know(record), { signal });
      }
      let done = 0;
      const isTime = every(progressMilliseconds);
      for await (const batch of open.file.batches(labelsOf(open.look.choices))) {
        for (const candidate of batch) planner.add(candidate);
        done += batch.length;
        if (isTime()) this.#unless(signal, { step: 'matching', done, total });
      }
      if (signal.aborted) return;
      const plan = planner.result();
      if (plan.changed.length > 0) this.#set({ step: 'confirm', plan });
      else await this.#store(plan, signal);
    } catch (thrown) {
      this.#backToLook(thrown, signal);
    }
  }

  /** The group has seen what would change. */
  async confirm(which: 'all' | 'newOnly'): Promise<void> {
    const state = this.#state;
    if (state.step !== 'confirm') return;
    const { signal } = this.#work;
    const plan = which === 'all' ? state.plan : { ...state.plan, changed: [] };
    try {
      await this.#store(plan, signal);
    } catch (thrown) {
      this.#backToLook(thrown, signal);
    }
  }

  /** One step back: from storing to the preview (nothing is stored then), from there to the choice. */
  cancel(): void {
    const open = this.#open;
    const { step } = this.#state;
    if (open !== null && step !== 'looking') {
      this.#work.abort();
      this.#work = new AbortController();
      this.#show(open.look, false);
      return;
    }
    this.#letGo();
    this.#set({ step: 'choose', failure: null });
  }

  /** Ends everything that is under way. The flow may be used again. */
  close(): void {
    this.#letGo();
  }

  async #store(plan: ImportPlan, signal: AbortSignal): Promise<void> {
    const changes = [...plan.added, ...plan.changed];
    const total = changes.length;
    const result = { added: plan.added.length, changed: plan.changed.length, kept: plan.kept };
    if (total > 0) {
      this.#set({ step: 'storing', done: 0, total });
      const isTime = every(progressMilliseconds);
      await executeMany(
        { label: 'recordsImported', changes },
        {
          signal,
          showAtOnce: true,
          onProgress: (done) => {
            // From half on the records themselves are on the map.
            if (done * 2 >= total) this.#preview(null);
            if (isTime()) this.#unless(signal, { step: 'storing', done, total });
          },
        },
      );
    }
    this.#letGo();
    this.#set({ step: 'choose', failure: null });
    this.doors.onDone(result);
  }

  #backToLook(thrown: unknown, signal: AbortSignal): void {
    if (signal.aborted || this.#open === null) return;
    const { name, look } = this.#open;
    this.#preview(look.preview);
    this.#set({ step: 'looking', fileName: name, look, busy: false, failure: failureOf(thrown) });
  }

  #show(look: FileLook, busy: boolean): void {
    if (this.#open === null) return;
    this.#open.look = look;
    if (!busy) {
      this.#preview(look.preview);
      this.#showPlace(look.box);
    }
    this.#set({ step: 'looking', fileName: this.#open.name, look, busy, failure: null });
  }

  /** A cut or another choice of columns puts the places elsewhere; the map goes along. */
  #showPlace(box: BoundingBox | null): void {
    if (box === null || box.join() === this.#shownPlace) return;
    this.#shownPlace = box.join();
    this.doors.onBox(box);
  }

  #letGo(): void {
    this.#shownPlace = '';
    this.#work.abort();
    this.#work = new AbortController();
    this.#open?.file.close();
    this.#open = null;
    this.#preview(null);
  }

  #preview(blob: Blob | null): void {
    const before = this.#previewUrl;
    this.#previewUrl = blob === null ? null : objectUrl(blob);
    if (before !== null || this.#previewUrl !== null) this.doors.onPreview(this.#previewUrl);
    if (before !== null) setTimeout(() => releaseUrl(before), previewGraceMilliseconds);
  }

  #unless(signal: AbortSignal, state: ImportState): void {
    if (!signal.aborted) this.#set(state);
  }

  #set(state: ImportState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
