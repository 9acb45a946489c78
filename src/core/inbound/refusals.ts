import { re } from './pattern.ts';

const SENDS = '(?:e ?mails?|mails?|messages?|texts?|sms|calls?|contact|newsletters?|communications?|spam|mailings?)';
const LISTS = '(?:(?:mailing |email |e mail |distribution |contact |call |marketing )?(?:lists?|mailings?|database|newsletters?|distribution|system|records|contacts|campaigns?|crm|files|sequence))';
const ME = '(?:me|us|this (?:e ?mail |e mail )?(?:address|account|number|inbox|mailbox|contact)|(?:my|our) (?:e ?mail |e mail |phone )?(?:name|address|addresses|email|e mail|number|contact|details|data|info|information)|(?:him|her|them)|it)';
const GERMAN_SENDS = '(?:e ?mails?|mails?|nachrichten|werbung|werbemails?|newsletter|anrufe|sms|zusendungen|kontaktaufnahmen?|kontaktversuche)';
const GERMAN_LISTS = '(?:verteilern?|mailverteilern?|e mail verteilern?|listen?|mailinglisten?|newslettern?|datenbank|adressbestand|kartei|mailings?|system|adressbuch|kontaktliste|datensaetzen?)';
const ANY = '(?: \\p{L}{1,20}){0,4}?';

