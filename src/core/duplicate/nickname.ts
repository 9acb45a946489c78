/** Short forms that stand for a given name, in English and German; each line begins with the name that they are compared as. */
const FAMILIES = `
alexander alex sascha sasha xander|alexandra sandra sandy|andreas andi andy andrew drew|anthony tony toni anton|benjamin ben benny|charles charlie chuck chas
christian chris christopher christoph|christina tina christine kristina|daniel dan danny|david dave davy|deborah debbie deb|edward ed eddie ted
elizabeth liz lizzie beth betty eliza lisa elisabeth libby|emily em emmy|frederick fred freddy frederik friedrich fritz|gabriel gabe|george georg joerg
gerald gerry|gerhard gerd|gregory greg|johannes hans johann hannes|john johnny jack|heinrich henry harry heiner|isabella bella isabel isabelle
jacob jake jakob|james jim jimmy jamie|jennifer jen jenny|jessica jess jessie|joachim jochen achim|joseph joe josef sepp joey|joshua josh
katherine kate kathy katie kat catherine cathy katharina kathrin kathryn|kenneth ken kenny|lawrence larry laurence|leonard leo leonhard|manfred manni
margaret maggie peggy meg margarete grete gretchen margarethe|matthew matt matthias|maximilian max|michael mike mick mickey micha michi
nathaniel nathan nate|nicholas nick nicolas nico niklas nikolaus|oliver olly ollie|patricia trish|patrick paddy|peter pete|philip phil philipp phillip
rebecca becky becca|richard rick dick ricky rich|robert rob bob bobby robbie bert|ronald ron ronnie ronny|rudolf rudi rudy|samuel sammy|sebastian seb basti bastian
stephen steve steven stefan stephan|stephanie steffi steph stefanie|susan sue susanne susi suzanne|theodore theo theodor|theresa tess teresa resi
thomas tom tommy|timothy tim timo|ulrich uli|ursula uschi|victoria vicky vicki viktoria|vincent vince|walter walt|william wilhelm will bill billy willi willy
wolfgang wolf|zachary zach zack
`;
const BY_NAME: ReadonlyMap<string, string> = new Map(FAMILIES.trim().split(/[|\n]/).flatMap((line) => {
  const names = line.trim().split(' ');
  return names.map((name) => [name, names[0] ?? name] as const);
}));

/** The given name that a short form stands for; any other word stands for itself. */
export const wholeName = (word: string): string => BY_NAME.get(word) ?? word;
