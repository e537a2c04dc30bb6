/** The command line’s scenario in one line: half the American floor. README names it, and its test runs it. */
export const SAMPLE_COMMAND = `echo '{"parameters": {"us.reserveFloor": 500000}}' | npm run --silent simulate -- -`
