import type { ProposalVersion } from '../../core/ledger/offer.ts';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../core/base/errors.ts';
import { htmlPage } from '../../core/revenue/document.ts';
import type { Context } from '../context.ts';
import { assertReplaceable, writeOwnFile } from '../own-file.ts';
import type { WorkspacePaths } from '../workspace.ts';

/** Where proposals are written unless somebody names another folder. */
const folderOf = ({ dir }: Pick<WorkspacePaths, 'dir'>): string => join(dir, 'proposals');

const nameOf = (id: string, version: number, extension: 'md' | 'html'): string => `${id}-v${version}.${extension}`;

/** The folder, made where it is the workspace's own. Raises `not_found` for one that is named and not there, `invalid` for a file in its place. */
const openFolder = (paths: WorkspacePaths, out: string | undefined): string => {
  const folder = out ?? folderOf(paths);
  if (!existsSync(folder)) {
    if (out !== undefined) throw new AppError('not_found', `There is no folder ${folder}.`, { hint: `Make it first: mkdir -p ${folder}`, details: { path: folder } });
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }
  if (!statSync(folder).isDirectory()) throw new AppError('invalid', `Cannot use ${folder}: it is a file, not a folder.`, { hint: 'Name a folder: --out DIR', details: { path: folder } });
  return folder;
};

/** Passes where the files of a proposal can be written: for whoever acts first and writes then. Raises as `writeProposal`. */
export const assertProposalFolder = ({ paths }: Pick<Context, 'paths'>, out: string | undefined): void => { assertReplaceable(paths, join(openFolder(paths, out), 'proposal.md')); };

/** Writes a version as Markdown and as HTML, each whole or not at all, 0600; what stood there before is the same version. Answers their paths. Raises as `openFolder`, `conflict`, `storage`. */
export const writeProposal = async ({ paths }: Pick<Context, 'paths'>, id: string, { version, text, title, language }: Pick<ProposalVersion, 'version' | 'text' | 'title' | 'language'>, out?: string): Promise<readonly string[]> => {
  const folder = openFolder(paths, out);
  const files = [{ path: join(folder, nameOf(id, version, 'md')), content: text }, { path: join(folder, nameOf(id, version, 'html')), content: htmlPage(text, { title, language }) }];
  for (const { path, content } of files) await writeOwnFile(paths, path, content);
  return files.map(({ path }) => path);
};

/** Removes what was written of these proposals in the workspace's own folder. Answers the paths. */
export const removeProposalFiles = (paths: Pick<WorkspacePaths, 'dir'>, ids: readonly string[]): readonly string[] => {
  const folder = folderOf(paths);
  if (ids.length === 0 || !existsSync(folder) || !statSync(folder).isDirectory()) return [];
  const mine = readdirSync(folder).filter((name) => { const [, id = ''] = /^\.?(pr_[0-9a-z]+)-v\d+\.(?:md|html)/.exec(name) ?? []; return ids.includes(id); }).map((name) => join(folder, name));
  for (const path of mine) rmSync(path, { force: true });
  return mine;
};
