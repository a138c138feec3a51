const ts = require('typescript');

const exampleLists = new Set(['good', 'bad']);

/** Whether a node is the `good` or `bad` list of a `defineRule({ … })` call. */
function isExampleList(node) {
  return (
    ts.isPropertyAssignment(node) &&
    exampleLists.has(node.name.getText()) &&
    ts.isCallExpression(node.parent.parent) &&
    node.parent.parent.expression.getText() === 'defineRule'
  );
}

/**
 * A webpack loader: rules without their examples, which the tests and the pages need and the programs do not.
 * Line numbers stay as they were.
 */
module.exports = function withoutExamples(source) {
  const file = ts.createSourceFile(this.resourcePath, source, ts.ScriptTarget.Latest, true);
  const lists = [];
  const visit = (node) => {
    if (isExampleList(node)) lists.push(node.initializer);
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return lists.reduceRight((text, list) => {
    const lines = '\n'.repeat(list.getText().split('\n').length - 1);
    return `${text.slice(0, list.getStart())}[]${lines}${text.slice(list.getEnd())}`;
  }, source);
};
