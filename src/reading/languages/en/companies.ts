// English words that announce a company by its name: `the Turkish drone maker Baykar`, `Milkor Ltd`.
import type { PhraseList } from '../language.ts';
import { makers } from '../companies.ts';

export const companies: PhraseList<'company'> = [
  ...makers,
  [
    'company|firm|group|manufacturer|arms manufacturer|defence contractor|defense contractor|contractor|maker|arms maker|drone maker|weapons maker|missile maker|aircraft maker|planemaker|plane-maker|shipbuilder|shipyard|supplier|arms supplier|conglomerate|consortium|start-up|startup|giant|defence giant|defense giant|arms giant|industrial giant|aerospace giant|joint venture|enterprise|producer|arms producer|gunmaker|prime contractor|defence firm|defense firm|defence company|defense company|subsidiary|corporation|armourer|vendor|military contractor|private military company|defence group|defense group',
    { noun: true },
  ],
  [
    'Ltd|Limited|Inc|Inc.|Corp|Corp.|Corporation|Industries|GmbH|LLC|plc|Shipyards|Shipyard|Shipbuilding|Aerospace|Defence Systems|Defense Systems|Dynamics|Holding|Holdings|Technologies|Co',
    { tail: true },
  ],
];
