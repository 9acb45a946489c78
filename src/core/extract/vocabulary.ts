import { fold, words } from '../base/text.ts';

/** Words that people write large and that are nobody's name: greetings, thanks, pronouns, days, what a chat is about. Folded. */
const NO_NAMES = new Set(`i im ive id a an the this that these those it its he she we you they my our your his her their me us hi hello hey hola good great morning afternoon evening day dear thanks thank thx cheers best kind
 kindly warm regards greetings sincerely yours love please pls yes yeah yep no nope not ok okay sure sorry well so and or but if for from with at of on in to by as about after before until then there here now today tomorrow
 yesterday monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december company email mail phone tel cell mobile fax name address contact call
 ask could can would will should do does did is are am was were have has had how what when where why who which need looking interested interest quick question questions just also only our new old any some every all both more most
 much many very really still always never maybe price prices pricing quote quotation offer demo trial budget cost costs plan plans team sales support chat bot website site web app api product service services order invoice account
 login password help info information details brochure catalogue street road avenue reach give send sent let lets get got want wants happy glad test testing hiring currently unfortunately actually basically delivery
 decision address attached regarding re fw fyi asap eta faq usd eur gbp chf euro euros dollar dollars pound pounds english german spanish french unsubscribe stop remove delete ignore evaluating cool nice wow lol yo hm hmm oh ah
 guten tag morgen abend nacht hallo moin servus gruss gruesse grusse gruezi danke dank vielen bitte ja nein doch ich du er sie es wir ihr ihre ihrem ihren ihrer ihnen euch uns mein meine meinem meinen meiner unser unsere unserem
 unseren dein deine der die das den dem des ein eine einen einem einer und oder aber wenn fuer von vom mit bei beim zu zum zur im in am an auf aus bis nach seit vor ueber unter als wie was wo wann warum wer wen wem welche welcher
 welches kein keine keinen nicht nur noch schon auch so da dort hier heute gestern montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar maerz juni juli oktober dezember firma unternehmen telefon handy
 mobil adresse kontakt ansprechpartner ansprechpartnerin herr frau herrn damen herren geehrte geehrter sehr liebe lieber beste besten schoene schoenen freundliche freundlichen viele mfg vg lg mit freundlichem preis preise
 angebot angebote termin rueckruf anruf frage fragen hilfe interesse bestellung rechnung konto passwort budget lizenz lizenzen nutzer mitarbeiter standort standorte leute kunden kunde kundin kollege kollegin chef chefin mann
 seid sind ist bin war waren haben habe hat hatte hatten hab kann koennen koennte koennten moechte moechten wuerde wuerden will wollen wollte sollen soll brauche brauchen benoetige benoetigen suche suchen danke super toll
 gerne gern ok okay genau klar leider sofort dringend bald naechste naechsten naechster woche monat jahr quartal fruehling fruehjahr uhr euro franken netto brutto mio tsd website webseite seite newsletter
 verteiler werbung daten mai isnt arent dont doesnt didnt wasnt cant wont guys folks everyone everybody nobody canadian american british english irish scottish french italian spanish dutch swiss austrian danish swedish norwegian
 polish indian chinese deutscher deutsche schweizer schweizerin oesterreicher oesterreicherin produkt paket lieferung entscheidung team loesung system software test gruss gern dsgvo widerruf interessiert kurze kurz wohne ergebnis doctor`.split(/\s+/));

export const isNoName = (word: string): boolean => NO_NAMES.has(fold(word).replace(/[^\p{L}-]/gu, ''));

/** Signs of a firm in its name. Folded, without dots. */
const LEGAL = new Set(['gmbh', 'ag', 'kg', 'kgaa', 'ohg', 'ek', 'ev', 'eg', 'se', 'ug', 'gbr', 'mbh', 'partg', 'inc', 'incorporated', 'llc', 'llp', 'ltd', 'limited', 'corp', 'corporation', 'plc', 'pty', 'fze', 'fzco', 'asa', 'ab', 'as', 'aps',
  'oy', 'oyj', 'bv', 'nv', 'sa', 'sas', 'sarl', 'srl', 'spa', 'sl', 'sro', 'doo', 'zoo', 'pvt', 'co', 'company']);
const plain = (word: string): string => fold(word).replace(/[^\p{L}\p{N}]/gu, '');
/** `Inc.`, `GmbH`; "as", "co" and the like only where they are written as a firm writes them. */
export const isLegalForm = (word: string): boolean => {
  const bare = plain(word);
  if (!LEGAL.has(bare)) return false;
  return bare.length > 3 || /^[\p{Lu}.&/]{2,}[,.]?$/u.test(word) || /^(?:GmbH|mbH|KGaA|PartG|GbR|Inc\.?|Ltd\.?|Corp\.?|Co\.?|e\.\s?[KVG]\.?|eK|eG|SpA|Oy|ApS|Pty|Pvt|Srl|Sarl|inc|ltd|llc|gmbh)[,.]?$/.test(word);
};

/** Words that firms are called by and people are not. Folded. */
const FIRMS = new Set(`systems system solutions software labs lab robotics logistics logistik consulting group gruppe holding partners capital ventures media studio studios agency agentur hotel hotels clinic klinik klinikum praxis kanzlei
 hospital school schools schulen university bank sparkasse stadtwerke bakery baeckerei restaurant gasthof gasthaus cafe kitchen foods farm garage autohaus werkstatt bau metallbau maschinenbau feinmechanik immobilien property transporte
 transport service services handel handels haustechnik elektro energy energie solar solutions design digital creative analytics technologies technology tech industries international trading solicitors attorneys legal dental pharma
 apotheke verein feuerwehr institut institute foundation stiftung church kirche council freight couriers spa fitness outdoors works bikes books shop store market markt werk verlag druck gmbh pumpen technik sons soehne partner
 bros brothers company insurance versicherung verband akademie academy museum theater theatre nursery kindergarten winery brewery brauerei weingut hof moebel tischlerei schreinerei malerbetrieb sanitaer dach gartenbau blumen`.split(/\s+/));
export const isFirmWord = (word: string): boolean => FIRMS.has(fold(word).replace(/[^\p{L}]/gu, ''));

/** What a domain calls its owner: `mueller-bau` of `mail.mueller-bau.co.uk`. */
export const domainName = (email: string): string => {
  const parts = email.slice(email.lastIndexOf('@') + 1).split('.');
  const last = parts.length >= 3 && /^(?:co|com|or|ac|gv|org|net)$/.test(parts.at(-2) ?? '') ? 3 : 2;
  return parts.at(-last) ?? '';
};

const letters = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

/** True when a domain could be a company's: one is in the other, or a telling word of the name is in the domain. */
export const fitsDomain = (name: string, email: string): boolean => {
  const domain = letters(domainName(email));
  const all = words(name).filter((word) => !LEGAL.has(word));
  const joined = all.join('');
  if (domain.length < 3 || joined.length < 3) return false;
  if (domain.includes(joined) || joined.includes(domain)) return true;
  return all.some((word) => word.length >= 4 && domain.includes(word));
};

/** True when a mailbox could be a person's: one of their names, or the beginning of one with the other's first letter, stands in it. */
export const fitsMailbox = (name: string, email: string): boolean => {
  const box = letters(email.slice(0, email.indexOf('@')));
  return words(name).some((word) => word.length >= 3 && box.includes(word));
};
