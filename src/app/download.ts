/** Saves a file under `name` on the user's computer; nothing is sent anywhere. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const link = window.document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
