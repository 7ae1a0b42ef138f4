// What registers, bill histories and tables call the stages of an agreement’s way.
import type { PhraseList } from '../language.ts';

export const stages: PhraseList<'stage'> = [
  [
    'dépôt|date de dépôt|dépôt du projet de loi|enregistrement à la présidence|enregistré à la présidence|déposé le|transmission|transmis',
    { act: 'table' },
  ],
  [
    'rapport favorable|avis favorable|rapport de la commission|rapport en commission|examen en commission|passage en commission|vote en commission|adoption en commission|adopté en commission|avis de la commission|rapport de commission|commission des affaires étrangères|commission de la défense|dépôt du rapport',
    { act: 'adopt', by: 'committee' },
  ],
  [
    'première lecture|1re lecture|1ère lecture|lecture définitive|adoption définitive|adoption en séance publique|adoption en séance plénière|adoption en plénière|vote en séance plénière|vote en plénière|vote final|vote solennel|vote|adoption|approbation|approbation parlementaire|autorisation de ratification|autorisation parlementaire',
    { act: 'adopt', by: 'parliament' },
  ],
  [
    'discussion générale|discussion en séance publique|débat|débat général',
    { act: 'debate', by: 'parliament' },
  ],
  ['promulgation|promulguée le|loi promulguée', { act: 'promulgate' }],
  [
    'signature|signé le|date et lieu|lieu et date|signée le|signé|signée|date de signature|fait à|conclu le|conclue le|conclusion|date de conclusion|lieu et date de signature|date et lieu de signature|date de la signature',
    { act: 'sign' },
  ],
  ['paraphe|paraphé le|date de paraphe', { act: 'initial' }],
  [
    'ratification|ratifié le|ratifiée le|date de ratification|instrument de ratification|dépôt des instruments|dépôt de l’instrument de ratification',
    { act: 'ratify' },
  ],
  [
    'entrée en vigueur|date d’entrée en vigueur|en vigueur|en vigueur depuis|en vigueur le|date d’effet|prise d’effet',
    { act: 'enter_force' },
  ],
  ['échange des instruments|échange des instruments de ratification', { act: 'exchange' }],
  ['publication|publié au|publié le|décret de publication|date de publication au JO', { act: 'publish' }],
  ['expiration|date d’expiration|échéance|fin de validité|expire le', { act: 'expire' }],
  ['dénonciation|dénoncé le|date de dénonciation', { act: 'denounce' }],
];
