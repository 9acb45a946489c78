import { describe, expect, it } from 'vitest';
import { wishIn } from '../../../src/core/extract/wish.ts';
import { defaultRules } from '../../support/rules.ts';

const { chat } = defaultRules();
const reasonOf = (text: string): string | undefined => wishIn([text], chat)?.reason;

describe('a wish to be left alone', () => {
  it.each([
    "don't contact me", "Please don't contact me.", "I don't want to be contacted", 'keine E-Mails mehr', 'Bitte keine E-Mails mehr!', 'bitte nicht mehr anrufen', 'Kontaktieren Sie mich nicht', 'ich möchte keine Werbung mehr',
    'unsubscribe', 'No thanks, unsubscribe me', "I'm not interested, please unsubscribe me", 'not interested please unsubscribe', 'No, I want to unsubscribe', "I don't want your emails, unsubscribe me",
    "I don't want your emails unsubscribe", "I don't want to ask again: remove me", "If you don't stop emailing me I will report you", "You don't stop calling, it is a pest", "I can't unsubscribe", 'I cannot unsubscribe!',
    "I don't want to unsubscribe by hand, just remove me", "I'm not sure how to unsubscribe", 'You never stop emailing me', "They still don't stop calling",
    'Können Sie mich bitte nicht endlich in Ruhe lassen', 'Ich bin immer noch nicht aus dem Verteiler', 'Sie wollen mich nicht in Ruhe lassen', 'Ich will nicht mehr, bitte abmelden',
  ])('%j is one', (text) => { expect(reasonOf(text)).toBe('refused'); });
  it.each([
    "I don't want to unsubscribe, just want pricing", 'I don’t want to unsubscribe', "don't stop emailing me", "Please don't stop emailing me", 'I do not want you to stop emailing me', "please don't remove me, I still want the offer",
    'I never asked to unsubscribe', 'I never said that I want to unsubscribe', "I'm not asking you to take me off", "I'd prefer not to opt out", 'No need to unsubscribe me', 'There is no reason to remove me.', "We won't opt out",
    'I told you that I do not want to unsubscribe', "Just don't leave me alone with it",
    'ich möchte mich nicht abmelden', 'Bitte nicht aus dem Verteiler nehmen', 'Ich will nicht aus dem Verteiler', 'Wir wollen uns nicht von der Liste streichen lassen',
  ])('%j is none', (text) => { expect(reasonOf(text.replaceAll('’', "'"))).toBeUndefined(); });
  it('may be negated in the words of a playbook too', () => {
    const own = { refusals: { refused: ['abmelden', 'abbestell*'], deletionRequested: [] } };
    expect(['Ich möchte mich nicht abmelden', 'ich will mich aber nicht vom Newsletter abmelden, nur eine Frage', 'Bitte nicht abbestellen'].map((text) => wishIn([text], own))).toEqual([undefined, undefined, undefined]);
    expect(wishIn(['Ich möchte mich abmelden'], own)).toEqual({ reason: 'refused', quote: 'Ich möchte mich abmelden' });
  });
  it('of two in a sentence may be the one that is not negated', () => {
    expect(reasonOf("I don't want to unsubscribe, I want you to delete my data")).toBe('deletion_requested');
  });
});

describe('a wish to be forgotten', () => {
  it.each(['Please delete my data', 'Löschen Sie meine Daten', 'If you do not delete my data, I will complain', "You didn't delete my data"])('%j is one', (text) => { expect(reasonOf(text)).toBe('deletion_requested'); });
  it.each(["Please don't forget me", "I don't want you to delete my data", 'Ich will nicht, dass Sie meine Daten löschen', 'Wir möchten keine Löschung meiner Daten'])('%j is none', (text) => { expect(reasonOf(text)).toBeUndefined(); });
});
