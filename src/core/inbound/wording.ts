/*
 * How servers and programs put it. A phrase stands here because a widely used server, or the language it is set to, says it; each is long enough to be
 * said by nobody who writes a reply. What is compared is folded: lower case, no accents, ue for ü.
 */

/** Subjects with which mail comes back, from their beginning. */
export const BOUNCE_SUBJECT = new RegExp(`^(?:\\*+\\s*|\\[[^\\]]{1,40}\\]\\s*)?(?:${[
  // sendmail, Postfix, Exim, qmail, Exchange, Gmail, Domino and those who took their words
  'undeliver(?:able|ed)', 'returned (?:mail|to sender)', 'mail delivery (?:failed|failure|subsystem|status|problem)', '(?:delivery|delivered) (?:status notification|failure|failed|delayed|has failed|has been delayed|report|error)',
  'failure notice', 'mail (?:system error|failure|could not be delivered)', 'message (?:delivery has failed|undeliverable|delayed|could not be delivered|you sent blocked)', 'permanent delivery failure', 'delayed mail',
  'warning:? ?-*(?:could not send|message|mail)', 'delivery notification', 'email delivery failure', 'non[- ]?delivery', 'could not deliver', 'there was an error sending your mail', 'unzustellbar', 'non remis',
  // German
  'nicht zustellbar', 'unzustellbar', 'zustellung (?:fehlgeschlagen|verzoegert|ist fehlgeschlagen)', 'fehler bei der (?:zustellung|nachrichtenzustellung)', 'ihre nachricht konnte nicht zugestellt werden',
  // French, Spanish, Italian, Portuguese, Dutch
  'non remis', 'non distribuable', 'echec de (?:la )?(?:remise|livraison|distribution)', 'no se (?:puede|pudo) entregar', 'no entregado', 'correo devuelto', 'error (?:de|en la) entrega',
  'impossibile recapitare', 'mancata consegna', 'recapito non riuscito', 'nao foi possivel entregar', 'nao entregue', 'falha na entrega', 'niet te bezorgen', 'onbestelbaar', 'kan niet worden (?:afgeleverd|bezorgd)',
  // Polish, Czech, Swedish, Danish, Norwegian, Finnish, Turkish
  'niedostarczon', 'niedoreczon', 'nedorucitelne', 'kan inte levereras', 'kunne ikke leveres', 'kan ikke leveres', 'toimitus epaonnistui', 'teslim edilemedi',
].join('|')})`);

/** The same in scripts that have no cases and no accents. */
export const BOUNCE_SUBJECT_OTHER = /^(?:メールエラー|配信(?:不能|エラー|できません)|送信(?:エラー|できません)|退信|系统退信|邮件未送达|無法傳遞|无法投递|не ?доставлен|ваше сообщение не доставлено|сообщение не доставлено|недоставленное)/iu;

/** What the text of a returned mail says. */
export const BOUNCE_TEXT = new RegExp([
  '(?:could|can|was|were|would|has|have)(?: not|not|n t)? (?:not )?(?:be )?(?:been )?(?:able to )?(?:be )?(?:deliver(?:ed)?|reach(?:ed)?)\\b[^.]{0,80}(?:recipient|address|message|mail|to:|following|user)',
  '(?:recipient|address|message|mail|user|following)[^.]{0,80}(?:could|can|was|were)(?:not| not) be (?:delivered|reached|sent)', 'could not be delivered', 'was not delivered', 'unable to deliver', 'not able to deliver', 'undeliverable',
  'delivery to the following', 'delivery (?:has )?failed', 'delivery failure', 'failed to deliver', 'permanent (?:fatal )?error', 'fatal errors?', 'returned (?:to sender|below|unsent)', 'returning (?:this|it|message|your)',
  'unknown (?:user|address|recipient|local[- ]part|host)', '(?:user|recipient|mailbox|address|account|domain|host)(?: is)? (?:unknown|not found|unavailable|disabled|rejected|invalid)', 'no such (?:user|mailbox|recipient|person|address|domain)',
  'does not (?:exist|have an account)', 'doesn t (?:exist|have an account)', 'mailbox (?:is )?full', '(?:over|exceeded?)[^.]{0,20} quota', 'invalid (?:user|recipient|mailbox|address)', 'requested action not taken', 'message (?:was|has been) (?:rejected|refused|blocked|delayed|returned)',
  'rejected by the (?:recipient|remote|mail)', 'transcript of session follows', 'host or domain name not found', 'will (?:be retried|keep trying|continue to try)', 'undelivered',
  // other languages, folded
  'konnte nicht zugestellt', 'nicht zugestellt werden', 'zustellung fehlgeschlagen', 'postfach (?:ist )?voll', 'empfaenger unbekannt', 'benutzer unbekannt', 'n a pas pu etre (?:remis|distribue|delivre)', 'echec de la remise', 'utilisateur inconnu', 'boite (?:aux lettres )?pleine',
  'no (?:ha podido|se pudo|pudo) (?:ser )?entreg', 'usuario desconocido', 'buzon (?:esta )?lleno', 'non e stato possibile (?:consegnare|recapitare)', 'casella piena', 'nao pode ser entregue', 'nao foi entregue', 'kon niet worden (?:afgeleverd|bezorgd)', 'nie (?:mogla|moze) zostac dostarczona',
].join('|'));
export const BOUNCE_TEXT_OTHER = /配信できません|送信できません|届けることができません|宛先(?:不明|が見つかりません)|無法傳遞|无法投递|退回|не (?:было |может быть )?доставлено|не удалось доставить/iu;

