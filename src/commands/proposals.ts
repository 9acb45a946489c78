import { PROPOSAL_STATES, type ProposalVersion } from '../core/ledger/offer.ts';
import type { Command } from 'commander';
import { toIso } from '../core/base/instant.ts';
import { formatMoney, majorUnits } from '../core/base/money.ts';
import { wordsOf } from '../core/ledger/wording.ts';
import type { ProposalChange } from '../app/deal/proposals.ts';
import { PROPOSAL_NAMES, type ProposalView, proposalJson, VERSION_NAMES, versionJson } from '../app/deal/proposal-view.ts';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { parseChoice, parseCount } from '../cli/parse.ts';
import type { Style } from '../cli/style.ts';
import { formatTime } from '../cli/time.ts';
import { termsOf, type TermFlags, withTerms } from './proposal-terms.ts';

const SHOW_NAMES = [...PROPOSAL_NAMES, ...VERSION_NAMES, 'files', 'versions', 'history'] as const;
const CHANGE_NAMES = [...PROPOSAL_NAMES, 'files', 'changes'] as const;
const DRY_NAMES = ['title', 'total', 'currency', 'valid_until', ...VERSION_NAMES] as const;

const totalText = ({ totalMinor, currency }: ProposalView): string => formatMoney({ minor: totalMinor, currency });
const stateText = ({ state, isExpired }: ProposalView, style: Style): string => {
  if (isExpired) return style.red(`${state}, expired`);
  if (state === 'accepted') return style.green(state);
  return state === 'declined' ? style.red(state) : state === 'viewed' ? style.yellow(state) : state;
};

interface ListOptions extends Call { readonly state?: ProposalView['state']; readonly all?: boolean; readonly expired?: boolean; readonly lead?: string; readonly limit?: number }

const list = async ({ state, all, expired, lead, limit, ...call }: ListOptions): Promise<void> => {
  const [{ withContext }, { listProposalViews }] = await Promise.all([import('../app/context.ts'), import('../app/deal/proposals.ts')]);
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const rows = await listProposalViews(context, { state: all ? 'all' : state ?? 'open', limit: limit ?? Number.MAX_SAFE_INTEGER, ...(lead !== undefined && { lead }), ...(expired && { expired }) });
    await call.out.list({
      rows, json: (proposal) => proposalJson(proposal, zone),
      columns: [
        { title: 'ID', text: ({ id }) => id }, { title: 'Proposal', text: ({ title }) => title, shrink: true }, { title: 'Lead', text: ({ leadName, leadId }) => leadName ?? leadId, shrink: true },
        { title: 'State', text: stateText }, { title: 'Version', text: ({ version }) => String(version), align: 'right', drop: 2 }, { title: 'Total', text: totalText, align: 'right' },
        { title: 'Until', text: ({ validUntil, isExpired }, style) => (isExpired ? style.red(validUntil) : validUntil) }, { title: 'Sent', text: ({ sentAt }) => (sentAt === null ? '-' : formatTime(sentAt, zone)), drop: 1 },
      ],
      empty: 'No proposals.', next: rows.length === 0 ? 'salesos proposals create LEAD --item ITEM' : `salesos proposals show ${rows[0]?.id ?? ''}`,
    });
  });
};

const sums = ({ currency, discount_bp, discount_minor, tax_bp, tax_name, tax_included, net_minor, tax_minor, total_minor, lines }: ProposalVersion): readonly string[] => {
  const money = (minor: number): string => formatMoney({ minor, currency });
  return [
    ...lines.map(({ name, quantity_milli, unit, price_minor, amount_minor }) => `  ${quantity_milli / 1000}${unit === null ? '' : ` ${unit}`} ${name} at ${money(price_minor)}: ${money(amount_minor)}`),
    ...(discount_bp === 0 ? [] : [`  less ${discount_bp / 100} %: ${money(discount_minor)}`]), ...(tax_bp === null ? [] : [`  net ${money(net_minor)}, ${tax_included ? 'with' : 'plus'} ${tax_name ?? 'VAT'} ${tax_bp / 100} %: ${money(tax_minor)}`]),
    `  total ${money(total_minor)}`,
  ];
};

interface Out { readonly out?: string }

interface ShowOptions extends Call { readonly proposal: string; readonly version?: number; readonly text?: boolean; readonly folder?: string }

