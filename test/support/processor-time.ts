/**
 * Milliseconds of the processor that this thread has used (Node before 24: the whole process). What else a machine does at the time does
 * not count, so that what is said to take no longer than so much is found to, however busy it is.
 */
export const processorTime = (): number => {
  const { user, system } = (process.threadCpuUsage ?? process.cpuUsage)();
  return (user + system) / 1000;
};
