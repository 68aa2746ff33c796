/** Words that say nothing of what a text is about, folded; French, English, and what every survey is full of. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `alors apres assez aucun aucune aussi autant autre autres avant avec avoir beaucoup bien bon bonne bonnes bons car ceci
   cela celle celles celui cependant certain certaine certaines certains ces cet cette ceux chacun chaque chez chose
   choses comme comment contre dans davantage deja depuis des deux devant doit doivent donc dont elle elles encore
   enfin entre est etaient etais etait etant ete etes etre eux fait faire fait fallait faudrait faut fois fut grand
   grande grands hors ici ils jai jamais jour jours juste laquelle les lesquels leur leurs lors lorsque lui mais malgre
   meme memes merci mes mettre mieux moi moins mon notre nos nous nouveau nouvelle nouvelles nouveaux oui non ont
   outre par parce parfois parmi part pas pendant peu peut peuvent plupart plus plusieurs plutot point pour pourquoi
   pourraient pourrait pouvoir premier premiere pres presque prevoir prochain prochaine quand que quel quelle quelles
   quelque quelques quels qui quoi rien rendre sans sauf savoir selon sera seraient serait ses seul seule seulement
   seront soient soit sommes son sont sous souvent sur surtout tant tel telle telles tels tellement toujours tous tout
   toute toutes tres trois trop une uns vers vois voir vos votre vous vraiment etc via lequel auquel aux avez avons
   avait ait ayant aurait auraient eut vais vas aller allait mis prendre permettre
   about above after again against all also although always and another any are aren because been before being below
   between both but can cannot could did does doing don down during each else enough even ever every few for from
   further get give good great had has have having her here hers him his how however into its just less let like lot
   lots made make many may maybe might more most much must need needed needs new next nice nor not nothing now off often
   once one only other others our ours out over own part perhaps please quite rather really same see she should since
   some something soon still such sure than thank thanks that the their them then there these they thing things this
   those though through too under until upon use very want was way well were what when where which while who whole why
   will with within without would yes yet you your yours`
    .trim()
    .split(/\s+/),
);

/** Endings that make another form of the same word, longest first; French and English. */
const ENDINGS = [
  ...['issements', 'issement', 'ablement', 'ellement', 'ivement', 'ations', 'ateurs', 'atrices', 'atrice', 'ateur'],
  ...['ements', 'ation', 'ement', 'euses', 'ables', 'ances', 'ences', 'ibles', 'iques', 'ismes', 'istes', 'ments'],
  ...['ness', 'ions', 'euse', 'able', 'ance', 'ence', 'ible', 'ique', 'isme', 'iste', 'ment', 'ings', 'ives', 'ante'],
  ...['ing', 'ion', 'eur', 'ant', 'ait', 'ive', 'ite', 'ies', 'ees', 'ers', 'ent', 'ees'],
  ...['er', 'ir', 'ez', 'ee', 'ed', 'es', 'if', 'ly', 'al'],
];
const SHORTEST = 4;

/**
 * The beginning that the forms of a word have in common: rencontre, rencontres, rencontrer → rencontr. Rough on
 * purpose: it brings together what should be, and now and then two words that are cousins.
 * @param word folded, see `foldName`
 */
export function stemOf(word: string): string {
  const one = word.endsWith('aux') && word.length > 5 ? `${word.slice(0, -2)}l` : word;
  const singular = /[^s][sx]$/.test(one) && one.length > SHORTEST ? one.slice(0, -1) : one;
  const ending = ENDINGS.find((end) => singular.endsWith(end) && singular.length - end.length >= SHORTEST);
  const cut = ending ? singular.slice(0, -ending.length) : singular;
  const bare = cut.endsWith('e') && cut.length > SHORTEST ? cut.slice(0, -1) : cut;
  return bare.endsWith('y') ? `${bare.slice(0, -1)}i` : bare;
}
