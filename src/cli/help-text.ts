export const helpText = `预算绩效助手 — 检查预算项目绩效表

用法：
  budget-performance check 文件… [选项]
  budget-performance fix 文件 --safe --out 输出.xlsx [选项]
  budget-performance seal 文件 --out 输出.xlsx [选项]
  budget-performance verify 文件… [选项]
  budget-performance report 文件 --out 输出.html [选项]

check 的选项：
  --format 格式               text（默认）、json、ndjson 或 sarif
  --mark 输出.xlsx            另存一份标注了问题单元格的副本
  --summary                   在副本中加入汇总表（部门总览、项目总览、资金计划、指标汇总、问题清单）

fix 的选项：
  --safe                      修复全部无须斟酌的问题，如标签规范名称、多余空格
  --rule 规则编号             另外修复这些规则提出的问题，多个编号用逗号隔开；会先按规则的建议改，请逐条核对
  --out 输出.xlsx             修复后的副本

seal（报送前检查并封存）的选项：
  --out 输出.xlsx             封存后的副本，其中不带标注
  --despite "理由"            还有必须改的问题或没有读懂的部分时，写明理由后仍予封存；理由不超过 500 字，不写个人姓名

  --report                    在副本中加入“问题及说明”表，可打印盖章后随表报送

verify（核对封存后有没有改动）的选项：
  --format 格式               text（默认）或 json

report（问题及说明，可打印的网页）的选项：
  --out 输出.html             写成的网页；自成一体，不引用外部内容

check、fix、seal 和 report 共同的选项：
  --profile 方案              按此规则方案检查：default、legacy-88、guide-2021、hebei，或自有方案的 .json 文件；
                              不写时按工作簿中选定的方案，没有选定的按通用方案
  --no-hidden                 不读取隐藏的工作表；默认读取，并在报告中说明（seal 总是读取）
  --force                     副本已存在时予以替换
各命令共同的选项：
  --lang zh|en                报告的语言，默认 zh
  --help                      显示本说明

退出码：
  check、fix、report          0 没有必须修改的问题；1 有必须修改的问题
  seal                        0 已封存；1 还不能封存
  verify                      0 封存后没有改动；1 有改动，或没有封存过
  各命令                      2 有文件读不了，或命令写法有误
原文件只读取，从不改写。随时可以按 Ctrl+C 停止：副本要么完整，要么没有。
`;
