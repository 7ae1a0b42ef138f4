// French words for what is done to agreements: verbs in all their forms, nouns of action, bills and laws.
import type { Act, PhraseList } from '../language.ts';
import { conjugate, verbLines } from './conjugate.ts';

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

/** Every text of the first list with every text of the second, a space between. */
const each = (first: string, second: string): string =>
  first
    .split('|')
    .flatMap((one) => second.split('|').map((two) => `${one} ${two}`))
    .join('|');

const VERBS: readonly (readonly [Act, string])[] = [
  [
    'sign',
    `${each('apposer', 'leur signature|sa signature|leurs signatures|ses signatures|leur paraphe|son paraphe|leurs paraphes|leur griffe|sa griffe|leur sceau|son sceau|leur nom|leurs noms|son nom')}|${each('revêtir', 'de leurs signatures|de sa signature|de leur signature')}|mettre leur signature|mettre sa signature|échanger les signatures|${each('porter', 'la signature|les signatures|le paraphe|les paraphes')}|toper pour|signer|cosigner|contresigner|souscrire|sceller`,
  ],
  ['initial', 'parapher|parafer'],
  ['conclude', 'conclure|nouer|officialiser|formaliser|concrétiser'],
  [
    'adopt',
    `adopter|approuver|accepter|faire sien|faire sienne|faire leur|voter|entériner|valider|avaliser|homologuer|agréer|plébisciter|consentir à|consentir au|acquiescer à|acquiescer au|voter pour|voter en faveur de|voter en faveur du|voter favorablement|endosser|emboîter le pas à|emboîter le pas aux|emboîter le pas|${each('franchir', 'l’étape de|l’étape du|le cap de|le cap du|la rampe de|la rampe du')}|${each('passer', 'le cap de|le cap du|l’étape de|l’étape du|la rampe de|la rampe du')}|dire oui à|dire oui au|passer devant|${each('émettre|rendre|donner|formuler', 'un avis favorable|un avis favorable sur|un avis conforme|un avis positif')}|${each('prononcer', 'pour|en faveur de|en faveur du|favorablement|sur|à l’unanimité')}|donner quitus à|${each('recommander', 'l’adoption de|l’adoption du|l’envoi en séance plénière|l’envoi|l’examen en séance plénière|son adoption|son envoi|l’approbation de|l’approbation du|la ratification de|sa ratification|son approbation')}|${each('conclure', 'à la présentation|à l’adoption de|à l’adoption du|à l’adoption|à son adoption')}|renvoyer en plénière|renvoyer à la plénière|${each('donner|accorder|apporter', each('leur|son', each('approbation|assentiment|feu vert|aval|accord|consentement|agrément|caution|onction', 'à|au|aux|pour')))}|marquer son accord sur|marquer son accord pour`,
  ],
  [
    'ratify',
    `ratifier|donner sa ratification à|${each('signer|déposer|remettre', 'l’instrument de ratification|les instruments de ratification|ses instruments de ratification|son instrument de ratification|leurs instruments de ratification')}`,
  ],
  [
    'authorise',
    'autoriser|habiliter|mandater|donner mandat à|donner mandat|donner pouvoir à|donner pleins pouvoirs',
  ],
  [
    'examine',
    'prendre note de|entendre une communication sur|examiner|étudier|pencher sur|délibérer sur|passer en revue|passer au crible|éplucher',
  ],
  ['take_note', 'prendre acte|prendre connaissance|informer de'],
  [
    'table',
    'déposer|soumettre|présenter au|présenter aux|présenter à|enregistrer|transmettre|présenter devant|porter devant|inscrire à l’ordre du jour|renvoyer devant|saisir|introduire|adresser',
  ],
  [
    'debate',
    'débattre de|débattre du|débattre sur|débattre|discuter du projet|venir en discussion|passer en discussion|mettre en discussion',
  ],
  ['promulgate', 'promulguer|sanctionner la loi|sanctionner le projet de loi'],
  ['publish', gazetted('paraître|publier|insérer') + '|publier|paraître'],
  [
    'enter_force',
    'entrer en vigueur|prendre effet|entrer en application|devenir effectif|devenir applicable|devenir exécutoire|entrer en force|commencer à s’appliquer|entrer dans sa phase d’application',
  ],
  ['notify', 'notifier'],
  [
    'complete',
    each(
      'accomplir|achever|terminer|mener à bien|mener à terme|mener à leur terme|clore|finaliser|boucler|remplir|conclure',
      'les procédures|ses procédures|leurs procédures|les formalités|ses formalités|les démarches internes|ses démarches internes',
    ) + '|achever les siennes',
  ],
  [
    'request_revision',
    `${combined(REQUESTING, REVISIONS, ['de', 'du', 'des', 'd’un', 'd’une'])}|${each('rouvrir|relancer', 'la discussion sur|les discussions sur|les négociations sur|les pourparlers sur')}|${each('demander à|souhaiter|vouloir|entendre|exiger de', 'réviser|revoir|renégocier|relire|toiletter|rediscuter')}|remettre sur la table`,
  ],
  [
    'amend',
    'actualiser|étendre|élargir|enrichir|amender|modifier|réviser|revoir|compléter|remanier|refondre|réactualiser|étoffer|renégocier|aménager|mettre à jour|toiletter|rénover|réécrire|moderniser|rafraîchir|dépoussiérer|réajuster|rectifier|corriger|réformer|rééquilibrer|mettre au goût du jour',
  ],
  [
    'renew',
    'réactiver|reconduire tacitement|renouveler|reconduire|proroger|prolonger|reconduire pour|réactiver|rallonger|repartir pour',
  ],
  [
    'replace',
    'remplacer|rendre caduc|supplanter|succéder à|succéder au|prendre la suite de|prendre la suite du|prendre la place de|prendre la place du|prendre le relais de|prendre le relais du|substituer à|substituer au|substituer aux|annuler et remplacer|rendre obsolète|rendre sans objet',
  ],
  [
    'expire',
    `cesser d’exister|cesser de s’appliquer|cesser d’être en vigueur|tomber en désuétude|prendre fin|expirer|éteindre de plein droit|${each('venir|arriver|parvenir', 'à échéance|à terme|à son terme|à expiration|à son échéance|au terme de sa validité|à son expiration')}|toucher à sa fin|toucher à son terme|rester sans suite après son terme`,
  ],
  [
    'suspend',
    `mettre en sommeil|suspendre|geler|mettre entre parenthèses|mettre en veilleuse|mettre en suspens|mettre en pause|mettre à l’arrêt|placer en suspens|mettre au congélateur|${each('interrompre|suspendre|geler|stopper', 'l’application de|l’application du|l’exécution de|l’exécution du|la mise en œuvre de|la mise en œuvre du')}`,
  ],
  [
    'denounce',
    `${each('claquer la porte|tourner la page|sortir|se désengager|désengager|délier', 'de|du')}|dénoncer|résilier|mettre fin à|mettre un terme à|rompre|révoquer|mettre fin aux|mettre un terme aux|mettre fin au|mettre un terme au|répudier|déchirer|quitter|renoncer à|renoncer au|tirer un trait sur|faire une croix sur|annuler|invalider`,
  ],
  [
    'terminate',
    'abroger|abroger et remplacer|mettre à néant|frapper de caducité|déclarer caduc|déclarer nul',
  ],
  [
    'withdraw_bill',
    `${each('retirer', 'le projet de loi|son projet de loi|la proposition de loi|le projet de ratification|le projet|le texte de l’ordre du jour|de l’ordre du jour|du Parlement|de l’Assemblée nationale|du Sénat|de la Chambre')}|renoncer au projet de loi`,
  ],
  [
    'reject',
    'rejeter|refuser de ratifier|refuser d’approuver|refuser d’adopter|refuser de voter|refuser d’entériner|repousser|voter contre|prononcer contre|retoquer|recaler|désapprouver|dire non à|dire non au|opposer un refus à|opposer son veto à|mettre son veto à|torpiller|débouter|écarter',
  ],
  [
    'join',
    'intégrer|adhérer|adhérer à|rejoindre|adhérer au|rallier|rallier à|associer à|associer au|devenir partie à|devenir membre de|accéder à',
  ],
  [
    'negotiate',
    `discuter d’un|discuter d’une|parler d’un|${each('mener|conduire|ouvrir|entamer|engager|poursuivre|reprendre|relancer|lancer|démarrer|amorcer|intensifier|accélérer|tenir|avoir', 'des négociations|des discussions|des pourparlers|des tractations|les négociations|les discussions|les pourparlers')}|${each('être', 'en pourparlers|en négociation|en négociations|en discussion|en discussions|en tractations')}|plancher sur|travailler à|travailler sur|plancher à|négocier`,
  ],
  [
    'finalise',
    `finaliser|boucler|parachever|peaufiner|${each('achever|terminer|boucler|finaliser', 'la rédaction de|la rédaction du|la négociation de|la négociation du|les négociations sur|les négociations de|les discussions sur|les pourparlers sur')}|${each('conclure|clore|clôturer', 'les négociations|les discussions|les pourparlers|leurs négociations|leurs pourparlers|leurs discussions|la négociation|le cycle de négociations')}|mettre au point|arrêter le texte|arrêter les termes|mettre la dernière main à|mettre la dernière main au|mettre la touche finale à|mettre la touche finale au|mettre un point final à|mettre un point final au|${each('entendre|accorder|mettre d’accord|tomber d’accord', 'sur le texte|sur un texte|sur le libellé|sur les termes|sur la version|sur une version|sur le contenu|sur la rédaction')}|${each('parvenir|aboutir|arriver', 'à un texte|à un projet d’accord|à une version|à un accord sur le texte|à un accord sur les termes|à un accord sur un projet')}|convenir du texte|convenir des termes|stabiliser le texte|verrouiller le texte`,
  ],
  [
    'request',
    `solliciter|${each('demander|réclamer|solliciter|proposer', 'l’ouverture de discussions sur|l’ouverture de négociations sur|l’ouverture de négociations|l’ouverture de pourparlers|la conclusion de|la conclusion d’un|la conclusion d’une|la négociation d’un|la négociation d’une')}`,
  ],
];

