// French words that open or close a list of fields of cooperation.
import type { PhraseList } from '../language.ts';
import { discussing, providing } from './opener-verbs.ts';

export const listOpeners: PhraseList<'list_opener'> = [
  [providing, {}],
  [discussing, { talk: true }],
  // what a text provides for
  [
    'embrasse|embrassent|englobe|englobant|coopéreront en|coopèrent en|coopèreront en|directions suivantes|axes suivants|axes de coopération|s’étend à|s’étendent à|touche à|ouvre la voie à|s’articule autour de|s’articulent autour de|couvrent|à l’ordre du jour|coopérer en matière de|collaborer dans|dans le champ|dans les secteurs|dans les matières|dans les sphères|dans les domaines|domaines suivants|les domaines|plusieurs domaines|divers domaines|différents domaines|en matière de|en matière d’|dans le domaine|notamment|porte(nt) sur|porté sur|portait sur|portaient sur|portera sur|portant sur|couvre(nt)|couvrir|couvrira|couvrant|vise à|visent à|vise au|inclut|incluent|inclut des|comprend|comprennent|englobe(nt)|prévoit|prévoient|prévoyant|définit|au programme|à savoir|concerne(nt)|s’exerce|permettra|permettent|recense|ouvre|régis par|axé(e/s/es) sur|centré(e/s/es) sur|consacré(e/s/es) à|revêtira|revêt|autorise|encadre|énumère|mentionne|s’étend|ambitionne|renforcer|développer|encourager|coopération en|coopérer dans|coopération dans|relatif à|relative à|relatif au|sur le statut|accord de|activités incluront|points clés|incluront|tant dans|allant de|allant du|allant des|vont de|va de|allait de|concerneront|portent notamment sur|entre autres|parmi lesquels|parmi lesquelles|tels que|telles que|tel que|touchant à|touchant|ayant trait à|a trait à|ont trait à|se rapportant à|en vue de|afin de développer|dans des domaines tels que|dans des domaines comme|les volets|le volet|les axes|grands axes|axes principaux|principales directions|directions de la coopération|principaux domaines|domaines de coopération|les domaines ci-après|domaines ci-après|se consultent sur|se consulter sur|unissent leurs efforts|coopéreront dans|coopèrent dans|coopèrent en matière de|coopèrent en matière d’|collaborent dans|collaborent en matière de|travailler ensemble|travailleront ensemble|les parties organiseront|les parties mèneront|s’engagent à|s’engagent dans|prévoit entre autres|prévoit notamment|prévoit également|prévoit aussi|prévoira|parle de|parle aussi de|traite de|traite du|traite aussi|aidera|devait aider|il s’agit de|y sont prévus|y sont prévues|y sont inscrits|on y relève|on y trouve|on y compte|y figurent notamment|embrasse les|embrasse la|régit|régira|réglemente|promettent|ouvrirait|ouvrira|ouvre à|donne accès|a permis|permettant|permettrait|permettre|permettent de|favorise|favoriser|favorisera|facilitera|faciliter|faciliteront|comportant|comporte|comportent|comprenant|comptera|recouvre|recouvrent|consistant en|consiste en|destiné à|destinée à|destinés à|doit couvrir|devra couvrir|vise notamment|a pour objet|a pour but|ont pour objet|pour objet|dans le secteur|dans les champs|dans le champ de|en termes de|notamment en|notamment dans|en particulier|plus particulièrement',
    {},
  ],
  // what was talked about
  [
    'a abordé|ont abordé|abordé|abordées|a évoqué|ont évoqué|évoqué|évoquées|il a été question de|il a été question d’|il a été question du|il a été question des|on a parlé de|on a parlé d’|on a parlé du|a parlé de|ont parlé de|passé en revue|a passé en revue|ont passé en revue|ont discuté de|a discuté de|ont discuté|a discuté|ont discuté des|ont débattu de|se sont entretenus de|s’est entretenu de|se sont entretenus des|se sont entretenus sur|ont échangé sur|a échangé sur|échangé leurs vues sur|échange de vues sur|échangé des vues sur|procédé à un échange de vues sur|se sont penchés sur|s’est penché sur|se sont concertés sur|ont fait le point sur|a fait le point sur|ont examiné|a examiné|examiné les questions|ont traité de|a traité de|les entretiens ont porté sur|les discussions ont porté sur|entretiens ont porté sur|discussions ont porté sur|échanges ont porté sur|pourparlers ont porté sur|la rencontre a porté sur|l’entretien a porté sur|à l’ordre du jour figuraient|ordre du jour portait|au cœur des entretiens|au centre des entretiens|au cœur des discussions|au menu des entretiens|ont convenu d’approfondir|sont convenus d’approfondir|sont convenus de développer|ont convenu de développer|ont convenu de renforcer|sont convenus de renforcer|sont convenues de|volonté d’approfondir leur coopération|volonté de renforcer leur coopération|volonté de développer leur coopération|volonté d’élargir leur coopération|volonté d’intensifier leur coopération|souhait de renforcer la coopération|se sont dits prêts à|ont exprimé leur intérêt pour|ont manifesté leur intérêt pour|l’attention s’est portée sur|l’attention s’est surtout portée sur|une attention particulière a été accordée|attention particulière a été portée|projets communs touchant|projets communs dans|mènent des projets communs|mesuré les perspectives|les perspectives de la coopération|état de la coopération dans|ont insisté sur|ont souligné l’importance de',
    { talk: true },
  ],
  // behind their list
  [
    'figurent à ce|figurent au|figurent à|figurent dans|figurent parmi|figurent à ce plan|figure au|figure parmi|sont au menu|est au menu|figurent au menu|au menu|sont au programme|sont inscrits au|sont inscrites au|sont à l’ordre du jour|entrent dans le champ|entrent dans son champ|entre dans le champ|relèvent de l’accord|relèvent de cet accord|relèvent du|tels sont|telles sont|sont prévus|sont prévues|est prévu|est prévue|sont envisagés|sont envisagées|sont concernés|sont concernées|sont couverts|sont couvertes|font partie|en font partie|sont visés|sont visées|en sont les|constituent les|y figurent|y ont leur place|y sont mentionnés|comptent parmi|sont cités|sont citées|sont mentionnés|sont mentionnées|forment le|en constituent',
    { closes: true },
  ],
  // behind what was talked about
  [
    'ont été abordés|ont été abordées|ont été évoqués|ont été évoquées|a été évoqué|a été abordé|ont été discutés|ont été discutées|ont été examinés|ont été examinées|ont été passés en revue|ont alimenté la discussion|ont alimenté les discussions|ont nourri les échanges|ont dominé|étaient au centre|étaient au cœur|ont été au centre|ont été au cœur|étaient à l’ordre du jour|ont retenu l’attention|ont retenu l’essentiel|ont particulièrement retenu|ont occupé|ont été au menu|étaient au menu|ont fait l’objet|ont été à l’ordre du jour',
    { closes: true, talk: true },
  ],
  // forms of cooperation
  [
    'les formes|formes ci-après|formes suivantes|formes de la coopération|modalités suivantes',
    { forms: true },
  ],
  // what a text leaves out
  [
    'ne porte pas sur|ne portent pas sur|ne couvre pas|ne couvrent pas|ne s’étend pas à|ne s’étend pas aux|n’inclut pas|ne comprend pas|ne comporte pas|exclut|exclut expressément|à l’exclusion de|à l’exclusion du|à l’exclusion des|ne concerne pas|ne prévoit pas|ne prévoit ni|ne traite pas de|ne vise pas',
    { excludes: true },
  ],
  [
    'n’entre pas dans l’objet|n’entrent pas dans l’objet|n’entre pas dans le champ|n’entrent pas dans le champ|est exclu|est exclue|sont exclus|sont exclues|ne relève pas de|ne relèvent pas de|ne relève pas du|n’est pas couvert|n’est pas couverte|ne sont pas couverts|ne sont pas couvertes|n’y figure pas|n’y figurent pas|n’est pas concerné|ne fait pas partie|ne font pas partie',
    { excludes: true, closes: true },
  ],
];
