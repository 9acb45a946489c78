export type Driver = typeof import('better-sqlite3');

/** better-sqlite3 13 is built for Node-API 10, and crashes a Node that has less of it: 20, and 22 before 22.14. */
const NODE_API_OF_13 = 10;

/**
 * What one of the two majors of the driver gives: 13 on a Node that can run it, else 12. The other is not touched. Where 13 fails
 * (it was left out, or none of its binaries fits the machine) it is 12, which was made for this machine.
 */
export const chooseDriver = <T>(of13: () => T, of12: () => T, nodeApi = Number(process.versions.napi)): T => {
  if (nodeApi < NODE_API_OF_13) return of12();
  try { return of13(); } catch { return of12(); }
};