/** Nouns of action. */
const NOUNS: readonly (readonly [Act, string])[] = [
  ['sign', 'signature(s)|paraphe|cosignature'],
  ['conclude', 'conclusion'],
  [
    'adopt',
    `${each('donner', 'leur feu vert à|leur feu vert pour|leur aval à|leur assentiment à')}|adoption|approbation|assentiment|feu vert|aval|consentement|blanc-seing|avis favorable|avis conforme|quitus|onction|vote|validation|entérinement|agrément|bénédiction|acceptation|vote favorable|imprimatur`,
  ],
  [
    'ratify',
    'ratification|procédure de ratification|processus de ratification|procédure d’approbation|procédures d’approbation|processus d’approbation',
  ],
  ['table', 'dépôt|transmission à|transmission aux|transmission au|saisine'],
  [
    'debate',
    each(
      'le débat|les débats|un débat',
      'sur|autour de|autour du|relatif à|consacré à|consacré au|parlementaire sur',
    ),
  ],
  ['notify', 'notification|note verbale'],
  ['exchange', 'instruments de ratification|instruments d’approbation|instruments d’acceptation'],
  ['promulgate', 'promulgation|sanction royale'],
  ['publish', 'publication|parution'],
  ['take_note', 'prise d’acte|prise de connaissance'],
  ['enter_force', 'entrée en vigueur|entrée en application|prise d’effet|mise en vigueur'],
  [
    'amend',
    'révision|modification|relecture|renégociation|refonte|actualisation|mise à jour|toilettage|aménagement|remaniement',
  ],
  ['renew', 'renouvellement|reconduction|prorogation|prolongation|prolongement|tacite reconduction'],
  ['replace', 'remplacement'],
  [
    'expire',
    'cesser d’être applicable|cessera d’être applicable|cessera de produire effet|cessera d’être en vigueur|cessera de produire ses effets|cessera d’avoir effet|a cessé de produire effet|est devenu caduc|devenu caduc|devenir caduc|caducité|prendre fin|cesser d’être en vigueur|cesser de produire ses effets|expiration|échéance|extinction',
  ],
  ['suspend', 'suspension|gel|mise en sommeil|mise entre parenthèses|mise en veilleuse|mise en suspens'],
  [
    'denounce',
    'rompre avec|dénonciation|rupture|résiliation|fin de|révocation|répudiation|retrait de l’accord|retrait du traité|sortie de l’accord|sortie du traité|retrait de la convention',
  ],
  ['terminate', 'abrogation'],
  ['reject', 'rejet|veto'],
  ['withdraw_bill', 'retrait du projet de loi|retrait du projet|retrait du texte'],
  ['join', 'adhésion|ralliement|accession'],
  ['negotiate', 'négociation(s)|pourparlers|tractations|discussions'],
  ['finalise', 'finalisation|bouclage|mise au point'],
];

