// Lists a PDF's annotations as MuPDF reads them: mutool run mupdf.js FILE
var pdf = new PDFDocument(scriptArgs[0]);
var lines = [];
for (var number = 0; number < pdf.countPages(); number++) {
  var annotations = pdf.loadPage(number).getAnnotations();
  var objects = pdf.findPage(number).get("Annots");
  var replies = [];
  for (var i = 0; objects && i < objects.length; i++) {
    if (String(objects[i].get("Subtype")) === "/Text") {
      replies.push(Boolean(objects[i].get("IRT").isDictionary()));
    }
  }
  for (i = 0; i < annotations.length; i++) {
    var annotation = annotations[i];
    var kind = annotation.getType();
    lines.push({
      page: number + 1,
      kind: kind,
      author: annotation.getAuthor(),
      contents: annotation.getContents(),
      colour: kind === "Highlight" ? annotation.getColor().map(function (part) {
        return Math.round(part * 255);
      }) : null,
      reply: kind === "Text" ? replies.shift() : false,
      quads: kind === "Highlight" ? annotation.getQuadPoints().length : 0
    });
  }
}
print(JSON.stringify(lines));