const show = async ({ proposal: ref, version: number, text = false, folder, ...call }: ShowOptions): Promise<void> => {
  const [{ withContext }, { showProposal }, { AppError }] = await Promise.all([import('../app/context.ts'), import('../app/deal/proposals.ts'), import('../core/base/errors.ts')]);
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const { proposal, events } = await showProposal(context, ref);
    const shown = number === undefined ? proposal.current : proposal.list.find(({ version }) => version === number);
    if (!shown) throw new AppError('not_found', `${proposal.id} has no version ${number ?? proposal.version}.`, { hint: `It has ${proposal.version}.` });
    const { writeProposal } = await import('../app/deal/proposal-files.ts');
    const files = folder === undefined ? [] : await writeProposal(context, proposal.id, shown, folder);
    if (text && call.out.format === 'text') { await call.out.raw(shown.text); return; }
    const { style } = call.out;
    call.out.record({
      ...proposalJson(proposal, zone), ...versionJson(shown), files,
      versions: proposal.list.map(({ version, title, total_minor: minor, currency, valid_until, at, message, sent_at, viewed_at }) => ({
        version, title, total: majorUnits({ minor, currency }), currency, valid_until, at: toIso(at, zone), message, sent_at: sent_at === null ? null : toIso(sent_at, zone),
        viewed_at: viewed_at === null ? null : toIso(viewed_at, zone),
      })),
      history: events.map((event) => ({ event: event.seq, type: event.type, at: toIso(event.occurredAt, zone), by: event.by, text: wordsOf(event) })),
    }, () => [
      `${style.bold(proposal.title)}  ${proposal.id}`,
      `Lead       ${proposal.leadName ?? '(no name)'}  ${proposal.leadId}${proposal.leadCompany === null ? '' : `, ${proposal.leadCompany}`}`,
      ...(proposal.deal === null ? [] : [`Deal       ${proposal.deal}`]),
      `State      ${stateText(proposal, style)}${proposal.closedAt === null ? '' : ` on ${formatTime(proposal.closedAt, zone)}`}${proposal.reason ? `: ${proposal.reason}` : ''}`,
      `Version    ${shown.version} of ${proposal.version}${proposal.sent === null ? ', none sent' : `; they have version ${proposal.sent}`}`, `Holds      until ${shown.valid_until}`, ...sums(shown),
      ...files.map((file) => `Wrote      ${file}`),
      '', style.bold('History'), ...events.map((event) => `${formatTime(event.occurredAt, zone)}  ${wordsOf(event)} (${event.by})`),
    ]);
    call.out.next(`salesos proposals show ${proposal.id} --text`, 'the document');
  });
};

/** Says what was done and what the rules made of it. */
const tell = ({ out }: Call, { proposal, events }: ProposalChange, { zone, files = [] }: { readonly zone: string; readonly files?: readonly string[] }): void => {
  out.record({ ...proposalJson(proposal, zone), files, changes: events.map(wordsOf) }, [
    `${proposal.id}  ${proposal.title}: version ${proposal.version}, ${proposal.state}, ${totalText(proposal)}, until ${proposal.validUntil}`, ...events.map((event) => `  ${wordsOf(event)}`),
    ...files.map((file) => `Wrote ${file}`),
  ]);
};

type TermCall = Call & TermFlags & { readonly folder?: string };

/** Writes a version and its files: nothing is done where they could not be written. */
const writeVersion = async (call: TermCall, act: (context: Parameters<typeof termsOf>[2] & import('../app/context.ts').Context, terms: Awaited<ReturnType<typeof termsOf>>) => Promise<ProposalChange>): Promise<void> => {
  const [{ withContext }, { assertProposalFolder, writeProposal }] = await Promise.all([import('../app/context.ts'), import('../app/deal/proposal-files.ts')]);
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const terms = await termsOf(call, call, context);
    assertProposalFolder(context, call.folder);
    const change = await act(context, terms);
    const { proposal } = change;
    const files = proposal.current ? await writeProposal(context, proposal.id, proposal.current, call.folder) : [];
    tell(call, change, { zone, files });
    call.out.next(`salesos proposals send ${proposal.id}`, 'when it is right');
  });
};

const foresee = async (call: TermCall & { readonly subject: string }): Promise<void> => {
  const [{ withContext }, { foreseeProposal }] = await Promise.all([import('../app/context.ts'), import('../app/deal/proposals.ts')]);
  await withContext(call, async (context) => {
    const said = await foreseeProposal(context, call.subject, await termsOf(call, call, context));
    const version: ProposalVersion = { ...said, at: call.clock.now(), message: null, sent_at: null, viewed_at: null };
    call.out.record({ title: said.title, total: majorUnits({ minor: said.total_minor, currency: said.currency }), currency: said.currency, valid_until: said.valid_until, ...versionJson(version) }, [...sums(version), '', ...said.text.trimEnd().split('\n')]);
    call.out.say('Nothing was written.');
  });
};

