/** The unfinished form of a new neighbourhood outlives the tab. */
import { forget, keep, readKept } from '@/platform/keptState';
import { emptyForm, type NeighbourhoodForm } from './neighbourhoodForm';

const key = 'komsu-haritasi/new-neighbourhood';

export function readKeptForm(): NeighbourhoodForm {
  try {
    const kept: unknown = JSON.parse(readKept(key) ?? 'null');
    return typeof kept === 'object' ? { ...emptyForm, ...kept } : emptyForm;
  } catch {
    return emptyForm;
  }
}

export function keepForm(form: NeighbourhoodForm): void {
  keep(key, JSON.stringify(form));
}

export function forgetForm(): void {
  forget(key);
}
