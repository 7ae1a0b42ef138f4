// Acts of law as French nouns with their gender, for sentences such as « aucune notification n’est enregistrée ».

/** Feminine nouns end their participle with an e. */
export interface FrenchNoun {
  noun: string;
  feminine: boolean;
}

const feminine = (noun: string): FrenchNoun => ({ noun, feminine: true });
const masculine = (noun: string): FrenchNoun => ({ noun, feminine: false });

const NOUNS: Record<string, FrenchNoun> = {
  draftApproval: feminine('approbation du projet'),
  fullPowers: feminine('délivrance des pleins pouvoirs'),
  negotiation: feminine('négociation'),
  initialling: masculine('paraphe'),
  signature: feminine('signature'),
  signatureAdReferendum: feminine('signature ad referendum'),
  governmentExamination: masculine('examen par le gouvernement'),
  tabling: masculine('dépôt au parlement'),
  committee: masculine('vote de la commission'),
  lowerChamber: masculine('vote de la chambre basse'),
  upperChamber: masculine('vote de la chambre haute'),
  parliament: masculine('vote du parlement'),
  jointSession: masculine('vote des chambres réunies'),
  laid: masculine('dépôt au parlement'),
  lawSigned: feminine('signature de la loi'),
  promulgation: feminine('promulgation'),
  governmentApproval: feminine('approbation par le gouvernement'),
  decree: masculine('décret'),
  ratification: feminine('ratification'),
  publication: feminine('publication'),
  notification: feminine('notification'),
  exchange: masculine('échange d’instruments'),
  deposit: masculine('dépôt'),
  accession: feminine('adhésion'),
  acceptance: feminine('acceptation'),
  approvalInstrument: masculine('instrument d’approbation'),
  reply: feminine('réponse'),
  entryIntoForce: feminine('entrée en vigueur'),
  statedInForce: feminine('mention de l’entrée en vigueur'),
  provisionalEnd: masculine('avis mettant fin à l’application provisoire'),
  renewal: feminine('reconduction'),
  amendment: feminine('modification'),
  suspension: feminine('suspension'),
  resumption: feminine('reprise'),
  denunciation: feminine('dénonciation'),
  nonRenewal: masculine('avis de non-reconduction'),
  revocation: masculine('retrait du préavis'),
  noticeSuspended: feminine('suspension du délai de préavis'),
  termination: feminine('extinction'),
  term: feminine('fin de la période'),
  provisionalApplication: feminine('fin de l’application provisoire'),
};

/** Every act that has a French noun. */
export const ACTS: readonly string[] = Object.keys(NOUNS);

export const isAct = (kind: string): boolean => kind in NOUNS;

/** An act nobody has named in French keeps its code. */
export const frenchAct = (kind: string): FrenchNoun => NOUNS[kind] ?? masculine(kind);

const VOWEL = /^[aeiouyhàâéèêëîïôûü]/i; // `échange`

/** « de la notification », « du dépôt », « de l’échange » */
export function ofTheAct({ noun, feminine: isFeminine }: FrenchNoun): string {
  if (VOWEL.test(noun)) return `de l’${noun}`;
  return isFeminine ? `de la ${noun}` : `du ${noun}`;
}