const create = async ({ dryRun = false, ...call }: TermCall & { readonly subject: string; readonly dryRun?: boolean }): Promise<void> => {
  if (dryRun) { await foresee(call); return; }
  const { createProposal } = await import('../app/deal/proposals.ts');
  await writeVersion(call, (context, terms) => createProposal(context, call.subject, terms));
};

const edit = async (call: TermCall & { readonly proposal: string }): Promise<void> => {
  const { editProposal } = await import('../app/deal/proposals.ts');
  await writeVersion(call, (context, terms) => editProposal(context, call.proposal, terms));
};

type Acting = typeof import('../app/deal/proposals.ts');
const doing = async (call: Call, act: (acts: Acting, context: import('../app/context.ts').Context) => Promise<ProposalChange>): Promise<ProposalView> => {
  const [{ withContext }, acts] = await Promise.all([import('../app/context.ts'), import('../app/deal/proposals.ts')]);
  return withContext(call, async (context) => {
    const change = await act(acts, context);
    tell(call, change, { zone: call.zone(context.zone) });
    return change.proposal;
  });
};

const send = async ({ proposal: ref, byHand = false, link, ...call }: Call & { readonly proposal: string; readonly byHand?: boolean; readonly link?: string }): Promise<void> => {
  const proposal = await doing(call, ({ sendProposal }, context) => sendProposal(context, ref, { byHand, ...(link !== undefined && { link }) }));
  if (byHand) call.out.next(`salesos proposals accept ${proposal.id}`, 'when they say yes');
  else call.out.next('salesos outbox list', 'it leaves with the next tick, as soon as nothing holds it');
};

interface AnswerOptions extends Call { readonly proposal: string; readonly version?: number; readonly reason?: string }
const answerOf = (version: number | undefined): { readonly version?: number } => (version === undefined ? {} : { version });
const viewed = async ({ proposal, version, ...call }: AnswerOptions): Promise<void> => { await doing(call, ({ viewProposal }, context) => viewProposal(context, proposal, answerOf(version))); };
const accept = async ({ proposal, version, ...call }: AnswerOptions): Promise<void> => {
  const { deal } = await doing(call, ({ acceptProposal }, context) => acceptProposal(context, proposal, answerOf(version)));
  call.out.next(deal === null ? 'salesos deals list' : `salesos deals close ${deal} --won`, 'when it is settled');
};
const decline = async ({ proposal, version, reason = '', ...call }: AnswerOptions): Promise<void> => {
  const { id } = await doing(call, ({ declineProposal }, context) => declineProposal(context, proposal, { reason, ...answerOf(version) }));
  call.out.next(`salesos proposals edit ${id}`, 'to offer something else');
};

const PROPOSAL = 'a proposal by id or prefix, or its lead';
const callWith = (command: Command, deps: Deps, { out, ...flags }: Out & Record<string, unknown>): Call & { readonly folder?: string } =>
  ({ ...flags, ...callOf(command, deps), ...(out !== undefined && { folder: out }) });

