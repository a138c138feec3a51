/**
 * Slips of the pen, each a phrase that means nothing else where it stands. `pattern` leaves out where the same characters are right;
 * `other` shows such a use. Patterns look a bounded stretch around.
 */
export interface KnownTypo {
  readonly wrong: string;
  readonly right: string;
  readonly pattern: RegExp;
  readonly other?: string;
}

function anywhere(wrong: string, right: string): KnownTypo {
  return { wrong, right, pattern: new RegExp(wrong, 'u') };
}

export const knownTypos: readonly KnownTypo[] = [
  anywhere('并试下与', '并实现与'),
  { wrong: '帐户', right: '账户', pattern: /(?<![营蚊篷])帐户(?!外)/u, other: '营帐户外活动' },
  { wrong: '帐号', right: '账号', pattern: /(?<![营蚊篷])帐号/u, other: '营帐号牌' },
  { wrong: '帐目', right: '账目', pattern: /(?<![营蚊篷])帐目/u, other: '营帐目录' },
  { wrong: '既使', right: '即使', pattern: /既使(?![用得])(?![^。；;]{0,30}又)/u, other: '既使群众受益，又减少污染' },
  { wrong: '布署', right: '部署', pattern: /(?<![公发颁宣])布署(?!名)/u, other: '公布署名作品' },
  {
    wrong: '按装',
    right: '安装',
    pattern: /按装(?![机修备订载置卸船运箱饰潢配裱车])/u,
    other: '按装机容量补助',
  },
  anywhere('截止目前', '截至目前'),
  { wrong: '侯选', right: '候选', pattern: /(?<!诸)侯选(?=[人单名项企对供产方地])/u, other: '诸侯选用' },
  { wrong: '凭估', right: '评估', pattern: /凭估(?![价算值计])/u, other: '凭估价单付款' },
  { wrong: '竟争', right: '竞争', pattern: /(?<![毕究])竟争/u, other: '毕竟争取' },
  anywhere('松驰', '松弛'),
  anywhere('幅射', '辐射'),
  anywhere('再接再励', '再接再厉'),
  anywhere('按步就班', '按部就班'),
  anywhere('相辅相承', '相辅相成'),
  anywhere('因地治宜', '因地制宜'),
];

const whole = new RegExp(knownTypos.map(({ wrong }) => wrong).join('|'), 'u');

/** The slips of a text, in the list's order. */
export function typosIn(text: string): readonly KnownTypo[] {
  return whole.test(text) ? knownTypos.filter(({ pattern }) => pattern.test(text)) : [];
}

/** The text with each slip written as it should be. */
export function withoutTypos(text: string): string {
  return typosIn(text).reduce(
    (rest, { pattern, right }) => rest.replace(new RegExp(pattern.source, 'gu'), right),
    text,
  );
}
