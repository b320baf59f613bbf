/** Names that a file must survive. */
export const HOSTILE: Readonly<Record<string, string>> = {
  formule: "=1+1",
  script: "</script><script>alert(1)</script> & \"'<b>",
  richting: "\u202eomgekeerd\u202c \u05e2\u05d1\u05e8\u05d9\u05ea \u200f",
  stuurtekens: "a\u0000b\u0007c\u001bd\ud800e\ufffff\r\ng\th",
  lang: `${"Een heel lange naam zonder einde ".repeat(157)}slot`.slice(0, 5000),
  woord: "x".repeat(5000),
  emoji: "👩‍👩‍👧‍👦".repeat(20),
};
