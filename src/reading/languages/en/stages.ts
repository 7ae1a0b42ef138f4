// What registers, bill histories and tables call the stages of an agreement’s way.
import type { PhraseList } from '../language.ts';

export const stages: PhraseList<'stage'> = [
  [
    'first reading|introduction|introduced|date introduced|bill introduced|tabled|tabling|laid|laid before Parliament|date laid|submitted to Parliament|referred to Parliament',
    { act: 'table' },
  ],
  [
    'favourable report|favorable report|reported favourably|committee report|committee stage|report stage|reported from committee|committee vote|committee approval|reported by committee|committee',
    { act: 'adopt', by: 'committee' },
  ],
  ['second reading|general debate|plenary debate|floor debate|debate', { act: 'debate', by: 'parliament' }],
  [
    'third reading|final reading|final vote|final passage|passage|passed|plenary vote|vote|adoption|adopted|parliamentary approval|approval|approved|consent',
    { act: 'adopt', by: 'parliament' },
  ],
  ['royal assent|assent|presidential assent|signed into law|date of assent|assented', { act: 'sign_law' }],
  ['promulgation|promulgated', { act: 'promulgate' }],
  [
    'signed|date and place|place and date|signature|date signed|date of signature|signing|signing date|date of signing|signed on|done at|place and date of signature|date and place of signature|concluded|date of conclusion|conclusion|date concluded',
    { act: 'sign' },
  ],
  ['initialled|initialed|date initialled', { act: 'initial' }],
  ['ratified|ratification|date of ratification|date ratified|instrument of ratification', { act: 'ratify' }],
  [
    'entry into force|in force|entered into force|date of entry into force|effective date|effective|in force since|into force|effective from|date effective|EIF',
    { act: 'enter_force' },
  ],
  ['exchange of instruments|exchange of instruments of ratification', { act: 'exchange' }],
  ['gazetted|date gazetted|published|publication', { act: 'publish' }],
  ['expiry|expires|expiry date|date of expiry|expiration|expiration date', { act: 'expire' }],
  ['denounced|denunciation|date of denunciation', { act: 'denounce' }],
];
