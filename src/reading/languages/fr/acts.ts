// French words for what is done to agreements: verbs in all their forms, nouns of action, bills and laws.
import type { Act, PhraseList } from '../language.ts';
import { verbLines } from './conjugate.ts';

const GAZETTES =
  'au Journal officiel|dans le Journal officiel|au JO|au JORF|au Moniteur|au Moniteur belge|au Bulletin officiel|dans le Bulletin officiel|au Recueil officiel|au recueil des traités|dans la Gazette officielle|à la Gazette officielle|à la Feuille fédérale|au Mémorial'.split(
    '|',
  );

/** `publier au Journal officiel`, `paraître dans le Bulletin officiel` … */
const gazetted = (verbs: string): string =>
  verbs
    .split('|')
    .flatMap((verb) => ['au', ...GAZETTES].map((gazette) => `${verb} ${gazette}`))
    .join('|');

/** `demander la révision de`, `réclamer une relecture du` …: each of the first with each of the second and of the third. */
const combined = (verbs: readonly string[], objects: readonly string[], links: readonly string[]): string =>
  verbs
    .flatMap((verb) => objects.flatMap((object) => links.map((link) => `${verb} ${object} ${link}`)))
    .join('|');

const REQUESTING = ['demander', 'réclamer', 'solliciter', 'exiger', 'souhaiter'];
const REVISIONS = [
  'la révision',
  'une révision',
  'la renégociation',
  'une renégociation',
  'la relecture',
  'une relecture',
  'le réexamen',
  'un réexamen',
  'la modification',
  'une modification',
  'la refonte',
];

