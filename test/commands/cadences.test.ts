import { expect, it } from 'vitest';
import { sandbox, transcript } from '../support/transcript.ts';

it('lists the cadences of the playbook, shows one step by step, and knows no other', async () => {
  const box = sandbox();
  expect((await box.run('init --country DE')).code).toBe(0);
  await transcript(box, `
$ salesos cadences
nurture	3	0	0	-
close_deal	3	0	0	-
! Next: salesos cadences show nurture
$ salesos cadences show nurture
nurture
Goal       reply
Leads      0 active, 0 ended
Held       2d after a step could have gone out: it waits for you
  first       at once                 nurture_1
  second      3d later                nurture_2
  third       4d later                nurture_3
! Next: salesos enrollments list --cadence nurture  (0 leads in it)
$ salesos cadences show nurtrue
? 4
! There is no cadence "nurtrue".
! Known: nurture, close_deal.
$ salesos enrollments list --cadence nurtrue
? 4
! There is no cadence "nurtrue".
! Known: nurture, close_deal.
`);
});

it('says of what is paused until when, and when it goes on', async () => {
  const box = sandbox();
  const at = { now: '2026-03-02T09:00:00+01:00' };
  box.file('own.yaml', 'business: { sender_name: Mia Muster, postal_address: "Musterstr. 1, 10115 Berlin" }\n');
  expect((await box.run('init --country DE --zone Europe/Berlin --playbook {dir}/own.yaml', at)).code).toBe(0);
  expect((await box.run(`import ${box.file('leads.csv', 'Name,Email,Company,Country\nAnna Berg,anna@lab.example,Lab,DE\nBen Kurz,ben@werk.example,Werk,DE\n')}`, at)).code).toBe(0);
  for (const name of ['anna', 'ben']) expect(await box.run(`cadences enroll ${name} nurture --yes`, at)).toMatchObject({ code: 0 });
  expect((await box.run('enrollments list', at)).stdout).toMatch(/Ben Kurz\t3 of 3\t2026-03-02 09:00\t2026-03-02 09:00$/m);
  expect((await box.run('cadences pause anna --until 2026-04-07', at)).stdout).toContain('paused until 2026-04-07');
  const listed = (await box.run('enrollments list', at)).stdout;
  expect(listed).toMatch(/Anna Berg\t3 of 3\t2026-04-07 00:00\t2026-03-02 09:00\tpaused until 2026-04-07 00:00: paused by hand$/m);
  expect(listed).toMatch(/Ben Kurz\t3 of 3\t2026-03-02 09:00\t2026-03-02 09:00\tactive$/m);
  expect((await box.run('cadences resume anna', at)).stdout).toBe('nurture with Anna Berg goes on: 2026-03-02 09:00.\n');
});
