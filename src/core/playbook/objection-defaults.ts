/*
 * What helps against what speaks against it: a few techniques a type, the one that is tried first at the top. `response` is what to say, to be made one's own.
 */
interface TechniqueSaid { readonly id: string; readonly name: string; readonly response: Readonly<Record<string, string>> }

export const OBJECTIONS: Readonly<Record<'price' | 'timing' | 'authority' | 'need' | 'trust' | 'competitor', readonly TechniqueSaid[]>> = {
  price: [
    { id: 'return_on_investment', name: 'Show the return on investment', response: {
      en: 'I understand. May I ask what it costs you today when this stays as it is? Let us put both numbers side by side and see when it pays for itself.',
      de: 'Das verstehe ich. Was kostet es Sie heute, wenn alles bleibt, wie es ist? Legen wir beide Zahlen nebeneinander und sehen, wann es sich rechnet.' } },
    { id: 'smaller_start', name: 'Offer a smaller start', response: {
      en: 'We can begin with the part that helps you most, and add the rest when it has paid off.', de: 'Wir können mit dem Teil beginnen, der Ihnen am meisten bringt, und den Rest ergänzen, wenn er sich gelohnt hat.' } },
  ],
  timing: [
    { id: 'small_first_step', name: 'Make the first step small', response: {
      en: 'That is a full plate. We do the set-up; of you we need half an hour. Which week would be quieter?', de: 'Da ist viel los. Die Einrichtung übernehmen wir, von Ihnen brauchen wir eine halbe Stunde. Welche Woche wäre ruhiger?' } },
    { id: 'cost_of_waiting', name: 'Name what waiting costs', response: {
      en: 'What happens until then if nothing changes? If that is fine, I write to you again when you say.', de: 'Was passiert bis dahin, wenn sich nichts ändert? Wenn das in Ordnung ist, melde ich mich, wann Sie es sagen.' } },
  ],
  authority: [
    { id: 'arm_the_champion', name: 'Help them to win the others over', response: {
      en: 'What will they want to know first? I write one page with exactly that for you, or we speak with them together.', de: 'Was wird dort zuerst gefragt? Ich schreibe Ihnen genau dazu eine Seite, oder wir sprechen gemeinsam.' } },
  ],
  need: [
    { id: 'ask_for_the_gap', name: 'Ask where it hurts', response: {
      en: 'Good that it works. What would you change first about it, if you could?', de: 'Gut, dass es läuft. Was würden Sie als Erstes daran ändern, wenn Sie könnten?' } },
  ],
  trust: [
    { id: 'reference', name: 'Let a customer speak', response: {
      en: 'A fair question. May I put you in touch with somebody in your field who works with us?', de: 'Eine berechtigte Frage. Darf ich Sie mit jemandem aus Ihrer Branche bekannt machen, der mit uns arbeitet?' } },
    { id: 'trial_without_risk', name: 'Take the risk off them', response: {
      en: 'Try it first: you can leave at any time, and your data goes with you.', de: 'Probieren Sie es erst aus: Sie können jederzeit gehen und nehmen Ihre Daten mit.' } },
  ],
  competitor: [
    { id: 'one_difference', name: 'Name the one difference', response: {
      en: 'They are good. What do you miss there? If it is nothing, stay; if it is something, I show you how we do it.', de: 'Die sind gut. Was fehlt Ihnen dort? Wenn nichts, bleiben Sie dabei; wenn doch, zeige ich Ihnen, wie wir das machen.' } },
  ],
};
