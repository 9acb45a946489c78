#!/usr/bin/env node
'use strict';
// Plain old syntax: this file must also be readable by the Node that it refuses.
var version = process.versions.node.split('.');
if (Number(version[0]) < 20 || (Number(version[0]) === 20 && Number(version[1]) < 19)) {
  console.error('salesos needs Node 20.19 or newer; this is ' + process.version + '.');
  process.exitCode = 9;
} else {
  require('../dist/start.cjs');
}
