import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, htmlPage, plainText } from '../../../src/core/revenue/document.ts';
import { escapeMarkdown } from '../../../src/core/revenue/markdown.ts';

const page = (markdown: string): string => htmlPage(markdown, { title: 'T', language: 'en' }).replace(/^[\s\S]*<main>\n|\n<\/main>[\s\S]*$/g, '');

describe('Markdown as HTML', () => {
  it('makes headings, emphasis, lists, tables, rules and links', () => {
    expect(page('# One **two**\n\nA *b* _c_ `d*` snake_case\nnext')).toBe('<h1>One <strong>two</strong></h1>\n<p>A <em>b</em> <em>c</em> <code>d*</code> snake_case<br>\nnext</p>');
    expect(page('- a\n- b\n\n1. c\n2) d\n\n---')).toBe('<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<ol>\n<li>c</li>\n<li>d</li>\n</ol>\n<hr>');
    expect(page('| A | B |\n|---|--:|\n| x \\| y | 1 |\n| z |')).toBe(
      '<table>\n<thead><tr><th>A</th><th class="right">B</th></tr></thead>\n<tbody>\n<tr><td>x | y</td><td class="right">1</td></tr>\n<tr><td>z</td><td class="right"></td></tr>\n</tbody>\n</table>');
    expect(page('See [us](https://a.example/?a=1&b=2), https://b.example/x_y.')).toBe(
      '<p>See <a href="https://a.example/?a=1&amp;b=2" rel="noreferrer">us</a>, <a href="https://b.example/x_y" rel="noreferrer">https://b.example/x_y</a>.</p>');
  });
  it('lets a sign of a value at the end of bold or italics be that sign', () => {
    for (const value of ['Yen &*', 'a_', 'b\\\\', '**', 'c`']) {
      expect(page(`| A |\n|---|\n| **${escapeMarkdown(value)}** |`)).toContain(`<td><strong>${escapeHtml(value)}</strong></td>`);
      expect(page(`*${escapeMarkdown(value)}* and _${escapeMarkdown(value)}_`)).toBe(`<p><em>${escapeHtml(value)}</em> and <em>${escapeHtml(value)}</em></p>`);
    }
  });
  it('lets no text become markup, and no address run', () => {
    expect(page('<script>alert(1)</script> & "q"')).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;q&quot;</p>');
    expect(page('[x](javascript:alert(1)) [y](data:text/html,z)')).not.toContain('<a');
    expect(htmlPage('x', { title: '</title><b>', language: 'en' })).toContain('<title>&lt;/title&gt;&lt;b&gt;</title>');
  });
  it('needs nothing beside itself', () => {
    const whole = htmlPage('# A', { title: 'A', language: 'de' });
    expect(whole).toMatch(/^<!doctype html>\n<html lang="de">/);
    expect(whole).not.toMatch(/\b(?:src|href)=|@import|url\(/);
    expect(whole).toContain("default-src 'none'");
    expect(whole).toContain('@media print');
  });
});

describe('a plain text', () => {
  it('has no marks, and columns that stand under each other', () => {
    expect(plainText('# Title\n\n| Item | Amount |\n|---|--:|\n| **Work**: *long* | 1,200.00 |\n| **Total** | **1,200.00** |\n\n- a \\* b')).toBe(
      'Title\n\nItem          Amount\nWork: long  1,200.00\nTotal       1,200.00\n\n- a * b');
  });
});

describe('a value', () => {
  it('means itself, whatever stands in it', () => {
    const texts = fc.string({ unit: fc.constantFrom('*', '_', '`', '#', '-', '+', '1', '.', ')', '[', ']', '(', '<', '>', '|', '\\', '&', '~', ' ', 'a', 'ü', '\n'), minLength: 1, maxLength: 30 });
    fc.assert(fc.property(texts, (text) => {
      const said = text.replace(/\s+/g, ' ').trim();
      fc.pre(said !== '');
      // Alone, in a sentence and in a cell.
      expect(page(escapeMarkdown(said))).toBe(`<p>${escapeHtml(said)}</p>`);
      expect(page(`For ${escapeMarkdown(said)}!`)).toBe(`<p>${escapeHtml(`For ${said}!`)}</p>`);
      expect(page(`| A |\n|---|\n| ${escapeMarkdown(said)} |`)).toContain(`<td>${escapeHtml(said)}</td>`);
      expect(plainText(escapeMarkdown(said))).toBe(said);
    }), { numRuns: 500, seed: 5 });
  });
});

it('takes no longer than a text deserves', () => {
  for (const mean of ['*', '**a', '_a', '`', '[', '[a](', '\\\\', '|-', 'https://a.b\\', '- '].map((part) => part.repeat(20_000 / part.length))) expect(page(mean).length).toBeGreaterThan(0);
});
