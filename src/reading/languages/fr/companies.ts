// French words that announce a company by its name: « le groupe turc Baykar », « la société sud-africaine Milkor ».
import type { PhraseList } from '../language.ts';
import { makers } from '../companies.ts';

export const companies: PhraseList<'company'> = [
  ...makers,
  [
    'société|société de défense|société d’armement|groupe|groupe d’armement|groupe industriel|groupe de défense|groupe naval|entreprise|entreprise publique|entreprise de défense|firme|compagnie|constructeur|constructeur naval|constructeur aéronautique|avionneur|fabricant|fabricant d’armes|fabricant de drones|fabricant d’armement|industriel|industriel de l’armement|consortium|chantier naval|chantiers navals|chantier|équipementier|motoriste|missilier|armurier|droniste|fournisseur|prestataire|géant|géant de l’armement|géant de la défense|start-up|jeune pousse|coentreprise|filiale|holding|conglomérat|hélicoptériste|concepteur|maître d’œuvre|société militaire privée|SMP',
    { noun: true },
  ],
  ['SA|S.A.|SAS|SARL|Industries|Holding|GmbH|AG|Ltd|Inc|plc|AŞ', { tail: true }],
];