/** What may stand between a verb and its noun: « a mis lundi fin à », « a franchi hier l’étape de ». */
export const BETWEEN =
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd’hui|avant-hier|ce matin|officiellement|formellement|définitivement|unilatéralement|également|aussi|enfin|solennellement|conjointement|finalement|unanimement|à l’unanimité|à son tour|hier soir|ce lundi|ce mardi|ce mercredi|ce jeudi|ce vendredi'.split(
    '|',
  );
const SPLIT =
  /^(?:mettre|donner|accorder|entrer|prendre|dire|franchir|apposer|marquer|émettre|rendre|tourner|claquer|passer|porter) \S/;

const split = (verbs: string, act: Act): PhraseList<'act'> =>
  verbs
    .split('|')
    .filter((verb) => SPLIT.test(verb))
    .flatMap((verb) => {
      const head = verb.split(' ', 1)[0] as string;
      const rest = verb.slice(head.length);
      const forms = conjugate(head);
      const participle = forms.find(({ tense }) => tense === 'participle');
      return [
        ...forms.filter(({ tense }) => tense === 'present'),
        ...(participle === undefined ? [] : [participle]),
      ].map(
        ({ form, tense }) =>
          [BETWEEN.map((word) => `${form} ${word}${rest}`).join('|'), { act, tense }] as const,
      );
    });

