/** For tests of the model that a reader can repeat in the story: the scenario, as an address says it. */
export const testQueries: Readonly<Record<string, string>> = {
  'no-production': 'us.fixedOutput=0&europe.fixedOutput=0',
  'no-use': 'need=0',
  'no-stock': 'us.stock0=0&europe.stock0=0',
  'step-length': 'stepDays=1',
  'slow-repair-fewer-weeks': 'repairTime=4',
  'faster-release-few-more-rounds': 'releaseTime=1',
  'more-orders-meet-the-budget': 'europe.orders=x1.5_2022-10-01',
  'wished-cover': 'coverWanted=6',
  'output-replaces-stock': 'us.fixedOutput=60000_2022-10-01',
  conservation: 'europe.jointShare=1_2023-02-01_6',
}
