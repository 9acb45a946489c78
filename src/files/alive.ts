/** Whether a process of this number is there, whoever's it is. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) { return error instanceof Error && 'code' in error && error.code === 'EPERM'; }
};
