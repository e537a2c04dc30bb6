/** The ways on from the story's end. */
const strings = {
  explore: 'Explore the model: every lever, every curve, your own scenarios',
  teach: 'Teach it: a lesson that needs no more than paper',
  method: 'Data and method: how it was made, and how far to trust it',
  newsrooms: 'For newsrooms: put a picture into an article',
  shelves: 'The shelves of other munitions',
  claims: 'Who said what, and how it checks out',
  scores: 'The model beside what came: all scores',
}

export type DoorsStrings = typeof strings
export default strings
