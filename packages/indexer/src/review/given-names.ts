/** What given names are called for short, where it is no beginning of them. */
const SHORT = new Map(
  Object.entries({
    andrew: 'drew andy',
    anthony: 'tony',
    catherine: 'kate katie cathy',
    charles: 'chuck charlie',
    deborah: 'debbie',
    edward: 'ted eddie',
    elizabeth: 'liz beth betsy betty',
    henry: 'hank harry',
    james: 'jim jimmy jamie',
    jennifer: 'jenny',
    john: 'jack',
    joseph: 'joe joey',
    katherine: 'kathy',
    lawrence: 'larry',
    margaret: 'peggy meg maggie',
    michael: 'mike mick',
    patricia: 'trish patty',
    rebecca: 'becky',
    richard: 'dick rick',
    robert: 'bob bobby rob robbie',
    stephen: 'steve',
    susan: 'sue',
    theodore: 'teddy',
    thomas: 'tom tommy',
    timothy: 'timmy',
    william: 'bill billy will willy',
  }).flatMap(([name, short]) => short.split(' ').map((each) => [each, name] as const)),
)

/** Gives the name that a given name is short for, folded: "bill" is "william"; others are themselves. */
export function formalName(given: string): string {
  return SHORT.get(given) ?? given
}