/** « se retirer de », « s’est désengagé du »: with its pronoun in every tense. */
const reflexive = (verbs: string, act: Act): PhraseList<'act'> =>
  conjugate(verbs).flatMap(({ form, tense }) => {
    const elided = /^[aeéiouh]/.test(form) ? 's’' : 'se ';
    const heads =
      tense === 'participle'
        ? ['s’est', 'se sont', 's’était', 's’étaient', 's’étant', 's’être'].map((head) => `${head} ${form}`)
        : [`${elided}${form}`];
    return heads.map(
      (head) => [['de', 'du', 'des'].map((of) => `${head} ${of}`).join('|'), { act, tense }] as const,
    );
  });

/** `mettre fin à` also without its preposition: « a mis fin samedi à l’accord ». */
const withShort = (verbs: string): string =>
  verbs
    .split('|')
    .flatMap((verb) =>
      /^\S+ .+ (à|au|aux|pour|sur)$/.test(verb) ? [verb, verb.replace(/ \S+$/, '')] : [verb],
    )
    .join('|');

export const acts: PhraseList<'act'> = [
  ...reflexive('saisir', 'examine'),
  [
    'lie désormais|lient désormais|unit désormais|unissent désormais|lie dorénavant',
    { act: 'sign', tense: 'present' },
  ],
  ['sur le bureau de|sur le bureau du|sur la table de|sur la table du', { act: 'table', tense: 'present' }],
  ['été retiré(e/s)|retiré(e/s) de l’ordre du jour', { act: 'withdraw_bill', tense: 'participle' }],
  ...reflexive('retirer|désengager|délier|affranchir|dédire', 'denounce'),
  [
    'se prononcera|se prononceront|se prononcera sur|se prononceront sur|devra se prononcer|doit se prononcer',
    { act: 'adopt', tense: 'future' },
  ],
  [
    'doté(e/s) d’un|doté(e/s) d’une|se dote d’un|se dotent d’un|se dote d’une|se dotent d’une|s’est doté(e)|se sont doté(e)s|se sont dotés|passé(e/s) avec|passé(e/s) entre|passé(e/s) à|passé(e/s) par|passé(e/s) le|passé(e/s) en|été passé(e/s)|a passé un|ont passé un|ont passé une|a acté|ont acté|avaient acté|avait acté',
    { act: 'conclude', tense: 'participle' },
  ],
  ...VERBS.flatMap(([act, verbs]) => verbLines(withShort(verbs), (tense) => ({ act, tense }))),
  ...VERBS.flatMap(([act, verbs]) => split(verbs, act)),
  ...NOUNS.map(([act, nouns]) => [nouns, { act, tense: 'noun' as const, noun: true }] as const),
  [
    'remontant à|datant de|daté(e/s) du|daté(e/s) de|vieux de|vieille de',
    { act: 'date', tense: 'participle' },
  ],
  [
    'remonte à|remontent à|remontait à|date de|datent de|datait de|date du|datent du|datait du|est de|est du|n’est que de|sont de|sont du|porte la date du|porte la date de|portait la date du',
    { act: 'date', tense: 'present' },
  ],
  [
    'en remplacement de|en remplacement du|en lieu et place de|en lieu et place du',
    { act: 'replace', tense: 'infinitive' },
  ],
  [
    'a saisi le Parlement|a saisi l’Assemblée|a saisi la chambre|a saisi le Sénat|a saisi la Douma|saisi le Parlement de|saisi l’Assemblée de',
    { act: 'table', tense: 'participle' },
  ],
  [
    'mandat a été donné|pouvoir a été donné|pouvoirs ont été donnés',
    { act: 'authorise', tense: 'participle' },
  ],
  [
    'n’est plus en vigueur|ne sera plus en vigueur|n’était plus en vigueur|plus en vigueur',
    { act: 'expire', tense: 'participle' },
  ],
  [
    'reçu la dénonciation|reçu notification de la dénonciation|reçu la notification de la dénonciation|pris acte de la dénonciation|reçu la notification de dénonciation|accusé réception de la dénonciation',
    { act: 'receive_end', tense: 'participle' },
  ],
  ...verbLines('lier', (tense) => ({ act: 'bind' as const, tense })),
  ['unit|unissent|unissait|unissaient', { act: 'bind', tense: 'present' }],
  [
    ['', ...BETWEEN].map((word) => `est passé(e) ${word} devant`.replace('  ', ' ')).join('|'),
    { act: 'adopt', tense: 'participle' },
  ],
  ['dispose d’un|disposent d’un|jouit d’un', { act: 'bind', tense: 'present' }],
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
    'reste suspendu(e)|demeure suspendu(e)|application est interrompue|en sommeil|application suspendue',
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
  [
    'en vigueur depuis|applicable depuis|produit ses effets depuis|produisent leurs effets depuis|produit effet depuis|s’applique depuis|s’appliquent depuis|d’application depuis|effectif depuis|effective depuis|opérationnel depuis',
    { act: 'enter_force', tense: 'participle' },
  ],
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
    'arrêté n°|arrêté du Gouvernement|résolution n°|résolution du Gouvernement|décision n°|décision du Président|décision du Gouvernement|décision du Conseil des ministres|décision présidentielle',
    { law: true },
  ],
  ['décret|décret-loi|ordonnance|décret présidentiel|décret royal|dahir', { law: true, decree: true }],
  ['décrets|décisions présidentielles|ordonnances', { law: true, plural: true }],
  [
    'décision autorisant|décision approuvant|décision prenant acte|décision portant|résolution autorisant|résolution approuvant|résolution portant|arrêté portant|arrêté approuvant|arrêté royal portant|décret royal portant',
    { law: true },
  ],
  [
    'loi|loi fédérale|loi organique|loi d’autorisation|loi de ratification|loi d’approbation|loi d’assentiment',
    { law: true },
  ],
  ['lois', { law: true, plural: true }],
  ['projets de loi|propositions de loi', { plural: true }],
];
