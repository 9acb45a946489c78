import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A real IMAP server, thrown away after the test: its own configuration, port and mail in a temporary folder. */
export interface Dovecot {
  readonly port: number;
  readonly user: string;
  readonly password: string;
  /** Puts a mail into a folder, as a delivery does. */
  deliver(mail: string, folder?: 'INBOX' | 'Sent'): void;
  /** Numbers all mails anew, as a server does that was moved: another UIDVALIDITY. */
  renumber(): void;
  stop(): Promise<void>;
}

const PROGRAM = ['/usr/sbin/dovecot', '/usr/local/sbin/dovecot'].find((path) => existsSync(path));
const USER = 'mia@shop.example';
const PASSWORD = 'a secret of the test';
const isRoot = process.getuid?.() === 0;
/** Dovecot reads no mail as root. */
const OWNER = isRoot ? { uid: 65_534, gid: 65_534 } : { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };

const nameIn = (file: string, id: number): string | undefined => {
  try { return readFileSync(file, 'utf8').split('\n').map((line) => line.split(':')).find(([, , number]) => number === String(id))?.[0]; } catch { return undefined; }
};
/** Who dovecot runs its own processes as, where it may not change to anybody: names, of which a number in a container may have none. */
const SELF = isRoot ? undefined : { user: nameIn('/etc/passwd', OWNER.uid), group: nameIn('/etc/group', OWNER.gid) };
/** The configuration below is that of 2.3: 2.4 has other words. */
const isKnown = (program: string): boolean => { try { return execFileSync(program, ['--version'], { encoding: 'utf8' }).startsWith('2.3.'); } catch { return false; } };
/** False where there is none, where it is of another version, or where it cannot run as who runs the tests: what needs it is skipped. */
export const hasDovecot = PROGRAM !== undefined && isKnown(PROGRAM) && (SELF === undefined || (SELF.user !== undefined && SELF.group !== undefined));

const freePort = (): Promise<number> => new Promise((resolve, reject) => {
  const server = createServer();
  server.once('error', reject);
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
  });
});

const isListening = (port: number): Promise<boolean> => new Promise((resolve) => {
  const socket = connect(port, '127.0.0.1');
  socket.once('data', () => { socket.destroy(); resolve(true); });
  socket.once('error', () => { socket.destroy(); resolve(false); });
  socket.setTimeout(1000, () => { socket.destroy(); resolve(false); });
});

const configuration = (folder: string, port: number): string => `
protocols = imap
listen = 127.0.0.1
base_dir = ${folder}/run
state_dir = ${folder}/run
log_path = ${folder}/log
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain
mail_location = maildir:${folder}/mail/Maildir
mail_log_prefix = "%s: "
first_valid_uid = 1
${SELF === undefined ? '' : `default_internal_user = ${SELF.user}\ndefault_login_user = ${SELF.user}\ndefault_internal_group = ${SELF.group}`}
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%u ${folder}/users
}
userdb {
  driver = static
  args = uid=${OWNER.uid} gid=${OWNER.gid} home=${folder}/mail
}
namespace inbox {
  inbox = yes
  separator = /
  mailbox Sent {
    auto = create
    special_use = \\Sent
  }
}
service imap-login {
  chroot =
  inet_listener imap {
    address = 127.0.0.1
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
`;

/** Starts one. Fails with its log when it does not answer within ten seconds. */
export const startDovecot = async (): Promise<Dovecot> => {
  const folder = mkdtempSync(join(tmpdir(), 'sds-imap-'));
  const port = await freePort();
  const own = (path: string): void => { if (isRoot) chownSync(path, OWNER.uid, OWNER.gid); };
  const make = (path: string): string => { mkdirSync(path, { recursive: true }); own(path); return path; };
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'run'));
  make(join(folder, 'mail'));
  const maildir = make(join(folder, 'mail/Maildir'));
  const inFolder = { INBOX: maildir, Sent: make(join(maildir, '.Sent')) };
  for (const base of Object.values(inFolder)) for (const part of ['new', 'cur', 'tmp']) make(join(base, part));
  writeFileSync(join(folder, 'users'), `${USER}:{PLAIN}${PASSWORD}\n`, { mode: 0o644 });
  writeFileSync(join(folder, 'dovecot.conf'), configuration(folder, port));
  let server: ChildProcess;
  const start = async (): Promise<void> => {
    server = spawn(PROGRAM ?? '', ['-F', '-c', join(folder, 'dovecot.conf')], { stdio: 'ignore' });
    for (let tries = 0; tries < 100; tries++) {
      if (await isListening(port)) return;
      await new Promise((resolve) => { setTimeout(resolve, 100); });
    }
    const log = join(folder, 'log');
    throw new Error(`dovecot does not answer:\n${existsSync(log) ? readFileSync(log, 'utf8') : 'it has no log'}`);
  };
  const halt = async (): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = new Promise((resolve) => { server.once('exit', resolve); });
    server.kill('SIGTERM');
    await ended;
  };
  let delivered = 0;
  try { await start(); } catch (error) { await halt(); rmSync(folder, { recursive: true, force: true }); throw error; }
  return {
    port, user: USER, password: PASSWORD,
    deliver: (mail, name = 'INBOX') => {
      const file = join(inFolder[name], 'new', `${Math.floor(Date.now() / 1000)}.M${++delivered}P${process.pid}.test`);
      writeFileSync(file, mail.replace(/\r?\n/g, '\r\n'), { mode: 0o600 });
      own(file);
    },
    renumber: () => {
      rmSync(join(maildir, 'dovecot-uidlist'), { force: true });
      for (const name of ['dovecot.index', 'dovecot.index.log', 'dovecot.index.cache', 'dovecot-uidvalidity']) rmSync(join(maildir, name), { force: true });
    },
    stop: async () => { await halt(); rmSync(folder, { recursive: true, force: true }); },
  };
};