const VERBS: readonly (readonly [Act, string])[] = [
  [
    'sign',
    'apposer leur signature|apposer sa signature|apposer leurs signatures|apposer leur paraphe|apposer son paraphe|revêtir de leurs signatures|toper pour|revêtir de sa signature|revêtir de leur signature|signer|cosigner|contresigner|souscrire|sceller',
  ],
  ['initial', 'parapher'],
  ['conclude', 'conclure|passer|nouer|officialiser|formaliser|concrétiser'],
  [
    'adopt',
    'adopter|approuver|voter|entériner|valider|avaliser|homologuer|agréer|franchir l’étape de|franchir l’étape du|franchir le cap de|franchir le cap du|passer le cap de|passer le cap du|passer l’étape de|passer l’étape du|passer la rampe de|passer la rampe du|dire oui à|passer devant|émettre un avis favorable|émettre un avis favorable sur|rendre un avis favorable|donner un avis favorable|prononcer pour|prononcer en faveur de|donner quitus à|recommander l’adoption de|recommander l’envoi en séance plénière|recommander l’envoi|recommander l’examen en séance plénière|recommander son adoption|recommander son envoi|conclure à la présentation|renvoyer en plénière|renvoyer à la plénière|donner leur approbation|recommander l’approbation de|recommander l’adoption du|recommander l’approbation du|recommander la ratification de|conclure à l’adoption de|conclure à l’adoption du|conclure à l’adoption|donner son assentiment à|donner son feu vert à|donner son aval à|marquer son accord sur|marquer son accord pour|donner son accord à|donner son approbation à',
  ],
  ['ratify', 'ratifier|donner sa ratification à'],
  ['authorise', 'autoriser'],
  ['examine', 'prendre note de|entendre une communication sur|examiner|étudier|pencher sur|délibérer sur'],
  ['take_note', 'prendre acte|prendre connaissance|informer de'],
  ['table', 'déposer|soumettre|enregistrer|transmettre|présenter devant|inscrire à l’ordre du jour'],
  [
    'debate',
    'débattre de|débattre du|débattre sur|débattre|discuter du projet|venir en discussion|passer en discussion',
  ],
  ['promulgate', 'promulguer|sanctionner la loi|sanctionner le projet de loi'],
  ['publish', gazetted('paraître|publier|insérer') + '|publier'],
  ['enter_force', 'entrer en vigueur|prendre effet|entrer en application'],
  ['notify', 'notifier'],
  [
    'complete',
    'accomplir les procédures|accomplir ses procédures|achever ses procédures|achever les procédures|achever les siennes|terminer ses procédures|mener à bien ses procédures|mener à terme ses procédures|mener à leur terme ses procédures|clore ses procédures|finaliser ses procédures|boucler ses procédures|remplir ses procédures',
  ],
  [
    'request_revision',
    `${combined(REQUESTING, REVISIONS, ['de', 'du', 'des', 'd’un', 'd’une'])}|rouvrir la discussion sur|rouvrir les discussions sur|rouvrir les négociations sur|demander à réviser|demander à revoir|demander à renégocier|souhaiter réviser|souhaiter renégocier|vouloir renégocier|vouloir réviser`,
  ],
  [
    'amend',
    'actualiser|étendre|élargir|enrichir|amender|modifier|réviser|revoir|compléter|remanier|refondre|réactualiser|étoffer|renégocier|aménager|mettre à jour',
  ],
  [
    'renew',
    'réactiver|reconduire tacitement|renouveler|reconduire|proroger|prolonger|reconduire pour|réactiver',
  ],
  [
    'replace',
    'remplacer|rendre caduc|supplanter|succéder à|prendre la suite de|prendre la place de|prendre le relais de|substituer à|substituer au|substituer aux|annuler et remplacer',
  ],
  [
    'expire',
    'cesser d’exister|cesser de s’appliquer|cesser d’être en vigueur|tomber en désuétude|prendre fin|expirer|venir à échéance|arriver à échéance|arriver à terme|venir à expiration|arriver à expiration',
  ],
  [
    'suspend',
    'mettre en sommeil|suspendre|geler|mettre entre parenthèses|interrompre l’application de|interrompre l’application du|suspendre l’application de|suspendre l’application du|mettre en veilleuse',
  ],
  [
    'denounce',
    'claquer la porte de|claquer la porte du|tourner la page de|tourner la page du|sortir de|dénoncer|résilier|mettre fin à|mettre un terme à|rompre|révoquer|mettre fin aux|mettre un terme aux|mettre fin au|mettre un terme au',
  ],
  ['terminate', 'abroger|abroger et remplacer|mettre à néant'],
  [
    'withdraw_bill',
    'retirer le projet de loi|retirer son projet de loi|retirer la proposition de loi|retirer le projet de ratification|renoncer au projet de loi|retirer le projet',
  ],
  ['reject', 'rejeter|refuser de ratifier|repousser|voter contre|retoquer|désapprouver'],
  ['join', 'intégrer|adhérer à|rejoindre|adhérer au'],
  [
    'negotiate',
    'discuter d’un|mener des négociations sur|mener des discussions sur|mener des discussions autour de|être en pourparlers sur|être en négociation sur|ouvrir des négociations sur|entamer des négociations sur|engager des négociations sur|entamer les négociations sur|poursuivre les négociations sur|plancher sur|travailler à|travailler sur|plancher à|négocier|mener les pourparlers|mener des pourparlers',
  ],
  [
    'finalise',
    'finaliser|boucler|parachever|achever la rédaction de|achever la rédaction du|terminer la rédaction de|mettre au point|arrêter le texte de|mettre la dernière main à|mettre la touche finale à',
  ],
  [
    'request',
    'solliciter|demander l’ouverture de discussions sur|demander l’ouverture de négociations sur|demander la conclusion de|demander la conclusion d’un|réclamer la conclusion d’un',
  ],
];

/** Passive or intransitive participles with their preposition cut: « a été mis fin ». */
const NOUNS: readonly (readonly [Act, string])[] = [
  ['sign', 'signature(s)|paraphe'],
  ['conclude', 'conclusion'],
  [
    'adopt',
    'donner leur feu vert à|donner leur feu vert pour|donner leur aval à|donner leur assentiment à|dire oui à|plébisciter|accepter|adoption|approbation|assentiment|feu vert|aval|consentement|blanc-seing|avis favorable|avis conforme|quitus|onction|vote',
  ],
  [
    'ratify',
    'ratification|procédure de ratification|processus de ratification|procédure d’approbation|procédures d’approbation|processus d’approbation',
  ],
  ['table', 'dépôt|transmission à|transmission aux|transmission au'],
  ['notify', 'notification|note verbale'],
  ['promulgate', 'promulgation'],
  ['publish', 'publication'],
  ['enter_force', 'entrée en vigueur'],
  ['amend', 'révision|modification|relecture|renégociation|refonte|actualisation|mise à jour'],
  ['renew', 'renouvellement|reconduction|prorogation|prolongation|prolongement'],
  [
    'expire',
    'cesser d’être applicable|cessera d’être applicable|cessera de produire effet|cessera d’être en vigueur|cessera de produire ses effets|cessera d’avoir effet|a cessé de produire effet|est devenu caduc|devenu caduc|devenir caduc|caducité|prendre fin|cesser d’être en vigueur|cesser de produire ses effets|parvenir à échéance|parvenir à son terme|expiration|échéance',
  ],
  ['suspend', 'suspension'],
  [
    'denounce',
    'se retirer de|retirer de|claquer la porte de|tourner la page de|remettre en cause|sortir de|rompre avec|dénonciation|rupture|résiliation|fin de',
  ],
  ['terminate', 'abrogation'],
  ['join', 'adhésion'],
  ['negotiate', 'négociation(s)|pourparlers'],
];

