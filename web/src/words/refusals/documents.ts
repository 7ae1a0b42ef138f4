// French for refusals about documents and addresses that are offered: what happened, and what to do now.
export const DOCUMENTS = {
  'address-forbidden': [
    'Ce site ne donne pas cette page.',
    'Enregistrez la page depuis votre navigateur et ajoutez le fichier.',
  ],
  'address-not-answering': [
    'Ce site ne répond pas.',
    'Essayez plus tard, ou enregistrez la page et ajoutez le fichier.',
  ],
  'address-not-found': [
    'Il n’y a rien à cette adresse.',
    'Vérifiez l’adresse ; une page retirée se trouve parfois dans une archive du web.',
  ],
  'address-not-public': [
    'Cette adresse est sur cette machine ou son réseau.',
    'Enregistrez la page et ajoutez le fichier.',
  ],
  'address-not-reachable': [
    'Cette adresse ne peut pas être atteinte.',
    'Vérifiez-la, ou enregistrez la page et ajoutez le fichier.',
  ],
  'address-not-understood': [
    'Ce n’est pas une adresse du web.',
    'Écrivez-la en entier, avec https://, sans nom d’utilisateur.',
  ],
  'bytes-altered': [
    'Les octets d’un document ne sont pas ceux qui ont été reçus.',
    'Rien n’a été écrit. Vérifiez le fichier auprès de son auteur.',
  ],
  'chain-broken': [
    'La chaîne des déclarations est rompue : le fichier a été modifié ou il est incomplet.',
    'Rien n’a été écrit. Vérifiez le fichier auprès de son auteur.',
  ],
  'damaged-file': [
    'Le fichier est abîmé ou incomplet.',
    'Téléchargez-le ou enregistrez-le de nouveau, ou donnez-le en PDF.',
  ],
  'document-too-heavy': [
    'Ce document demande trop de mémoire pour être lu.',
    'Partagez-le, ou donnez son texte seul.',
  ],
  'empty-document': ['Le document est vide.', 'Vérifiez qu’il a été enregistré en entier.'],
  encrypted: [
    'Le fichier est protégé par un mot de passe.',
    'Enregistrez-le sans mot de passe, ou donnez ce qu’il contient.',
  ],
  'file-malformed': [
    'Le fichier n’a pas pu être lu jusqu’au bout.',
    'Vérifiez qu’il a été téléchargé en entier. Rien n’a été écrit.',
  ],
  'file-not-readable': ['Le fichier ne peut pas être lu.', 'Vérifiez son nom et vos droits.'],
  'file-too-large': [
    'Le fichier à cette adresse est trop gros.',
    'Enregistrez-le, partagez-le, ajoutez les parties.',
  ],
  'format-not-read': ['Ce format n’est pas lu.', 'Enregistrez le document en .docx, PDF ou texte.'],
  'format-unknown': [
    'Foedera ne reconnaît pas ce fichier.',
    'Nommez son format, ou donnez l’export JSON Lines d’un registre Foedera.',
  ],
  'html-too-deep': [
    'La page imbrique trop d’éléments.',
    'Enregistrez l’article comme texte et donnez celui-ci.',
  ],
  'line-malformed': [
    'Une ligne du fichier ne peut pas être lue.',
    'Rien n’a été écrit. Vérifiez le fichier auprès de son auteur.',
  ],
  'no-text': [
    'Le document ne contient pas de texte.',
    'Une page faite par des scripts s’enregistre depuis le navigateur ; on peut aussi coller son texte.',
  ],
  'no-text-layer': [
    'Les pages de ce PDF sont des images : il n’a pas de texte.',
    'Faites reconnaître les pages (OCR) et donnez le résultat.',
  ],
  'not-text': [
    'Ce n’est pas du texte.',
    'Vérifiez que le fichier est complet et qu’il est bien ce que dit son nom.',
  ],
  'nothing-to-add': [
    'Il n’y a ni fichier, ni texte, ni adresse.',
    'Choisissez un fichier, collez un texte ou donnez une adresse.',
  ],
  'nothing-to-read': ['Il n’y a rien à lire ici.', 'Choisissez un autre fichier.'],
  'reading-took-too-long': [
    'La lecture a pris trop de temps et a été abandonnée.',
    'Partagez le document, ou donnez son texte seul.',
  ],
  'several-documents': ['Ce fichier contient plusieurs documents.', 'Donnez-les un par un.'],
  'too-large': [
    'Le fichier est trop gros pour être lu d’un coup.',
    'Séparez ses documents, ou mettez-les dans un ZIP.',
  ],
  'too-many-containers': [
    'C’est une archive dans une archive dans une archive.',
    'Ouvrez celles du dehors et donnez ce qu’elles contiennent.',
  ],
  'too-many-pages': ['Le document a trop de pages.', 'Séparez ses documents.'],
  'too-slow': [
    'La lecture du PDF a pris trop de temps et a été abandonnée.',
    'Partagez-le, ou imprimez-le en un nouveau PDF.',
  ],
  'zip-bomb': [
    'Cette archive est démesurée une fois ouverte ; elle n’est pas ouverte.',
    'Ouvrez-la vous-même et donnez ce qu’il faut lire.',
  ],
} satisfies Record<string, [string, string]>;
