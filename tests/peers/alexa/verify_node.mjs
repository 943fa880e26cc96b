// Holds requests against Amazon's own verifier for Node.
//
//   node verify_node.mjs FOLDER
//
// FOLDER has `root.pem`, the only root to trust, and a folder for each request with `chain.pem`, `body` and `signature`.
// Prints a line of JSON for each: {"case", "ok", "reason"}.

import { EventEmitter } from 'node:events';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PassThrough } from 'node:stream';

const require = createRequire(import.meta.url);
const folder = process.argv[2];
const address = 'https://s3.amazonaws.com/echo.api/';

// The verifier knows no other way to the certificates than this host; here they lie in the request's folder.
require('https').get = (url, answered) => {
  const file = path.join(folder, path.basename(new URL(url).pathname, '.pem'), 'chain.pem');
  const answer = new PassThrough();
  answer.statusCode = 200;
  process.nextTick(() => {
    answered(answer);
    answer.end(fs.readFileSync(file));
  });
  return Object.assign(new EventEmitter(), { end() {} });
};

// And it trusts no other roots than those built into Node.
const forge = require('node-forge');
const root = fs.readFileSync(path.join(folder, 'root.pem'), 'utf8');
require('ask-sdk-express-adapter/dist/verifier/helper').generateCAStore = () => forge.pki.createCaStore([root]);

const { SkillRequestSignatureVerifier, TimestampVerifier } = require('ask-sdk-express-adapter');

async function reason(name) {
  const read = (file) => fs.readFileSync(path.join(folder, name, file), 'utf8');
  const body = read('body');
  const headers = { SignatureCertChainUrl: `${address}${name}.pem`, 'Signature-256': read('signature') };
  try {
    await new SkillRequestSignatureVerifier().verify(body, headers);
    await new TimestampVerifier().verify(body);
    return '';
  } catch (error) {
    return String(error.message) || 'refused';
  }
}

for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
  if (entry.isDirectory()) {
    const why = await reason(entry.name);
    console.log(JSON.stringify({ case: entry.name, ok: why === '', reason: why }));
  }
}
