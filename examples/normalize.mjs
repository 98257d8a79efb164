// Repairs texts by the service, with Node 18 or later and nothing else.
//
//   node examples/normalize.mjs one URL  < article.txt    > repaired.txt
//   node examples/normalize.mjs bulk URL < articles.jsonl > answers.jsonl
//
// A line of articles.jsonl is {"id": 1, "text": "…"}. With keys, export NORMALIZER_KEY.

const TRIES = 6;
const PASSING = new Set([408, 429, 500, 502, 503, 504]);
const pause = (seconds) => new Promise((done) => setTimeout(done, 1000 * seconds));

/** The answer as text. Asking twice does no harm: the same text has the same answer. */
async function ask(url, body, type) {
  const headers = { "Content-Type": type };
  if (process.env.NORMALIZER_KEY) headers.Authorization = `Bearer ${process.env.NORMALIZER_KEY}`;
  for (let n = 1; ; n += 1) {
    let failure;
    let wait = Math.min(15, 0.2 * 2 ** n) * (0.5 + Math.random() / 2);
    try {
      const answer = await fetch(url, { method: "POST", headers, body, signal: AbortSignal.timeout(150_000) });
      const told = await answer.text();
      if (answer.ok) return told;
      failure = new Error(`${answer.status}: ${told}`);
      if (!PASSING.has(answer.status)) throw Object.assign(failure, { isFinal: true });
      wait += Number(answer.headers.get("Retry-After")) || 0;
    } catch (error) {
      if (error.isFinal) throw error;
      failure ??= error;
    }
    if (n === TRIES) throw failure;
    await pause(wait);
  }
}

async function one(url, input) {
  // JavaScript counts UTF-16 units, and so shall the offsets of the edits.
  const body = JSON.stringify({ text: input.toString("utf8"), offsets: "utf16" });
  const answer = JSON.parse(await ask(`${url}/v1/normalize`, body, "application/json"));
  process.stdout.write(answer.text);
  for (const edit of answer.edits) {
    console.error(`${edit.start}: ${edit.codes.join(" ")}: ${edit.message}`);
  }
  return 0;
}

async function bulk(url, input) {
  const told = await ask(`${url}/v1/normalize/bulk?return=text`, input, "application/x-ndjson");
  const lines = told.split("\n").filter(Boolean).map((line) => JSON.parse(line));
  const { summary } = lines.pop() ?? {};
  // The last line proves that the answer is whole.
  if (!summary?.complete) throw new Error("The answer was cut off.");
  for (const { id, text, problem } of lines) {
    if (problem) console.error(`${id}: ${problem.title}. ${problem.detail}`);
    else console.log(JSON.stringify({ id, text }));
  }
  return summary.failed ? 1 : 0;
}

const [task, url] = process.argv.slice(2);
const tasks = { one, bulk };
if (!tasks[task] || !url) {
  console.error("usage: normalize.mjs one|bulk URL");
  process.exit(2);
}
const pieces = [];
for await (const piece of process.stdin) pieces.push(piece);
try {
  process.exitCode = await tasks[task](url.replace(/\/$/, ""), Buffer.concat(pieces));
} catch (error) {
  console.error(error.cause ?? error.message);
  process.exitCode = 1;
}
