/** The ways on from the story's end: four with what is there, the others by their names. */
const strings = {
  explore: { name: 'Explore the model', text: 'Every lever, every curve, your own scenarios.' },
  teach: { name: 'Teach it', text: 'A lesson that needs no more than paper.' },
  method: { name: 'Data and method', text: 'How it was made, and how far to trust it.' },
  newsrooms: { name: 'For newsrooms', text: 'Put a picture into an article.' },
  shelves: 'The shelves of other munitions',
  claims: 'Who said what, and how it checks out',
  scores: 'The model beside what came: all scores',
}

export type DoorsStrings = typeof strings
export default strings
