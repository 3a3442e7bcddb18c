/** What the other tab of `otherTab.ts` loads. */
import * as commands from '@/store/commands';
import * as openStore from '@/store/openStore';
import * as states from '@/store/storeState';
import './otherTab';

window.otherTabReady?.({ commands, openStore, states });
