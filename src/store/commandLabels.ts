/** What people did, as keys. Words are in `history.json`: `done`, `undone` and `redone`. */
export const commandLabels = [
  'recordAdded',
  'recordCopied',
  'recordChanged',
  'recordMoved',
  'recordDeleted',
  'recordRestored',
  'recordsImported',
  'recordsDeleted',
  'recordsRestored',
  'neighbourhoodAdded',
  'neighbourhoodChanged',
  'neighbourhoodDeleted',
  'neighbourhoodRestored',
  'boundaryChanged',
  'settingChanged',
  'activityAdded',
  'activityChanged',
  'activityMoved',
  'activityDeleted',
  'activityRestored',
] as const;

export type CommandLabel = (typeof commandLabels)[number];
