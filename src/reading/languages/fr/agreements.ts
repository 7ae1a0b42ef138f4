// French names of agreements, of their matter, and words that stand for the agreement spoken of.
import type { PhraseList } from '../language.ts';
import { conjugate } from './conjugate.ts';

export const agreements: PhraseList<'agreement'> = [
  ['accord', { kind: 'agreement' }],
  ['accords', { kind: 'agreement', plural: true }],
  [
    'accord(s)-cadre|accords-cadres|accord-cadre|convention-cadre|traité-cadre|accord général|protocole-cadre|mémorandum-cadre|arrangement-cadre|accord parapluie',
    { kind: 'framework' },
  ],
  ['traité|traité de partenariat|traité de partenariat stratégique', { kind: 'treaty' }],
  ['traités', { kind: 'treaty', plural: true }],
  ['pacte', { kind: 'agreement', weak: true }],
  ['pactes', { kind: 'agreement', weak: true, plural: true }],
  ['charte', { kind: 'treaty', weak: true }],
  ['convention', { kind: 'convention', weak: true }],
  ['conventions', { kind: 'convention', weak: true, plural: true }],
  [
    'protocole|protocole additionnel|protocole d’accord additionnel|protocole d’application',
    { kind: 'protocol', weak: true },
  ],
  ['protocoles', { kind: 'protocol', weak: true, plural: true }],
  [
    'protocole d’entente|protocole d’accord|mémorandum d’entente|mémorandum d’accord|mémorandum|mémorandum de coopération|mémorandum de compréhension|mémorandum d’intention|mémo d’entente|MoU|MOU|MdE|mémorendum d’entente|memorandum|memorandum d’entente|lettre d’entente|mémorandum d’arrangement|mémoire d’entente|protocole d’intention',
    { kind: 'mou' },
  ],
  [
    'mémorandums|memorandums|memoranda|mémoranda|MoUs|MOUs|lettres d’entente|mémorandums d’entente|protocoles d’accord|protocoles d’entente|mémorandums d’accord',
    { kind: 'mou', plural: true },
  ],
  ['avenant|amendement', { kind: 'amendment', weak: true }],
  [
    'échange de lettres|échange de notes|échange de notes verbales|échange de notes diplomatiques|échanges de lettres|échanges de notes|échange de courriers|échange de correspondances|lettres échangées|notes échangées',
    { kind: 'exchange_letters' },
  ],
  [
    'déclaration|déclaration commune|déclaration conjointe|déclaration de principes|déclaration tripartite|déclaration politique|déclaration de coopération|déclaration de partenariat',
    { kind: 'declaration', weak: true },
  ],
  [
    'déclaration d’intention|déclaration d’intentions|déclaration commune d’intention|déclaration conjointe d’intention',
    { kind: 'declaration' },
  ],
  ['déclarations', { kind: 'declaration', weak: true, plural: true }],
  ['lettre d’intention|lettre d’intentions|lettre commune d’intention', { kind: 'loi' }],
  ['lettres d’intention', { kind: 'loi', plural: true }],
  [
    'arrangement technique|arrangement(s)|arrangement administratif|arrangement de sécurité|arrangement d’exécution|arrangement particulier|arrangement de mise en œuvre|arrangement interministériel|arrangement de procédure|arrangement logistique|arrangement bilatéral|accord technique|accord d’exécution|accord de mise en œuvre|protocole technique',
    { kind: 'technical_arrangement' },
  ],
  [
    'plan|plan d’action|plan annuel|plan de coopération|plan de coopération militaire|plan exécutif|plan de travail|plan de coopération bilatérale|plan d’activités|plan de partenariat|plan d’engagement|plan-cadre|plan de contacts|plan quinquennal|plan triennal|plan biennal|plan pluriannuel',
    { kind: 'plan', weak: true },
  ],
  [
    'plans|plans annuels|plans d’action|plans de coopération|plans d’activités',
    { kind: 'plan', weak: true, plural: true },
  ],
  [
    'programme|programme-cadre|programme de coopération|programme d’action|programme de travail|programme d’activités|programme de partenariat|programme exécutif|programme d’application|programme de mise en œuvre',
    { kind: 'programme', weak: true },
  ],
  [
    'programme de partenariat individuel|programme individuel de partenariat|programme de partenariat individualisé|programme de partenariat adapté',
    { kind: 'programme' },
  ],
  ['plan d’action individuel pour le partenariat|plan d’action individuel de partenariat', { kind: 'plan' }],
  ['programmes|programmes-cadres|programmes de coopération', { kind: 'programme', weak: true, plural: true }],
  ['feuille de route', { kind: 'roadmap', weak: true }],
  ['feuilles de route', { kind: 'roadmap', weak: true, plural: true }],
  [
    'procès-verbal|relevé de conclusions|compte rendu de réunion|relevé de décisions|minutes|procès-verbaux|PV|compte rendu agréé|procès-verbal agréé|relevé des conclusions',
    { kind: 'minutes', weak: true },
  ],
  [
    'accord de partenariat|accord de partenariat de défense|accord de partenariat stratégique|charte de partenariat|charte de partenariat stratégique|charte sur le partenariat stratégique|accord instituant un partenariat de défense|accord de partenariat militaire|accord de partenariat de sécurité|pacte de partenariat|traité de partenariat de défense|déclaration de partenariat stratégique',
    { kind: 'partnership' },
  ],
  [
    'accord sur le statut des forces|accord relatif au statut|accord sur le statut|accord relatif au statut des forces|SOFA|convention relative au statut|accord de statut des forces|accords de statut|accord d’accès réciproque|accord sur les forces en visite|accord de statut|accord sur le statut des troupes|accord relatif au statut des troupes|accord SOFA|convention sur le statut|convention sur le statut des forces|accord de statut de forces|accord régissant le statut|accord fixant le statut|accord portant sur le statut|accord portant statut|accord concernant le statut|SOMA',
    { kind: 'sofa', subject: 'sofa' },
  ],
  [
    'accords sur le statut des forces|accords de statut des forces|accords d’accès réciproque|accords relatifs au statut des forces|SOFAs|accords SOFA',
    { kind: 'sofa', subject: 'sofa', plural: true },
  ],
  [
    'contrat|contrat-cadre|contrat d’armement|contrat de livraison|contrat d’acquisition|contrat d’achat|contrat de vente|contrat de fourniture|contrat commercial|contrat gouvernement à gouvernement|contrat intergouvernemental|contrat d’État à État|contrat de maintenance|contrat de soutien|contrat d’exportation|mégacontrat|méga-contrat',
    { kind: 'contract', weak: true },
  ],
  ['contrats|contrats d’armement|mégacontrats', { kind: 'contract', weak: true, plural: true }],
  ['marché|bail|bail emphytéotique|contrat de bail|contrat de location', { kind: 'contract', loose: true }],
  [
    'ACSA|accord de soutien logistique|accord d’acquisition et de services croisés|GSOMIA',
    { kind: 'agreement', subject: 'mil_coop' },
  ],
  [
    'partenariat de défense|partenariat stratégique|partenariat militaire|partenariat|partenariats|partenariat de sécurité|partenariat de sécurité et de défense|partenariat de défense et de sécurité|partenariat stratégique global|partenariat stratégique renforcé|partenariat en matière de défense|partenariat pour la défense',
    { kind: 'partnership', loose: true },
  ],
  ['entente|compromis|modus vivendi', { kind: 'agreement', loose: true }],
  ['ententes', { kind: 'agreement', loose: true, plural: true }],
  [
    'cadre de coopération|cadre de partenariat|cadre général de coopération|cadre stratégique de coopération|cadre bilatéral de coopération|cadre de défense',
    { kind: 'framework', loose: true },
  ],
  ['texte de l’accord', { kind: 'agreement' }],
  ['document|texte|instrument', { kind: 'agreement', loose: true, paper: true }],
  ['documents|textes|instruments', { kind: 'agreement', loose: true, paper: true, plural: true }],
];

