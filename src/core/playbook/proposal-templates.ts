/*
 * The documents of proposals that come along, in Markdown and Liquid: `lines` is the table of what is offered, with its sums.
 */

const EN = `# {{ title }}

For: {{ recipient }}  
From: {{ sender }}{% if business != sender %}, {{ business }}{% endif %}  
Number: {{ number }}, version {{ version }}, {{ date }}

Hi {{ first_name }},

this is what I propose for {{ company }}:

{{ lines }}

{% if note %}{{ note }}

{% endif %}This proposal is valid until {{ valid_until }}. To accept it, a short yes in answer is enough. If a point does not fit, tell me which one and I will change it.

Best regards  
{{ sender }}
{% if postal_address %}
---

{{ postal_address }}
{% endif %}`;

const DE = `# {{ title }}

Für: {{ recipient }}  
Von: {{ sender }}{% if business != sender %}, {{ business }}{% endif %}  
Nummer: {{ number }}, Fassung {{ version }}, {{ date }}

Hallo {{ first_name }},

das schlage ich für {{ company }} vor:

{{ lines }}

{% if note %}{{ note }}

{% endif %}Dieses Angebot gilt bis {{ valid_until }}. Um es anzunehmen, genügt ein kurzes Ja als Antwort. Wenn ein Punkt nicht passt, sagen Sie mir welcher, und ich ändere ihn.

Viele Grüße  
{{ sender }}
{% if postal_address %}
---

{{ postal_address }}
{% endif %}`;

export const DEFAULT_PROPOSALS: Readonly<Record<string, Readonly<Record<string, { readonly title: string; readonly body: string }>>>> = {
  standard: { en: { title: 'Proposal for {{ company }}', body: EN }, de: { title: 'Angebot für {{ company }}', body: DE } },
};