/** It is not over yet: the server goes on trying. */
export const DELAY_TEXT = /(?:delayed|warning)\b[^.]{0,60}|(?:will|shall) (?:be retried|keep trying|continue (?:to try|trying|to be)|retry|try again)|still (?:being )?(?:retried|trying)|no action is required|do not (?:need to )?resend|verzoegert|wird weiterhin versucht|is nog niet|retarde|ritardat/;
export const DELAY_SUBJECT = /delay|warning|could not send .{0,20}(?:for )?past|verzoeger|retard|ritard/;

/** For good: whom or what there is not. */
export const GONE_TEXT = /unknown (?:user|address|recipient|local[- ]part|host)|(?:user|recipient|mailbox|address|account|domain|host)(?: name)?(?: is)? (?:unknown|not found|disabled|invalid)|no such (?:user|mailbox|recipient|person|address|domain)|does(?:n t| not) (?:exist|have an account)|invalid (?:user|recipient|mailbox|address)|permanent|(?:empfaenger|benutzer) unbekannt|utilisateur inconnu|usuario desconocido/;
/** Not for good, whatever code stands beside it. */
export const PASSING_TEXT = /mailbox (?:is )?full|quota|timed? ?out|temporar|deferred|postfach (?:ist )?voll|boite .{0,20}pleine|buzon .{0,10}lleno|casella piena/;

/** Subjects of answers that no person wrote, from their beginning. */
export const AUTO_SUBJECT = new RegExp(`^(?:\\[[^\\]]{1,40}\\]\\s*)?(?:${[
  'auto(?:matic|mated|matische?)?[ -]?(?:reply|response|respons|antwort|antwoord|acknowledg\\w*)\\b', 'auto:', 'autoreply', 'autoantwort', 'autorespon\\w*', 'automatic (?:reply|response)', 'automatische (?:antwort|e-?mail-antwort|rueckantwort)', 'automatisch antwoord',
  'out[ -]of[ -](?:the[ -])?office', 'ooo\\b[:,]', 'away from (?:the office|my mail)', 'vacation (?:reply|response|message|notice)', 'on vacation:', 'abwesenheits(?:notiz|nachricht|benachrichtigung|meldung|assistent)', 'abwesend[: ]', 'abwesenheit:', 'nicht im (?:buero|haus)\\b', 'ausser haus',
  'urlaubs(?:notiz|meldung|benachrichtigung)', 'eingangsbestaetigung', 'automatische eingangsbestaetigung',
  'reponse automatique', 'absence du bureau', 'absent du bureau', 'respuesta automatica', 'fuera de (?:la )?oficina', 'risposta automatica', 'fuori (?:sede|ufficio)', 'resposta automatica', 'fora do escritorio', 'afwezigheids(?:bericht|melding)', 'afwezig:',
  'automatiskt svar', 'autosvar', 'automatisk svar', 'automaattinen vastaus', 'odpowiedz automatyczna', 'autoodpowiedz', 'automaticka odpoved', 'automatikus valasz', 'otomatik yanit', 'raspuns automat',
].join('|')})`);
export const AUTO_SUBJECT_OTHER = /^(?:自動(?:返信|応答|回覆|回复)|自动(?:回复|答复)|автоматический ответ|автоответ|자동 ?(?:회신|응답)|رد تلقائي)/iu;
