// Lists a PDF's annotations as pdf.js reads them: node pdfjs.mjs FILE FOLDER-WITH-PDFJS
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [file, folder] = process.argv.slice(2);
const { getDocument, VerbosityLevel } = await import(
  pathToFileURL(`${folder}/node_modules/pdfjs-dist/legacy/build/pdf.mjs`)
);
const pdf = await getDocument({
  data: new Uint8Array(readFileSync(file)),
  verbosity: VerbosityLevel.ERRORS,
}).promise;
const kinds = { 1: "Text", 9: "Highlight" };
const lines = [];
for (let number = 1; number <= pdf.numPages; number++) {
  const page = await pdf.getPage(number);
  for (const annotation of await page.getAnnotations()) {
    const kind = kinds[annotation.annotationType];
    if (kind) {
      lines.push({
        page: number,
        kind,
        author: annotation.titleObj.str,
        contents: annotation.contentsObj.str,
        colour: kind === "Highlight" ? [...annotation.color] : null,
        reply: Boolean(annotation.inReplyTo),
        quads: annotation.quadPoints ? annotation.quadPoints.length / 8 : 0,
      });
    }
  }
}
console.log(JSON.stringify(lines));