export const cues: PhraseList<'cue'> = [
  [
    'sous forme de|sous forme d’|sous la forme de|sous la forme d’|constitué par|constitué d’|constitué de|passé par voie de|par voie de|par voie d’',
    { of: 'form' },
  ],
  ['États membres|pays membres|États parties', { of: 'members' }],
  ['pour|au nom', { of: 'signature' }],
  [
    'comme|après|à l’instar de|à l’instar du|à l’image de|à l’image du|imitant|sur le modèle de|dans le sillage de|dans le sillage du|à la suite du',
    { of: 'likeness' },
  ],
  [
    conjugate(
      'établir|instaurer|lancer|sceller|nouer|forger|bâtir|mettre en place|mettre sur pied|doter de|convenir de|entendre sur|accorder sur|parvenir à|aboutir à|arrêter|élaborer|négocier|finaliser|renouveler|reconduire|proroger|prolonger|dénoncer|résilier|suspendre|rompre|activer|inaugurer|formaliser|élever au rang de|rehausser au niveau de',
    )
      .map(({ form }) => form)
      .join('|'),
    { of: 'making' },
  ],
  [
    'lie|liait|liant|lient|liaient|unit|unissait|unissant|unissent|rattache|lia|unira|liera',
    { of: 'binding' },
  ],
  [
    'lié à|liée à|liés à|liées à|lié au|liée au|liés au|liées au|lié aux|liée aux|unie à|unis à|unie au',
    { of: 'bound' },
  ],
  ['constituant|valant|portant|formant', { of: 'constituting' }],
  [
    'travailler sur|travaillent sur|travaille sur|travaux sur|discussions sur|pourparlers sur|négociations sur|en chantier',
    { of: 'making' },
  ],
  [
    'partie à|partie au|parties à|parties au|signataire de|signataire du|signataires de|signataires du',
    { of: 'making' },
  ],
  [
    'suivi|suivie|remplacé|remplacée|complété|complétée|relayé|relayée|a cédé la place à|a cédé la place au|a ouvert la voie à|a ouvert la voie au|a précédé|outre|en plus de|en plus du|s’ajoute à|s’ajoute au|complète|complétait',
    { of: 'next' },
  ],
  [
    'pour le cas de|pour le cas du|dans le cas de|dans le cas du|s’agissant de|s’agissant du|quant à|quant au|en ce qui concerne|côté|du côté de|à propos de|à propos du',
    { of: 'topic' },
  ],
];

