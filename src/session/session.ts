/**
 * What this person is looking at: screen, selection, filter, look, and the unfinished form. Not
 * part of the document; a small share of it is kept in the browser so that closing the tab loses
 * nothing.
 */
import { create } from 'zustand';
import type { Uuid } from '@/domain/identifiers';
import type { TypeId } from '@/domain/taxonomy/types';
import { everything, type RecordDraft, type RecordFilter } from '@/domain/view';
import { readSession, writeSession } from './keptSession';
import type { Screen, Session } from './state';

const recentLimit = 12;

export const session = create<Session>(() => ({
  language: 'tr',
  theme: 'system',
  projector: false,
  screen: 'start',
  neighbourhoodId: null,
  selectedId: null,
  filter: everything,
  recentTypes: [],
  draft: null,
  mapLook: 'plain',
  mapFloors: false,
  showsTileFile: false,
  pinnedPictures: [],
  ...readSession(),
}));

session.subscribe(writeSession);

export function useSession<Part>(select: (state: Session) => Part): Part {
  return session(select);
}

export function goTo(screen: Screen): void {
  session.setState({ screen });
}

export function select(recordId: Uuid | null): void {
  session.setState({ selectedId: recordId });
}

export function changeFilter(part: Partial<RecordFilter>): void {
  session.setState((state) => ({ filter: { ...state.filter, ...part } }));
}

export function changeDraft(part: Partial<RecordDraft>): void {
  session.setState((state) => (state.draft ? { draft: { ...state.draft, ...part } } : {}));
}

export function setDraft(draft: RecordDraft | null): void {
  session.setState({ draft });
}

export function rememberType(typeId: TypeId): void {
  session.setState((state) => ({
    recentTypes: [typeId, ...state.recentTypes.filter((id) => id !== typeId)].slice(0, recentLimit),
  }));
}

/** Opens a neighbourhood's map. What was looked at in another one is left behind; a draft is not. */
export function enterNeighbourhood(neighbourhoodId: Uuid): void {
  session.setState((state) =>
    state.neighbourhoodId === neighbourhoodId
      ? { screen: 'map' }
      : { neighbourhoodId, screen: 'map', selectedId: null, filter: everything },
  );
}

export function leaveNeighbourhood(): void {
  session.setState({
    neighbourhoodId: null,
    selectedId: null,
    screen: 'start',
    filter: everything,
  });
}
