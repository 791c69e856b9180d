/** Words of which no name is made. */
export const functionWords: readonly string[] =
  'and even yet though although once until unless whether however of in to the a an for from with by at on as than that which who but or is was are were be been has have had will would its it their this these those not after before over under less per into out up down about if when while because so also only just now then since during between against within without through both each such another most he she they his her ago later earlier said figures sides reasons times halves numbers ways things across worldwide globally among around via onto toward towards am pm ai it iot saas ceo cto cfo'.split(
    ' ',
  );

/** Words that make a sort the whole of one: "cả tập đoàn". */
export const wholes: readonly string[] = [];

export const quantifiers: readonly string[] =
  'largest biggest leading major larger bigger smaller fellow rival dominant first second third only next main top smallest fastest most former a an another any every each some other such one all both many several few'.split(
    ' ',
  );

export const leadIns: readonly string[] =
  'in on by since during for of from through until back its all before after throughout around between ( late early at till earlier later by mid as'.split(' ');
