import {
    type Article,
    type ArticleStatus,
    ArticlesApi,
    Configuration,
    type ConfigurationParameters,
    type Problem,
    ProblemFromJSON,
    ResponseError,
    type Summary,
    type SummaryField,
} from "standfirst-client";

/** What a small screen has room for. */
const SHOWN: SummaryField[] = ["headline", "facts", "quotes"];

interface Copy {
    tag: string;
    summary: Summary;
}

/** A request that was answered by a problem. */
export class Refusal extends Error {
    constructor(readonly problem: Problem) {
        super(problem.detail);
    }
}

/** How an app reads Standfirst: the list of a day, summaries to show, and the texts they are of. */
export class Reader {
    private readonly articles: ArticlesApi;
    private readonly copies = new Map<string, Copy>();

    /** @param settings the address as `basePath`; where the deployment wants tokens, also `accessToken` */
    constructor(settings: ConfigurationParameters) {
        this.articles = new ArticlesApi(new Configuration(settings));
    }

    /** The articles of a calendar day in UTC, newest first, asked for page by page as they are used. */
    async *day(day: Date, limit = 20): AsyncGenerator<Article> {
        let cursor: string | undefined;
        do {
            const page = await answered(this.articles.listArticles({ day, limit, cursor }));
            yield* page.articles;
            cursor = page.cursor;
        } while (cursor !== undefined);
    }

    /** What became of an upload. */
    status(id: string): Promise<ArticleStatus> {
        return answered(this.articles.getArticle({ id }));
    }

    /** What to show of an article. A copy that is kept is shown where nothing has changed. */
    async toShow(id: string): Promise<Summary> {
        const copy = this.copies.get(id);
        const request = { id, fields: SHOWN, quotes: "key", ifNoneMatch: copy?.tag } as const;
        try {
            const answer = await answered(this.articles.getSummaryRaw(request));
            const summary = await answer.value();
            this.copies.set(id, { tag: answer.raw.headers.get("ETag") ?? "", summary });
            return summary;
        } catch (error) {
            if (copy !== undefined && error instanceof ResponseError && error.response.status === 304) {
                return copy.summary;
            }
            throw error;
        }
    }

    /** The whole summary. */
    summary(id: string): Promise<Summary> {
        return answered(this.articles.getSummary({ id }));
    }

    /** Several at once, in the order of `ids`: each with its summary, or the problem why there is none. */
    async several(ids: string[]): Promise<Article[]> {
        const list = await answered(this.articles.listArticles({ ids, fields: SHOWN, quotes: "key" }));
        return list.articles;
    }

    /** The text that the offsets in a summary count in. */
    text(id: string): Promise<string> {
        return answered(this.articles.getText({ id }));
    }
}

/** The answer, or the problem thrown as a refusal. */
async function answered<T>(answer: Promise<T>): Promise<T> {
    try {
        return await answer;
    } catch (error) {
        if (error instanceof ResponseError && isProblem(error.response)) {
            throw new Refusal(ProblemFromJSON(await error.response.json()));
        }
        throw error;
    }
}

function isProblem(response: Response): boolean {
    return response.headers.get("Content-Type")?.startsWith("application/problem+json") ?? false;
}
