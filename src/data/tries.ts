// Runs that chapters tell and whose widgets have a button for them, as a link says them.

/** Three times what Congress had been told in March 2023 (`us-155-2023-03`), at once. */
export const TRIPLED = 'us.fixedOutput=60000_2023-03-01'

export const LONGER_SHIFTS = 'us.shifts=x1.2_2022-06-01&europe.shifts=x1.2_2022-06-01'

export const FASTER_LINES = 'us.buildTime=x0.5_2022-06-01&europe.buildTime=x0.5_2022-06-01'

export const EARLIER_CONTRACTS =
  'us.orders=105000_2022-03-01&us.contractYears=3_2022-03-01&europe.orders=71000_2022-03-01*194000_2022-10-01&europe.contractYears=x3_2022-10-01*x1_2023-10-01'
