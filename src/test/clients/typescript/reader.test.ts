/** The reader at a local run: `node reader.test.js`, with the run's address in `STANDFIRST`. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { type Article, ArticlesApi, Configuration, ProblemType, ReferenceApi, ResponseError } from "standfirst-client";

import { Reader, Refusal } from "./reader";

const basePath = process.env["STANDFIRST"] ?? "";
const BRIDGE = "harbour-bridge.txt";
const MARKET = "2026/11/market hall, reopened & more.txt";
const RESERVOIR = "reservoir.html";
const UNKNOWN = "2026/11/nowhere.txt";

const asked: { url: string; status: number }[] = [];
const reader = new Reader({
    basePath,
    fetchApi: async (url, init) => {
        const response = await fetch(url, init);
        asked.push({ url: String(url), status: response.status });
        return response;
    },
});

/** The calendar day of an instant in UTC, as the client takes days: in the machine's own zone. */
function calendarDay(instant: Date): Date {
    return new Date(instant.getUTCFullYear(), instant.getUTCMonth(), instant.getUTCDate());
}

async function dayOf(id: string): Promise<Date> {
    const status = await reader.status(id);
    assert.equal(status.status, "summarised");
    assert.ok(status.publishedAt instanceof Date);
    return calendarDay(status.publishedAt);
}

async function refusal(answer: Promise<unknown>): Promise<Refusal> {
    const error = await answer.then(() => assert.fail("it was answered"), (thrown: unknown) => thrown);
    assert.ok(error instanceof Refusal, String(error));
    return error;
}

test("lists the day, page by page", async () => {
    const listed: Article[] = [];
    asked.length = 0;
    for await (const article of reader.day(await dayOf(MARKET), 1)) {
        listed.push(article);
    }

    const market = listed.find((article) => article.id === MARKET);
    assert.equal(market?.headline, "Market hall reopens after two years");
    assert.ok(market.publishedAt instanceof Date && market.storedAt instanceof Date);
    assert.equal(typeof market.fact, "string");
    assert.equal(new Set(listed.map((article) => article.id)).size, listed.length);
    assert.ok(asked.filter(({ url }) => url.includes("limit=1")).length >= listed.length);
});

test("reads a summary", async () => {
    const summary = await reader.summary(BRIDGE);

    assert.equal(summary.schemaVersion, "1");
    assert.equal(summary.headline?.text, "Harbour bridge to close for six months after cracks are found");
    assert.ok(summary.quotes?.some((quote) => quote.speaker?.name === "Maria Lopez" && quote.speaker.role === "harbour master"));
    assert.ok(summary.entities?.people.some((person) => person.name === "Tom Adeyemi"));
    assert.equal(summary.provenance?.offsetUnit, "utf-16");
    const figures = summary.facts?.flatMap((fact) => fact.figures) ?? [];
    assert.ok(figures.some(({ unit, value }) => unit === "GBP" && typeof value === "number" && value === 41e6));
    assert.ok(figures.some(({ kind, value }) => kind === "date" && (typeof value === "string" || value === null)));
});

test("says null where a speaker is not known", async () => {
    const { quotes = [] } = await reader.summary(RESERVOIR);

    const given = quotes.find(({ text }) => text.startsWith("We have let the back eighty acres go."));
    assert.equal(given?.speaker, null);
});

test("finds facts in the text by their offsets", async () => {
    const [summary, text] = await Promise.all([reader.summary(MARKET), reader.text(MARKET)]);

    assert.ok(summary.facts !== undefined && summary.facts.length > 0);
    for (const fact of summary.facts) {
        assert.equal(fact.spans.map(({ start, end }) => text.slice(start, end)).join(" "), fact.text);
    }
});

test("shows less on a small screen", async () => {
    const summary = await reader.toShow(BRIDGE);

    assert.ok(summary.facts !== undefined && summary.facts.length > 0);
    assert.ok(summary.quotes !== undefined && summary.quotes.length > 0);
    assert.ok(summary.quotes.every((quote) => quote.key));
    assert.equal(summary.entities, undefined);
    assert.equal(summary.provenance, undefined);
});

test("shows its copy where nothing has changed", async () => {
    const first = await reader.toShow(MARKET);
    const second = await reader.toShow(MARKET);

    assert.equal(asked.at(-1)?.status, 304);
    assert.equal(second, first);
});

test("escapes the whole of an id", async () => {
    await reader.text(MARKET);

    assert.ok(asked.at(-1)?.url.endsWith("/v1/articles/2026%2F11%2Fmarket%20hall%2C%20reopened%20%26%20more.txt/text"));
});

test("reads several at once, commas in their ids and all", async () => {
    const several = await reader.several([MARKET, UNKNOWN, BRIDGE]);

    assert.deepEqual(several.map(({ id, status }) => [id, status]), [
        [MARKET, "summarised"],
        [UNKNOWN, "not-found"],
        [BRIDGE, "summarised"],
    ]);
    assert.ok(several[0]?.summary?.facts !== undefined);
    assert.equal(several[0].summary.entities, undefined);
    assert.equal(several[1]?.problem?.type, "/v1/problems/not-found");
});

test("reads a problem and what it means", async () => {
    const { problem } = await refusal(reader.summary(UNKNOWN));

    assert.equal(problem.status, 404);
    assert.equal(problem.type, "/v1/problems/not-found");
    assert.ok(problem.requestId !== undefined && problem.requestId !== "");
    const reference = new ReferenceApi(new Configuration({ basePath }));
    const explanation = await reference.getProblem({ problem: ProblemType.notFound });
    assert.equal(explanation.title, problem.title);
});

test("does not break at what is added", async () => {
    const later = new Reader({
        basePath,
        fetchApi: async (url, init) => {
            const body = (await (await fetch(url, init)).text()).replace(/^\{/, '{"added":{"to":["v1"]},');
            return new Response(body.replaceAll('"status":"summarised"', '"status":"archived"'), {
                headers: { "Content-Type": "application/json" },
            });
        },
    });

    const status = await later.status(MARKET);
    assert.equal(status.status as string, "archived");
    assert.equal(status.id, MARKET);
    assert.equal((await later.summary(MARKET)).id, MARKET);
});

test("is told of what is no problem by the response itself", async () => {
    const api = new ArticlesApi(new Configuration({ basePath }));
    const { raw } = await api.getTextRaw({ id: BRIDGE });

    await assert.rejects(
        api.getText({ id: BRIDGE, ifNoneMatch: raw.headers.get("ETag") ?? "" }),
        (error) => error instanceof ResponseError && error.response.status === 304,
    );
});
