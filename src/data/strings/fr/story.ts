import type { StoryStrings } from '../en/story.ts'

export default {
  site: {
    name: 'À court d’obus',
  },
  page: {
    title: 'À court d’obus : comment les stocks de munitions ont fondu',
    description:
      'Un récit en données et un simulateur des stocks d’obus de 155 mm. Fixez ce qui est produit, commandé, gardé et tiré, et voyez les stocks baisser ou se reconstituer.',
  },
  firstScreen: {
    headline:
      'Début 2023, l’Ukraine tirait plus d’obus que les États-Unis et l’Europe ne pouvaient en produire. D’où venaient les autres ?',
    guess: 'À vous de deviner',
  },
  standfirst: {
    what: 'Cette page repose sur un modèle : il suit, mois par mois, les obus de 155 mm produits, commandés, gardés et tirés. Elle montre pourquoi les stocks ont fondu, et vous laisse essayer d’autres choix.',
    result:
      'Dans notre référence, une simulation parmi d’autres, le stock américain tombe à son seuil de réserve en {month} ; {range}',
    notCounted:
      'Non comptés : calibres soviétiques, drones, roquettes, tirs russes. Le modèle propose une explication du passé ; il ne dit pas la suite.',
    more: 'Périmètre et date',
    asOf: 'Chiffres arrêtés au {date}.',
    recent: 'Sur {all} chiffres publiés, {recent} datent de {year}',
  },
  navigation: {
    skip: 'Aller au récit',
    chapters: 'Chapitres',
    previous: 'Chapitre précédent',
    next: 'Chapitre suivant',
    chapter: 'Chapitre {number} : {title}',
    steps: 'Étapes du récit',
    place: '{number} · {title}',
    progress: 'Déjà lu',
    switchLanguage: 'Read in English',
  },
  header: {
    label: 'Pages',
    story: 'Récit',
    explore: 'Explorer',
    method: 'Données et méthode',
    newsrooms: 'Rédactions',
    teach: 'Enseigner',
  },
  footer: {
    links: {
      corrections: 'Corrections',
      xmile: 'Le modèle en XMILE',
      python: 'Le modèle en Python',
    },
    model:
      'Ceci est un modèle, pas une prévision. Là où il s’écarte des faits publiés, nous le disons.',
    licence:
      'Code : licence MIT. Textes et graphiques : CC BY 4.0, sauf les citations, qui appartiennent à leurs auteurs.',
    figures:
      'Chaque chiffre du texte renvoie à sa source, à la simulation dont il provient ou à la raison de notre hypothèse.',
  },
  noScript:
    'Sans JavaScript, tout le récit se lit, avec une image achevée par chapitre. Les curseurs, eux, en ont besoin.',
  pictureFigures: 'Les chiffres publiés de ce graphique',
  lost: {
    text: 'Une partie de la page n’est pas arrivée : ceci ne répond pas encore. Vos réglages sont conservés.',
    again: 'Réessayer',
  },
  labelled: '{label} : {text}',
  sourceCard: {
    open: 'Source : {figure}',
    asOf: 'Date du chiffre',
    said: 'Date de la déclaration',
    range: 'Fourchette publiée',
    ratio:
      '{fired} obus tirés en un mois ÷ {made} que les usines pouvaient produire ({us} aux États-Unis, {europe} en Europe) = {ratio}',
    atLeast: 'au moins {value}',
    atMost: 'au plus {value}',
    between: 'de {low} à {high}',
    quoted: 'Cité dans la langue d’origine ({language})',
    languages: {
      de: 'allemand',
      en: 'anglais',
      fi: 'finnois',
      fr: 'français',
      it: 'italien',
      no: 'norvégien',
    },
    grade: 'Nature de la source',
    grades: {
      primary: 'l’organisme qui a agi ou mesuré',
      press: 'la page d’une rédaction',
      relay: 'une page qui reprend un original nommé',
    },
    original: 'Original',
    readVia: 'Lu sur',
    notRead: 'Nous n’avons pas lu l’original.',
    noLinkRelay: 'Pas de lien : le passage a été lu sur une page qui reprend l’original.',
    noLinkUnread: 'Pas de lien : nous nommons l’original sans l’avoir lu.',
    link: 'Ouvrir la source',
  },
  runCard: {
    from: '{change} à partir du {date}',
    fromOver: '{change} à partir du {date}, sur {months} mois',
    and: ' ; ',
    title: 'Calculé par le modèle',
    baseline: 'Scénario : la référence, chaque paramètre à sa valeur de départ.',
    scenario: 'Scénario : la référence, avec ce changement : {scenario}.',
    never: 'pas dans cette simulation',
    link: 'Ouvrir ce scénario',
  },
  recall:
    'Au début, vous avez répondu que {guess} obus sur 100, en 2023, sortaient d’usine ; dans notre modèle, c’est {made}.',
  sent: {
    ranges:
      'En creux : neufs ; dans 80 simulations sur 100, {ranges}. En bleu : américains ; en orange : européens.',
    range: 'de {low} à {high} en {year}',
    and: ', ',
  },
  notFound: {
    title: 'Il n’y a pas de page ici',
    text: 'L’adresse comporte peut-être une erreur, ou la page a été déplacée. Le récit, lui, est toujours là.',
    home: 'Aller au récit',
    meant:
      'Un module était demandé ici, à une adresse ou une date de données qui n’existe pas. Le dernier :',
    embeds: 'Tous les modules pour d’autres pages',
  },
} satisfies StoryStrings
