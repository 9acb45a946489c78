import { describe, expect, it } from 'vitest';
import { withoutDenied } from '../../../src/core/extract/denial.ts';
import { extract } from '../../../src/core/extract/extract.ts';
import { hasPhrase } from '../../../src/core/extract/text.ts';
import { defaultRules } from '../../support/rules.ts';

const rules = defaultRules();
const wanted = (text: string): readonly string[] => rules.chat.signals.filter(({ points, phrases }) => points > 0 && hasPhrase(withoutDenied(text, phrases), phrases)).map(({ id }) => id);
const said = (text: string) => extract([{ role: 'visitor', text, at: null }], { country: 'DE', at: Date.UTC(2026, 2, 2, 8) }, rules);

describe('what is denied', () => {
  it.each([
    'Das kaufen wir nicht.', 'Eine Demo brauche ich keine.', 'Kaufen möchte ich aber nichts', 'Ein Angebot brauchen wir derzeit nicht mehr', 'Einen Termin möchte ich nicht', 'Eine Demo wollen wir keine haben', 'Interesse haben wir nicht',
    'Das interessiert mich nicht', 'Wir sind nicht interessiert', 'Ich bin daran leider nicht mehr interessiert', 'Wir haben kein Interesse', 'An einer Demo besteht kein Interesse', 'Ich brauche keine Demo', 'Bitte kein Angebot', 'Kein Interesse', 'Wir werden nicht kaufen',
    'Wir wollen nicht kaufen', 'Wir suchen nichts', 'Wir planen nichts', 'Ich benötige keinen Rückruf', 'Nein, Termin brauchen wir keinen',
    "we don't need a demo", "We won't purchase", 'I am not interested', "I'm not really interested in a demo", 'we are not looking for a quote', 'no demo please', 'No need for a demo', 'We no longer need this', "I don't want to buy",
    "we're not ready to buy", "Please don't call me", "we don't have a budget", 'we are not planning to switch', "it's not urgent and we do not need your catalog",
  ])('%j asks for nothing', (text) => { expect(wanted(text)).toEqual([]); });
  it.each([
    ['Den Preis finde ich nicht auf der Seite', ['price']], ['Ein Angebot haben wir noch nicht bekommen', ['price']], ['Wir haben keine Zeit und brauchen dringend ein Angebot', ['price', 'need', 'haste']],
    ['Wir kaufen nicht ohne Testversion', ['ready', 'meeting']], ['Wir wollen nicht lange warten, was kostet es?', ['price']], ['Warum kaufen wir nicht gleich?', ['ready']], ['Ich weiß nicht was das kostet', ['price']],
    ['Den Preis wollen wir nicht überschreiten', ['price']], ['Wir möchten kaufen, aber nicht mieten', ['ready', 'need']], ["I don't see your prices", ['price']], ["We need a tool that doesn't break", ['need']], ["Can't wait to get started", ['ready']],
    ["why don't you send me a quote", ['price', 'meeting']], ["I'm not only interested in the price", ['price', 'interest']], ["You don't need to call, just send me the price", ['price', 'meeting', 'need']], ["I don't need a demo, I want to buy", ['ready', 'need']],
    ["If we don't get a demo we are out", ['meeting']], ['There is no price on your website', ['price']], ['We have no time and need a demo', ['meeting', 'need']],
  ])('%j asks for %j', (text, ids) => { expect(wanted(text).toSorted()).toEqual(ids.toSorted()); });
  it('makes no lead, and is no need and no budget', () => {
    expect(said('Eine Demo brauche ich keine. Das kaufen wir nicht. Peter Lustig, peter@lustig.example')).toMatchObject({ email: 'peter@lustig.example', buyingIntent: 0, wouldCreate: false, bant: [] });
    expect(said("We don't have a budget. max@nobuy.example").bant).toMatchObject([{ letter: 'budget', level: 'none', quote: "We don't have a budget." }]);
    expect(said('Budget haben wir keins').bant).toMatchObject([{ letter: 'budget', level: 'none' }]);
    expect(said("We don't have a budget problem, our budget is 20k EUR").bant).toMatchObject([{ letter: 'budget', level: 'stated' }, { letter: 'need' }]);
  });
});

describe('how it is also said', () => {
  it.each([
    ['Name: LEE, Bruce; Firma: Dragon AG', { name: 'Bruce LEE', company: 'Dragon AG' }], ['Name: Berg, Anna', { name: 'Anna Berg' }], ['Mein Name ist ANNA BERG', { name: 'ANNA BERG' }], ['my name is Anna, CEO', { name: 'Anna' }], ['name: Berg, Danke', { name: 'Berg' }],
    ['we have about 20 grand', { budget: { from: 20_000, to: 20_000, currency: null } }], ['we have about 20k users', { budget: null }],
    ['Wir haben kein Budget dieses Jahr', { timeline: null }], ['No budget for this year, maybe in Q3', { timeline: { by: '2026-09-30' } }], ['Wir brauchen es evtl. bis Ende Mai', { timeline: { by: '2026-05-31', quote: 'Wir brauchen es evtl. bis Ende Mai' } }],
  ])('%j', (text, expected) => { expect(said(text)).toMatchObject(expected); });
});