/** `mettre fin à` also without its preposition: « a mis fin samedi à l’accord ». */
const withShort = (verbs: string): string =>
  verbs
    .split('|')
    .flatMap((verb) =>
      /^\S+ .+ (à|au|aux|pour|sur)$/.test(verb) ? [verb, verb.replace(/ \S+$/, '')] : [verb],
    )
    .join('|');

export const acts: PhraseList<'act'> = [
  [
    's’est retiré de|s’est retirée de|se sont retirés de|se retire de|se retirent de|s’est retiré du|se retire du|s’est retirée du',
    { act: 'denounce', tense: 'participle' },
  ],
  ['se retirera de|se retireront de|se retirera du', { act: 'denounce', tense: 'future' }],
  [
    'se prononcera|se prononceront|se prononcera sur|se prononceront sur|devra se prononcer|doit se prononcer',
    { act: 'adopt', tense: 'future' },
  ],
  ...VERBS.flatMap(([act, verbs]) => verbLines(withShort(verbs), (tense) => ({ act, tense }))),
  ...NOUNS.map(([act, nouns]) => [nouns, { act, tense: 'noun' as const, noun: true }] as const),
  [
    'remontant à|datant de|daté(e/s) du|daté(e/s) de|vieux de|vieille de',
    { act: 'date', tense: 'participle' },
  ],
  ['remonte à|remontent à|remontait à|date de|datent de|datait de', { act: 'date', tense: 'present' }],
  [
    'en remplacement de|en remplacement du|en lieu et place de|en lieu et place du',
    { act: 'replace', tense: 'infinitive' },
  ],
  [
    'a saisi le Parlement|a saisi l’Assemblée|a saisi la chambre|avait saisi la chambre|avait saisi le Parlement|avait saisi l’Assemblée|en a saisi|en avait saisi|ont saisi|a saisi le Sénat|a saisi la Douma|saisi le Parlement de|saisi l’Assemblée de|a été saisi(e) de|a été saisi(e) du|a été saisi(e) d’un|a été saisi(e) d’une|est saisi(e) de|est saisi(e) du|est saisi(e) d’un|été saisi(e) de|été saisi(e) du',
    { act: 'table', tense: 'participle' },
  ],
  [
    'n’est plus en vigueur|ne sera plus en vigueur|n’était plus en vigueur|plus en vigueur',
    { act: 'expire', tense: 'participle' },
  ],
  [
    'reçu la dénonciation|reçu notification de la dénonciation|reçu la notification de la dénonciation|pris acte de la dénonciation|reçu la notification de dénonciation|accusé réception de la dénonciation',
    { act: 'receive_end', tense: 'participle' },
  ],
  [GAZETTES.join('|'), { act: 'gazette', tense: 'noun' }],
  ['en vigueur', { act: 'in_force', tense: 'participle' }],
  [
    'approbation parlementaire|aval parlementaire|aval du Parlement|feu vert du Parlement|feu vert parlementaire|approbation du Parlement|approbation du pouvoir législatif|ratification parlementaire|accord du Parlement',
    { act: 'adopt', tense: 'noun', noun: true, by: 'parliament' },
  ],
  [
    'confirmé(e) par décret|approuvé(e) par décret|ratifié(e) par décret|confirmé(e) par ordonnance|ratifié(e) par ordonnance',
    { act: 'ratify', tense: 'participle', by: 'president' },
  ],
  [
    'transmise au Président pour signature|transmis au Président pour signature|soumis(e) à la signature du Président|soumis(e) à la signature du chef de l’État|transmis(e) pour signature au président|transmis(e) au chef de l’État pour signature|envoyé(e) à la signature du président|attend la signature du président|attend la signature du chef de l’État|à la signature du Président|à la signature du chef de l’État|au chef de l’État pour signature|au Président pour signature|au président de la République pour signature|au chef de l’État pour promulgation|au président pour promulgation|à la signature présidentielle|sur le bureau du président',
    { act: 'send_to_head', tense: 'present' },
  ],
  [
    'prêt(e/s) à être signé(e/s)|prêt(e/s) à l’état de projet|fin prêt|rédaction est terminée|rédaction est achevée|rédaction a été achevée|rédaction en est achevée|prêt(e) pour la signature',
    { act: 'finalise', tense: 'participle' },
  ],
  [
    'reste suspendu(e)|demeure suspendu(e)|application est interrompue|en sommeil|lettre morte|application suspendue',
    { act: 'suspend', tense: 'participle' },
  ],
  [
    "obtenu le feu vert|reçu l'aval|obtenu l'aval|reçu le feu vert|est passé|est passée|été avalisé|feu vert à|l'assentiment de",
    { act: 'adopt', tense: 'participle' },
  ],
  ['a recueilli l’assentiment|recueilli l’assentiment', { act: 'adopt', tense: 'participle' }],
  ['voté en faveur', { act: 'adopt', tense: 'participle' }],
  [
    "demandé l'ouverture|demande l'ouverture|a demandé la conclusion",
    { act: 'request', tense: 'participle' },
  ],
  ['négociant|négociations en cours', { act: 'negotiate', tense: 'progressive' }],
  [
    "applicable jusqu'au|s'applique jusqu'au|produit ses effets jusqu'au|valable jusqu'au|en vigueur jusqu'à|court jusqu'en|courra jusqu'en|court jusqu'au|valable jusqu'en|en vigueur jusqu'en|valide jusqu'au|valable jusqu'à",
    { act: 'expire', tense: 'future' },
  ],
  ['dit oui|approuvé par|adopté par', { act: 'adopt', tense: 'participle' }],
  ['se prononcer sur|se prononcer', { act: 'adopt', tense: 'infinitive' }],
  ['a été avalisé|eu raison de', { act: 'adopt', tense: 'participle' }],
  ['en vigueur depuis|applicable depuis', { act: 'enter_force', tense: 'participle' }],
  [
    'instruments de ratification ont été échangés|instruments ont été échangés|ont été échangés|ont été échangées|seront échangés|avaient été échangés|furent échangés|étaient échangés|seront échangées|notes ont été échangées|lettres ont été échangées|instruments de ratification ont été remis|échange des instruments de ratification|échangé leurs instruments de ratification|échangé les instruments de ratification|échangé les instruments|échangé leurs instruments|échange des instruments|échangent les instruments|échangé les lettres',
    { act: 'exchange', tense: 'participle' },
  ],
  [
    'fait(e) à|fait(e) au|fait(e) en|établi(e) à|dressé(e) à|rédigé(e) à',
    { act: 'done_at', tense: 'participle' },
  ],
  [
    'marqué son accord|marque son accord|donné son accord|donné son feu vert|donné son aval|donné son assentiment|donné son approbation',
    { act: 'adopt', tense: 'participle' },
  ],
];

