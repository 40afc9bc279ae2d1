// Makes small PDF files for tests: Helvetica, one content stream a page.

/** One line of text: where its baseline begins, how large it is, what it says. */
export type PdfText = readonly [x: number, y: number, size: number, text: string];

export function pdf(pages: readonly (readonly PdfText[])[]): Buffer {
  const objects: string[] = ['<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'];
  const tree = 2 + pages.length * 2;
  const kids: string[] = [];
  for (const lines of pages) {
    const content = lines
      .map(([x, y, size, text]) => `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`)
      .join('\n');
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    const resources = '<< /Font << /F1 1 0 R >> >>';
    objects.push(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 612 792] /Contents ${objects.length} 0 R /Resources ${resources} >>`,
    );
    kids.push(`${objects.length} 0 R`);
  }
  objects.push(`<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`);
  objects.push(`<< /Type /Catalog /Pages ${tree} 0 R >>`);
  let out = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = out.length;
    out += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n `;
  });
  const table = out.length;
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('\n')}\n`;
  out += `trailer\n<< /Size ${objects.length + 1} /Root ${objects.length} 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(out, 'latin1');
}

/** Lines one below the other, 14 points apart. */
export function column(x: number, top: number, lines: readonly string[], size = 11): PdfText[] {
  return lines.map((text, index): PdfText => [x, top - index * 14, size, text]);
}
