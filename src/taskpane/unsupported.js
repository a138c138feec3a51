/* Plain ES5, copied as it is: it must run where the pane's own script does not even parse, in Internet Explorer above all.
   Object.hasOwn stands for the youngest of what the pane uses. */
(function () {
  if (typeof Object.hasOwn === 'function') return;
  if (window.Office) window.Office.initialize = function () {};
  document.getElementById('root').style.display = 'none';
  document.getElementById('unsupported').style.display = 'block';
})();