/** `salesos proposals`: what you offer, version by version. */
export const register = (program: Command, deps: Deps, run = { list, show, create, edit, send, viewed, accept, decline }): void => {
  const proposals = program.command('proposals').description('What you offer, version by version');
  document(proposals.command('list', { isDefault: true }).description('List open proposals, those that end first at the top')
    .option('--state STATE', PROPOSAL_STATES.join(', '), parseChoice(PROPOSAL_STATES)).option('--all', 'also accepted and declined ones').option('--expired', 'only open ones whose last day is over')
    .option('--lead LEAD', 'only those of this lead').option('--limit N', 'at most N', parseCount), {
    examples: [['salesos proposals list', 'what is open'], ['salesos proposals list --expired', 'what nobody answered in time'], ['salesos proposals list --state accepted --csv', 'for a sheet']], json: PROPOSAL_NAMES,
  }).action((options: Omit<ListOptions, keyof Call>, command: Command) => run.list({ ...callOf(command, deps), ...options }));

  document(proposals.command('show').description('Show a proposal with its versions, or the document itself').argument('<proposal>', PROPOSAL).option('--version N', 'another version', parseCount)
    .option('--text', 'the document, in Markdown').option('--out DIR', 'write it to this folder, as Markdown and HTML'), {
    examples: [['salesos proposals show anna', 'the open one of a lead'], ['salesos proposals show pr_3f --text > offer.md', 'the document'], ['salesos proposals show pr_3f --version 1 --out /tmp', 'an earlier version, as files']],
    json: SHOW_NAMES,
  }).action((proposal: string, options: Out & { readonly version?: number; readonly text?: boolean }, command: Command) => run.show({ ...callWith(command, deps, { ...options }), proposal }));

  document(withTerms(proposals.command('create').description('Write a proposal for a lead or a deal').argument('<lead|deal>', 'a lead by id, e-mail, phone or name, or a deal by id'))
    .option('--out DIR', 'write the files to this folder (default: proposals in the workspace)').option('--dry-run', 'show it; write nothing'), {
    examples: [['salesos proposals create anna --item workshop:2 --item consulting:8@110', 'from the catalog, with a price of its own'], ['salesos proposals create dl_3f --discount 10% --valid-for 30d', 'for a deal: what it is worth'],
      ['salesos proposals create anna --item workshop --tax 19 --dry-run', 'to look at it first']],
    json: CHANGE_NAMES, otherJson: DRY_NAMES,
    more: 'Without --item the deal is offered for what it is worth. The document is the playbook\'s (proposals.templates), in the language of the lead; it is written as Markdown and as an HTML page to print or send, and kept in the ledger. '
      + 'See docs/proposals.md.',
  }).action((subject: string, options: Out & TermFlags & { readonly dryRun?: boolean }, command: Command) => run.create({ ...callWith(command, deps, { ...options }), subject }));

  document(withTerms(proposals.command('edit').description('Write a new version; those before stay as they are').argument('<proposal>', PROPOSAL))
    .option('--text FILE', 'the document from a file, or - for standard input').option('--out DIR', 'write the files to this folder (default: proposals in the workspace)'), {
    examples: [['salesos proposals edit pr_3f --discount 5% --valid-for 14d', 'what is not said stays'], ['salesos proposals edit pr_3f --item workshop:3', 'other lines, in the place of all before'], ['salesos proposals edit pr_3f --text offer.md', 'in your own words']],
    json: CHANGE_NAMES,
  }).action((proposal: string, options: Out & TermFlags, command: Command) => run.edit({ ...callWith(command, deps, { ...options }), proposal }));

  document(proposals.command('send').description('Send the newest version by the outbox, or say that it was sent').argument('<proposal>', PROPOSAL)
    .option('--by-hand', 'it was given to them another way: only say so').option('--link URL', 'where it can be read, in the place of its text'), {
    examples: [['salesos proposals send pr_3f', 'a mail with its text'], ['salesos proposals send pr_3f --link https://example.com/offer.pdf', 'a mail with the address'], ['salesos proposals send pr_3f --by-hand', 'you have sent it yourself']],
    json: CHANGE_NAMES, more: 'The mail is the template proposal of the playbook, with the text where {{ proposal }} stands. It passes the gate like any other message; the proposal is sent once the message is.',
  }).action((proposal: string, options: { readonly byHand?: boolean; readonly link?: string }, command: Command) => run.send({ ...callOf(command, deps), ...options, proposal }));

  const answer = (name: 'viewed' | 'accept' | 'decline', description: string): Command => proposals.command(name).description(description).argument('<proposal>', PROPOSAL)
    .option('--version N', 'which version (default: the last that they were sent)', parseCount);
  document(answer('viewed', 'Say that the customer has looked at it'), { examples: [['salesos proposals viewed pr_3f', 'without an answer you are told after two days']], json: CHANGE_NAMES })
    .action((proposal: string, options: { readonly version?: number }, command: Command) => run.viewed({ ...callOf(command, deps), ...options, proposal }));
  document(answer('accept', 'Say that the customer said yes: the lead is ready to close'), {
    examples: [['salesos proposals accept anna', 'the open one of a lead']], json: CHANGE_NAMES,
    more: 'Nothing is won by it. The deal is worth what was accepted, unless a person has said what it is worth: that stands, and the task to close it says so.',
  }).action((proposal: string, options: { readonly version?: number }, command: Command) => run.accept({ ...callOf(command, deps), ...options, proposal }));
  document(answer('decline', 'Say that the customer said no').option('--reason TEXT', 'why'), { examples: [['salesos proposals decline pr_3f --reason "over budget"', 'the deal stays open']], json: CHANGE_NAMES })
    .action((proposal: string, options: { readonly version?: number; readonly reason?: string }, command: Command) => run.decline({ ...callOf(command, deps), ...options, proposal }));
};