/** How people say in their own words that they want no more messages, in one sentence as `spaced` makes it. */
export const REFUSES: readonly RegExp[] = [
  re(` (?:remove|take|delete|drop|strike|get|scratch|erase) ${ME}${ANY} (?:off|from|out of)${ANY} ${LISTS} `),
  re(` (?:remove|take|delete|drop|get) (?:me|us) (?:off|from) (?:your|this|the|all) `),
  re(' (?:number|address|e ?mail|data|details) (?:remove|delete|erase) (?:it|them|that|me) $'), re(' (?:delete|erase|remove|wipe|purge)(?: \\p{L}{1,12}){0,3} (?:data|details|information|records|everything)(?: \\p{L}{1,10}){0,2} (?:you )?(?:have|hold|store|keep|stored|about me|on me|about us|on us)(?= )'),
  re(` (?:remove|delete|erase) (?:me|this address|this number|(?:my|our) (?:e ?mail|e mail|number|address|name))${ANY} (?:immediately|at once|now|please|permanently|from everything) `),
  re(` (?:please|kindly|pls|immediately) (?:remove|delete|erase) (?:me|us|(?:my|our) (?:e ?mail|e mail|number|address|name)) `),
  re(' (?:unsubscribe|opt out)(?: (?:me|us|please|now|this|that|from|my|our|immediately|link)| $)'),
  re(' (?:want|wish|like|need|asked|asking|trying|tried) to (?:be )?(?:unsubscribe|unsubscribed|opt out|be removed|be taken off) '),
  re(` stop (?:e ?mailing|mailing|contacting|texting|messaging|calling|writing|spamming|sending|bothering|pestering|harassing|soliciting|reaching out|(?:(?:these|all|this|any|your|the) ){1,2}(?:\\p{L}{1,15} )?${SENDS}) ?`),
  re(` (?:do not|don t|dont|never|not to|stop to) (?:ever )?(?:e ?mail|mail|contact|write|text|message|call|phone|send|bother|disturb|spam|reach out)${ANY} (?:again|any ?more|any further|further|ever|in (?:the )?future|another) `),
  re(' (?:do not|don t|dont|never) (?:ever )?(?:contact|spam|bother|message|text) (?:me|us) $'),
  re(` (?:do not|don t|dont|no longer|never) (?:want|wish|care|like|need) (?:to (?:receive|get|hear|see|be (?:contacted|emailed|bothered|called|messaged|texted))${ANY} (?:${SENDS}|from you|from your \\p{L}{1,12}|contacted|emailed|bothered|called|messaged|texted|anything)|(?:any|your|these|more|further|this|such|unsolicited|cold|sales)${ANY} ${SENDS}|(?:anything|mail|mails|emails|messages) from you)(?= )`), re(' (?:do not|don t|dont|no longer) (?:want|wish|like) to be (?:contacted|emailed|bothered|messaged|texted) '),
  re(` (?:not|never) (?:agree|agreed|consent|consented|sign|signed|subscribe|subscribed)(?: up)?(?: to| for)${ANY} (?:${SENDS}|this|receive|be contacted) `),
  re(` (?:refrain|desist|abstain) from${ANY} (?:contacting|${SENDS}|writing|calling|emailing|sending|messaging|texting) `), re(' (?:asked|told|begged|requested|said)(?: \\p{L}{1,12}){0,5} (?:to stop|stop|to be removed|be removed) $'),
  re(` no (?:more|further|additional|future) ${SENDS} `), re(` no (?:more|further) (?:marketing|sales|promotional|automated) ${SENDS} `),
  re(' (?:leave (?:me|us) alone|lose my (?:number|address|e ?mail|e mail|contact)|cease and desist|cease all|fuck off|piss off) '), re('^ (?:just |please )?(?:go away|get lost) '),
  re(' (?:delete|erase|remove|wipe|purge)(?: \\p{L}{1,12}){0,3} (?:my|our|me)(?: \\p{L}{1,12}){0,2} (?:data|details|information|records|account) '),
  re(' (?:withdraw|revoke|retract)(?: \\p{L}{1,12}){0,2} consent '), re(' object to(?: \\p{L}{1,12}){0,3} (?:processing|use|marketing|storage) '),
  re(' (?:harassment|harassing (?:me|us)|reporting you|report you|reported you|(?:mark|marked|marking|report|reported|reporting)(?: you| this| it| these)? (?:as|for) (?:spam|abuse)|legal action) '),
  re(` (?:nehmen|nimm|nehmt|streichen|streich|streicht|entfernen|entferne|entfernt|loeschen|loesche|loescht|tragen|trag|tragt|werfen|schmeissen)(?: \\p{L}{1,20}){0,6}? (?:aus|von|vom)(?: \\p{L}{1,15}){0,3}? ${GERMAN_LISTS} `),
  re(` (?:aus|von|vom)(?: \\p{L}{1,15}){0,3}? ${GERMAN_LISTS}(?: \\p{L}{1,15}){0,3}? (?:nehmen|streichen|entfernen|loeschen|austragen|raus|heraus|herausnehmen|rausnehmen|genommen|gestrichen|entfernt|geloescht|entfernt werden|abmelden|gestrichen werden) `),
  re(' (?:tragen|trag|tragt|melden|melde|meldet|bestellen|bestelle|bestellt)(?: \\p{L}{1,20}){0,6}? (?:aus|ab) $'), re(' (?:tragen|trag|tragt|melden|melde|meldet|bestellen|bestelle)(?: \\p{L}{1,12}){0,3} (?:mich|uns|adresse|mailadresse|nummer|newsletter)(?: \\p{L}{1,12}){0,3} (?:aus|ab)(?= )'),
  re(` (?:keine|keinerlei|kein)(?: weiteren?| weiteres| solchen?| derartigen?)? ${GERMAN_SENDS}(?: \\p{L}{1,15}){0,2}? mehr `), re(` (?:keine|keinerlei) (?:weiteren?|zukuenftigen?|kuenftigen?|solchen?|derartigen?)(?: \\p{L}{1,15})? ?${GERMAN_SENDS} `),
  re(' (?:nicht|nie) (?:mehr|weiter|laenger|wieder|nochmal|noch einmal)(?: \\p{L}{1,15}){0,3}? (?:zu )?(?:kontaktieren|anschreiben|anzuschreiben|anrufen|anzurufen|schreiben|belaestigen|kontaktiert|angeschrieben|anmailen|melden|angerufen|zusenden|zuschicken|senden|schicken) '),
  re(' (?:schreib|schreiben|schreibt|ruf|rufen|ruft|kontaktier|kontaktieren|kontaktiert|mail|mailen|mailt|send|senden|sendet|schick|schicken|schickt|melden|belaestigen|belaestigt)(?: (?:sie|ihr|mir|mich|uns|bitte|sich|bei|hier|also|bei mir)){0,5} (?:nicht|nie|nichts|nix|keine \\p{L}{1,15}) (?:mehr|wieder|weiter) '),
  re(' (?:nix|nichts) mehr(?: \\p{L}{1,12}){0,2}? (?:schicken|senden|zusenden|schreiben|zuschicken|hoeren|bekommen|erhalten) '),
  re(' (?:ruft|rufen|ruf) (?:sie |ihr )?(?:mich|uns|hier|bei mir|bei uns)? ?(?:bitte )?(?:nicht|nie) (?:mehr|wieder)(?: \\p{L}{1,10})? an '), re(' (?:seh\\p{L}*|absehen|abzusehen)(?: sie| ihr| bitte| kuenftig){0,3} von(?: \\p{L}{1,15}){1,4} (?:ab|absehen|abzusehen) '), re(' (?:entfernen|streichen|loeschen|entfernt|streicht|loescht) (?:sie )?(?:mich|uns)(?: bitte| sofort| umgehend)* $'),
  re(' (?:lass\\p{L}*|gebt|gib|geben)(?: \\p{L}{1,10}){0,4} (?:in ruhe|in frieden|ruhe)(?= )(?! \\p{L}{2,16}(?:en|ern|eln) )| (?:in ruhe|in frieden) (?:lassen|gelassen)(?= )'), re(' (?:abzumelden|abgemeldet werden|abbestellt|abbestelle|newsletter abmelden|newsletter abbestellen|(?:bitte|mich|uns|adresse|sofort)(?: \\p{L}{1,15}){0,4} (?:abmelden|abbestellen|austragen)) '),
  re(' (?:widerspreche|widersprechen|widerspruch|widerrufe|widerrufen|widerruf)(?: \\p{L}{1,20}){0,6}? (?:nutzung|verarbeitung|einwilligung|werb\\p{L}*|zusendung\\p{L}*|speicherung|daten|kontaktaufnahme|verwendung|zustimmung) '),
  re(' (?:unterlassen|unterlasst|unterlassung|verbitte|untersage|verbiete|verzichten)(?: \\p{L}{1,20}){0,6}? (?:kontakt\\p{L}*|werb\\p{L}*|zusendung\\p{L}*|mails?|e mails|nachrichten|anrufe\\p{L}*|ansprache|anschreiben|zuschriften) '),
  re(' (?:loeschen|loesche|loescht|entfernen|entferne|entfernt)(?: \\p{L}{1,15}){0,3}? (?:meine|unsere|alle|saemtliche|diese|mich|uns)(?: \\p{L}{1,20}){0,2}? (?:daten|adresse|mailadresse|nummer|e mail|mail|kontaktdaten|angaben) '),
  re(' (?:meine|unsere|alle|saemtliche)(?: \\p{L}{1,20}){0,2}? (?:daten|adresse|mailadresse|nummer|kontaktdaten)(?: \\p{L}{1,15}){0,3}? (?:loeschen|zu loeschen|entfernen|entfernt|geloescht) '),
  re(' (?:hoer|hoert|hoeren sie|hoere)(?: \\p{L}{1,12}){0,2}? auf(?: mit| damit| mir| mich| uns| zu| $)'), re(' (?:belaestigung|belaestigen sie|abmahnung|unlauter\\p{L}*|unterlassungserklaerung) '),
  re(' (?:address|mailbox|inbox|number|account)(?: \\p{L}{1,12}){0,8} (?:delete|remove|erase) it $'), re(' (?:kuenftig|zukuenftig|in zukunft)(?: \\p{L}{1,12}){0,3} keine(?: \\p{L}{1,20}){1,2} mehr(?= )'),
  // English: less direct.
  re(` (?:discontinue|cease|halt|suspend)(?: \\p{L}{1,12}){0,3} (?:${SENDS}|mailings?|emailing|contacting|outreach|messaging)(?= )`),
  re(` (?:exclude|block|drop|blacklist|omit|strike) (?:me|us|my|our|this|him|her)(?: \\p{L}{1,12}){0,3} (?:from|on)${ANY} ${LISTS} `), re(` (?:get|take|keep|leave) (?:me|us|(?:this|my|our) (?:e ?mail |e mail )?(?:address|number|name|account))(?: \\p{L}{1,12}){0,2} off(?= )`),
  re(' (?:you (?:don t|do not|never|didn t) (?:have|had|get|got)(?: \\p{L}{1,8}){0,2}|(?:i|we) (?:don t|do not|didn t|did not|never|have not|haven t)(?: \\p{L}{1,8}){0,1} (?:give|gave|given|grant|granted)(?: \\p{L}{1,8}){0,2}) (?:permission|consent)(?= )'),
  re(` (?:prefer|rather|choose|wish|like|ask you|asked you) (?:you )?not to (?:be contacted|be emailed|receive|hear from|contact (?:me|us)|e ?mail (?:me|us)|write to (?:me|us)|call (?:me|us))(?= )`),
  re(' (?:don t|do not|dont|never) (?:ever )?send (?:me|us|to me|to us)(?: any| more| this| these| those| such| that| stuff| anything| like| kind| of| cold| your){1,5}(?= )'), re(` (?:don t|do not|dont|never) send (?:any|more|these|such|me|us)(?: \\p{L}{1,10}){0,2} ${SENDS}(?= )`),
  re(` (?:enough|fed up|sick|tired|done) (?:of |with )?(?:\\p{L}{1,8} ){0,2}${SENDS}(?= )`), re(' no (?:more )?(?:spam|junk)(?= )'),
  re(' (?:request|demand|require|want|ask for)(?: \\p{L}{1,8}){0,2} (?:erasure|deletion|removal) of(?= )'), re(' (?:abuse report|spam complaint|report(?:ed|ing)? (?:as )?(?:abuse|spam))(?= )'),
  re(` (?:cancel|end|stop)(?: \\p{L}{1,6}){0,2} subscription(?: \\p{L}{1,6}){0,2} (?:newsletters?|mailing list|list|e ?mails?)(?= )`),
  // German: less direct.
  re(' (?:bitte |bitten |wuensche |verlange |fordere |beantrage )(?:\\p{L}{1,10} ){0,4}(?:loeschung|streichung|austragung|abmeldung|entfernung|sperrung)(?= )'), re(' (?:von|vor) (?:\\p{L}{1,15} ){0,3}(?:absehen|abzusehen|abstand zu nehmen|verschonen|verschont)(?= )'),
  re(` (?:verschon\\p{L}*)(?: \\p{L}{1,12}){0,6}(?= )`), re(` (?:moechte|moechten|will|wollen|wuensche|wuenschen|brauche|brauchen)(?: \\p{L}{1,12}){0,5}? (?:keine?|keinerlei)(?: \\p{L}{1,15}){0,2}? ${GERMAN_SENDS} (?:von|mehr|per|bekommen|erhalten|von ihnen|mehr von)(?= )`),
  re(` (?:moechte|moechten|will|wollen) (?:ich |wir )?(?:das|dies|diese|solche|ihre|eure)(?: ${GERMAN_SENDS})? (?:nicht|nicht mehr)(?: mehr| laenger)? ?(?:bekommen|erhalten|haben|lesen)?(?= $)`),
  re(` diese (?:mails?|e mails?|nachrichten|anrufe|sms|werbung|newsletter)(?: \\p{L}{1,10}){0,2} nicht(?: mehr)? (?:$|bekommen|erhalten|haben)`), re(' (?:adresse|mailadresse|nummer|mich|uns|kontakt|empfaenger)(?: \\p{L}{1,10}){0,2} (?:loeschen|sperren|entfernen|streichen|austragen|herausnehmen|rausnehmen|raus)(?= )'),
  re(' (?:nehmen|nimm|nehmt)(?: \\p{L}{1,12}){0,5} (?:adresse|nummer|namen|mailadresse|mich|uns)(?: \\p{L}{1,10}){0,2} (?:raus|heraus|vom|aus)(?= )'), re(' (?:unerwuenschte|unverlangte|unaufgeforderte) (?:werbung|mails?|nachrichten|anrufe|kontakt\\p{L}*|e mails?)(?= )'),
  re(' (?:keine|nie|keinerlei|niemals)(?: \\p{L}{1,12}){0,3} (?:einwilligung|eingewilligt)(?= )'), re(' (?:werbung|kontaktaufnahme|zusendung\\p{L}*|mails|ansprache|kontakt)(?: \\p{L}{1,12}){0,3} (?:nie|nicht|niemals) (?:zugestimmt|eingewilligt)(?= )'), re(` (?:kein|keinen|keinerlei) (?:weiteren )?kontakt(?:e)?(?: \\p{L}{1,10}){0,2} (?:mehr|erwuenscht|gewuenscht)(?= )`),
  re(' (?:sperren|sperr|sperrt)(?: \\p{L}{1,12}){0,4} (?:adresse|nummer|mich|uns|mailadresse)(?= )'), re(' (?:sperrliste|blacklist|robinsonliste)(?= )'),
  re(' (?:das|dies|es|so etwas|sowas)(?: \\p{L}{1,8}){0,1} nicht mehr (?:bekommen|erhalten|lesen|zugeschickt)(?= )'), re(' (?:ist|als) spam(?= )'),
];