/** Words for another agreement like the one named before; of several, for one of them. */
export const standIns: PhraseList<'stand_in'> = [
  ['celui|celle|un autre|une autre|cet autre|cette autre|le précédent|la précédente|son prédécesseur', {}],
  ['ce que|ce qu’|ce qui', { free: true }],
  ['ceux|celles|deux autres|trois autres', { several: true }],
  ['le leur|la leur|le sien|la sienne', { own: true }],
  [
    'son successeur|celui qui lui succède|celui qui lui a succédé|celle qui lui succède|celui qui l’a remplacé|celui qui le remplace|celle qui l’a remplacée',
    { next: true },
  ],
  [
    'l’un|l’une|l’un d’eux|l’une d’elles|l’autre|le premier|la première|le second|la seconde|le deuxième|la deuxième|le troisième|la troisième|le dernier|la dernière|un premier|une première|un second|une seconde|un troisième',
    { member: true },
  ],
];

export const anaphors: PhraseList<'anaphor'> = [
  [
    'texte|le texte|instrument|l’instrument|document|ce document|dispositif|texte susvisé|présent accord|présent Accord|présente convention|présent mémorandum|présent protocole|présent échange de lettres|présent arrangement|présent traité',
    {},
  ],
  ['textes|documents|instruments', { plural: true }],
];

export const subjects: PhraseList<'subject'> = [
  [
    'coopération militaire|coopérer militairement|domaine militaire|militaire(s)|coopération dans le domaine militaire|coopération militaire bilatérale|matière militaire',
    { subject: 'mil_coop' },
  ],
  [
    'coopération de défense|coopération en matière de défense|domaine de la défense|défense|coopération dans le domaine de la défense|matière de défense|sécurité et de défense|défense et de sécurité|défense et sécurité',
    { subject: 'defence_coop' },
  ],
  ['défense mutuelle|assistance mutuelle|alliance militaire|défense collective', { subject: 'defence_pact' }],
  [
    'militaire et technique|militaro-technique|technique militaire|assistance technique|assistance militaire technique|coopération militaire technique',
    { subject: 'mil_tech' },
  ],
  [
    'formation militaire|enseignement militaire|formation|formation de militaires|entraînement|formation du personnel|places de tir|simulateurs de vol',
    { subject: 'mil_training' },
  ],
  [
    'santé militaire|médecine militaire|santé des armées|médical militaire|matière de santé',
    { subject: 'mil_medicine' },
  ],
  [
    'aide financière militaire|coopération financière militaire|assistance financière militaire',
    { subject: 'mil_finance' },
  ],
  [
    'industrie de défense|industries de défense|industrie de la défense|armement(s)|équipements de défense|industriel de défense|matériel de défense',
    { subject: 'def_industry' },
  ],
  [
    'informations classifiées|protection des informations|informations classées|information classifiée|renseignements classifiés|sécurité des informations|échange et la protection réciproque',
    { subject: 'info_security' },
  ],
  [
    'statut des forces|statut de leurs forces|statut de leurs forces armées|statut des forces armées|statut juridique des forces|statut des militaires|statut de leurs militaires|statut des troupes|statut des membres|statut de leur personnel|statut de ses militaires|statut des unités|statut des soldats|statut des personnels|statut des contingents|statut des éléments|statut du personnel|statut du personnel militaire|statut de ses forces',
    { subject: 'sofa' },
  ],
  [
    'base militaire|bases militaires|stationnement|installation d’une base|base aérienne|présence militaire|installation',
    { subject: 'basing' },
  ],
  ['transit', { subject: 'transit' }],
  ['espace aérien|défense aérienne|police du ciel', { subject: 'airspace' }],
  ['exercices communs|exercices conjoints', { subject: 'exercise' }],
  ['maintien de la paix', { subject: 'peacekeeping' }],
  ['lutte contre le terrorisme|antiterroriste|contre-terrorisme', { subject: 'counter_terror' }],
  ['sécurité|sécuritaire', { subject: 'security' }],
  ['stratégique|partenariat stratégique global|amitié|amitié éternelle|alliance', { subject: 'strategic' }],
  ['maîtrise des armements|réduction mutuelle|mesures de confiance|désarmement', { subject: 'arms_control' }],
];

