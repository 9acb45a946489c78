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
