import { useEffect, useState, useSyncExternalStore } from 'react';
import { ImportFlow, type ImportFlowDoors, type ImportState } from './importFlow';

/** An import that lives as long as the component. `doors` are those of the first render. */
export function useImportFlow(doors: ImportFlowDoors): [ImportFlow, ImportState] {
  const [flow] = useState(() => new ImportFlow(doors));
  const state = useSyncExternalStore(flow.subscribe, flow.state);
  useEffect(() => () => flow.close(), [flow]);
  return [flow, state];
}