/** Matters that are no defence: an agreement named with one is `other`. */
export const otherMatters: PhraseList<'other_matter'> = [
  [
    'extradition|judiciaire|double imposition|fiscal(e)|fiscales|pêche|commercial(e)|commerce|commerciaux|libre-échange|transport aérien|transports|transport|visas|visa|énergie|énergétique|gaz|nucléaire civil|agricole|agriculture|culturel(le)|tourisme|touristique|éducation nationale|universitaire|minier|minière|eau|métro|numérique|investissements|investissement|douanier|douanière|douanes|délimitation|maritime|sociale|sécurité sociale|prêt|santé publique|migratoire|migration|migrations|circulation des personnes|aérien civil|ferroviaire|économique(s)|portuaire|hydrocarbures|enseignement supérieur|espace extra-atmosphérique|environnement|climat|adoption|transfèrement|entraide judiciaire|aviation civile|services aériens|protection civile|audiovisuel|laissez-passer|rail|routier',
    {},
  ],
];

export const military: PhraseList<'military'> = [
  [
    'militaire(s)|défense|armée(s)|forces|troupes|soldats|stratégique|sécurité|militaro|coopération|entraînement|SOFA|base(s)|armement(s)|stationnement|maintien de la paix|terrorisme|renseignement(s)|exercices|statut',
    {},
  ],
];

export const assents: PhraseList<'assent'> = [
  [
    "procès-verbal de la séance|procès-verbal de séance|annexe au procès-verbal|Charte des Nations unies|Charte de l'ONU|Charte de l'Organisation|Charte de l'Union|Charte africaine|commun accord|obtenir l'accord|obtenu l'accord|avec l'accord de|sans l'accord de|recueilli l'accord|accord tacite|accord verbal|donné l'accord|l'accord des autorités|l'accord du gouvernement|l'accord du Parlement|son accord sur|son accord à|son accord pour|leur accord pour|leur accord sur|leur accord à|est d'accord|sont d'accord|d'accord pour|tombés d'accord|tomber d'accord|mis d'accord|mettre d'accord|d'accord sur|d'accord que|l'accord écrit|sauf accord|accord préalable|donné leur accord|donné son accord|marqué son accord|accord écrit|consentement|convention contraire|sauf convention|en accord avec|accord de principe|l'accord de son ministère|plan opérationnel|programme nucléaire|plan d'urgence|au premier plan|sur le plan|sur un autre plan|au plan politique|au plan militaire|au plan économique|au plan opérationnel|au plan bilatéral|au plan international|au plan régional|au plan national|au plan stratégique|au plan diplomatique|arrière-plan|plan d’eau|ensemble un protocole|ensemble deux annexes|ensemble une annexe|ensemble des protocoles|plan large|gros plan|plan de vol|plan de table|programme politique",
    {},
  ],
];

export const groupSizes: PhraseList<'group_size'> = [
  [
    'tripartite(s)|trilatéral(e)|trilatéraux|trois pays|trois ministres|trois États|trois parties|trois capitales|trois gouvernements|trois présidents|trois chefs d’état-major|trois armées|trois voisins|trois signataires',
    { count: 3 },
  ],
  [
    'quadripartite(s)|quadrilatéral(e)|quatre pays|quatre ministres|quatre États|quatre parties|quatre capitales|quatre gouvernements|quatre présidents|quatre armées',
    { count: 4 },
  ],
  ['cinq pays|cinq ministres|cinq États|cinq présidents|cinq républiques', { count: 5 }],
];