export const bills: PhraseList<'bill'> = [
  [
    'projet de décret|projet de loi|proposition de loi|avant-projet|avant-projet de loi|projet de loi organique|projet de ratification',
    {},
  ],
  [
    'décret|décret-loi|ordonnance|arrêté n°|arrêté du Gouvernement|résolution n°|résolution du Gouvernement|décision n°|décision du Président|décision du Gouvernement|décision du Conseil des ministres|décision présidentielle',
    { law: true },
  ],
  ['décrets|décisions présidentielles|ordonnances', { law: true, plural: true }],
  [
    'décision autorisant|décision approuvant|décision prenant acte|décision portant|résolution autorisant|résolution approuvant|résolution portant|arrêté portant|arrêté approuvant|arrêté royal portant|décret royal portant',
    { law: true },
  ],
  ['loi|loi fédérale|loi organique|loi d’autorisation|loi de ratification|dahir', { law: true }],
  ['lois', { law: true, plural: true }],
  ['projets de loi|propositions de loi', { plural: true }],
];

/** What leads to a noun of action, and what is told of it behind: « a donné lieu à la signature », « la signature a eu lieu ». */
export const happenings: PhraseList<'happening'> = [
  [
    'a été annoncé(e)|est annoncé(e)|annoncé(e) par|a été confirmé(e)|a été notifié(e)|a été décidé(e)|a été prononcé(e)|a été donnée|avait été donnée|a été accordée|avait été accordée|a eu lieu|eut lieu|ont eu lieu|est intervenu(e)|était intervenu(e)|intervenu(e)|s’est déroulé(e)|s’est tenu(e)|s’est faite|a été actée|a été effectuée|est chose faite|avait eu lieu|eu lieu|est effective|est acquise',
    {},
  ],
  [
    'repoussé(e)|reporté(e)|ajourné(e)|différé(e)|retardé(e)|a été reporté(e)|est reporté(e)|a été repoussé(e)|est repoussé(e)|a été ajourné(e)|est ajourné(e)|a été différé(e)|a été décalé(e)|est attendu(e)|attendu(e)|est prévu(e)|prévu(e)|est programmée|aura lieu|auront lieu|interviendra|devrait intervenir|devrait avoir lieu|doit intervenir|doit avoir lieu|est imminente|se fera|reste à venir|est fixée|est envisagée|est escomptée|suivra|viendra',
    { mod: 'planned' },
  ],
  [
    'n’est pas à l’ordre du jour|pas à l’ordre du jour|n’est pas requise|pas requis(e)|n’est pas nécessaire|pas nécessaire|n’a pas eu lieu|se fait attendre|fait défaut|n’est pas acquise|pas envisagé(e)|n’est pas prévue|tarde',
    { mod: 'negated' },
  ],
  [
    'est en cours|en cours|suit son cours|se poursuit|se poursuivent|est engagée|est lancée|sont en cours|avance|progresse',
    { mod: 'ongoing' },
  ],
  [
    'n’a pas été évoquée|pas été évoqué(e)|pas été soulevé(e)|pas été abordé(e)',
    { mod: 'negated', raised: true },
  ],
  ['pourrait intervenir|pourrait avoir lieu|pourrait suivre', { mod: 'conditional' }],
  [
    'a donné|ont donné|donne|donnent|donna|a accordé|ont accordé|accorde|accordent|a apporté|apporte|a délivré|délivre|a émis|ont émis|émet|a rendu|rend|a exprimé|exprime|a obtenu|ont obtenu|obtient|a reçu|reçoit|recueilli|recueille|décroché|décroche|remporté|procédé à|procéder à|procède à|procèdent à|procédé hier à|présidé|présidé à|assisté à|donné lieu à|s’est conclu(e) par|s’est conclu(e) avec|conclue par|s’est soldé(e) par|soldé(e/s) par|s’est achevé(e) par|s’est terminé(e) par|achevé(e) sur|sanctionné(e/s) par|couronné(e/s) par|marqué(e/s) par|ponctué(e/s) par|clôturé(e) par|clos(e) par|abouti à|débouché sur|suivi(e/s) de|permis|vu|accueilli|avec à la clé|célébré|salué|saluant|à l’issue de|après|depuis|à la suite de|suite à|au lendemain de|à l’occasion de|lors de|fait suite à|au terme de|aboutissant à',
    { before: true },
  ],
  [
    'il manque|manque|reste|reste encore|dans l’attente de|attend|attendent|en attendant',
    { mod: 'planned', before: true },
  ],
  ['faute de|à défaut de|sans attendre', { mod: 'negated', before: true }],
  [
    'a décidé|ont décidé|avait décidé|avaient décidé|décide|décident|a pris la décision|ont pris la décision|décision de|confirmé sa décision|notifié sa décision|annoncé sa décision|annoncé leur décision|résolu à',
    { before: true, leads: 'decided' },
  ],
  [
    'demandé|demande|demandent|demander|réclamé|réclame|sollicité|sollicite|exigé|exige|souhaité|appelé à',
    { before: true, leads: 'asked' },
  ],
];
