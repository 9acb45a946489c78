import fc from 'fast-check';

// In CI the same commit is answered in the same way; everywhere else each run looks at other cases.
if (process.env['CI']) fc.configureGlobal({ seed: 20260302 });
