// Reads SARIF from standard input, checks it against the published schema, and says every way in which it differs.
const fs = require('fs');
const Ajv = require('ajv');
const ajv = new Ajv({ schemaId: 'id', meta: require('ajv/lib/refs/json-schema-draft-04.json'), allErrors: true, logger: false, unknownFormats: 'ignore' });
const validate = ajv.compile(require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));
if (!validate(JSON.parse(fs.readFileSync(0, 'utf8')))) {
  console.log(ajv.errorsText(validate.errors, { separator: '\n' }));
  process.exit(1);
}
