// The compiler only calls xlsx for spreadsheet data, which this project has none of.
const refuse = () => {
  throw new Error('spreadsheets are not read here')
}
module.exports = { set_fs() {}, readFile: refuse, read: refuse, utils: {} }
