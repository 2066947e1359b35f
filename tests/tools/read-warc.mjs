// Reads a WARC file with warcio, compares every payload with its digest, and prints date, status and address of each answer.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { WARCParser } from 'warcio';

for await (const record of new WARCParser(createReadStream(process.argv[2]))) {
  const content = await record.readFully(true);
  if (record.warcType !== 'response') continue;
  const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`;
  if (digest !== record.warcPayloadDigest) process.exit(1);
  console.log(record.warcDate, record.httpHeaders.statusCode, record.warcTargetURI);
}
